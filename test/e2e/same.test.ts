// The same commit, twice by the program as a whole: in other folders on another file system, another umask, time zone and locale,
// every file of the release folder has the same bytes, the plan too.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { sha256 } from '../../src/core/digest.js';
import { lightServer } from '../support/light-server.js';
import { CLI, git, ROOT, ran, repository } from '../support/program.js';

const bases = [tmpdir(), existsSync('/dev/shm') ? '/dev/shm' : tmpdir()].map((at) => mkdtempSync(join(at, 'same-')));
afterAll(() => {
  for (const base of bases) rmSync(base, { recursive: true, force: true });
});
const places = [
  { umask: '022', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  { umask: '077', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
];

/** The example that is compiled, with all its packages, but no start at other versions of them: those leave nothing in the files. */
async function nodeServer(to: string): Promise<string> {
  const root = await repository(join(ROOT, 'examples/node-server'), to);
  writeFileSync(join(root, 'mcp-drydock.toml'), '[smoke]\nbounds = "newest"\n');
  await git(root, 'add', '-A');
  await git(root, 'commit', '-q', '-m', 'one start');
  await git(root, 'tag', 'v0.1.0');
  return root;
}

test.each([
  ['node-server', nodeServer, ['.cdx.json', '.contract.json', '.spdx.json', '.tgz'], ['Node', 'npm']],
  [
    'code-package',
    (to: string) => lightServer(to, 'v0.1.0', 'code-package'),
    ['.cdx.json', '.contract.json', '.spdx.json', '.zip'],
    [],
  ],
])(
  '%s',
  async (example, open, endings, tools) => {
    const [one, other] = await Promise.all(
      places.map(async ({ umask, env }, at) => {
        const folder = await open(join(bases[at]!, example));
        const out = join(bases[at]!, `${example}-out`);
        const command = ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, CLI, 'build', '--out', out];
        expect(await ran(command, { cwd: folder, env })).toMatchObject({ code: 0 });
        return Object.fromEntries(readdirSync(out).map((file) => [file, sha256(readFileSync(join(out, file)))]));
      }),
    );
    expect(other).toEqual(one);
    const plan = JSON.parse(readFileSync(join(bases[0]!, `${example}-out`, 'release.json'), 'utf8'));
    expect(Object.keys(plan.tools)).toEqual(['git', 'Node']);
    expect(Object.keys(plan.projects[0].tools ?? {})).toEqual(tools);
    const names = Object.keys(one!);
    expect(names).toEqual(expect.arrayContaining(['SHA256SUMS', 'release.json']));
    for (const ending of endings) expect(names).toContainEqual(expect.stringContaining(ending));
  },
  300_000,
);
