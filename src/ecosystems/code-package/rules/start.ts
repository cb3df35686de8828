// code-package-start: the file that the start command runs is in the package.

import { CONFIG_FILE } from '../../../core/about.js';
import { fileOf } from '../command.js';
import { type CodeInput, type CodeRule, isBuilt, packed, place, present, start as startOf } from './input.js';

export const start: CodeRule = {
  id: 'code-package-start',
  title: 'The file to start is in the package.',
  level: 'error',
  check(input) {
    const begun = startOf(input);
    if (begun === undefined || isBuilt(input)) return [];
    const file = fileOf(begun);
    const names = new Set(packed(input));
    if (file === undefined || file.tries.some((path) => names.has(path))) return [];
    const there = new Set(present(input));
    const out = file.tries.find((path) => there.has(path));
    const builds = input.project.manifest.packageJson?.scripts['build'] !== undefined;
    return {
      message: `The start command is ${begun.words.join(' ')} (${begun.from}), but ${file.wanted} is ${out === undefined ? 'not in the repository' : 'excluded from the package'}.`,
      hint:
        out !== undefined
          ? `Include it: [package] include = ["${out}"].`
          : builds
            ? `Configure the build: [build] install = ["npm", "ci"], command = ["npm", "run", "build"] in ${CONFIG_FILE}.`
            : 'Commit the file, or correct the command.',
      ...whereOf(begun.from, input),
    };
  },
};

function whereOf(from: string, input: CodeInput): { file: string; line?: number; column?: number } {
  const { packageJson, servers } = input.project.manifest;
  if (packageJson !== undefined && (from === 'scripts.start' || from === 'main')) {
    return { file: place(input, 'package.json'), ...packageJson.at(...from.split('.')) };
  }
  const entry = servers?.entries.find(({ name }) => from === `mcp.json: ${name}`);
  return entry === undefined
    ? { file: input.project.manifestFile }
    : { file: place(input, 'mcp.json'), ...entry.place };
}
