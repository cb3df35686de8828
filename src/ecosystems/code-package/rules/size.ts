// code-package-size: the archive will not be larger than what platforms take.

import { join } from 'node:path';
import { MOST_BYTES } from '../../../archive/limits.js';
import { memberAt } from '../../../archive/member.js';
import { estimate } from '../estimate.js';
import { binarySize, largestOf, MOST } from '../too-large.js';
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
    const { path, ...largest } = largestOf(members);
    const shown = certain > MOST_BYTES ? `at least ${binarySize(certain)}` : `about ${binarySize(likely)}`;
    return {
      message: `The package would have ${shown}; platforms accept at most ${MOST}.`,
      ...largest,
      file: place(input, path),
      // Packing it will tell; until then it is a guess.
      ...(certain > MOST_BYTES ? {} : { level: 'warning' as const }),
    };
  },
};
