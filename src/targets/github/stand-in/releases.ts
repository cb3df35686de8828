// Releases: drafts that only pushers see, published ones with one tag each, immutable ones that stay as they are.

import type { Incoming } from '../../../stand-in/incoming.js';
import type { Route } from '../../../stand-in/service.js';
import { badRequest, refuse } from './errors.js';
import { generatedNotes } from './notes.js';
import { checkFields, checkPublish, checkTag, type Fields, stateFrozen } from './release-rules.js';
import { releaseJson } from './shapes.js';
import { BRANCH, head, mayPush, needPush, now, objectId, page, type Release, rightsOf, type State } from './state.js';

/** Routes of the release noun; `at` is `/repos/:owner/:repo`. */
export function releaseRoutes(state: State, at: string): Route[] {
  const answer = (status: number, release: Release) => ({ status, json: releaseJson(state, release) });
  const published = () => [...state.releases.values()].filter((release) => !release.draft);
  return [
    {
      method: 'GET',
      path: `${at}/releases`,
      handle(request) {
        const all = mayPush(rightsOf(state, request)) ? [...state.releases.values()] : published();
        return page(request, all.reverse(), (release) => releaseJson(state, release));
      },
    },
    {
      method: 'POST',
      path: `${at}/releases`,
      async handle(request) {
        needPush(state, request);
        const fields = checkFields(await request.json());
        if (fields.tag_name === undefined) throw badRequest('"tag_name" wasn\'t supplied.');
        return () => {
          const release = create(state, fields, fields.tag_name!);
          const store = () => keep(state, release);
          return { ...answer(201, release), headers: { location: releaseUrl(state, release) }, store };
        };
      },
    },
    {
      method: 'POST',
      path: `${at}/releases/generate-notes`,
      write: false,
      async handle(request) {
        needPush(state, request);
        const fields = checkFields(await request.json());
        if (fields.tag_name === undefined) throw badRequest('"tag_name" wasn\'t supplied.');
        return { status: 200, json: generatedNotes(state, fields.tag_name, fields.previous_tag_name) };
      },
    },
    {
      method: 'GET',
      path: `${at}/releases/tags/*`,
      handle(request) {
        rightsOf(state, request);
        const tag = decodeURIComponent(request.params['*']!);
        const release = published().find((one) => one.tag === tag);
        if (release === undefined) throw refuse('not-found');
        return answer(200, release);
      },
    },
    {
      method: 'GET',
      path: `${at}/releases/:id`,
      handle: (request) => answer(200, findRelease(state, request)),
    },
    {
      method: 'PATCH',
      path: `${at}/releases/:id`,
      async handle(request) {
        needPush(state, request);
        const fields = checkFields(await request.json());
        return () => {
          const release = change(state, findRelease(state, request), fields);
          return { ...answer(200, release), store: () => keep(state, release) };
        };
      },
    },
    {
      method: 'DELETE',
      path: `${at}/releases/:id`,
      handle(request) {
        needPush(state, request);
        return () => {
          const release = findRelease(state, request);
          return { status: 204, store: () => remove(state, release) };
        };
      },
    },
  ];
}

/** The release of the address; a draft does not exist for those who may not push. */
export function findRelease(state: State, request: Incoming): Release {
  const rights = rightsOf(state, request);
  const release = state.releases.get(Number(request.params.id));
  if (release === undefined || (release.draft && !mayPush(rights))) throw refuse('not-found');
  return release;
}

function create(state: State, fields: Fields, tag: string): Release {
  checkTag(tag);
  const draft = fields.draft ?? false;
  if (!draft) checkPublish(state, tag, fields.target_commitish, undefined);
  const id = state.nextId++;
  return {
    id,
    tag,
    target: fields.target_commitish ?? BRANCH,
    name: fields.name ?? null,
    body: fields.body || null,
    draft,
    prerelease: fields.prerelease ?? false,
    immutable: !draft && state.immutable,
    createdAt: now(),
    publishedAt: draft ? null : now(),
    untagged: objectId(`untagged ${id}`).slice(0, 20),
  };
}

function change(state: State, release: Release, fields: Fields): Release {
  const tag = fields.tag_name ?? release.tag;
  const draft = fields.draft ?? release.draft;
  const prerelease = fields.prerelease ?? release.prerelease;
  if (release.immutable && (tag !== release.tag || draft || prerelease !== release.prerelease)) {
    throw stateFrozen();
  }
  checkTag(tag);
  const target = fields.target_commitish ?? release.target;
  if (!draft && (release.draft || tag !== release.tag)) checkPublish(state, tag, target, release.id);
  const publishes = release.draft && !draft;
  return {
    ...release,
    tag,
    target,
    name: fields.name ?? release.name,
    body: fields.body ?? release.body,
    draft,
    prerelease,
    immutable: release.immutable || (publishes && state.immutable),
    publishedAt: draft ? null : (release.publishedAt ?? now()),
  };
}

/** Stores a release; one that is published takes its tag. */
function keep(state: State, release: Release): void {
  state.releases.set(release.id, release);
  if (release.draft) return;
  if (!state.tags.has(release.tag)) {
    state.tags.set(release.tag, release.target === BRANCH ? head(state) : release.target);
  }
  if (release.immutable) state.burned.add(release.tag);
}

function remove(state: State, release: Release): void {
  state.releases.delete(release.id);
  for (const asset of [...state.assets.values()]) if (asset.releaseId === release.id) state.assets.delete(asset.id);
}

const releaseUrl = (state: State, release: Release) =>
  `${state.urls.api}/repos/${state.options.repository}/releases/${release.id}`;
