// An HTTP endpoint for code packages: the code-package platform, or anything that takes a file by PUT or POST.

import type { Action, Finding, Host, Parcel, PublishInput, Receipt, Target } from '../../core/types.js';
import { destinationOf } from './address.js';
import { assertBlind } from './blind.js';
import { type Channel, deliver, receipt, type Seen } from './channel.js';
import { genericChannel, genericPreflight } from './generic.js';
import { platformChannel } from './platform.js';
import { platformFindings } from './platform-limits.js';

/** What the endpoint holds, by file name. */
export type UploadRemote = ReadonlyMap<string, Seen>;

const WAIT_MS = 600_000;
const LONGEST_PAUSE_MS = 15_000;

export const upload: Target<UploadRemote> = {
  id: 'upload',
  phase: 'upload',
  accepts: ({ kind }) => kind === 'code-package',

  async preflight(input): Promise<readonly Finding[]> {
    const parcels = mine(input);
    if (destinationOf(input).style === 'generic') return genericPreflight(input, parcels);
    return (await Promise.all(parcels.map((parcel) => platformFindings(parcel)))).flat();
  },

  async inspect(input, host): Promise<UploadRemote> {
    const channel = channelOf(input, host);
    const seen = new Map<string, Seen>();
    for (const parcel of mine(input)) {
      const found = await channel.look(parcel);
      if (found.state === 'unknown') assertBlind(parcel, found, input);
      seen.set(parcel.file, found);
    }
    return seen;
  },

  plan: (parcels, remote) => parcels.filter(upload.accepts).map((parcel) => actionFor(parcel, remote.get(parcel.file))),

  apply: ({ parcel }, remote, input, host) =>
    deliver(channelOf(input, host), parcel, remote.get(parcel.file) ?? { state: 'unknown' }, host),

  async settle(accepted, input, host): Promise<readonly Receipt[]> {
    const channel = channelOf(input, host);
    const until = host.now() + (input.inputs.wait ?? WAIT_MS);
    const settled: Receipt[] = [];
    for (const parcel of mine(input).filter(({ file }) => accepted.some((one) => one.file === file))) {
      for (let pause = 500; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
        const { state, url, there } = await channel.look(parcel);
        if (state === 'identical') settled.push(receipt(parcel, 'published', url));
        if (state === 'different') settled.push(receipt(parcel, 'conflict', url, there));
        if (state !== 'absent' || host.now() + pause > until) break;
        await host.sleep(pause);
      }
    }
    return settled;
  },
};

function mine({ parcels }: PublishInput): readonly Parcel[] {
  return parcels.filter(upload.accepts);
}

function channelOf(input: PublishInput, host: Host): Channel {
  return destinationOf(input).style === 'generic' ? genericChannel(input, host) : platformChannel(input, host);
}

/** An endpoint that cannot be asked is sent to where {@link assertBlind} let it. */
function actionFor(parcel: Parcel, seen: Seen = { state: 'absent' }): Action {
  const base = { target: 'upload' as const, parcel, ...(seen.url === undefined ? {} : { url: seen.url }) };
  if (seen.state === 'identical') return { ...base, state: 'identical', verb: 'keep' };
  if (seen.state === 'different') return { ...base, state: 'different', verb: 'conflict', there: seen.there };
  return { ...base, state: 'absent', verb: 'publish' };
}
