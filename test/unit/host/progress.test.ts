// Progress on a terminal of any width, in a pipe, and with --quiet.

import { expect, test } from '@jest/globals';
import { createLog } from '../../../src/host/progress.js';

function logOn(
  screen: { isTTY?: boolean; columns?: number },
  options: { verbose?: boolean; quiet?: boolean; now?: () => number } = {},
) {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const log = createLog({ ...screen, write }, { verbose: false, ...options, redact: (text) => text });
  return { log, text: () => written.join('') };
}

const LINES = [
  'Python 3.11.7, 28 packages, ready in 1.5 s, 77 MB of memory',
  'protocol 2025-11-25: 2 tools, 1 resource',
];

test.each([40, 60, 79])('%s columns: no line is wider, and no word is lost', (columns) => {
  const { log, text } = logOn({ isTTY: true, columns });
  log.step('start', LINES, 9_300);
  const lines = text().split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
  expect(text().split(/\s+/).filter(Boolean)).toEqual(expect.arrayContaining(LINES.join(' ').split(' ')));
});

test('a pipe gets the lines as they are', () => {
  const { log, text } = logOn({ columns: 40 });
  log.step('start', LINES, 9_300);
  expect(text()).toContain(LINES[0]);
  expect(text()).toContain(`             ${LINES[1]}`);
});

test('--quiet: warnings and nothing else', () => {
  const { log, text } = logOn({ isTTY: true, columns: 80 }, { quiet: true });
  log.busy('build')();
  log.step('build', LINES, 1);
  log.info('said');
  log.debug('detail');
  expect(text()).toBe('');
  log.warn('Uncommitted changes.');
  expect(text()).toContain('Uncommitted changes.');
});

test('a pipe is told what is going on after a while without a line, less and less often', () => {
  let now = 0;
  const { log, text } = logOn({}, { now: () => now });
  const at = (second: number): void => {
    now = second * 1_000;
    log.busy('install')();
  };
  const done = log.busy('start');
  for (const second of [1, 4, 5, 6, 19, 20, 21]) at(second);
  expect(text()).toBe('  start 5.0 s, install 0.0 s …\n  start 20.0 s, install 0.0 s …\n');
  log.step('build', ['a.whl'], 1);
  done();
  log.busy('sbom')();
  expect(text().split('\n')).toHaveLength(4);
  const quiet = logOn({}, { quiet: true, now: () => now });
  quiet.log.busy('start');
  at(60);
  quiet.log.busy('install');
  expect(quiet.text()).toBe('');
});
