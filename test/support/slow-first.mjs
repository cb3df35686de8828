// The order of test files of which not all have been timed here yet, as on a fresh clone: what runs whole programs comes first, so that
// the end of the run is many short files and not one long one. Jest's own order, by size, would come to them last.

import Sequencer from '@jest/test-sequencer';

/** What takes longest, in seconds of processor time; of the others their folder says it. */
const SECONDS = {
  'e2e/reworded': 50,
  'e2e/hostile-files': 40,
  'e2e/rehearse': 40,
  'integration/start/conformance': 35,
  'e2e/several': 33,
  'integration/ecosystems/node/bundle': 30,
  'integration/start/golden': 30,
  'integration/targets/npm': 28,
  'integration/release/reproducible': 27,
  'e2e/covered': 25,
  'e2e/same': 25,
  'integration/commands/init': 25,
  'integration/ecosystems/python/build': 25,
  'integration/registries/private-python': 25,
  'integration/start/bounds/bounds': 25,
  'integration/hints/start-python': 20,
  'integration/hints/start-others': 20,
  'integration/registries/private-npm': 20,
};
const OF_FOLDER = { e2e: 15, integration: 10, unit: 1 };

const secondsOf = ({ path, duration }) => {
  if (duration !== undefined && duration !== null) return duration / 1000;
  const [, name = '', folder = ''] = /\/test\/((\w+)\/.*)\.test\.ts$/.exec(path) ?? [];
  return SECONDS[name] ?? OF_FOLDER[folder] ?? 0;
};

export default class SlowFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.every(({ duration }) => duration !== undefined && duration !== null)) return sorted;
    return sorted.toSorted((one, other) => secondsOf(other) - secondsOf(one));
  }
}
