// Opens the draft that all files go into, and publishes it when everything else has accepted.

import semver from 'semver';
import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse, PublishInput } from '../../core/types.js';
import { isPrerelease, parseTag } from '../../core/version.js';
import { planAsset } from '../../plan/matrix-part.js';
import { type Api, refused } from '../../registries/github/api.js';
import { converge } from './converge.js';
import { addPart, isCovered, marker, releaseBody } from './notes.js';
import { assetOf, type Found, type GithubRemote, gone, inspectGithub, readAgain } from './release.js';
import { assertTag, taggedCommit } from './tag.js';
import { removeAsset } from './upload.js';

/** Makes sure that there is a release to upload into: the one that is there, else a new draft. */
export async function openDraft(remote: GithubRemote, input: PublishInput, host: Host): Promise<GithubRemote> {
  const { api } = remote;
  assertTag(await taggedCommit(api, input.tag), input, api.repository);
  if (remote.release !== undefined) return { ...remote, release: await refresh(api, remote.release, input, host) };
  const body = releaseBody(await generatedNotes(api, input, host), input);
  const release = await converge<Found>(host, {
    doing: 'create the draft',
    repository: api.repository,
    write: () =>
      api.call('POST', '/releases', {
        tag_name: input.tag,
        // No target_commitish: the tag exists, and naming a commit needs a right that no Actions token has.
        name: input.tag,
        body,
        draft: true,
        prerelease: isPre(input),
      }),
    perhaps: (answer) => answer.status === 422 && /already_exists/.test(answer.text()),
    // By its id after a clear answer, since the list may lag; by the list when there was none.
    async look(answer) {
      const id = idOf(answer);
      if (id !== undefined) return readAgain(api, id, host);
      return (await inspectGithub(input, host)).release;
    },
  });
  if (input.part === undefined) return { ...remote, release };
  return (await elders(remote, release, input, host)) ?? { ...remote, release };
}

/** Jobs of other parts may have made a draft at the same moment: all take the oldest, and each removes its own empty one. */
async function elders(
  remote: GithubRemote,
  mine: Found,
  input: PublishInput,
  host: Host,
): Promise<GithubRemote | undefined> {
  const now = await inspectGithub(input, host);
  if (now.release === undefined || now.release.id === mine.id) return undefined;
  await remote.api.call('DELETE', `/releases/${mine.id}`);
  return { ...now, release: await refresh(remote.api, now.release, input, host) };
}

/** An unfinished draft of ours is filled anew: without files of an earlier build, with this commit's text. Others stay as they are. */
async function refresh(api: Api, release: Found, input: PublishInput, host: Host): Promise<Found> {
  if (!release.draft || !release.ours) return release;
  const { part } = input;
  const names = new Set(input.parcels.map(({ file }) => file));
  const finished = assetOf(release.assets, planAsset(part))?.sha256 !== undefined;
  // Beside a part lie the files of others, which nobody can tell from files of an earlier build.
  const stale =
    finished || part !== undefined
      ? []
      : release.assets.filter(({ name, label }) => !names.has(name) && !names.has(label));
  for (const asset of stale) await removeAsset(api, asset);
  const assets = release.assets.filter((asset) => !stale.includes(asset));
  const isCurrent = (text: string): boolean => marker(text)?.commit === input.commit;
  if (isCurrent(release.body) && isCovered(release.body, input)) return { ...release, assets };
  const body = isCurrent(release.body)
    ? addPart(release.body, input)
    : releaseBody(await generatedNotes(api, input, host), input);
  const change = { body, name: input.tag, prerelease: isPre(input) };
  const done = (now: Found): boolean => isCurrent(now.body) && isCovered(now.body, input);
  await patch(api, host, release.id, change, 'change the draft', done);
  return { ...release, body, assets };
}

/** Publishes the draft: the last write of a release, and the one that cannot be taken back. */
export async function publishDraft(
  remote: GithubRemote,
  draft: Found,
  input: PublishInput,
  host: Host,
): Promise<Found> {
  const { api } = remote;
  assertTag(await taggedCommit(api, input.tag), input, api.repository);
  for (const id of remote.spare) await api.call('DELETE', `/releases/${id}`);
  const change = { draft: false, prerelease: isPre(input), make_latest: makeLatest(remote, input) };
  return patch(api, host, draft.id, change, 'publish the draft', (now) => !now.draft);
}

async function patch(
  api: Api,
  host: Host,
  id: number,
  change: Readonly<Record<string, unknown>>,
  doing: string,
  done: (now: Found) => boolean,
): Promise<Found> {
  return converge<Found>(host, {
    doing,
    repository: api.repository,
    write: () => api.call('PATCH', `/releases/${id}`, change),
    async look() {
      const now = await readAgain(api, id, host);
      if (now === undefined) {
        throw gone(api);
      }
      return done(now) ? now : undefined;
    },
  });
}

function idOf(answer: HttpResponse | undefined): number | undefined {
  if (answer?.status !== 201) return undefined;
  try {
    const { id } = answer.json() as { id?: unknown };
    return typeof id === 'number' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** GitHub's own notes; a release is not held up where it does not write any. */
async function generatedNotes(api: Api, input: PublishInput, host: Host): Promise<string> {
  const doing = 'write release notes';
  try {
    const answer = await api.call('POST', '/releases/generate-notes', { tag_name: input.tag });
    if (answer.status !== 200) throw refused(answer, doing, api.repository);
    return String((answer.json() as { body?: unknown }).body ?? '');
  } catch (error) {
    if (!(error instanceof ReleaseError) || host.signal.aborted) throw error;
    host.log.warn(`The release has no generated notes: ${error.message}`);
    return '';
  }
}

function isPre(input: PublishInput): boolean {
  return input.plan.projects.some(({ version }) => isPrerelease(version));
}

/**
 * Which release GitHub calls the latest: never a pre-release; this one when no published version is higher; else, and where
 * a tag names one of several projects, GitHub decides by date and version.
 */
export function makeLatest(remote: Pick<GithubRemote, 'others'>, input: PublishInput): 'true' | 'false' | 'legacy' {
  if (isPre(input)) return 'false';
  const names = input.plan.projects.map(({ name }) => name);
  const parsed = parseTag(input.tag, names);
  if (parsed === undefined || parsed.name !== undefined) return 'legacy';
  const mine = semver.coerce(parsed.version);
  const higher = remote.others
    .map((tag) => semver.coerce(parseTag(tag, names)?.version))
    .some((version) => version !== null && mine !== null && semver.gt(version, mine));
  return higher ? 'legacy' : 'true';
}
