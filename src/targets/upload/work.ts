// An HTTP endpoint for code packages: the code-package platform, or anything that takes a file by PUT or POST.

import { receiptOf, withReceipts } from '../../core/receipt.js';
import type { Action, Finding, Host, PublishFile, Receipt } from '../../core/types.js';
import { untilServed } from '../../registries/converge.js';
import type { TargetWork } from '../types.js';
import { destinationOf, isAsked } from './address.js';
import { uploadAhead } from './ahead.js';
import { assertBlind } from './blind.js';
import { type Channel, deliver, type Seen } from './channel.js';
import { deploy } from './deploy.js';
import { genericChannel, genericPreflight } from './generic.js';
import type { UploadInput, UploadInputs, UploadSettings } from './index.js';
import { platformChannel } from './platform.js';
import { platformFindings } from './platform-limits.js';

/** What the endpoint holds, by file name. */
export type UploadRemote = ReadonlyMap<string, Seen>;

export const work: TargetWork<UploadInputs, UploadSettings, UploadRemote> = {
  async preflight(_remote, input): Promise<readonly Finding[]> {
    const { publishFiles } = input;
    if (destinationOf(input).style === 'generic') return genericPreflight(input, publishFiles);
    const found = await Promise.all(publishFiles.map((publishFile) => platformFindings(publishFile)));
    return found.flat();
  },

  ahead: uploadAhead,

  async inspect(input, host): Promise<UploadRemote> {
    const channel = channelOf(input, host);
    const seen = new Map<string, Seen>();
    for (const publishFile of input.publishFiles) {
      const found = await channel.look(publishFile);
      if (found.state === 'unknown') assertBlind(publishFile, found, input);
      seen.set(publishFile.file, found);
    }
    return seen;
  },

  plan: (publishFiles, remote) =>
    publishFiles.map((publishFile) => actionFor(publishFile, remote.get(publishFile.file))),

  apply: ({ publishFile }, remote, input, host) =>
    deliver(channelOf(input, host), publishFile, remote.get(publishFile.file) ?? { state: 'unknown' }, host),

  async finish(remote, input, host): Promise<readonly Receipt[]> {
    return isAsked(input.settings) ? deploy(input.publishFiles, remote, input, host) : [];
  },

  async settle(accepted, input, host): Promise<readonly Receipt[]> {
    const channel = channelOf(input, host);
    const look = async (publishFiles: readonly PublishFile[]): Promise<readonly Receipt[]> => {
      const changed: Receipt[] = [];
      for (const publishFile of publishFiles) {
        const { state, url, there } = await channel.look(publishFile);
        if (state === 'identical') changed.push(receiptOf('upload', publishFile, 'published', { url }));
        if (state === 'different') changed.push(receiptOf('upload', publishFile, 'conflict', { url, detail: there }));
        // Nobody will be able to tell: it stays accepted, and is not waited for.
        if (state === 'unknown') changed.push(...accepted.filter(({ file }) => file === publishFile.file));
      }
      return changed;
    };
    const settled = await untilServed(accepted, input.publishFiles, look, input.wait, host);
    const there = input.publishFiles.filter(({ file }) =>
      settled.some((one) => one.file === file && one.outcome === 'published'),
    );
    return isAsked(input.settings) ? withReceipts(settled, await deploy(there, new Map(), input, host)) : settled;
  },
};

function channelOf(input: UploadInput, host: Host): Channel {
  return destinationOf(input).style === 'generic' ? genericChannel(input, host) : platformChannel(input, host);
}

/** An endpoint that cannot be asked is sent to where {@link assertBlind} let it. */
function actionFor(publishFile: PublishFile, seen: Seen = { state: 'absent' }): Action {
  const base = { target: 'upload' as const, publishFile, ...(seen.url === undefined ? {} : { url: seen.url }) };
  if (seen.state === 'identical') return { ...base, state: 'identical', verb: 'keep' };
  const { there, differs } = seen;
  if (seen.state === 'different') return { ...base, state: 'different', verb: 'conflict', there, differs };
  return { ...base, state: 'absent', verb: 'publish' };
}
