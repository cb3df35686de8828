// Completion of commands, flags and their values in bash, zsh and fish: a script made of commander's own commands, so that nothing is
// started while somebody types. Where a path may stand, the shell completes paths.

import { Argument, Command as Commander, type OutputConfiguration } from 'commander';
import { NAME } from './core/about.js';
import { VERSION_STEPS } from './core/version-step.js';

const FUNCTION = `_${NAME.replaceAll('-', '_')}`;
const SHELLS = {
  bash: { script: bash, load: `eval "$(${NAME} completion bash)"`, file: '~/.bashrc' },
  zsh: { script: zsh, load: `source <(${NAME} completion zsh)`, file: '~/.zshrc, below compinit' },
  fish: { script: fish, load: `${NAME} completion fish | source`, file: '~/.config/fish/config.fish' },
} as const;

interface Flag {
  readonly name: string;
  readonly about: string;
  readonly takes: boolean;
  readonly choices: readonly string[];
}
interface Completed {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly Flag[];
  /** What stands without a flag; empty where that is a path. */
  readonly words: readonly string[];
}

/** `completion bash`, `completion zsh`, `completion fish`: prints the script. */
export function completionCommand(program: Commander, output: OutputConfiguration): Commander {
  const lines = Object.values(SHELLS).map(({ load, file }) => `  ${load.padEnd(42)} in ${file}`);
  return new Commander('completion')
    .description('Print a script that completes commands, flags and values in a shell.')
    .addArgument(new Argument('<shell>').choices(Object.keys(SHELLS)))
    .helpOption('-h, --help', 'Show this help.')
    .addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
    .configureOutput(output)
    .exitOverride()
    .action(async (shell: keyof typeof SHELLS) => {
      const { ids } = await import('./commands/explain.js');
      const words: Readonly<Record<string, readonly string[]>> = {
        explain: ids(),
        version: VERSION_STEPS,
        completion: Object.keys(SHELLS),
      };
      const commands = program.commands.map((command) => completed(command, words[command.name()] ?? []));
      output.writeOut?.(SHELLS[shell].script(commands));
    });
}

function completed(command: Commander, words: readonly string[]): Completed {
  const help = command.createHelp();
  return {
    name: command.name(),
    about: command.description(),
    flags: help.visibleOptions(command).map(({ long, short, description, required, optional, argChoices }) => ({
      name: long ?? short ?? '',
      about: description,
      takes: required || optional,
      choices: argChoices ?? [],
    })),
    words,
  };
}

function bash(commands: readonly Completed[]): string {
  const quoted = (words: readonly string[]): string => `'${words.join(' ')}'`;
  const values = commands.flatMap(({ name, flags }) =>
    flags.flatMap(({ name: flag, takes, choices }) =>
      takes ? [`    '${name} ${flag}') words=${quoted(choices)} ;;\n`] : [],
    ),
  );
  const rest = commands.map(
    ({ name, flags, words }) =>
      `      '${name} '-*) words=${quoted(flags.map((flag) => flag.name))} ;;\n${words.length === 0 ? '' : `      '${name} '*) words=${quoted(words)} ;;\n`}`,
  );
  return `# ${NAME} completion for bash
${FUNCTION}() {
  local word words='' current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  case "$command \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('')}    *) if [ "$COMP_CWORD" -eq 1 ]; then words=${quoted(commands.map(({ name }) => name))}; else case "$command $current" in
${rest.join('')}    esac; fi ;;
  esac
  COMPREPLY=()
  [ -z "$words" ] || while IFS='' read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$current")
}
complete -o bashdefault -o default -F ${FUNCTION} ${NAME}
`;
}

function zsh(commands: readonly Completed[]): string {
  const single = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&');
  const described = commands.map(({ name, about }) => `    ${single(`${name}:${escaped(about)}`)}\n`);
  const cases = commands.map(({ name, flags, words }) => {
    const specs = flags.map(({ name: flag, about, takes, choices }) => {
      const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takes ? ':value:_files' : '';
      return single(`${flag}[${escaped(about)}]${value}`);
    });
    const bare = single(words.length > 0 ? `1:value:(${words.join(' ')})` : '*:path:_files');
    return `    ${name}) _arguments ${[...specs, bare].join(' ')} ;;\n`;
  });
  return `#compdef ${NAME}
${FUNCTION}() {
  local -a commands
  commands=(
${described.join('')}  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  shift words; (( CURRENT -= 1 ))
  case $words[1] in
${cases.join('')}  esac
}
compdef ${FUNCTION} ${NAME}
`;
}

function fish(commands: readonly Completed[]): string {
  const single = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name, about, flags, words }) => {
    const inside = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `-n __fish_use_subcommand -f -a ${name} -d ${single(about)}`,
      ...flags.map(({ name: flag, about: what, takes, choices }) => {
        const value = choices.length > 0 ? ` -x -a ${single(choices.join(' '))}` : takes ? ' -r' : '';
        return `${inside} -l ${flag.replace(/^--/, '')}${value} -d ${single(what)}`;
      }),
      ...(words.length > 0 ? [`${inside} -f -a ${single(words.join(' '))}`] : []),
    ];
  });
  return `# ${NAME} completion for fish\n${lines.map((line) => `complete -c ${NAME} ${line}\n`).join('')}`;
}
