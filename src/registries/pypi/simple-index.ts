// What a simple index holds of a project, with the digests of the files that matter.

import { join } from 'node:path';
import { digestFile } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import type { Credential, Host } from '../../core/types.js';
import { unread, wordsOf } from '../remote-answer.js';
import { indexFolder, readFolderIndex } from './folder-index.js';
import { type IndexFile, readSimplePage, SIMPLE_ACCEPT } from './simple-page.js';

const READABLE = 'Set registry-auth to a line with its URL and user:password.';

/**
 * Reads a project's page.
 * @param wanted files whose digest matters: one that the index shows without a digest is downloaded and hashed
 * @param credential sent where its origin is asked, for files too
 * @returns undefined where the index knows no such project
 * @throws ReleaseError `pypi/index` where the index cannot be read
 */
export async function readIndex(
  index: URL,
  project: string,
  wanted: readonly string[],
  host: Host,
  credential?: Credential | undefined,
): Promise<readonly IndexFile[] | undefined> {
  const folder = indexFolder(index);
  if (folder !== undefined) return readFolderIndex(folder, project);
  const answer = await host.http({
    url: new URL(`${normalName(project)}/`, index).href,
    headers: { accept: SIMPLE_ACCEPT },
    credential,
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) {
    const words = wordsOf(answer);
    throw new ReleaseError(
      'pypi/index',
      `The index ${index.host} answered ${answer.status} when asked for ${project}.`,
      {
        hint:
          answer.status === 401 || answer.status === 403
            ? `${index.host} requires authentication to read. ${credential === undefined ? READABLE : 'It does not accept pypi-username with pypi-token for reading: check both, and that this user may read.'}`
            : 'Check pypi-index-url: it must be the URL that pip installs from.',
        ...(words === '' ? {} : { quote: [words] }),
      },
    );
  }
  const files = readSimplePage(answer, project);
  return Promise.all(files.map((file) => (wanted.includes(file.file) ? withDigest(file, host, credential) : file)));
}

async function withDigest(file: IndexFile, host: Host, credential: Credential | undefined): Promise<IndexFile> {
  if (file.sha256 !== undefined) return file;
  const saveTo = join(await host.tempDir('index'), 'file');
  const answer = await host.http({
    url: file.url,
    credential,
    saveTo,
    maxBytes: 2 * 1024 ** 3,
    timeoutMs: 300_000,
    budgetMs: 600_000,
  });
  if (answer.status !== 200)
    throw unread(answer, file.file, 'the index lists it but does not serve it', { code: 'pypi/index' });
  return { ...file, sha256: (await digestFile(saveTo)).sha256 };
}
