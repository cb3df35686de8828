// Opens the draft that all files go into, and publishes it when everything else has accepted.

import semver from 'semver';
import { ReleaseError, tolerated } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import { isPrerelease, parseTag } from '../../core/version.js';
import { type Api, refused } from '../../registries/github/api.js';
import { readAnswer } from '../../registries/remote-answer.js';
import type { GithubInput } from './index.js';
import { type Mark, withMark } from './mark.js';
import { addPart, markOf, releaseBody } from './notes.js';
import { type Found, type GithubRemote, gone, inspectGithub, isFinished, isRemovable, readAgain } from './release.js';
import { NOTES } from './shapes.js';
import { assertTag, taggedCommit } from './tag.js';
import { removeAsset } from './upload.js';
import { madeId, writeSeen } from './write.js';

/** Makes sure that there is a release to upload into: the one that is there, else a new draft. */
export async function openDraft(remote: GithubRemote, input: GithubInput, host: Host): Promise<GithubRemote> {
  const { api } = remote;
  assertTag(await taggedCommit(api, input.tag), input, api.repository);
  if (remote.release !== undefined) return { ...remote, release: await refresh(remote, remote.release, input, host) };
  const body = releaseBody(await generatedNotes(remote, input, host), input);
  const release = await writeSeen<Found>(host, {
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
      const id = madeId(answer);
      if (id !== undefined) return readAgain(api, id, host);
      return (await inspectGithub(input, host)).release;
    },
  });
  return elect(api, release, input, host);
}

/**
 * Another run, or the job of another part, may have made a draft at the same moment: all take the oldest, and each removes its
 * own empty one. A run with other bytes than that draft's leaves it alone.
 */
async function elect(api: Api, mine: Found, input: GithubInput, host: Host): Promise<GithubRemote> {
  const now = await inspectGithub(input, host);
  const release = now.release ?? mine;
  if (release.id !== mine.id) await removeDraft(api, mine.id, host);
  if (release.mark === undefined || input.part !== undefined || !isOther(release.mark, input)) {
    return { ...now, release: await refresh(now, release, input, host) };
  }
  throw new ReleaseError(
    'github/other-run',
    `Another run of ${input.tag} created its draft in ${api.repository} at the same time, with different files.`,
    { hint: 'Let it finish, then run publish again: it adopts that draft.' },
  );
}

function isOther({ commit, files }: Mark, input: GithubInput): boolean {
  return commit !== input.commit || input.publishFiles.some(({ sha256 }) => !files.includes(sha256));
}

/** An unfinished draft of ours is filled anew: without files of an earlier build, with this commit's text. Others stay as they are. */
async function refresh(remote: GithubRemote, release: Found, input: GithubInput, host: Host): Promise<Found> {
  const { mark: before } = release;
  const { api } = remote;
  if (!release.draft || before === undefined) return release;
  const { part } = input;
  const names = new Set(input.publishFiles.map(({ file }) => file));
  const finished = isFinished(release.assets, part);
  // Beside a part lie the files of others, which nobody can tell from files of an earlier build.
  const stale =
    finished || part !== undefined
      ? []
      : release.assets.filter(
          (asset) => !names.has(asset.name) && !names.has(asset.label) && isRemovable(release, asset),
        );
  for (const asset of stale) await removeAsset(api, asset);
  const assets = release.assets.filter((asset) => !stale.includes(asset));
  const current = before.commit === input.commit;
  const kept = before.files.filter((sha256) => part !== undefined || assets.some((asset) => asset.sha256 === sha256));
  const mark = markOf(input, { parts: current ? before.parts : [], files: kept });
  const covers = (there: Mark | undefined): boolean =>
    there?.commit === mark.commit &&
    mark.parts.every((name) => there.parts.includes(name)) &&
    mark.files.every((sha256) => there.files.includes(sha256));
  if (covers(before)) return { ...release, assets };
  const covered = part === undefined || before.parts.includes(part.name);
  const body = !current
    ? releaseBody(await generatedNotes(remote, input, host), input, mark)
    : covered
      ? withMark(release.body, mark)
      : addPart(release.body, input, mark);
  const change = { body, name: input.tag, prerelease: isPre(input) };
  await patch(api, host, release.id, change, 'change the draft', (now) => covers(now.mark));
  return { ...release, body, mark, assets };
}

/** Removes drafts of ours that a broken or slower run left; what does not go now goes the next time. */
export async function sweep(remote: GithubRemote, host: Host): Promise<void> {
  for (const id of remote.spare) await removeDraft(remote.api, id, host);
}

/** Removes a draft of ours unless something was put into it since. */
async function removeDraft(api: Api, id: number, host: Host): Promise<void> {
  try {
    const now = await readAgain(api, id, host);
    if (now === undefined || !now.draft || !now.assets.every((asset) => isRemovable(now, asset))) return;
    await api.call('DELETE', `/releases/${id}`);
  } catch (error) {
    const { message } = tolerated(error);
    host.log.warn(`An empty draft of ${api.repository} remains; the next run removes it: ${message}`);
  }
}

/** Publishes the draft: the last write of a release, and the one that cannot be taken back. */
export async function publishDraft(remote: GithubRemote, draft: Found, input: GithubInput, host: Host): Promise<Found> {
  const { api } = remote;
  assertTag(await taggedCommit(api, input.tag), input, api.repository);
  const change = { draft: false, prerelease: isPre(input), make_latest: makeLatest(remote, input) };
  return patch(api, host, draft.id, change, 'publish the draft', (now) => !now.draft);
}

/** Changes a release, and reads it back. */
export async function patch(
  api: Api,
  host: Host,
  id: number,
  change: Readonly<Record<string, unknown>>,
  doing: string,
  done: (now: Found) => boolean,
): Promise<Found> {
  return writeSeen<Found>(host, {
    doing,
    repository: api.repository,
    write: () => api.call('PATCH', `/releases/${id}`, change),
    async look() {
      const now = await readAgain(api, id, host);
      if (now === undefined) throw gone(api);
      return done(now) ? now : undefined;
    },
  });
}

/** GitHub's own notes; a release is not held up where it does not write any. */
async function generatedNotes(remote: GithubRemote, input: GithubInput, host: Host): Promise<string> {
  const { api } = remote;
  const doing = 'write release notes';
  const previous = previousTag(remote, input);
  try {
    const answer = await api.call('POST', '/releases/generate-notes', {
      tag_name: input.tag,
      ...(previous === undefined ? {} : { previous_tag_name: previous }),
    });
    if (answer.status !== 200) throw refused(answer, doing, api.repository);
    return readAnswer(answer, NOTES, 'release notes').body;
  } catch (error) {
    host.log.warn(`The release has no generated notes: ${tolerated(error).message}`);
    return '';
  }
}

/**
 * The highest version below this one that was released of the same thing: beside it GitHub would take the last release of
 * whichever project. Undefined for a first one, where GitHub decides.
 */
export function previousTag(remote: Pick<GithubRemote, 'others'>, input: GithubInput): string | undefined {
  const names = input.plan.projects.map(({ name }) => name);
  const mine = parseTag(input.tag, names);
  const version = semver.coerce(mine?.version);
  const below = remote.others.flatMap((tag) => {
    const parsed = parseTag(tag, names);
    const other = semver.coerce(parsed?.version);
    const same = parsed !== undefined && parsed.name === mine?.name;
    return same && other !== null && version !== null && semver.lt(other, version) ? [{ tag, other }] : [];
  });
  return below.sort((a, b) => semver.rcompare(a.other, b.other))[0]?.tag;
}

function isPre(input: GithubInput): boolean {
  return input.plan.projects.some(({ version }) => isPrerelease(version));
}

/**
 * Which release GitHub calls the latest: never a pre-release; this one when no published version is higher; else, and where
 * a tag names one of several projects, GitHub decides by date and version.
 */
export function makeLatest(remote: Pick<GithubRemote, 'others'>, input: GithubInput): 'true' | 'false' | 'legacy' {
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
