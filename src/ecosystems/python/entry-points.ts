// Loads every entry point of an installed distribution in its own environment, as a program that looks for them would.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrokenEntryPoint, Host, Room } from '../../core/types.js';
import type { Venv } from './environment.js';

const LOAD_MS = 60_000;
const MOST = 200;

/**
 * Run inside: writes a line of JSON for each entry point, before and after it is loaded, since a module may end the process. Those
 * of an extra are left out: a plain installation does not promise them.
 */
const SCRIPT = `
import importlib.metadata as metadata, json, os, sys
name, out = sys.argv[1], open(sys.argv[2], "w", encoding="utf-8")
def tell(**what):
    out.write(json.dumps(what) + "\\n"); out.flush(); os.fsync(out.fileno())
sys.argv[:] = [name]
for point in metadata.distribution(name).entry_points:
    if getattr(point, "extras", None): continue
    about = dict(group=point.group, name=point.name, value=point.value)
    tell(loading=about)
    try:
        point.load()
    except BaseException as error:
        tell(broken=about, error=f"{type(error).__name__}: {error}")
    else:
        tell(loaded=about)
out.close()
os._exit(0)
`;

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
  room: Room,
  env: Readonly<Record<string, string>>,
  host: Host,
): Promise<readonly BrokenEntryPoint[]> {
  const out = join(room.tmp, 'entry-points.jsonl');
  const ended = await host.run({
    command: [venv.python, '-c', SCRIPT, project, out],
    cwd: room.cwd,
    env,
    timeoutMs: LOAD_MS,
    keep: 64 * 1024,
  });
  const lines = (await readFile(out, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  const broken: BrokenEntryPoint[] = [];
  let loading: Told['loading'];
  for (const line of lines.slice(0, MOST * 2)) {
    const told = read(line);
    if (told.loading !== undefined) loading = told.loading;
    else loading = undefined;
    if (told.broken !== undefined) broken.push({ ...told.broken, error: (told.error ?? '').slice(0, 500) });
  }
  // The last one that was begun took the process with it.
  if (loading !== undefined && !ended.timedOut) {
    const how = ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`;
    broken.push({ ...loading, error: `loading it ended the process ${how}` });
  }
  return broken;
}

function read(line: string): Told {
  try {
    return JSON.parse(line) as Told;
  } catch {
    return {};
  }
}
