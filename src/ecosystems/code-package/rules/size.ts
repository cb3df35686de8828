// code-package-size: the archive will not be larger than what platforms take.

import { join } from 'node:path';
import prettyBytes from 'pretty-bytes';
import { MOST_BYTES } from '../../../archive/limits.js';
import { memberAt } from '../../../archive/member.js';
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
    const largest = [...members].sort((a, b) => b.size - a.size).slice(0, 5);
    const most = prettyBytes(MOST_BYTES, { binary: true });
    return {
      message:
        certain > MOST_BYTES
          ? `The package would have at least ${prettyBytes(certain, { binary: true })}; platforms accept at most ${most}.`
          : `The package would have about ${prettyBytes(likely, { binary: true })}; platforms accept at most ${most}.`,
      hint: 'Exclude what is not needed at run time: [package] exclude = ["…"].',
      file: place(input, largest[0]?.path ?? ''),
      facts: Object.fromEntries(largest.map((one) => [one.path, prettyBytes(one.size, { binary: true })])),
      // Packing it will tell; until then it is a guess.
      ...(certain > MOST_BYTES ? {} : { level: 'warning' as const }),
    };
  },
};
