// Files from elsewhere, into a private folder.

import { join } from 'node:path';
import pLimit from 'p-limit';
import { ReleaseError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import { FILE } from '../../registries/github/assets.js';
import { trustedUrl } from '../../registries/origin.js';

const MOST_BYTES = 2 * 1024 ** 3;
const AT_ONCE = 3;

export interface Download {
  readonly file: string;
  readonly url: string;
}

/** Fetches all of them. @param from whom they are of, for messages. @throws ReleaseError `verify/download` */
export async function download(all: readonly Download[], from: string, folder: string, host: Host): Promise<void> {
  const limit = pLimit(AT_ONCE);
  const done = host.log.busy(`download ${all.length} files of ${from}`);
  const one = async ({ file, url }: Download): Promise<void> => {
    const address = trustedUrl(url, from).href;
    const answer = await host.http({
      ...{ url: address, headers: FILE, saveTo: join(folder, file), maxBytes: MOST_BYTES },
      ...{ timeoutMs: 300_000, budgetMs: 600_000 },
    });
    if (answer.status === 200) return;
    throw new ReleaseError('verify/download', `${new URL(address).host} answered ${answer.status} for ${file}.`, {
      hint: 'Run it again; a file of a private repository needs github-token.',
    });
  };
  await Promise.all(all.map((file) => limit(one, file))).finally(done);
}
