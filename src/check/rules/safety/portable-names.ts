// portable-names: the files of a package have names that every system can write, and that stay apart there.

import { nameProblems } from '../../../archive/names.js';
import type { Rule, RuleFinding, RuleInput } from '../../../core/types.js';
import { inFolder } from '../../../repository/subtree.js';
import { shipsOf } from './packed-files.js';
import { isTest } from './scanned-files.js';

/** Windows takes 260 characters, of which the caches of uv and npx need about ninety before the package begins. */
const LONGEST = 170;
const MOST = 20;
const CODE = /\.(py|pyi|[cm]?[jt]sx?)$/;

export const portableNames: Rule = {
  id: 'portable-names',
  title: 'File names are valid and distinct on every operating system.',
  level: 'warning',
  check(input) {
    const paths = judged(input);
    const problems = nameProblems(paths.map((path) => ({ path, type: 'file', size: 0, mode: 0 })));
    return [
      // An entry of an archive with a backslash in its name is refused by those who read it with care, us included.
      ...paths.filter((path) => path.includes('\\')).map((path) => backslash(path)),
      ...problems.filter(({ path }) => !path.includes('\\')).map(({ path, other }) => problem(path, other, paths)),
      ...paths.filter((path) => inFolder(path, input.project.path).length > LONGEST).map((path) => long(path)),
    ].slice(0, MOST);
  },
};

/** What ships, and the sources that a build makes something of the same name from. */
function judged(input: RuleInput): readonly string[] {
  const { shipped, others } = shipsOf(input);
  const sources = others.filter((path) => CODE.test(path) && !isTest(inFolder(path, input.project.path)));
  return [...shipped, ...sources].sort();
}

function problem(path: string, other: string | undefined, paths: readonly string[]): RuleFinding {
  // A clash of folders is told by the first file in it.
  const file = paths.includes(path) ? path : (paths.find((one) => one.startsWith(`${path}/`)) ?? path);
  const name = JSON.stringify(path);
  return other === undefined
    ? {
        message: `${name} cannot be created on Windows: the name is reserved, contains a forbidden character, or ends with a dot or a space.`,
        hint: `Rename it: git mv ${file} …`,
        file,
      }
    : {
        message: `${name} and ${JSON.stringify(other)} differ only in case or Unicode normalization: on Windows and macOS one overwrites the other.`,
        hint: 'Rename one of them.',
        file,
      };
}

function backslash(path: string): RuleFinding {
  return {
    level: 'error',
    message: `${JSON.stringify(path)} contains a backslash: unpacked on Windows, it ends up in a different folder.`,
    hint: 'Rename it.',
    file: path,
  };
}

function long(path: string): RuleFinding {
  return {
    message: `The path of this file has ${path.length} characters: inside the folders that uv and npx install into, it is too long for Windows.`,
    hint: 'Shorten the folder names.',
    file: path,
  };
}
