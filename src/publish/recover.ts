// Goes on where nothing of a release is here but its tag: the release folder as an earlier run left it, to be verified like one
// that a build made. Whoever may write to a draft may have put it there, so the digest that the build printed is asked for.

import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import { GOES_ANYWAY, namedTargets } from '../config/target-choice.js';
import { NAME } from '../core/about.js';
import { copyHashed } from '../core/digest.js';
import { usageError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { PLAN_FILE, planAsset } from '../plan/file-names.js';
import { readPlan } from '../plan/read.js';
import { type Publisher, publisherOf } from '../targets/publisher.js';
import type { PublishInput, Target } from '../targets/types.js';
import type { Committed } from '../workspace/committed.js';
import type { Expected } from './expected.js';
import { artifactsOf } from './verify.js';

/**
 * Fetches the complete release that an earlier run left.
 * @returns its folder
 * @throws ReleaseError exit 2 where nobody holds one, or without the digest of its release.json
 */
export async function recoverRelease(
  tag: string,
  expected: Expected,
  inputs: Inputs,
  { committed, targets }: { readonly committed: Committed; readonly targets: readonly Target[] },
  host: Host,
): Promise<string> {
  const { projects, inParts } = committed;
  const part = inParts ? committed.partOf(projects) : undefined;
  const settings = committed.settingsOf(projects);
  const named = namedTargets(inputs, settings) ?? GOES_ANYWAY;
  const input: PublishInput = {
    ...{ tag, commit: expected.commit, repository: expected.repository, projects, part, inputs },
    // Of what is not known yet: only what lies there is asked.
    ...{ plan: { format: 1, tool: { name: NAME, version: '' }, commit: '', created: '', projects: [] } },
    ...{ config: settings.digest, rehearsed: false, folder: '', publishFiles: [] },
    settings: { ...settings.publish, targets: named },
  };
  const holders = await Promise.all(
    targets.filter(({ id }) => named.includes(id)).map((target) => publisherOf(target, input, host)),
  );
  for (const holder of holders) {
    const folder = await fetchFrom(holder, input, expected, host);
    if (folder !== undefined) return folder;
  }
  const asked = holders.filter(({ earlier }) => earlier !== undefined).map(({ id }) => id);
  throw usageError(
    'publish/nothing-left',
    `There is no release folder here, and ${asked.length === 0 ? 'no target of it keeps one' : `${asked.join(', ')} has no complete release of ${tag}`}.`,
    `Build it again: ${TYPED} release --tag ${tag}`,
  );
}

async function fetchFrom(
  holder: Publisher,
  input: PublishInput,
  { digest }: Expected,
  host: Host,
): Promise<string | undefined> {
  const { id, earlier } = holder;
  if (earlier === undefined) return undefined;
  const remote = await holder.inspect(input);
  const there = await earlier(planAsset(input.part), remote, input);
  if (there === undefined) return undefined;
  const folder = join(await host.tempDir('recovered'), 'release');
  await mkdir(folder);
  const { sha256 } = await copyHashed(there, join(folder, PLAN_FILE));
  if (digest?.toLowerCase() !== sha256) throw otherDigest(id, input.tag, digest, sha256);
  const { plan } = await readPlan(folder);
  for (const { file, path } of artifactsOf(plan, folder)) {
    const copy = await earlier(file, remote, input);
    // What is missing or has other bytes is found when the folder is verified.
    if (copy !== undefined) await copyFile(copy, path);
  }
  host.log.info(`The release folder was fetched from ${id}: ${input.tag}, as an earlier run left it there.`);
  return folder;
}

function otherDigest(id: string, tag: string, given: string | undefined, there: string) {
  const resume = `${TYPED} publish --tag ${tag} --plan-digest ${there}`;
  return given === undefined
    ? usageError(
        'publish/plan-digest',
        `${id} has a release.json for ${tag} with sha256 ${there}. Anyone who may write to the repository can have put it there, so publish needs the digest that the build printed.`,
        `Compare it with plan-digest in the log or the summary of the build. If they are equal: ${resume}`,
      )
    : usageError(
        'publish/other-plan',
        `${id} has a different release.json for ${tag} (sha256 ${there}) than the build made (${given}). Nothing was sent.`,
        `If a later build of the same commit was published first, its log has that digest: ${resume}. Otherwise find out who changed it.`,
      );
}
