// What the code-package platform would refuse, or take and then not be able to start: said before anything is sent.

import { listArchive } from '../../archive/archive.js';
import { MOST_BYTES } from '../../archive/limits.js';
import { CONFIG_FILE } from '../../core/about.js';
import type { Finding, PublishFile } from '../../core/types.js';
import { formatRefused } from '../../ecosystems/code-package/platform-format.js';

/** Every reason not to send a package there. */
export async function platformFindings(publishFile: PublishFile): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const stop = (cause: string, message: string, hint: string): void => {
    const { file, project } = publishFile;
    findings.push({ rule: `preflight/upload-${cause}`, level: 'error', message, hint, artifact: file, project });
  };
  const { file, size } = publishFile;
  if (file !== file.replace(/(\.[A-Za-z]+)+$/, (end) => end.toLowerCase())) {
    stop(
      'extension',
      `The platform rejects ${file}: it can only remove a lower-case extension.`,
      'Name it in lower case.',
    );
  } else {
    const refused = formatRefused(file);
    if (refused !== undefined) stop('format', refused.message, refused.hint);
  }
  if (!/^[A-Za-z0-9._-]+$/.test(file)) {
    stop(
      'name',
      `The platform accepts only English names: ${file}`,
      `Name it in ${CONFIG_FILE}: [[project]] name = "my-server".`,
    );
  }
  if (size > MOST_BYTES) {
    stop(
      'size',
      `${file} has ${size} bytes, and the platform allows ${MOST_BYTES}.`,
      'Exclude what is not needed at run time: [package] exclude.',
    );
  }
  const entries = await listArchive(publishFile.path);
  const tops = new Set(entries.map(({ path }) => path.split('/')[0]));
  const flat = tops.size !== 1 || entries.some(({ path, type }) => type === 'file' && !path.includes('/'));
  if (flat) {
    stop(
      'layout',
      `${file} has no single top folder, which is what an instance of the platform starts from.`,
      `Set [package] layout = "folder" in ${CONFIG_FILE}.`,
    );
  }
  const link = entries.find(({ type }) => type === 'link');
  if (link !== undefined) {
    stop(
      'link',
      `${file} contains the link ${link.path}, which the platform turns into a text file.`,
      'Replace it with a copy.',
    );
  }
  return findings;
}
