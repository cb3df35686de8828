// The output folder: only a release of ours is ever replaced, and only by a whole one.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeOwner } from '../../../src/host/own-folder.js';
import { checkOut, nameOut } from '../../../src/plan/release-folder.js';
import { settle } from '../../../src/plan/settle.js';
import { prepareRelease } from '../../support/prepared.js';
import { readTree } from '../../support/tree.js';

let place: string;
let project: string;
let out: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'out-')));
  project = join(place, 'project');
  out = join(project, 'release');
  mkdirSync(join(project, '.git'), { recursive: true });
  writeFileSync(join(project, 'server.py'), 'print()\n');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const check = (folder: string) => checkOut(project, folder, [project]);
const release = async (note: string) => (await prepareRelease(join(place, `work-${note}`), { note })).release;
/** No process has it: ids end below. */
const DEAD = 4_194_305;

describe('refused, with everything left as it was', () => {
  const cases: readonly [string, () => void, () => string, string][] = [
    ['the working folder', () => writeFileSync(join(project, 'release.json'), '{}'), () => '.', 'out/protected'],
    ['a folder above it', () => {}, () => '..', 'out/protected'],
    ['the root', () => {}, () => '/', 'out/protected'],
    [
      'another repository',
      () => mkdirSync(join(place, 'other/.git'), { recursive: true }),
      () => '../other',
      'out/protected',
    ],
    [
      'a worktree',
      () => {
        mkdirSync(out);
        writeFileSync(join(out, '.git'), 'gitdir: x');
      },
      () => 'release',
      'out/protected',
    ],
    [
      'a link to a folder',
      () => {
        mkdirSync(join(place, 'far'));
        symlinkSync('../far', out);
      },
      () => 'release',
      'out/no-folder',
    ],
    ['a link to nothing', () => symlinkSync('../far', out), () => 'release', 'out/no-folder'],
    ['a file', () => writeFileSync(out, ''), () => 'release', 'out/no-folder'],
    [
      'files and no release.json',
      () => {
        mkdirSync(out);
        writeFileSync(join(out, 'notes.txt'), 'x');
      },
      () => 'release',
      'out/not-empty',
    ],
    [
      'an empty release.json',
      () => {
        mkdirSync(out);
        writeFileSync(join(out, 'release.json'), '');
      },
      () => 'release',
      'out/not-empty',
    ],
    [
      'a release.json of another program',
      () => {
        mkdirSync(out);
        writeFileSync(join(out, 'release.json'), '{"format":1,"name":"x"}');
      },
      () => 'release',
      'out/not-empty',
    ],
    [
      'a release.json that is a link',
      () => {
        mkdirSync(out);
        symlinkSync('/dev/zero', join(out, 'release.json'));
      },
      () => 'release',
      'out/not-empty',
    ],
  ];
  test.each(cases)('%s', async (_, arrange, named, code) => {
    arrange();
    const before = readTree(place);
    await expect(check(named())).rejects.toMatchObject({ code, exit: 2 });
    expect(readTree(place)).toEqual(before);
  });

  const beside: readonly [string, (folder: string) => void][] = [
    ['one more file', (folder) => writeFileSync(join(folder, 'notes.txt'), 'x')],
    ['one more folder', (folder) => mkdirSync(join(folder, 'src'))],
    ['a hidden file', (folder) => writeFileSync(join(folder, '.env'), 'x')],
    ['a file of the plan that was edited', (folder) => writeFileSync(join(folder, 'SHA256SUMS'), 'mine')],
    [
      'a link in the place of a file',
      (folder) => {
        rmSync(join(folder, 'SHA256SUMS'));
        symlinkSync('../../server.py', join(folder, 'SHA256SUMS'));
      },
    ],
  ];
  test.each(beside)('a release of ours with %s, before the build and after it', async (_, change) => {
    const first = await release('a');
    await settle(first, await check('release'));
    const seen = await check('release');
    change(out);
    const before = readTree(project);
    await expect(check('release')).rejects.toMatchObject({ code: 'out/not-empty' });
    await expect(settle(await release('b'), seen)).rejects.toMatchObject({ code: 'out/not-empty' });
    expect(readTree(project)).toEqual(before);
    expect(readdirSync(project).sort()).toEqual(['.git', 'release', 'server.py']);
  });

  test('a folder above one that was named, and one reached through a link', async () => {
    mkdirSync(join(project, 'packages/a'), { recursive: true });
    symlinkSync(project, join(place, 'alias'));
    expect(() => nameOut(place, 'project/packages', [join(project, 'packages/a')])).toThrow(/a folder above/);
    expect(() => nameOut(place, 'alias/packages', [join(project, 'packages/a')])).toThrow(/a folder above/);
  });
});

describe('a release is left', () => {
  test.each<[string, () => void]>([
    ['where nothing is', () => {}],
    ['in an empty folder', () => mkdirSync(out)],
  ])('%s', async (_, arrange) => {
    arrange();
    const made = await release('a');
    const settled = await settle(made, await check('release'));
    expect(readTree(out)).toEqual(readTree(made.out));
    expect(settled.artifacts.every(({ path }) => existsSync(path) && path.startsWith(out))).toBe(true);
  });

  test('in the place of an earlier one, a part of which may be gone', async () => {
    await settle(await release('a'), await check('release'));
    rmSync(join(out, 'SHA256SUMS'));
    const next = await release('b');
    await settle(next, await check('release'));
    expect(readTree(out)).toEqual(readTree(next.out));
    expect(readdirSync(project).sort()).toEqual(['.git', 'release', 'server.py']);
  });

  test('not when it cannot be complete: the earlier one stays', async () => {
    const first = await release('a');
    await settle(first, await check('release'));
    const next = await release('b');
    const seen = await check('release');
    rmSync(next.out, { recursive: true });
    await expect(settle(next, seen)).rejects.toThrow();
    expect(readTree(out)).toEqual(readTree(first.out));
    expect(readdirSync(project).sort()).toEqual(['.git', 'release', 'server.py']);
  });
});

describe('two runs into one folder', () => {
  test.each(['nothing', 'an empty folder', 'an earlier release'])(
    'where there is %s: one is whole, the other says so',
    async (there) => {
      if (there === 'an empty folder') mkdirSync(out);
      if (there === 'an earlier release') await settle(await release('zero'), await check('release'));
      const runs = await Promise.all(
        ['a', 'b', 'c'].map(async (note) => [await release(note), await check('release')] as const),
      );
      const ended = await Promise.allSettled(runs.map(([made, seen]) => settle(made, seen)));
      const won = runs.filter((_, index) => ended[index]?.status === 'fulfilled');
      const lost = ended.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as { code: string; exit: number }] : [],
      );
      expect(won).toHaveLength(1);
      expect(lost).toEqual([
        expect.objectContaining({ code: 'out/changed', exit: 1 }),
        expect.objectContaining({ code: 'out/changed', exit: 1 }),
      ]);
      expect(readTree(out)).toEqual(readTree(won[0]![0].out));
      expect(readdirSync(project).sort()).toEqual(['.git', 'release', 'server.py']);
    },
  );

  test('one after the other, when the second began before the first was done', async () => {
    const [first, second] = [await release('a'), await release('b')];
    const seen = [await check('release'), await check('release')] as const;
    await settle(first, seen[0]);
    await expect(settle(second, seen[1])).rejects.toMatchObject({ code: 'out/changed' });
    expect(readTree(out)).toEqual(readTree(first.out));
  });
});

describe('what dead runs left', () => {
  /** A record as a run of this machine that is gone would have left it. */
  const deadRecord = (): string => {
    const folder = mkdtempSync(join(place, 'record-'));
    writeOwner(folder, ['mine.txt']);
    const [owner = '', ...files] = readFileSync(join(folder, '.owner'), 'utf8').split('\n');
    return [owner.replace(/ \d+ /, ` ${DEAD} `), ...files].join('\n');
  };

  test('is removed by its exact name and its own record, and nothing that only looks like it', async () => {
    const record = deadRecord();
    const live = record.replace(` ${DEAD} `, ` ${process.ppid} `);
    const elsewhere = record.replace(/^[0-9a-f]{16}/, '0123456789abcdef');
    const cases: readonly (readonly [name: string, record: string | undefined, gone: boolean])[] = [
      [`.release.${DEAD}.part`, record, true],
      [`.release.${DEAD}-0123abcd.part`, record, true],
      [`.release.${DEAD}-1123abcd.part`, undefined, false],
      [`.release.${DEAD}-2123abcd.part`, elsewhere, false],
      [`.release.${DEAD}-3123abcd.part`, '', false],
      [`.release.${process.ppid}.part`, live, false],
      [`.release.${DEAD}.part.txt`, record, false],
      [`.other.${DEAD}.part`, record, false],
      ['.release.notes.part', record, false],
      [`xrelease.${DEAD}.part`, record, false],
      [`.release.${DEAD}.old`, record, false],
    ];
    for (const [name, owner] of cases) {
      mkdirSync(join(project, name));
      writeFileSync(join(project, name, 'mine.txt'), 'x');
      if (owner !== undefined) writeFileSync(join(project, name, '.owner'), owner);
    }
    mkdirSync(join(place, 'far'));
    symlinkSync('../far', join(project, `.release.${DEAD}-99999999.part`));
    await settle(await release('a'), await check('release'));
    const left = readdirSync(project)
      .filter((name) => name.startsWith('.') || name.startsWith('x'))
      .sort();
    const kept = cases.filter(([, , gone]) => !gone).map(([name]) => name);
    expect(left).toEqual([...kept, '.git', `.release.${DEAD}-99999999.part`].sort());
    expect(existsSync(join(place, 'far'))).toBe(true);
  });

  test.each<[string, (part: string) => void]>([
    ['a folder', (part) => mkdirSync(join(part, 'precious'))],
    ['another file', (part) => writeFileSync(join(part, 'precious.txt'), 'x')],
    ['a link', (part) => symlinkSync('../server.py', join(part, 'mine.txt'))],
  ])('stays when it holds %s that no run put there', async (_, add) => {
    const part = join(project, `.release.${DEAD}-deadbeef.part`);
    mkdirSync(part);
    writeFileSync(join(part, '.owner'), deadRecord());
    add(part);
    const before = readTree(part);
    await check('release');
    expect(readTree(part)).toEqual(before);
  });

  test('an earlier release that was moved aside goes where the new one is there', async () => {
    await prepareRelease(join(project, `.release.${DEAD}.old`), { note: 'a' });
    await prepareRelease(out, { note: 'b' });
    await check('release');
    expect(readdirSync(project).sort()).toEqual(['.git', 'release', 'server.py']);
  });

  test('an earlier release that was moved aside goes back where there is no other', async () => {
    const { digest } = await prepareRelease(join(project, `.release.${DEAD}-0123abcd.old`), { note: 'a' });
    expect(await check('release')).toMatchObject({ held: digest });
    expect(readdirSync(project).sort()).toEqual(['.git', 'release', 'server.py']);
  });
});
