// Files that are there with other bytes than ours: what differs in them first.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstDifference } from '../../archive/first-difference.js';
import { tolerated } from '../../core/errors.js';
import type { Credential, Host, PublishFile } from '../../core/types.js';
import type { IndexFile } from '../../registries/pypi/simple-page.js';
import type { PypiRemote } from './work.js';

/** A larger file is not fetched to see what differs in it. */
const LARGEST = 200 * 1024 ** 2;

/** What differs in files that are there with other bytes: the same commit built by other tools, or another commit. */
export async function differencesIn(
  wanted: readonly PublishFile[],
  files: PypiRemote['files'],
  credential: Credential | undefined,
  host: Host,
): Promise<PypiRemote['differs']> {
  const found = new Map<string, string>();
  for (const { file, path, sha256 } of wanted) {
    const there = files.get(file);
    if (there?.sha256 === undefined || there.sha256 === sha256) continue;
    const copy = await copyOf(there, credential, host);
    const words = copy === undefined ? undefined : await firstDifference(copy, path);
    if (words !== undefined) found.set(file, words);
  }
  return found;
}

async function copyOf(there: IndexFile, credential: Credential | undefined, host: Host): Promise<string | undefined> {
  const url = new URL(there.url);
  if (url.protocol === 'file:') return fileURLToPath(url);
  const saveTo = join(await host.tempDir('pypi-there'), there.file);
  const answer = await host
    .http({ url: there.url, credential, saveTo, maxBytes: LARGEST, timeoutMs: 120_000 })
    // It only explains: what cannot be had explains nothing.
    .catch((error: unknown) => void tolerated(error));
  return answer?.status === 200 ? saveTo : undefined;
}
