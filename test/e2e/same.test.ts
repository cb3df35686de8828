// The same commit, twice by the program as a whole: in other folders on another file system, another umask, time zone and locale,
// every file of the release folder has the same bytes, the plan too.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { sha256 } from '../../src/core/digest.js';
import { CLI, ROOT, ran, repository } from '../support/program.js';

const bases = [tmpdir(), existsSync('/dev/shm') ? '/dev/shm' : tmpdir()].map((at) => mkdtempSync(join(at, 'same-')));
afterAll(() => {
  for (const base of bases) rmSync(base, { recursive: true, force: true });
});
const places = [
  { umask: '022', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  { umask: '077', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
];

test.each([
  ['node-server', ['.cdx.json', '.contract.json', '.spdx.json', '.tgz'], ['Node', 'npm']],
  ['code-package', ['.cdx.json', '.contract.json', '.spdx.json', '.zip'], []],
])(
  '%s',
  async (example, endings, tools) => {
    const [one, other] = await Promise.all(
      places.map(async ({ umask, env }, at) => {
        const folder = await repository(join(ROOT, 'examples', example), join(bases[at]!, example), 'v0.1.0');
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
