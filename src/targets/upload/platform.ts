// The code-package platform: each upload is a new package, names may repeat, nothing is ever replaced. So it is asked by name
// first, and what it holds is fetched and compared.

import type { Host, PublishFile } from '../../core/types.js';
import { formBody } from './body.js';
import { type Channel, refusal, type Seen, type Sent } from './channel.js';
import type { UploadInput } from './index.js';
import { listPackages } from './packages.js';
import { type Enveloped, failedCall, openPlatform, type PlatformApi } from './platform-api.js';
import { readBack } from './read-back.js';

/** What it says of a file that it will not have: HTTP 500, but not for a moment. */
const REFUSED = 1007;

/** The channel of a platform. */
export function platformChannel(input: UploadInput, host: Host): Channel {
  const api = openPlatform(input, host);
  return {
    repeatable: false,
    addressedByDigest: false,
    look: (publishFile) => look(api, publishFile, host),
    async send(publishFile, _absent, onProgress) {
      const { body, length, type } = formBody(publishFile, 'file');
      const answered = await api.call('/market/code/upload', {
        method: 'POST',
        headers: { 'content-type': type },
        body,
        length,
        retry: 'never',
        onProgress,
      });
      return endOf(answered, host);
    },
  };
}

/** Whether one of the packages of this name holds these bytes; then `id` says which. */
export async function look(api: PlatformApi, publishFile: PublishFile, host: Host): Promise<Seen> {
  const named = (await listPackages(api, publishFile.file)).filter(({ name }) => name === publishFile.file);
  // The likeliest first: names may have been uploaded many times by hand.
  const ordered = [...named].sort((a, b) => Number(b.size === publishFile.size) - Number(a.size === publishFile.size));
  let other: Seen | undefined;
  for (const { id } of ordered) {
    const seen = await fetchPackage(api, id, publishFile, host);
    if (seen.state === 'identical') return { ...seen, id };
    other ??= seen;
  }
  return other ?? { state: 'absent' };
}

async function fetchPackage(api: PlatformApi, id: string, publishFile: PublishFile, host: Host): Promise<Seen> {
  const url = new URL(`${api.base}/market/code/download/${encodeURIComponent(id)}`);
  // The gateway lets downloads through without a token, so none is sent.
  const { seen, answer } = await readBack(url, undefined, publishFile, host);
  if (seen !== undefined) return seen;
  // Even "not found" is not believed of what was listed a moment ago: it would be uploaded a second time.
  throw failedCall(
    { answer, ok: false, code: undefined, message: answer.text().slice(0, 300), data: undefined },
    `give back the package ${id}`,
  );
}

function endOf(answered: Enveloped, host: Host): Sent {
  const { answer, ok, code, message } = answered;
  if (ok) return { said: 'taken', words: '' };
  if (code === REFUSED) return { said: 'no', words: `The platform rejected it: ${message}` };
  if (code === 1002 || answer.status === 403)
    return { said: 'no', words: `The platform does not allow it: ${message}` };
  // HTTP 200 without an envelope is an answer that was cut.
  if (answer.status === 200)
    return code === undefined ? { said: 'again', words: message } : { said: 'no', words: message };
  return refusal(answer, message, host.now());
}
