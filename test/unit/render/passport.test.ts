import { expect, test } from '@jest/globals';
import { passportMarkdown, passportRows } from '../../../src/render/passport.js';

const PASSPORT = { hosts: ['a.example.com:443'], files: [], programs: ['git'] };

test('what was not seen is said, and what cannot be', () => {
  expect(passportRows([{ server: 'weather', passport: PASSPORT }])).toEqual([
    ['behavior', 'seen when it was started'],
    ['contacts', 'a.example.com:443 (what programs in other languages do is not seen)'],
    ['starts', 'git'],
    ['its own code reads', 'not seen'],
    ['none seen', 'files written'],
  ]);
  expect(passportRows([{ server: 'weather', passport: { ...PASSPORT, programs: [] } }])[1]).toEqual([
    'contacts',
    'a.example.com:443',
  ]);
  expect(passportRows([])).toEqual([]);
  const quiet = { hosts: [], files: [], programs: [], variables: [] };
  expect(passportRows([{ server: 'weather', passport: quiet }]).slice(1)).toEqual([
    ['none seen', 'hosts contacted, files written, programs started, variables read by its own code'],
  ]);
});

test('several servers are named, names from servers are text, and long lists are cut', () => {
  const files = Array.from({ length: 30 }, (_, index) => `~/${String(index).padStart(2, '0')}|<b>`);
  const shown = ['weather', 'other'].map((server) => ({ server, passport: { files } }));
  const text = passportMarkdown(shown);
  expect(text).toContain('| weather | writes | ');
  expect(text).toContain(' and 10 more |');
  expect(text).not.toContain('<b>');
  expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(10);
});
