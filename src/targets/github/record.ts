// Receipts in a release: a file of lines, and for what a later run adds another one, so that nothing in it is ever replaced.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from '../../core/digest.js';
import type { Host, Receipt } from '../../core/types.js';
import { receiptsAsset } from '../../plan/file-names.js';
import type { GithubInput } from './index.js';
import { assetOf, fetchWhole, type GithubRemote, isFinished, readAgain } from './release.js';
import { uploadAsset } from './upload.js';

const LARGEST = 1_000_000;

/** Adds what is not recorded yet. A release that is immutable, or not complete, is left as it is. */
export async function recordReceipts(
  receipts: readonly Receipt[],
  { api, release }: GithubRemote,
  { part }: GithubInput,
  host: Host,
): Promise<void> {
  const now = release === undefined ? undefined : await readAgain(api, release.id, host);
  if (now === undefined || !isFinished(now.assets, part) || (now.immutable && !now.draft)) return;
  // A release that somebody else published first is theirs: it gets the files, and no record beside them.
  if (!now.draft && assetOf(now.assets, receiptsAsset(part, 1)) === undefined) return;
  const known = new Set<string>();
  let count = 1;
  for (; ; count += 1) {
    const earlier = assetOf(now.assets, receiptsAsset(part, count));
    if (earlier?.sha256 === undefined) break;
    const path = await fetchWhole(api, earlier, host);
    const text = path === undefined ? '' : (await readFile(path, 'utf8')).slice(0, LARGEST);
    for (const line of text.split('\n')) known.add(line.replace(/^\{"at":"[^"]*",/, '{'));
  }
  const at = new Date(host.now()).toISOString();
  const lines = receipts
    // Without the details: those quote the remote.
    .map(({ target, project, file, sha256, outcome, url }) =>
      JSON.stringify({ target, project, file, sha256, outcome, url }),
    )
    .filter((line) => !known.has(line))
    .map((line) => `{"at":"${at}",${line.slice(1)}\n`);
  if (lines.length === 0) return;
  const file = receiptsAsset(part, count);
  const path = join(await host.tempDir('receipts'), file);
  await writeFile(path, lines.join(''));
  await uploadAsset(api, now, { kind: 'receipts', file, path, ...(await digestFile(path)), project: '' }, host);
}
