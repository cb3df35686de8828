// The order of test files of which none has been timed here yet, as on a fresh clone: what runs whole programs comes first, so that
// the end of the run is many short files and not one long one. Jest's own order, by size, would come to them last.

import Sequencer from '@jest/test-sequencer';

const FOLDERS = ['e2e', 'integration', 'unit'];

export default class SlowFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined && duration !== null)) return sorted;
    const rank = ({ context }) => FOLDERS.indexOf(context.config.displayName?.name);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
