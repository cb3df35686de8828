import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createProcesses, type Processes } from '../../../src/host/process.js';

const env = { PATH: process.env['PATH'] ?? '' };
const cwd = tmpdir();
const open: Processes[] = [];

function processes(signal = new AbortController().signal): Processes {
  const made = createProcesses({ signal });
  open.push(made);
  return made;
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.endAll();
});

function alive(pid: number): boolean {
  // A zombie nobody waits for still has an id: ask for its state.
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}

describe('run', () => {
  test('gives output, exit code and nothing of our environment', async () => {
    const ended = await processes().run({
      command: [
        'node',
        '-e',
        'console.log(Object.keys(process.env).sort().join()); console.error("oh"); process.exit(3)',
      ],
      cwd,
      env,
      timeoutMs: 20_000,
    });
    expect(ended).toMatchObject({
      code: 3,
      signal: null,
      stdout: 'MCP_DRYDOCK_CHILD,PATH\n',
      stderr: 'oh\n',
      timedOut: false,
    });
  });

  test('writes the input and closes stdin', async () => {
    const ended = await processes().run({ command: ['cat'], cwd, env, timeoutMs: 5000, input: 'some words' });
    expect(ended.stdout).toBe('some words');
  });

  test('an input nobody reads does no harm', async () => {
    const ended = await processes().run({
      command: ['true'],
      cwd,
      env,
      timeoutMs: 5000,
      input: Buffer.alloc(4_000_000),
    });
    expect(ended.code).toBe(0);
  });

  test('keeps the last bytes of a long output and says so', async () => {
    const ended = await processes().run({ command: ['seq', '200000'], cwd, env, timeoutMs: 9000, keep: 1000 });
    expect(ended.stdout.length).toBeLessThan(1100);
    expect(ended.stdout).toMatch(/^\[beginning omitted\]\n/);
    expect(ended.stdout).toMatch(/\n200000\n$/);
  });

  test('passes lines on as they come, a last one without an end too', async () => {
    const seen: string[] = [];
    await processes().run({
      command: ['sh', '-c', 'printf "a\\r\\nb\\nc"; echo e >&2'],
      cwd,
      env,
      timeoutMs: 5000,
      onLine: (line, stream) => seen.push(`${stream}:${line}`),
    });
    expect(seen.sort()).toEqual(['stderr:e', 'stdout:a', 'stdout:b', 'stdout:c']);
  });

  test('ends at the deadline, also what ignores SIGTERM', async () => {
    // Were the end of either waited for, the test would not see it.
    const ended = await processes().run({
      command: ['sh', '-c', 'trap "" TERM; sleep 600 & wait; sleep 600'],
      cwd,
      env,
      timeoutMs: 200,
    });
    expect(ended).toMatchObject({ timedOut: true, signal: 'SIGKILL' });
  });

  test.each([
    ['no-such-program-here', 'it is not on PATH'],
    ['/no/such/file', 'the file does not exist'],
    [import.meta.filename ?? __filename, 'the file is not executable'],
  ])('says why %s could not be started', async (program, why) => {
    await expect(processes().run({ command: [program], cwd, env, timeoutMs: 1000 })).rejects.toThrow(why);
  });

  test('says when the working folder is missing', async () => {
    await expect(processes().run({ command: ['true'], cwd: '/no/such/folder', env, timeoutMs: 1000 })).rejects.toThrow(
      'working folder /no/such/folder does not exist',
    );
  });

  test('is interrupted by the signal: exit code 130, nothing left', async () => {
    const controller = new AbortController();
    const made = processes(controller.signal);
    const child = made.start({ command: ['sleep', '60'], cwd, env, timeoutMs: 60_000 });
    const run = made.run({ command: ['sleep', '60'], cwd, env, timeoutMs: 60_000 });
    const caught = run.catch((error: unknown) => error);
    controller.abort();
    expect(await caught).toMatchObject({ code: 'interrupted', exit: 130 });
    await child.ended;
    expect(alive(child.pid)).toBe(false);
    expect(() => made.start({ command: ['true'], cwd, env, timeoutMs: 1000 })).toThrow('Interrupted');
  });
});

describe('start', () => {
  test('talks while it runs and ends with its whole family', async () => {
    const child = processes().start({ command: ['sh', '-c', 'sleep 61 & cat'], cwd, env, timeoutMs: 60_000 });
    child.stdin.write('hello\n');
    const [first] = await new Promise<Buffer[]>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve([chunk])),
    );
    expect(String(first)).toBe('hello\n');
    const family = await child.family();
    expect(family.length).toBeGreaterThanOrEqual(3);
    await child.end(500);
    expect(family.filter(alive)).toEqual([]);
  });

  test('finds and ends a daemon that left its group and its parents and holds the pipes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
    const script = join(folder, 'daemon.py');
    writeFileSync(
      script,
      `import os, sys, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        open(sys.argv[1], "w").write(str(os.getpid()))
        time.sleep(60)
    os._exit(0)
os.wait()
while not os.path.exists(sys.argv[1]): time.sleep(0.01)
`,
    );
    const note = join(folder, 'pid');
    const ended = await processes().run({ command: ['python3', script, note], cwd, env, timeoutMs: 20_000 });
    const pid = Number(readFileSync(note, 'utf8'));
    expect(ended.code).toBe(0);
    expect(pid).toBeGreaterThan(1);
    expect(alive(pid)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  test('nothing outlives a program that exits without waiting', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
    const note = join(folder, 'pid');
    const child = processes().start({
      command: ['sh', '-c', `echo $$ > ${note}; exec sleep 62`],
      cwd,
      env,
      timeoutMs: 60_000,
    });
    while (!existsSync(note) || readFileSync(note, 'utf8') === '') await delay(20);
    const pid = Number(readFileSync(note, 'utf8'));
    expect(alive(pid)).toBe(true);
    // What the program runs last. Tests before this one may have made more of them.
    const hooks = process.listeners('exit').filter((each) => /live\.kill/.test(String(each)));
    expect(hooks).not.toHaveLength(0);
    for (const hook of hooks) hook(0);
    expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' });
    expect(alive(pid)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
