// Assets of a release, as everybody sees them.

import { z } from 'zod';
import type { Host } from '../../core/types.js';
import { sha256In } from './reading.js';

/** GitHub's API serves the file itself to those who ask for it so. */
export const FILE = { accept: 'application/octet-stream' } as const;

/** As GitHub lists it. */
export const ASSET = z.looseObject({
  name: z.string(),
  url: z.string().optional(),
  browser_download_url: z.string(),
  digest: z.string().nullish(),
});

export interface Asset {
  readonly file: string;
  readonly url: string;
  /** sha256, lowercase hex, where GitHub says it. */
  readonly sha256: string | undefined;
}

/** With a token the API serves it, which does so for private repositories too; without one that would count against a limit. */
export function readAsset({ name: file, digest, ...at }: z.infer<typeof ASSET>, host: Host): Asset {
  const url = at.url !== undefined && host.knows?.(at.url) === true ? at.url : at.browser_download_url;
  return { file, url, sha256: sha256In(digest) };
}
