// A folder to install into.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '../../core/types.js';
import { removeFolder } from '../../host/removal.js';

/** An empty folder that is its own npm project, so that no package.json above it counts. */
export async function emptyPrefix(sandbox: Sandbox, name: string): Promise<string> {
  const prefix = join(sandbox.folder, name);
  // An installation that failed before left its own.
  await removeFolder(prefix);
  await mkdir(prefix, { mode: 0o700 });
  await writeFile(join(prefix, 'package.json'), '{"private":true}\n');
  return prefix;
}
