// GitHub releases: a draft that gets every file, release.json last, and is published when everything else has accepted.

import { isArchive } from '../../archive/archive.js';
import { firstDifference } from '../../archive/first-difference.js';
import { ReleaseError, tolerated } from '../../core/errors.js';
import { receiptOf } from '../../core/receipt.js';
import type { Action, Finding, Host, PublishFile, Receipt } from '../../core/types.js';
import type { TargetWork } from '../types.js';
import { githubAhead } from './ahead.js';
import { bundlesOf, storeAttestations } from './attest.js';
import { openDraft, publishDraft, sweep } from './draft.js';
import type { GithubInput, GithubInputs, GithubSettings } from './index.js';
import { recordReceipts } from './record.js';
import {
  assetOf,
  type Found,
  fetchWhole,
  type GithubRemote,
  gone,
  inspectGithub,
  isFinished,
  isRemovable,
  readAgain,
} from './release.js';
import { tagProblem } from './tag.js';
import { uploadAsset } from './upload.js';
import { withdrawGithub } from './withdraw.js';

export const work: TargetWork<GithubInputs, GithubSettings, GithubRemote> = {
  async inspect(input, host): Promise<GithubRemote> {
    const remote = await inspectGithub(input, host);
    return { ...remote, differs: await differences(remote, input, host) };
  },
  ahead: githubAhead,
  withdraw: withdrawGithub,
  forbids({ tagged, api }, input): Finding | undefined {
    const problem = tagProblem(tagged, input, api.repository);
    return problem === undefined ? undefined : { rule: 'github/tag', level: 'error', ...problem };
  },
  plan: planGithub,
  async open(remote, input, host) {
    if (input.settings.attestations === true) bundlesOf(input.publishFiles);
    return openDraft(remote, input, host);
  },

  async earlier(file, remote, input, host) {
    const asset = assetOf(remote.release?.assets ?? [], file);
    if (asset?.sha256 === undefined) return undefined;
    // What is here with the same bytes need not travel.
    const here = input.publishFiles.find((one) => one.file === file && one.sha256 === asset.sha256);
    return here?.path ?? fetchWhole(remote.api, asset, host);
  },

  async apply(action, remote, input, host): Promise<Receipt> {
    const { publishFile } = action;
    const { release, api } = remote;
    if (release === undefined) throw new Error('open must come before apply');
    // Its presence means complete: it goes in only when everything else is seen there.
    if (publishFile.kind === 'plan') await assertComplete(remote, input, host);
    const asset = await uploadAsset(api, release, publishFile, host);
    return receiptOf('github', publishFile, release.draft ? 'accepted' : 'published', { url: asset.download });
  },

  record: recordReceipts,

  async finish(remote, input, host): Promise<readonly Receipt[]> {
    const before = remote.release;
    if (before === undefined) throw new Error('finish without a release');
    // What was whole and published before this run needs no second look.
    const whole = !before.draft && lackingIn(before, input.publishFiles).length === 0;
    const now = whole ? before : await readAgain(remote.api, before.id, host);
    if (now === undefined) throw gone(remote.api);
    assertAll(now, input.publishFiles, remote);
    const absent = absentParts(now, input);
    await sweep(remote, host);
    if (input.settings.attestations === true) await storeAttestations(remote.api, input.publishFiles, host);
    const released = now.draft && absent.length === 0 ? await publishDraft(remote, now, input, host) : now;
    return input.publishFiles.map((publishFile) => {
      const asset = assetOf(released.assets, publishFile.file);
      if (asset?.sha256 !== publishFile.sha256) throw missing([publishFile], remote);
      const was = assetOf(before.assets, publishFile.file)?.sha256 === publishFile.sha256;
      // The plan stands for the release: its address is the page that people look at.
      const url = publishFile.kind === 'plan' ? released.page : asset.download;
      if (released.draft) {
        const waits = `the release stays a draft until ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} in it too`;
        return receiptOf('github', publishFile, 'accepted', { url, detail: waits });
      }
      return receiptOf('github', publishFile, was ? 'identical' : 'published', { url });
    });
  },
};

/** Files and what GitHub holds → what is to be done. Only an unfinished draft of ours is filled anew. */
function planGithub(
  publishFiles: readonly PublishFile[],
  remote: GithubRemote,
  { part }: GithubInput,
): readonly Action[] {
  const { release } = remote;
  const finished = isFinished(release?.assets ?? [], part);
  return publishFiles.map((publishFile): Action => {
    const asset = release === undefined ? undefined : assetOf(release.assets, publishFile.file);
    const base = { target: 'github' as const, publishFile, ...(asset === undefined ? {} : { url: asset.download }) };
    if (asset?.sha256 === publishFile.sha256) return { ...base, state: 'identical', verb: 'keep' };
    const closed = release !== undefined && !release.draft && release.immutable;
    if (asset?.sha256 === undefined) {
      if (!closed) return { ...base, state: 'absent', verb: 'publish' };
      return { ...base, state: 'absent', verb: 'conflict', there: 'an immutable release without this file' };
    }
    // Evidence that was not adopted is another maker's or about other bytes; in our own draft it may be replaced.
    const ours = release !== undefined && isRemovable(release, asset);
    if (ours && (!finished || publishFile.kind === 'evidence')) return { ...base, state: 'different', verb: 'publish' };
    const differs = remote.differs?.get(publishFile.file);
    return { ...base, state: 'different', verb: 'conflict', there: `sha256 ${asset.sha256}`, differs };
  });
}

/** What differs in files that are there with other bytes: by file name, the first member and its first line. */
async function differences(remote: GithubRemote, input: GithubInput, host: Host): Promise<GithubRemote['differs']> {
  const found = new Map<string, string>();
  for (const { verb, publishFile } of planGithub(input.publishFiles, remote, input)) {
    const asset = assetOf(remote.release?.assets ?? [], publishFile.file);
    if (verb !== 'conflict' || asset?.sha256 === undefined || !isArchive(publishFile.file)) continue;
    try {
      const there = await fetchWhole(remote.api, asset, host);
      const words = there === undefined ? undefined : await firstDifference(there, publishFile.path);
      if (words !== undefined) found.set(publishFile.file, words);
    } catch (error) {
      // It only explains: what cannot be had explains nothing.
      tolerated(error);
    }
  }
  return found;
}

async function assertComplete(remote: GithubRemote, input: GithubInput, host: Host): Promise<void> {
  const now = remote.release === undefined ? undefined : await readAgain(remote.api, remote.release.id, host);
  if (now === undefined) throw gone(remote.api);
  assertAll(
    now,
    input.publishFiles.filter(({ kind }) => kind !== 'plan'),
    remote,
  );
}

function lackingIn({ assets }: Found, publishFiles: readonly PublishFile[]): readonly PublishFile[] {
  return publishFiles.filter(({ file, sha256 }) => assetOf(assets, file)?.sha256 !== sha256);
}

/** Every file is there with our bytes. */
function assertAll(now: Found, publishFiles: readonly PublishFile[], remote: GithubRemote): void {
  const absent = lackingIn(now, publishFiles);
  if (absent.length > 0) throw missing(absent, remote);
}

/** Parts of the tag whose jobs have not put all of their files into the draft yet. */
function absentParts(draft: Found, { part }: GithubInput): readonly string[] {
  return (part?.others ?? []).filter((name) => !isFinished(draft.assets, { name }));
}

function missing(absent: readonly PublishFile[], { api }: GithubRemote): ReleaseError {
  const names = absent.map(({ file }) => file).join(', ');
  return new ReleaseError('github/incomplete', `Missing when read back from ${api.repository}: ${names}.`, {
    hint: 'Run publish again: it uploads what is missing. Another run may be active for the same release.',
  });
}
