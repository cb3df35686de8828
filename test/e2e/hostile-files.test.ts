// check of a stranger's pull request: whatever its files are, it ends, in bounded memory, with an exit code of its own.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ATTACKS, type Attack, plant } from '../support/hostile-files.js';
import { CLI, git, ran, scratch } from '../support/program.js';
import { sample } from '../support/sample.js';

const place = scratch('hostile-files');
afterAll(() => place.remove());

/** The most memory it had, printed at its end. */
const METER =
  'data:text/javascript,process.on("exit",()=>process.getBuiltinModule("fs").writeSync(2,"peak "+process.resourceUsage().maxRSS+"\\n"))';
const MOST_KILOBYTES = 500_000;
/** What goes wrong here must not take the machine with it. */
const LIMITED = ['sh', '-c', 'ulimit -v 8000000; exec timeout -s KILL 45 "$@"', 'sh'];
let number = 0;

/** The file, and what is wrong with it. */
const kindsOf = ({ name }: Attack): readonly string[] => {
  const file = /^\S+\.\w+(?= )|^\.\w+(?= )|^LICENSE/.exec(name)?.[0] ?? '';
  return [file, name.slice(file.length)];
};
const attacks = sample(ATTACKS, kindsOf);
/** Both, or turn by turn in a sample. */
const inRepository = sample(
  attacks.flatMap((attack, at) => [at % 2 === 0, at % 2 !== 0].map((tracked) => ({ ...attack, tracked }))),
  ({ name }) => [name],
);

(process.platform === 'linux' ? describe : describe.skip)('check ends', () => {
  test.each(inRepository)('$name, in a git repository: $tracked', async ({ tracked, ...attack }) => {
    number += 1;
    const folder = join(place.folder, String(number));
    mkdirSync(folder);
    writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "weather-mcp"\nversion = "1.2.3"\n');
    plant(folder, attack);
    if (tracked) {
      await git(folder, 'init', '-q');
      await git(folder, 'add', '-A');
    }
    const command = [...LIMITED, process.execPath, '--import', METER, CLI, 'check'];
    const { code, stdout, stderr } = await ran(command, { cwd: folder });
    const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1]);
    rmSync(folder, { recursive: true });
    expect([0, 1, 2]).toContain(code);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+\)?|RangeError|heap out of memory/);
    expect(stdout + stderr).not.toContain('PATH=');
    expect(peak).toBeLessThan(MOST_KILOBYTES);
  });
});
