// What a command line of npx, uvx, pipx, docker or go starts: which package, in which version, by which command.

/** One word of a command line and where it stands in the file (UTF-16 units). */
export interface Word {
  readonly text: string;
  readonly offset: number;
}

export interface Launch {
  readonly kind: 'npm' | 'pypi' | 'image' | 'golang';
  /** What is fetched: a package’s name, or an image without its tag. */
  readonly package: string;
  /** An exact version or a tag, as written; undefined where none is given. */
  readonly version: string | undefined;
  /** What is run of it; undefined where the package decides. */
  readonly command: string | undefined;
  /** How it would be typed, up to the package: `npx -y`. */
  readonly by: string;
  /** Which of the words begins it. */
  readonly first: number;
  /** Where the package is named. */
  readonly offset: number;
  /** Where the command is named. */
  readonly commandOffset: number;
}

interface Program {
  readonly words: readonly string[];
  readonly kind: Launch['kind'];
  /** Options that stand alone. */
  readonly alone: RegExp;
  /** Options that take the next word. */
  readonly taking: RegExp;
  /** Options whose word is the package: what follows is the command then. */
  readonly naming?: RegExp;
}

const NPX = {
  kind: 'npm',
  alone: /^(-y|--yes|-q|--quiet|--no|--prefer-offline|--bun)$/,
  taking: /^(--registry|--loglevel)$/,
  naming: /^(-p|--package)$/,
} as const;
const UVX = {
  kind: 'pypi',
  alone:
    /^(-q|--quiet|-v|--verbose|-n|--no-cache|--refresh|-U|--upgrade|--isolated|--offline|--native-tls|--no-config|--managed-python)$/,
  taking:
    /^(--with|-w|-p|--python|--index|--index-url|-i|--extra-index-url|--default-index|--prerelease|--env-file|--directory|--index-strategy|--refresh-package)$/,
  naming: /^--from$/,
} as const;
const PROGRAMS: readonly Program[] = [
  { words: ['npx'], ...NPX },
  { words: ['bunx'], ...NPX },
  { words: ['pnpm', 'dlx'], ...NPX },
  { words: ['yarn', 'dlx'], ...NPX },
  { words: ['uvx'], ...UVX },
  { words: ['uv', 'tool', 'run'], ...UVX },
  { words: ['uv', 'x'], ...UVX },
  {
    words: ['pipx', 'run'],
    kind: 'pypi',
    alone: /^(--no-cache|-q|--quiet|-v|--verbose)$/,
    taking: /^(--python|--pip-args|--index-url|-i)$/,
    naming: /^--spec$/,
  },
  ...['install', 'run'].map((name) => ({
    words: ['go', name],
    kind: 'golang' as const,
    alone: /^-[vx]$/,
    taking: /^-(ldflags|tags)$/,
  })),
  ...(['docker', 'podman'] as const).map((name) => ({
    words: [name, 'run'],
    kind: 'image' as const,
    alone: /^(-[itd]+|--rm|--init|--interactive|--tty|--detach|--read-only|--privileged|--pull|--quiet)$/,
    taking:
      /^(-[evpwulh]|--(env|env-file|volume|mount|publish|name|network|net|workdir|user|label|platform|entrypoint|add-host|memory|cpus|hostname|restart|tmpfs|security-opt|cap-add|cap-drop))$/,
  })),
];

/** Reads a command line; undefined where it starts something else, or options make it unsure what. */
export function launchOf(words: readonly Word[]): Launch | undefined {
  for (let from = 0; from < words.length; from += 1) {
    const program = PROGRAMS.find(({ words: own }) =>
      own.every((one, index) => bare(words[from + index]?.text ?? '') === one),
    );
    if (program !== undefined) {
      const launch = read(program, words.slice(from + program.words.length));
      return launch === undefined ? undefined : { ...launch, first: from };
    }
    // What may stand before it: cmd /c, env NAME=value, sudo, claude mcp add name --.
    if (from > 30) return undefined;
  }
  return undefined;
}

function bare(word: string): string {
  return word.replace(/^.*[\\/]/, '').replace(/\.(exe|cmd|ps1)$/i, '');
}

function read(program: Program, words: readonly Word[]): Omit<Launch, 'first'> | undefined {
  let named: Word | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const [option = '', value] = word.text.startsWith('--') ? split(word.text) : [word.text];
    if (!word.text.startsWith('-')) return made(program, named ?? word, named === undefined ? undefined : word);
    if (word.text === '--') continue;
    if (program.naming?.test(option)) {
      named = value === undefined ? words[++index] : { text: value, offset: word.offset + option.length + 1 };
    } else if (program.taking.test(option)) {
      if (value === undefined) index += 1;
    } else if (!program.alone.test(option)) return undefined;
  }
  return undefined;
}

function split(option: string): readonly [string, string?] {
  const at = option.indexOf('=');
  return at < 0 ? [option] : [option.slice(0, at), option.slice(at + 1)];
}

const FORMS = {
  npm: /^((?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*)(?:@([\w.+-]+))?$/i,
  pypi: /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[[\w,.\s-]*\])?(?:(?:==|@)([\w.+!-]+))?$/i,
  golang: /^((?:[\w.-]+\/)+[\w.-]+)@([\w.+-]+)$/i,
  image: /^((?:[\w.-]+(?::\d+)?\/)*[\w.-]+)(?::([\w.-]+))?$/,
} as const;

function made(program: Program, spec: Word, command: Word | undefined): Omit<Launch, 'first'> | undefined {
  // git+https://, paths, placeholders and ranges name no published version.
  const match = FORMS[program.kind].exec(spec.text);
  if (match?.[1] === undefined || /^(your|my|some|example)[-_]|^(name|package|image)$/i.test(match[1]))
    return undefined;
  return {
    kind: program.kind,
    package: match[1],
    version: match[2],
    command: command?.text,
    by: program.words.join(' '),
    offset: spec.offset,
    commandOffset: command?.offset ?? spec.offset,
  };
}
