// publint on the packed tarball: what other tools would trip over. Loaded on demand.

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Finding } from '../../types.js';
import type { NodeManifest } from './manifest.js';
import type { Tarball } from './tarball.js';

/** What our own rules and the comparison of the tarball say already, with more to it. */
const OURS = new Set([
  'FILE_DOES_NOT_EXIST',
  'FILE_NOT_PUBLISHED',
  'BIN_FILE_NOT_EXECUTABLE',
  'LOCAL_DEPENDENCY',
  'USE_LICENSE',
  'INVALID_REPOSITORY_VALUE',
  'USE_ENGINES_NODE',
]);
const LEVELS = { error: 'warning', warning: 'warning', suggestion: 'note' } as const;

/** publint's messages as findings; its errors are warnings here, since a server that starts is not stopped by them. */
export async function lintTarball(
  tarball: Tarball,
  manifest: NodeManifest,
  file: string,
): Promise<readonly Omit<Finding, 'project' | 'artifact'>[]> {
  const files = tarball.paths.map((path) => ({
    name: `package/${path}`,
    data: tarball.texts.get(path) ?? new Uint8Array(),
  }));
  const { messages, pkg } = await publint({ pkgDir: 'package', pack: { files } });
  return messages
    .filter(({ code }) => !OURS.has(code))
    .map((message) => ({
      rule: 'build/publint',
      level: LEVELS[message.type],
      file,
      ...manifest.at(...message.path),
      message: formatMessage(message, pkg as Record<string, unknown>, { color: false }) ?? message.code,
      hint: `publint.dev/rules#${message.code.toLowerCase()}`,
    }));
}
