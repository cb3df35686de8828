// code-package-size: the archive will not be larger than what platforms take.

import { join } from 'node:path';
import prettyBytes from 'pretty-bytes';
import { MOST_BYTES } from '../../../archive/limits.js';
import { type Member, memberAt } from '../../../archive/member.js';
import type { RuleFinding } from '../../../core/types.js';
import { estimate } from '../estimate.js';
import { type CodeRule, packed, place } from './input.js';

export const size: CodeRule = {
  id: 'code-package-size',
  title: 'The package has at most 100 MiB.',
  level: 'error',
  async check(input) {
    const folder = join(input.files.root, input.project.path);
    const content = packed(input);
    const found = await Promise.all(content.map((path) => memberAt(folder, path, undefined, content)));
    const members = found.filter((one) => typeof one === 'object');
    const { certain, likely } = await estimate(members, input.project.settings.package.format);
    if (likely <= MOST_BYTES) return [];
    const [size, how] = certain > MOST_BYTES ? [certain, 'at least'] : [likely, 'about'];
    const have = `${how} ${prettyBytes(size, { binary: true })}`;
    const message = `The package would have ${have}; platforms accept at most ${prettyBytes(MOST_BYTES, { binary: true })}.`;
    // Packing it will tell; until then it is a guess.
    const level = certain > MOST_BYTES ? 'error' : 'warning';
    return { ...tooLarge(message, members, (path) => place(input, path)), level };
  },
};

/** What is excluded first. @param placed a path of the package in the repository */
export function tooLarge(message: string, members: readonly Member[], placed: (path: string) => string): RuleFinding {
  const largest = [...members].sort((a, b) => b.size - a.size).slice(0, 5);
  return {
    message,
    hint: 'Exclude what is not needed at run time: [package] exclude = ["…"].',
    file: placed(largest[0]?.path ?? ''),
    facts: Object.fromEntries(largest.map(({ path, size }) => [path, prettyBytes(size, { binary: true })])),
  };
}
