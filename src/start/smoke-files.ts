// Writes the files of [smoke] files where the server will look for them: its working folder, or its home.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding, Launch } from '../core/types.js';
import type { Subject } from './draft.js';

/** Writes them; a finding when one would take the place of a file that is shipped: something else would be tried. */
export async function writeSmokeFiles(
  launch: Launch,
  project: Subject,
  artifact: string,
): Promise<Finding | undefined> {
  // Who starts it there has put them there.
  if (launch.elsewhere === true) return undefined;
  for (const [path, text] of Object.entries(project.settings.smoke.files ?? {})) {
    const home = launch.env['HOME'] ?? launch.cwd;
    const file = path.startsWith('~/') ? join(home, path.slice(2)) : join(launch.cwd, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      // From the start before this one.
      if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
      const why =
        (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'the package has a file at that path' : String(error);
      return {
        rule: 'start/files',
        level: 'error',
        project: project.name,
        artifact,
        message: `[smoke] files cannot write ${path}: ${why}. The start check would test something other than what is published.`,
        hint: 'Choose another path, and pass it to the server with [smoke] env or args.',
      };
    }
  }
  return undefined;
}
