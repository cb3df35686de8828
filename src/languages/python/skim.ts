// A quick look at a Python file that decides whether reading it properly is worth the time. It may say too much, never too little.

import { mayNest } from './newer-strings.js';
import { type DottedName, newerNames } from './standard-library.js';

/** What a file may import and use: a superset, since words in comments and texts count too. */
export interface Skimmed {
  /** Top-level names of modules that may be imported absolutely. */
  readonly imports: ReadonlySet<string>;
  /** Whether it may use syntax or standard names that came after this Python 3 minor version. */
  mayBeNewerThan(minor: number): boolean;
  /** Whether it may import this module, something below it, or this name of one. */
  mayImport(path: DottedName): boolean;
  readonly movesPath: boolean;
}

const IMPORT =
  /(?:^|[;:])[ \t]*(?:from[ \t]+([\w.]+)[ \t]*import[ \t]*(\([^)]{0,8000}\)|[^#;\n]*)|import[ \t]+([^#;\n]*))/gm;
/** What lets a program import from folders that nothing else shows. */
export const MOVES_PATH = /\bsys\.path\b|\bsite\.addsitedir\b/;
const CONTINUED = /\\\r?\n/g;
/** Newer syntax by the minor version it came with; every pattern has to be there. */
const NEW_SYNTAX: readonly (readonly [minor: number, ...patterns: RegExp[]])[] = [
  [10, /^[ \t]*match\b/m, /^[ \t]+case\b[^\n]*:/m],
  [11, /\bexcept\s*\*/],
  [10, /[:>][\w.[\], \t]+\|/],
  [12, /^[ \t]*type[ \t]+\w+[ \t]*[=[]|\b(?:def|class)[ \t]+\w+[ \t]*\[/m],
];

/** Skims Python source; never throws. */
export function skim(text: string): Skimmed {
  const imports = new Set<string>();
  const named = new Map<string, string>();
  for (const [, from, names = '', list = ''] of text.replace(CONTINUED, ' ').matchAll(IMPORT)) {
    for (const name of from === undefined ? list.split(',') : [from]) {
      const module = /^\s*(\w[\w.]*)/.exec(name)?.[1];
      if (module === undefined) continue;
      named.set(module, `${named.get(module) ?? ''} ${names}`);
      imports.add(module.split('.')[0] ?? module);
    }
  }
  const modules = [...named.keys()];
  const mayImport = ({ module, name }: DottedName): boolean => {
    const path = module === '' ? name : `${module}.${name}`;
    return (
      named.get(module)?.includes(name) === true || modules.some((one) => one === path || one.startsWith(`${path}.`))
    );
  };
  return {
    imports,
    mayBeNewerThan: (minor) =>
      NEW_SYNTAX.some(([since, ...patterns]) => since > minor && patterns.every((one) => one.test(text))) ||
      (minor < 12 && mayNest(text)) ||
      newerNames(minor).some(mayImport),
    mayImport,
    movesPath: MOVES_PATH.test(text),
  };
}
