// The repository itself: its rights, its tags, whether its releases are immutable.

import type { Route } from '../../../stand-in/service.js';
import { refuse } from './errors.js';
import { refJson, repositoryJson, rulesetJson, tagJson } from './shapes.js';
import { commitOf, objectId, rightsOf, type State, tokenOf } from './state.js';

/** The object id of an annotated tag. */
const tagObject = (name: string, commit: string) => objectId(`tag ${name} ${commit}`);

/** Routes of the repository noun; `at` is `/repos/:owner/:repo`. */
export function repositoryRoutes(state: State, at: string): Route[] {
  return [
    {
      method: 'GET',
      path: at,
      handle(request) {
        const rights = rightsOf(state, request);
        return { status: 200, json: repositoryJson(state, rights, tokenOf(request) !== undefined) };
      },
    },
    {
      method: 'GET',
      path: `${at}/git/ref/*`,
      handle(request) {
        rightsOf(state, request);
        const ref = decodeURIComponent(request.params['*']!);
        const name = ref.replace(/^tags\//, '');
        const tag = ref.startsWith('tags/') ? state.tags.get(name) : undefined;
        if (tag === undefined) throw refuse('not-found');
        const object =
          typeof tag === 'string'
            ? { type: 'commit' as const, sha: tag }
            : { type: 'tag' as const, sha: tagObject(name, tag.commit) };
        return { status: 200, json: refJson(state, `refs/tags/${name}`, object) };
      },
    },
    {
      method: 'GET',
      path: `${at}/git/tags/:sha`,
      handle(request) {
        rightsOf(state, request);
        for (const [name, tag] of state.tags) {
          if (typeof tag === 'string' || tagObject(name, tag.commit) !== request.params.sha) continue;
          return { status: 200, json: tagJson(state, name, request.params.sha, commitOf(tag)) };
        }
        throw refuse('not-found');
      },
    },
    {
      method: 'GET',
      path: `${at}/rulesets`,
      handle(request) {
        rightsOf(state, request);
        const targets = (request.url.searchParams.get('targets') ?? 'branch').split(',');
        const all = (state.options.rulesets ?? [])
          .map((one) => rulesetJson(state, one))
          .filter(({ target }) => targets.includes(String(target)));
        // What each is for and does is shown of one alone.
        return { status: 200, json: all.map(({ conditions: _, rules: __, ...one }) => one) };
      },
    },
    {
      method: 'GET',
      path: `${at}/rulesets/:id`,
      handle(request) {
        rightsOf(state, request);
        const found = state.options.rulesets?.find(({ id }) => String(id) === request.params.id);
        if (found === undefined) throw refuse('not-found');
        return { status: 200, json: rulesetJson(state, found) };
      },
    },
    {
      method: 'GET',
      path: `${at}/immutable-releases`,
      handle(request) {
        if (rightsOf(state, request) !== 'admin')
          throw refuse(tokenOf(request)?.startsWith('ghs_') ? 'not-by-integration' : 'not-found');
        // GitHub answers 404 where they are off.
        if (!state.immutable) throw refuse('not-found');
        return { status: 200, json: { enabled: true, enforced_by_owner: false } };
      },
    },
  ];
}
