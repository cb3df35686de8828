// The order of test files of which not all have been timed here yet, as on a fresh clone: what runs whole programs comes first, so that
// the end of the run is many short files and not one long one. Jest's own order, by size, would come to them last.

import Sequencer from '@jest/test-sequencer';

/** What takes longest, in seconds of processor time; of the others their folder says it. */
const SECONDS = {
  'interop/act/each-workflow': 58,
  'interop/images/assembled': 56,
  'e2e/reworded': 42,
  'e2e/documented-release': 41,
  'interop/act/release': 41,
  'interop/conformance': 37,
  'e2e/hostile-files': 37,
  'integration/targets/npm': 31,
  'e2e/several': 29,
  'e2e/reproducible': 28,
  'integration/ecosystems/python/build': 28,
  'interop/act/templates': 28,
  'e2e/recorded-calls': 26,
  'e2e/rehearse': 24,
  'e2e/covered': 24,
  'e2e/hints/start-others': 24,
  'e2e/same': 23,
  'interop/registries/private-npm': 23,
  'interop/registries/private-python': 22,
  'interop/images/engine': 22,
  'e2e/hints/start-python': 21,
  'integration/ecosystems/node/bundle': 20,
  'interop/act/pull-request': 20,
  'e2e/hints/rules': 20,
  'integration/commands/init': 19,
  'integration/start/bounds/bounds-node': 19,
  'e2e/guide-samples': 18,
  'integration/ecosystems/node/build': 18,
  'integration/evidence/sigstore': 17,
  'integration/start/start': 16,
  'interop/images/registries': 16,
  'integration/workspace/odd-names': 16,
  'integration/start/bounds/bounds': 15,
  'e2e/action': 15,
  'interop/registries/npm-clients': 15,
  'integration/watch/watch': 15,
  'unit/check/rules/mutations': 15,
  'e2e/release': 14,
  'interop/package-managers': 14,
  'interop/lock-files': 14,
  'integration/commands/withdraw': 13,
  'e2e/bad-input': 12,
  'integration/commands/preflight': 12,
  'integration/publish/publish': 12,
  'integration/ecosystems/code-package/install': 12,
  'integration/rehearsal/open': 12,
  'integration/start/passport': 12,
  'integration/faults': 12,
};
const OF_FOLDER = { e2e: 8, interop: 8, integration: 5, unit: 1 };

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
