// `[smoke] files` in a container: written beside it, and mounted read-only where the server looks for them.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { SmokeSettings } from '../../core/types.js';
import type { Engine } from './engine.js';

/** Of whoever runs in it: no user of an image is sure to have one. */
const HOME = '/tmp/home';

/** Options of `docker run`. @param cwd a folder of this start */
export async function smokeFiles(
  image: string,
  { files = {}, env }: SmokeSettings,
  engine: Engine,
  cwd: string,
): Promise<readonly string[]> {
  const texts = Object.entries(files);
  if (texts.length === 0) return [];
  const asked = await engine.run(['image', 'inspect', '--format', '{{.Config.WorkingDir}}', image]);
  const workingDir = asked.stdout.trim() || '/';
  const home = env['HOME'] ?? HOME;
  const mounts: string[] = [];
  for (const [path, text] of texts) {
    const inside = path.startsWith('~/') ? posix.join(home, path.slice(2)) : posix.resolve(workingDir, path);
    const file = join(cwd, 'smoke-files', inside);
    await mkdir(dirname(file), { recursive: true });
    // Whoever it runs as reads it: the folder around it is ours alone.
    await writeFile(file, text, { mode: 0o644 });
    mounts.push('--volume', `${file}:${inside}:ro`);
  }
  const isHome = env['HOME'] === undefined && texts.some(([path]) => path.startsWith('~/'));
  return isHome ? [...mounts, '--env', `HOME=${home}`] : mounts;
}
