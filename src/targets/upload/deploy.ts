// What follows an upload to the code-package platform where the configuration asks for it: instances move to the new package, and
// packages that nothing uses are deleted, all but the newest.

import { ReleaseError } from '../../core/errors.js';
import { receiptOf } from '../../core/receipt.js';
import type { Host, PublishFile, Receipt } from '../../core/types.js';
import { compareVersions } from '../../core/version-order.js';
import type { Seen } from './channel.js';
import type { UploadInput } from './index.js';
import { brokenBy, moveTo, readInstance, untilUp } from './instance.js';
import { clearOld, type Uploaded } from './keep.js';
import { listPackages, versionIn } from './packages.js';
import { look } from './platform.js';
import { openPlatform, type PlatformApi } from './platform-api.js';

/** Does it for the files that are there by now, and gives their receipts. @param before what was there before this run */
export async function deploy(
  publishFiles: readonly PublishFile[],
  before: ReadonlyMap<string, Seen>,
  input: UploadInput,
  host: Host,
): Promise<readonly Receipt[]> {
  const api = openPlatform(input, host);
  const receipts: Receipt[] = [];
  for (const publishFile of publishFiles) {
    const known = before.get(publishFile.file);
    const { id, url } = known?.id === undefined ? await look(api, publishFile, host) : known;
    if (id === undefined) continue;
    const words: string[] = [];
    for (const instance of input.settings.redeploy?.[publishFile.project] ?? []) {
      words.push(await redeploy(api, instance, { publishFile, id }, input, host));
    }
    words.push(...(await clearOld(api, { publishFile, id }, input.settings.keep, host)));
    const outcome = known?.id === undefined ? 'published' : 'identical';
    receipts.push(receiptOf('upload', publishFile, outcome, { url, detail: words.join('; ') || undefined }));
  }
  return receipts;
}

/** Moves one instance, and says what it has. @throws ReleaseError where it does not come up */
async function redeploy(
  api: PlatformApi,
  instanceId: string,
  { publishFile: { file, project }, id }: Uploaded,
  input: UploadInput,
  host: Host,
): Promise<string> {
  const before = await readInstance(api, instanceId, host);
  const had = before.packageId ?? '';
  const old = had === '' ? undefined : (await listPackages(api, had)).find((one) => one.id === had)?.name;
  if (had !== id) {
    const [theirs, ours] = [versionIn(old ?? '', project), versionIn(file, project)];
    const newer = theirs !== undefined && ours !== undefined && compareVersions(theirs, ours) > 0;
    if (newer && input.inputs.uploadBack !== true) {
      return `the instance ${instanceId} keeps ${old}, which is newer; to go back: --upload-back`;
    }
    await moveTo(api, before, id, host);
  }
  const after = had === id ? before : await untilUp(api, instanceId, input.wait, host);
  const broken = brokenBy(after);
  const ran = had === id ? undefined : old;
  if (broken !== undefined) {
    throw new ReleaseError('upload/redeploy', `${file} is uploaded, but the instance ${instanceId} is down with it.`, {
      hint: `Look at its log on the platform.${ran === undefined ? '' : ` To go back, publish the tag of ${ran} with --upload-back.`}`,
      quote: [broken],
    });
  }
  const instead = ran === undefined ? '' : ` in place of ${ran}`;
  return `the instance ${instanceId} has it${instead} (${after.containerStatus ?? 'restarted'})`;
}
