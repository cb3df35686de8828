// Whether a build is the TypeScript compiler and nothing else that touches what it writes.

/** Programs that copy, remove, check or mark files, and change nothing that the compiler wrote. */
const HARMLESS =
  /^(rimraf|rm|del-cli|del|cp|copyfiles|cpy|cpy-cli|cpx|cpx2|ncp|mkdir|mkdirp|make-dir|chmod|echo|true|cd|mv|touch|cross-env|eslint|biome|prettier|vitest|jest|husky|publint|attw|shx|oxlint)$/;
/** A line of code for Node that only marks, copies or removes files. */
const HARMLESS_CODE = /chmod|copyFile|cpSync|rmSync|mkdir/;
const RUNNERS = /^(npm|pnpm|yarn|bun)$/;
const MOST_STEPS = 200;

/**
 * The configurations that `tsc` is run with by this script, when nothing else takes part in it.
 * @param scripts of package.json
 * @returns names as they are written (`tsconfig.json` by default); undefined when something else takes part, or no compiler
 */
export function plainTsc(scripts: Readonly<Record<string, string>>, script: string): readonly string[] | undefined {
  const found: string[] = [];
  const seen = new Set<string>();
  let steps = 0;
  const visit = (name: string): boolean => {
    const text = scripts[name];
    if (text === undefined || seen.has(name)) return text !== undefined;
    seen.add(name);
    return [`pre${name}`, name, `post${name}`].every((hook) => {
      const line = scripts[hook];
      return line === undefined || split(line).every((command) => step(command));
    });
  };
  const step = (words: readonly string[]): boolean => {
    steps += 1;
    const [program = '', ...rest] = words.filter((word, index) => index > 0 || !/^\w+=/.test(word));
    if (steps > MOST_STEPS) return false;
    if (program === '') return true;
    if (program === 'npx' || program === 'pnpx') return step(rest.filter((word) => !word.startsWith('-')));
    if (RUNNERS.test(program)) {
      const args = rest.filter((word) => word !== 'run' && word !== '--silent' && word !== '-s');
      return args.length === 1 && visit(args[0]!);
    }
    if (program === 'node') return /^(-e|--eval)$/.test(rest[0] ?? '') && HARMLESS_CODE.test(rest.join(' '));
    if (program !== 'tsc') return HARMLESS.test(program);
    if (rest.some((word) => /^--?(module|m|moduleResolution|outFile|noEmit|emitDeclarationOnly)$/i.test(word))) {
      // A run that only checks, or writes types, makes no module.
      return rest.some((word) => /^--?(noEmit|emitDeclarationOnly)$/i.test(word));
    }
    const at = rest.findIndex((word) => /^(-p|--project|-b|--build|-build)$/.test(word));
    const config = at === -1 ? undefined : rest[at + 1];
    found.push(config === undefined || config.startsWith('-') ? 'tsconfig.json' : config);
    return true;
  };
  return visit(script) && found.length > 0 ? [...new Set(found)] : undefined;
}

/** The commands of a script as words; quotes keep words together. */
function split(line: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  for (const [, operator, double, single, word] of line.matchAll(
    /(&&|\|\||[;&|])|"((?:\\.|[^"\\])*)"|'([^']*)'|([^\s;&|"']+)/g,
  )) {
    if (operator !== undefined) commands.push([]);
    else commands.at(-1)?.push(double ?? single ?? word ?? '');
  }
  return commands;
}
