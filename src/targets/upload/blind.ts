// Sending to an endpoint that does not say what it holds: only where nothing can be replaced, or where the author says it may.

import { ReleaseError } from '../../core/errors.js';
import type { PublishFile } from '../../core/types.js';
import { destinationOf } from './address.js';
import type { Seen } from './channel.js';
import type { UploadInput } from './index.js';

/**
 * Whether a file may be sent where nothing tells if it is there: nothing is replaced, or the author says that it does no harm.
 * @throws ReleaseError `upload/unreadable`
 */
export function assertBlind(publishFile: PublishFile, seen: Seen, input: UploadInput): void {
  const upload = input.settings;
  const { template } = destinationOf(input);
  const put = upload.method === 'PUT';
  if (upload.overwrite === 'harmless' || (put && upload.overwrite === 'conditional')) return;
  if (put && namesDigest(template)) return;
  const readable = 'Set [upload] read-back-url = "https://…/{file}" to where the file can be read.';
  const more = put
    ? ' Or put {sha256} into upload-url; or set [upload] overwrite = "conditional" if the endpoint honors If-None-Match, or "harmless" if replacing a file does no harm.'
    : ' Or set [upload] overwrite = "harmless" if sending a file again does no harm.';
  throw new ReleaseError(
    'upload/unreadable',
    `${seen.url ?? template}: could not tell whether ${publishFile.file} already exists (${seen.why ?? 'it cannot be read'}), and published files are never replaced. Nothing was sent.`,
    { hint: readable + more },
  );
}

/** Whether other bytes have another address; what stands behind `?` an endpoint may ignore. */
export function namesDigest(template: string): boolean {
  return (template.split(/[?#]/)[0] ?? '').includes('{sha256}');
}
