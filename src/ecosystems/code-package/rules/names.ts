// code-package-names: the package and every file in it have names that unpack everywhere.

import { nameProblems } from '../../../archive/names.js';
import { CONFIG_FILE } from '../../../core/about.js';
import type { Project, RuleFinding } from '../../../core/types.js';
import { archiveName, PLAIN_NAME } from '../name.js';
import { type CodeRule, packed, place } from './input.js';

export const names: CodeRule = {
  id: 'code-package-names',
  title: 'The package and its files have plain ASCII names.',
  level: 'error',
  check(input) {
    const own = ownName(input.project);
    const content = packed(input);
    return [
      ...(own === undefined ? [] : [own]),
      ...content.filter((path) => !isPlain(path)).map((path) => plainFinding(path, place(input, path))),
      ...clashes(content).map(({ path, other }) => clashFinding(path, other, place(input, path))),
    ];
  },
};

/** What is wrong with the package's own name; undefined when nothing is. */
export function ownName({
  name,
  path,
  manifestFile,
}: Pick<Project, 'name' | 'path' | 'manifestFile'>): RuleFinding | undefined {
  if (PLAIN_NAME.test(archiveName(name))) return undefined;
  return {
    message: `${JSON.stringify(name)} is not a portable file name: platforms accept ASCII letters, digits and . _ -.`,
    hint: `Set the name in ${CONFIG_FILE}: [[project]] path = "${path}", name = "my-server".`,
    file: manifestFile,
  };
}

/** Whether a path is printable ASCII. */
export function isPlain(path: string): boolean {
  return /^[\x20-\x7e]+$/.test(path);
}

/** Names that differ only in case, and names that Windows cannot create. */
export function clashes(
  paths: readonly string[],
): readonly { readonly path: string; readonly other?: string | undefined }[] {
  return nameProblems(paths.map((path) => ({ path, type: 'file', size: 0, mode: 0 })));
}

/** @param file where it lies in the repository */
export function plainFinding(path: string, file: string): RuleFinding {
  return {
    message: `The name ${JSON.stringify(path)} is not plain ASCII: some platforms unpack it under a different name.`,
    hint: `Rename it, or exclude it: [package] exclude = [${JSON.stringify(path)}].`,
    file,
  };
}

/** @param other the path that differs only in case; undefined: Windows cannot create it */
export function clashFinding(path: string, other: string | undefined, file: string): RuleFinding {
  const why =
    other === undefined ? 'is a name that Windows cannot create' : `differs from ${JSON.stringify(other)} only in case`;
  return {
    message: `${JSON.stringify(path)} ${why}: it cannot be unpacked everywhere.`,
    hint: 'Rename it, or exclude it with [package] exclude.',
    file,
  };
}
