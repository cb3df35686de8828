// Loads every entry point of an installed distribution in its own environment, as a program that looks for them would.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrokenEntryPoint, Host, Sandbox } from '../../core/types.js';
import { plainJson } from '../../formats/plain-json.js';
import { program } from '../../host/program.js';
import type { Venv } from './environment.js';

const LOAD_MS = 60_000;
const MOST = 200;

interface Told {
  readonly loading?: Omit<BrokenEntryPoint, 'error'>;
  readonly loaded?: unknown;
  readonly broken?: Omit<BrokenEntryPoint, 'error'>;
  readonly error?: string;
}

/**
 * The entry points that cannot be loaded.
 * @param env that of the server: nothing of ours
 */
export async function brokenEntryPoints(
  project: string,
  venv: Venv,
  sandbox: Sandbox,
  env: Readonly<Record<string, string>>,
  host: Host,
): Promise<readonly BrokenEntryPoint[]> {
  const out = join(sandbox.tmp, 'entry-points.jsonl');
  const ended = await host.run({
    command: [venv.python, '-c', program(import.meta.url, './entry-points.py'), project, out],
    cwd: sandbox.cwd,
    env,
    timeoutMs: LOAD_MS,
    keep: 64 * 1024,
  });
  const lines = (await readFile(out, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  const broken: BrokenEntryPoint[] = [];
  let loading: Told['loading'];
  for (const line of lines.slice(0, MOST * 2)) {
    const told = (plainJson(line) ?? {}) as Told;
    loading = told.loading;
    if (told.broken !== undefined) broken.push({ ...told.broken, error: (told.error ?? '').slice(0, 500) });
  }
  // The last one that was begun took the process with it.
  if (loading !== undefined && !ended.timedOut) {
    const how = ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`;
    broken.push({ ...loading, error: `loading it ended the process ${how}` });
  }
  return broken;
}
