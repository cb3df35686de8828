// A server that answers and offers nothing: the note says what its documentation names.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Contract, Project } from '../../../src/core/types.js';
import { offersNothing } from '../../../src/start/offers-nothing.js';
import { NOTHING_SEEN } from '../../../src/start/recorded.js';
import { SETTINGS } from '../../support/settings.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-offers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function hint(contract: Contract = NOTHING_SEEN, env: Readonly<Record<string, string>> = {}): string | undefined {
  const settings = { ...SETTINGS, smoke: { ...SETTINGS.smoke, env } };
  const project = { name: 'weather', folder, settings } as Project;
  return offersNothing(contract, project, 'weather.whl', [])[0]?.hint;
}

test('without documentation it says where such values go', () => {
  expect(hint()).toBe(
    'If it offers them only when it is configured, set test values in [smoke] env of mcp-drydock.toml.',
  );
});

test('examples of an environment and server.json name variables; what is set already is not asked for', () => {
  writeFileSync(
    join(folder, '.env.example'),
    '# a comment\nJIRA_URL=https://your-company.atlassian.net\n#JIRA_SECRET=\nexport JIRA_API_TOKEN=x\n',
  );
  writeFileSync(
    join(folder, 'server.json'),
    JSON.stringify({ packages: [{ environmentVariables: [{ name: 'WIKI_USERNAME' }] }] }),
  );
  expect(hint()?.split('\n').slice(1)).toEqual([
    '  [smoke]',
    '  env = { WIKI_USERNAME = "trial", JIRA_URL = "https://your-company.atlassian.net", JIRA_API_TOKEN = "trial" }',
  ]);
  expect(hint(NOTHING_SEEN, { JIRA_URL: 'x', WIKI_USERNAME: 'x' })).toContain(
    'env = { JIRA_URL = "x", WIKI_USERNAME = "x", JIRA_API_TOKEN = "trial" }',
  );
});

test('a server that offers something gets no note', () => {
  expect(hint({ ...NOTHING_SEEN, prompts: [{ name: 'plan' }] })).toBeUndefined();
});
