import { expect, test } from '@jest/globals';
import { diffPassports, withKnown } from '../../../../src/contract/diff/passport.js';
import { judgeBehavior } from '../../../../src/contract/judge-version.js';

const BEFORE = { hosts: ['a.example.com:443'], files: ['~/.cache/x'], programs: [], variables: ['OLD'] };
const AFTER = { hosts: ['a.example.com:443', 'b.example.com:443'], files: [], programs: ['git'], variables: ['NEW'] };

test('a sentence for what is new and what is gone', () => {
  const changes = diffPassports(BEFORE, AFTER);
  expect(changes.map(({ pointer, message }) => [pointer, message])).toEqual([
    ['/passport/hosts/1', 'The server now contacts b.example.com:443.'],
    ['/passport/files/0', 'The server no longer writes ~/.cache/x.'],
    ['/passport/programs/0', 'The server now starts git.'],
    ['/passport/variables/0', 'The server now reads variable NEW.'],
    ['/passport/variables/0', 'The server no longer reads variable OLD.'],
  ]);
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['behavior']));
});

test('what was not seen both times is not compared, nor a list that was cut', () => {
  expect(diffPassports(undefined, AFTER)).toEqual([]);
  expect(diffPassports(BEFORE, undefined)).toEqual([]);
  expect(diffPassports({ files: ['~/a'] }, { files: ['~/a'], hosts: ['a:1'] })).toEqual([]);
  const full = Array.from({ length: 100 }, (_, index) => `~/${index}`);
  expect(diffPassports({ files: full }, { files: ['~/a'] })).toEqual([]);
});

test.each([
  ['1.2.3', '1.2.4', AFTER, 'error', 'warning'],
  ['1.2.3', '1.2.4', AFTER, 'warning', 'note'],
  ['1.2.3', '1.3.0', AFTER, 'error', 'note'],
  ['0.2.3', '0.2.4', AFTER, 'error', 'note'],
  ['2026.7.1', '2026.7.2', AFTER, 'error', 'note'],
  ['1.2.3', '1.2.4', { ...BEFORE, variables: ['NEW'] }, 'error', 'note'],
  ['1.2.3', '1.2.4', { ...BEFORE, hosts: [] }, 'error', 'note'],
  ['1.2.3', '1.2.4', BEFORE, 'error', undefined],
  ['1.2.3', '1.2.4', AFTER, 'off', undefined],
] as const)('%s → %s: %j, gate %s: %s', (since, version, after, gate, level) => {
  const found = judgeBehavior({ since, version, changes: diffPassports(BEFORE, after), gate });
  expect(found.map((one) => one.level)).toEqual(level === undefined ? [] : [level]);
});

test('beside what was known, only what is new is a change', () => {
  const before = { hosts: ['a.example.com:443', 'b.example.com:443'], files: ['~/.cache/x'] };
  const after = { hosts: ['b.example.com:443', 'c.example.com:443'], programs: ['git'] };
  const changes = diffPassports(before, withKnown(before, after));
  expect(changes.map(({ message }) => message)).toEqual(['The server now contacts c.example.com:443.']);
  expect(withKnown(undefined, after)).toBe(after);
  expect(withKnown(before, undefined)).toBeUndefined();
});
