// `npm dist-tag`: which version a name such as `latest` stands for.

import type { Incoming } from '../../../stand-in/incoming.js';
import type { Route } from '../../../stand-in/service.js';
import { checkTag, needToken } from './publish.js';
import { type NpmPackage, npmError, packagePath, type State } from './state.js';

/** Routes below `/-/package/<name>/dist-tags`, and the visibility npm asks for. */
export function tagRoutes(state: State): Route[] {
  const path = '/-/package/*';
  const asked = (request: Incoming) => {
    const { name, rest } = packagePath(`/${request.params['*']}`);
    const known = state.packages.get(name);
    return { name, rest, known };
  };
  const change = (method: 'PUT' | 'DELETE'): Route => ({
    method,
    path,
    async handle(request) {
      const { name, rest, known } = asked(request);
      const tag = rest[1];
      const version = method === 'PUT' ? await request.json() : undefined;
      needToken(state, request, name, 'change');
      if (known === undefined || rest[0] !== 'dist-tags' || tag === undefined) throw npmError(404, 'Not found');
      checkTag(tag);
      if (method === 'DELETE' && tag === 'latest') throw npmError(403, 'Cannot delete the latest tag');
      if (method === 'PUT' && !known.versions.has(version as string)) {
        throw npmError(404, `version not found: ${String(version)}`);
      }
      return () => {
        const tags = new Map(known.tags);
        if (method === 'PUT') tags.set(tag, version as string);
        else tags.delete(tag);
        const changed: NpmPackage = { ...known, tags };
        return { status: 200, json: { ok: true }, store: () => void state.packages.set(name, changed) };
      };
    },
  });
  return [
    {
      method: 'GET',
      path,
      handle(request) {
        const { rest, known } = asked(request);
        // Said to be private, so that npm never tries to have provenance signed for a loopback package.
        if (rest[0] === 'visibility') return { status: 200, json: { public: false } };
        if (known === undefined || rest[0] !== 'dist-tags') throw npmError(404, 'Not found');
        return { status: 200, json: Object.fromEntries(known.tags) };
      },
    },
    change('PUT'),
    change('DELETE'),
  ];
}
