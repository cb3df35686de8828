// What a killed run leaves: its own watchdog removes it, else the next run, which touches nothing else.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
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
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ownFolder, sweep } from '../../../src/host/own-folder.js';
import { ROOT } from '../../support/program.js';

let tmp: string;
let running: ChildProcess | undefined;
beforeEach(() => {
  tmp = realpathSync(mkdtempSync(join(tmpdir(), 'own-')));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(tmp, { recursive: true, force: true });
});

/** Another run of the program, with a folder below `tmp`. */
async function another(how: 'alone' | 'with a child'): Promise<{ base: string; kill(): Promise<void> }> {
  const script = [join(ROOT, 'test/support/typescript.mjs'), join(ROOT, 'test/support/hold-folder.ts'), how];
  const child = spawn(process.execPath, ['--import', ...script], {
    env: { PATH: process.env['PATH'], TMPDIR: tmp },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const [line] = await once(child.stdout, 'data');
  const { folder } = JSON.parse(String(line)) as { folder: string };
  return {
    base: dirname(folder),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a run with a child is killed: its watchdog takes the folder away', async () => {
  const { base, kill } = await another('with a child');
  expect(existsSync(base)).toBe(true);
  await kill();
  while (existsSync(base)) await pause(20);
  expect(readdirSync(tmp).filter((name) => name.startsWith('mcp-drydock'))).toEqual([]);
});

test('a run that nobody watches is killed: the next one takes it away, and not before', async () => {
  const { base, kill } = await another('alone');
  await sweep(tmp);
  expect(readFileSync(join(base, readdirSync(base).find((name) => name.startsWith('room'))!, 'key'), 'utf8')).toBe(
    'secret',
  );
  await kill();
  await sweep(tmp);
  expect(existsSync(base)).toBe(false);
});

test('what lives, is somebody else’s or only looks like ours stays', async () => {
  const live = ownFolder(tmp);
  const owner = readFileSync(join(live, '.owner'), 'utf8');
  const [machine, , start] = owner.split(' ');
  const make = (name: string, text: string | undefined): string => {
    mkdirSync(join(tmp, name), { mode: 0o700 });
    writeFileSync(join(tmp, name, 'kept'), '');
    if (text !== undefined) writeFileSync(join(tmp, name, '.owner'), text);
    return name;
  };
  // No process has this id: it is above what Linux gives.
  const dead = `${machine} 4999999 ${start}`;
  const gone = [make('mcp-drydock-aaaaaa', dead), make('mcp-drydock-gpg-bbbbbb', dead)];
  // The number was given to another process since.
  gone.push(make('mcp-drydock-cccccc', `${machine} ${process.pid} ${Number(start) + 1}`));
  const kept = [
    make('mcp-drydock-ddddddd', dead),
    make('mcp-drydock-', dead),
    make('my-mcp-drydock-aaaaaa', dead),
    make('mcp-drydock-service-eeeeee', dead),
    make('mcp-drydock-ffffff', undefined),
    make('mcp-drydock-gggggg', 'x'),
    make('mcp-drydock-hhhhhh', `${'0'.repeat(16)} 4999999 ${start}`),
    make('mcp-drydock-iiiiii', `${dead}\nmore`),
    make('mcp-drydock-jjjjjj', `${machine} 4999999`),
  ];
  const aim = make('aim', dead);
  symlinkSync(join(tmp, aim), join(tmp, 'mcp-drydock-kkkkkk'));
  mkdirSync(join(tmp, 'mcp-drydock-llllll'));
  symlinkSync(join(tmp, aim, '.owner'), join(tmp, 'mcp-drydock-llllll', '.owner'));
  writeFileSync(join(tmp, 'mcp-drydock-mmmmmm'), dead);
  // A link inside is removed, and what it leads to is not.
  symlinkSync(join(tmp, aim), join(tmp, 'mcp-drydock-aaaaaa', 'link'));
  await sweep(tmp);
  expect(existsSync(live)).toBe(true);
  for (const name of gone) expect([name, existsSync(join(tmp, name))]).toEqual([name, false]);
  for (const name of [...kept, aim]) expect([name, existsSync(join(tmp, name, 'kept'))]).toEqual([name, true]);
  for (const name of ['kkkkkk', 'llllll', 'mmmmmm']) expect(existsSync(join(tmp, `mcp-drydock-${name}`))).toBe(true);
});

test('a folder that cannot be read stops nothing', async () => {
  await sweep(join(tmp, 'missing'));
  const locked = join(tmp, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0o000);
  await sweep(locked);
  chmodSync(locked, 0o700);
});
