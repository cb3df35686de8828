// Opens a private, empty place for one start: everything the child may write to lies inside.

import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host, Launch, Sandbox } from '../core/types.js';
import { strangerEnv, workspaceOf } from './environment.js';

/** A Python server's prints are otherwise kept back until it ends, and a client that hangs up early never sees them. */
const UNBUFFERED = { PYTHONUNBUFFERED: '1' };

/** How most clients start the same: what is printed may be kept back. @param own variables that its author sets */
export function buffered(launch: Launch, own: Launch['env']): Launch {
  const kept = Object.entries(launch.env).filter(([name]) => !(name in UNBUFFERED));
  return { ...launch, env: { ...Object.fromEntries(kept), ...own } };
}

/**
 * A new sandbox: an empty home, a temporary folder and an unrelated working folder in a folder of mode 0700, which is removed when
 * the program ends. Its environment is for strangers and points every well-known variable for a writable place into the sandbox.
 * @param label names the folder, for people who look: letters, digits and dashes
 */
export async function openSandbox(host: Host, label: string): Promise<Sandbox> {
  const name = label
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 40);
  // On macOS the temporary folder is a symbolic link; servers report resolved paths.
  const folder = await realpath(await host.tempDir(`room-${name}`));
  const home = join(folder, 'home');
  const tmp = join(folder, 'tmp');
  const cwd = join(folder, 'work');
  for (const path of [home, tmp, cwd]) await mkdir(path, { mode: 0o700 });
  const env = {
    ...strangerEnv(host.env, workspaceOf(host.env, host.cwd)),
    HOME: home,
    USERPROFILE: home,
    APPDATA: join(home, 'AppData', 'Roaming'),
    LOCALAPPDATA: join(home, 'AppData', 'Local'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_RUNTIME_DIR: tmp,
    TMPDIR: tmp,
    TMP: tmp,
    TEMP: tmp,
    ...UNBUFFERED,
  };
  return { folder, home, tmp, cwd, env };
}
