// publint on the packed tarball: what other tools would trip over. Loaded on demand.

import type { Finding } from '../../core/types.js';
import type { NodeManifest } from './manifest.js';
import { lint } from './publint.js';
import type { Tarball } from './tarball.js';

/** publint's messages about what is packed, as findings; what package.json alone tells was said by `check`. */
export async function lintTarball(
  tarball: Tarball,
  manifest: NodeManifest,
  file: string,
): Promise<readonly Omit<Finding, 'project' | 'artifact'>[]> {
  const files = tarball.paths.map((path) => ({ path, data: tarball.texts.get(path) ?? new Uint8Array() }));
  const messages = await lint(files, 'packed');
  return messages.map(({ path, ...message }) => ({
    rule: 'node-publint',
    file,
    ...manifest.at(...path),
    ...message,
  }));
}
