// What a file is sent as.

import type { PublishFile } from '../core/types.js';

/** Content types by the end of the name. */
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.whl': 'application/zip',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.tgz': 'application/gzip',
  '.tar': 'application/x-tar',
};

/** Its own content type where it has one, else what its name says. */
export function mediaTypeOf({ file, mediaType }: Pick<PublishFile, 'file' | 'mediaType'>): string {
  return mediaType ?? TYPES[/\.[a-z]+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
}
