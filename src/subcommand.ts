// One command as it is typed: its words, its flags from the one table of inputs, its formats.

import { Command as Commander, Option } from 'commander';
import { type Command, INPUTS, type InputSpec, variable } from './config/inputs.js';
import { addArguments, bareOf } from './flags.js';
import { HELP, moreHelp } from './help.js';
import { TYPED } from './host/typed.js';

const FORMATS: Readonly<Partial<Record<Command, readonly string[]>>> = {
  check: ['text', 'json', 'github', 'sarif'],
  contract: ['text', 'json', 'markdown'],
};

/** One command with its words and flags, without what it does. */
export function subcommand(command: Command): Commander {
  const sub = new Commander(command)
    .description(HELP[command].about)
    .helpOption('-h, --help', 'Show this help.')
    .addHelpText('after', moreHelp(command))
    .showHelpAfterError(`Examples and every option: ${TYPED} ${command} --help`)
    .exitOverride();
  addArguments(command, sub);
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    // What the command is about stands without a flag.
    if (!spec.commands.includes(command) || name === bareOf(command)) continue;
    if (spec.type === 'boolean') sub.option(`--${name}`, spec.about);
    else if (spec.type === 'secret') sub.option(`--${name}-file <file>`, `${spec.about} Or ${variable(name)}.`);
    else {
      const more = spec.variable === true ? ` Or ${variable(name)}.` : '';
      sub.option(`--${name} ${spec.value ?? '<value>'}`, `${spec.about}${more}`);
    }
  }
  const format = new Option('--format <format>', 'Format of the result on stdout.');
  format.choices([...(FORMATS[command] ?? ['text', 'json'])]);
  // A contract that is printed is for the next program, unless a person asks for it.
  sub.addOption(command === 'contract' ? format : format.default('text'));
  sub.option('--verbose', 'Show every finding in full, and the output of the tools it runs.');
  sub.addOption(new Option('--quiet', 'No progress, only warnings and the result.').conflicts('verbose'));
  return sub;
}
