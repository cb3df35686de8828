// `contract --since` and the comment of its second job: what a pull request changes for clients, said once and kept up to date.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { type GitHub, startGitHub } from '../../support/github-issues.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { git, scratch } from '../../support/program.js';

const REPOSITORY = 'octo/weather';
const TOKEN = 'ghs_push';
const MINI = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/mini.py'), 'utf8');
const SERVER = `${MINI}\nif __name__ == "__main__":\n    serve()\n`;
const MARK = '<!-- mcp-drydock:contract -->';

let place: ReturnType<typeof scratch>;
let root: string;
let host: TestHost;
let github: GitHub;

beforeAll(async () => {
  place = scratch('since');
  root = join(place.folder, 'weather');
  write({ 'one/server.py': SERVER, 'one/requirements.txt': '' });
  await git(root, 'init', '-q', '-b', 'main');
  await commit('One server');
  write({
    'one/server.py': SERVER.replace('"name": "alerts"', '"name": "warnings"'),
    'two/server.py': SERVER,
    'two/requirements.txt': '',
  });
  await commit('A tool has another name, and there is a second server');
});
beforeEach(async () => {
  await github?.close();
  github = await startGitHub({ repository: REPOSITORY, tags: {}, tokens: { [TOKEN]: 'push' } });
  const { PATH, HOME, LANG } = process.env;
  host = testHost({
    cwd: root,
    env: {
      PATH,
      HOME,
      LANG,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_REF: 'refs/pull/7/merge',
    },
  });
});
afterAll(async () => {
  await closeHost(host);
  await github.close();
  place.remove();
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function commit(message: string): Promise<void> {
  await git(root, 'add', '-A');
  await git(root, 'commit', '-q', '-m', message);
}

const asked = (inputs: Readonly<Record<string, string>>) =>
  run('contract', readInputs('contract', inputs), host, { format: 'text' });
const comment = (changes: string) => asked({ changes, 'github-token': TOKEN });
const comments = () => github.issues().flatMap((issue) => issue.comments.map(({ body }) => body));

test('each server is compared with the commit; a new one is said to be new', async () => {
  const found = await asked({ since: 'HEAD^', 'fail-on': 'breaking' });
  expect(found.exit).toBe(1);
  expect(found.text).toContain('Tool alerts was removed');
  expect(found.text).toMatch(/It is new, so nothing is compared\.\nfail-on is breaking\./);
  const only = await asked({ since: 'HEAD^', path: 'two' });
  expect([only.exit, only.text]).toEqual([0, expect.stringMatching(/^\S+: It is new, so nothing is compared\.\n$/)]);

  github.openPull(7, `${MARK}\nThis is not yours.`);
  const changes = found.outputs?.['changes'] ?? '';
  expect((await comment(changes)).text).toMatch(/^The comment was written: http.*\/issues\/7#issuecomment-/);
  expect(comments()).toEqual([
    `${MARK}\nThis is not yours.`,
    expect.stringContaining('| breaking | Tool alerts was removed'),
  ]);
  expect((await comment(changes)).text).toContain('left as it is');
  const nothing = (await asked({ since: 'HEAD' })).outputs?.['changes'] ?? '';
  expect((await comment(nothing)).text).toContain('updated');
  expect(comments()).toEqual([
    `${MARK}\nThis is not yours.`,
    expect.stringMatching(/Nothing: they see what they saw before/),
  ]);
}, 120_000);

const handed = (message: string, name = 'weather') =>
  JSON.stringify({ servers: [{ name, left: 0, changes: [{ kind: 'breaking', message }] }] });

test('where clients notice nothing, no comment is begun', async () => {
  github.openPull(7);
  const { text } = await comment('{"servers":[{"name":"weather","left":0,"changes":[]}]}');
  expect([text, comments()]).toEqual(['Clients would notice nothing, and no comment is needed.\n', []]);
});

test('words of strangers are text, and many of them are cut', async () => {
  github.openPull(7);
  await comment(handed('@octo <img src=x> [here](http://evil.example) | `rm`\n# Title', '**bold**'));
  const [body = ''] = comments();
  expect(body).not.toMatch(/<img|\]\(http|\n# Title|\*\*\*\*bold/);
  const alone = '@everyone <img src=x> </details> [here](http://evil.example)';
  await comment(JSON.stringify({ servers: [{ name: 'weather', alone, left: 0, changes: [] }] }));
  expect(comments()[0]).not.toMatch(/@everyone|<img|<\/details|\]\(http/);
  const change = { kind: 'breaking', message: '|'.repeat(400) };
  const servers = Array.from({ length: 60 }, (_, at) => ({ name: `s${at}`, left: 3, changes: Array(5).fill(change) }));
  await comment(JSON.stringify({ servers }));
  expect(comments()[0]?.length).toBeLessThan(65_536);
  expect(comments()[0]).toMatch(/The job has the rest\.\n$/);
});

test.each([
  ['changes that no comparison gave', { changes: '{"servers":[{"html":"<b>"}]}' }, 'contract/changes'],
  ['a commit that is not there', { since: 'nowhere' }, 'contract/since'],
  ['an option for git', { since: '--all' }, 'contract/since'],
])('%s', async (_, inputs, code) => {
  await expect(asked(inputs)).rejects.toMatchObject({ code, exit: 2 });
});

test('a run that is of no pull request', async () => {
  const other = testHost({ cwd: root, env: { GITHUB_REF: 'refs/heads/main' } });
  const inputs = readInputs('contract', { changes: handed('x') });
  await expect(run('contract', inputs, other, { format: 'text' })).rejects.toMatchObject({ code: 'contract/no-pull' });
  await closeHost(other);
});
