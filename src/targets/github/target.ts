// GitHub releases: a draft that gets every file, release.json last, and is published when everything else has accepted.

import { ReleaseError } from '../../core/errors.js';
import type { Action, Finding, Host, Parcel, PublishInput, Receipt, Target } from '../../core/types.js';
import { planAsset } from '../../plan/matrix-part.js';
import { type Api, openApi } from '../../registries/github/api.js';
import { readAnswer } from '../../registries/remote-answer.js';
import { openDraft, publishDraft, sweep } from './draft.js';
import {
  assetOf,
  type Found,
  fetchWhole,
  type GithubRemote,
  gone,
  inspectGithub,
  isRemovable,
  readAgain,
} from './release.js';
import { REPOSITORY } from './shapes.js';
import { assertTag, taggedCommit, tagProblem } from './tag.js';
import { uploadAsset } from './upload.js';

export const github: Target<GithubRemote> = {
  id: 'github',
  phase: 'draft',
  // GitHub's secondary limits begin to bite above this.
  parallel: 4,
  accepts: () => true,
  inspect: inspectGithub,
  forbids({ tagged, api }, input): Finding | undefined {
    const problem = tagProblem(tagged, input, api.repository);
    return problem === undefined ? undefined : { rule: 'github/tag', level: 'error', ...problem };
  },
  plan: planGithub,
  open: openDraft,

  async preflight(input, host): Promise<readonly Finding[]> {
    const api = openApi(input, host);
    if (!api.signedIn) {
      throw new ReleaseError('preflight/github-token', 'There is no token for GitHub, so no release can be made.', {
        hint: 'Set MCP_DRYDOCK_GITHUB_TOKEN; in Actions: with: { github-token: ... } and permissions: { contents: write }.',
      });
    }
    assertTag(await taggedCommit(api, input.tag), input, api.repository);
    return rights(api, input);
  },

  async earlier(file, remote, _input, host) {
    const asset = assetOf(remote.release?.assets ?? [], file);
    return asset?.sha256 === undefined ? undefined : fetchWhole(remote.api, asset, host);
  },

  async apply(action, remote, input, host): Promise<Receipt> {
    const { parcel } = action;
    const { release, api } = remote;
    if (release === undefined) throw new Error('open must come before apply');
    // Its presence means complete: it goes in only when everything else is seen there.
    if (parcel.kind === 'plan') await assertComplete(remote, input, host);
    const asset = await uploadAsset(api, release, parcel, host);
    return receipt(parcel, release.draft ? 'accepted' : 'published', asset.download);
  },

  async finish(remote, input, host): Promise<readonly Receipt[]> {
    const before = remote.release;
    if (before === undefined) throw new Error('finish without a release');
    const now = await readAgain(remote.api, before.id, host);
    if (now === undefined) throw gone(remote.api);
    assertAll(now, input.parcels, remote);
    const absent = absentParts(now, input);
    await sweep(remote, host);
    const released = now.draft && absent.length === 0 ? await publishDraft(remote, now, input, host) : now;
    return input.parcels.map((parcel) => {
      const asset = assetOf(released.assets, parcel.file);
      if (asset?.sha256 !== parcel.sha256) throw missing([parcel.file], remote);
      const was = assetOf(before.assets, parcel.file)?.sha256 === parcel.sha256;
      // The plan stands for the release: its address is the page that people look at.
      const url = parcel.kind === 'plan' ? released.page : asset.download;
      if (released.draft) {
        const waits = `the release stays a draft until ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} in it too`;
        return { ...receipt(parcel, 'accepted', url), detail: waits };
      }
      return receipt(parcel, was ? 'identical' : 'published', url);
    });
  },
};

/** Files and what GitHub holds → what is to be done. Only an unfinished draft of ours is filled anew. */
function planGithub(parcels: readonly Parcel[], remote: GithubRemote, { part }: PublishInput): readonly Action[] {
  const { release } = remote;
  const finished = assetOf(release?.assets ?? [], planAsset(part))?.sha256 !== undefined;
  return parcels.map((parcel): Action => {
    const asset = release === undefined ? undefined : assetOf(release.assets, parcel.file);
    const base = { target: 'github' as const, parcel, ...(asset === undefined ? {} : { url: asset.download }) };
    if (asset?.sha256 === parcel.sha256) return { ...base, state: 'identical', verb: 'keep' };
    const closed = release !== undefined && !release.draft && release.immutable;
    if (asset?.sha256 === undefined) {
      if (!closed) return { ...base, state: 'absent', verb: 'publish' };
      return { ...base, state: 'absent', verb: 'conflict', there: 'an immutable release without this file' };
    }
    // A signature that was not adopted is another signer's or of other bytes; in our own draft it may be replaced.
    const ours = release !== undefined && isRemovable(release, asset);
    if (ours && (!finished || parcel.kind === 'signature')) return { ...base, state: 'different', verb: 'publish' };
    return { ...base, state: 'different', verb: 'conflict', there: `sha256 ${asset.sha256}` };
  });
}

/** Whether a person's token may write here; what an Actions token may do is only known by trying. */
async function rights(api: Api, input: PublishInput): Promise<readonly Finding[]> {
  const answer = await api.call('GET', '');
  if (answer.status !== 200) return [];
  const { permissions } = readAnswer(answer, REPOSITORY, `the repository ${api.repository}`);
  if (permissions === undefined || permissions === null || permissions.push === true) return [];
  const actions = input.inputs.githubToken?.startsWith('ghs_') === true;
  return [
    {
      rule: 'preflight/github-rights',
      level: actions ? 'warning' : 'error',
      message: `The token has no push right to ${api.repository}: it sees no drafts and can make no release.`,
      hint: actions
        ? 'Write: permissions: { contents: write }.'
        : 'Give the token Contents: write for this repository.',
    },
  ];
}

async function assertComplete(remote: GithubRemote, input: PublishInput, host: Host): Promise<void> {
  const now = remote.release === undefined ? undefined : await readAgain(remote.api, remote.release.id, host);
  if (now === undefined) throw gone(remote.api);
  assertAll(
    now,
    input.parcels.filter(({ kind }) => kind !== 'plan'),
    remote,
  );
}

/** Every file is there with our bytes. */
function assertAll(now: Found, parcels: readonly Parcel[], remote: GithubRemote): void {
  const absent = parcels.filter(({ file, sha256 }) => assetOf(now.assets, file)?.sha256 !== sha256);
  if (absent.length === 0) return;
  throw missing(
    absent.map(({ file }) => file),
    remote,
  );
}

/** Parts of the tag whose jobs have not put all of their files into the draft yet. */
function absentParts(draft: Found, { part }: PublishInput): readonly string[] {
  const others = part?.others ?? [];
  return others.filter((name) => assetOf(draft.assets, planAsset({ name }))?.sha256 === undefined);
}

function missing(files: readonly string[], remote: GithubRemote): ReleaseError {
  return new ReleaseError(
    'github/incomplete',
    `Not there when read back from ${remote.api.repository}: ${files.join(', ')}.`,
    {
      hint: 'Run publish again: it fills in what is missing. Another run may be at work on the same release.',
    },
  );
}

function receipt(parcel: Parcel, outcome: Receipt['outcome'], url: string): Receipt {
  return { target: 'github', file: parcel.file, project: parcel.project, sha256: parcel.sha256, outcome, url };
}
