// The code-package platform: each upload is a new package, names may repeat, nothing is ever replaced. So it is asked by name
// first, and what it holds is fetched and compared.

import { z } from 'zod';
import type { Host, PublishFile } from '../../core/types.js';
import { listOf } from '../../registries/remote-answer.js';
import { formBody } from './body.js';
import { type Channel, refusal, type Seen, type Sent } from './channel.js';
import type { UploadInput } from './index.js';
import { type Enveloped, failedCall, openPlatform, type PlatformApi, readData } from './platform-api.js';
import { readBack } from './read-back.js';

const PAGE = 100;
const MOST_PAGES = 100;
/** What it says of a file that it will not have: HTTP 500, but not for a moment. */
const REFUSED = 1007;

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

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

/** Whether one of the packages of this name holds these bytes. */
async function look(api: PlatformApi, publishFile: PublishFile, host: Host): Promise<Seen> {
  const named = (await list(api, publishFile.file)).filter(({ name }) => name === publishFile.file);
  // The likeliest first: names may have been uploaded many times by hand.
  const ordered = [...named].sort((a, b) => Number(b.size === publishFile.size) - Number(a.size === publishFile.size));
  let other: Seen | undefined;
  for (const { id } of ordered) {
    const seen = await fetchPackage(api, id, publishFile, host);
    if (seen.state === 'identical') return seen;
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

/** Without a hit the list is null. */
const LIST = z.looseObject({
  list: listOf(
    z.looseObject({
      id: z.union([z.string().min(1), z.number()]).transform(String),
      name: z.string(),
      size: z.number(),
    }),
  ).nullable(),
  total: z.coerce.number().optional(),
});

async function list(api: PlatformApi, name: string): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ page: String(page), pageSize: String(PAGE), name });
    const answered = await api.call(`/market/code/packages?${query}`);
    if (!answered.ok) throw failedCall(answered, 'list its packages');
    const { list: shown, total } = readData(answered, LIST, `the packages called ${name}`);
    const items = shown ?? [];
    found.push(...items);
    if (items.length === 0 || found.length >= (total ?? 0)) break;
  }
  return found;
}

function endOf(answered: Enveloped, host: Host): Sent {
  const { answer, ok, code, message } = answered;
  if (ok) return { said: 'taken', words: '' };
  if (code === REFUSED) return { said: 'no', words: `The platform refused it: ${message}` };
  if (code === 1002 || answer.status === 403)
    return { said: 'no', words: `The platform does not allow it: ${message}` };
  // HTTP 200 without an envelope is an answer that was cut.
  if (answer.status === 200)
    return code === undefined ? { said: 'again', words: message } : { said: 'no', words: message };
  return refusal(answer, message, host.now());
}
