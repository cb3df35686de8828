import { expect, test } from '@jest/globals';
import type { WorksWith } from '../../../src/clients/works-with.js';
import type { Release } from '../../../src/core/types.js';
import { renderClients } from '../../../src/render/report.js';
import { clientTables, worksWithMarkdown } from '../../../src/render/works-with.js';

const WELL: WorksWith = { well: ['Cursor', 'Codex'], losses: [], asOf: '2026-11-29' };
const LOST: WorksWith = {
  well: ['Cursor'],
  losses: [{ client: 'Claude | Desktop', loses: 'all tools (tool-name-letters)' }],
  asOf: '2026-11-29',
};
const release = (...started: readonly (readonly [string, string, WorksWith | undefined])[]): Release =>
  ({ started: started.map(([project, artifact, worksWith]) => ({ project, artifact, worksWith })) }) as never;

test('one line where nobody loses anything, for all files of a server', () => {
  const tables = clientTables(release(['w', 'w.whl', WELL], ['w', 'w.mcpb', WELL]));
  expect(renderClients(tables)).toBe('\n  All 2 known clients accept the tool list (rules of 2026-11-29).\n');
  expect(worksWithMarkdown(tables)).toBe(
    '### Clients\n\nAll 2 known clients accept the tool list (rules of 2026-11-29).\n\n',
  );
});

test('else who loses what', () => {
  const tables = clientTables(release(['w', 'w.whl', LOST]));
  expect(renderClients(tables)).toBe(
    [
      '',
      '  client            loses',
      '  Claude | Desktop  all tools (tool-name-letters)',
      '  1 other known client accepts the tool list (rules of 2026-11-29).',
      '',
    ].join('\n'),
  );
  expect(worksWithMarkdown(tables)).toContain(String.raw`Claude \| Desktop`);
});

test('several servers are named', () => {
  const rows = worksWithMarkdown(clientTables(release(['a', 'a.whl', WELL], ['b', 'b.whl', LOST])));
  expect(rows).toContain('| server | client | loses |');
  expect(rows).toContain('| b | ');
});

test('nothing where no list was judged', () => {
  expect(renderClients(clientTables(release(['w', 'w.whl', undefined])))).toBe('');
  expect(worksWithMarkdown([])).toBe('');
});
