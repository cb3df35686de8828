// Staged publishing as npm describes it (github.com/npm/api-documentation, stage.yaml): stage, list, show, approve.

import { randomUUID } from 'node:crypto';
import type { Incoming } from '../../../stand-in/incoming.js';
import type { Reply } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import { type Body, needToken, newVersion } from './publish.js';
import { bearerOf, npmError, packagePath, type State } from './state.js';

export function stageRoutes(state: State): readonly Route[] {
  const found = (request: Incoming) => {
    if (!state.tokens.has(bearerOf(request) ?? '')) throw npmError(401, 'Unauthorized');
    const one = state.staged.get(String(request.params['id']));
    if (one === undefined) throw npmError(404, 'Not Found - No staged package version found with the provided ID.');
    return one;
  };
  return [
    { method: 'POST', path: '/-/stage/package/*', handle: (request) => stage(state, request) },
    {
      method: 'GET',
      path: '/-/stage',
      handle(request) {
        if (!state.tokens.has(bearerOf(request) ?? '')) throw npmError(401, 'Unauthorized');
        const wanted = request.url.searchParams.get('package');
        const [page, perPage] = ['page', 'perPage'].map((key) => Number(request.url.searchParams.get(key) ?? 0));
        const all = [...state.staged.values()].map(({ shown }) => shown).reverse();
        const items = all.filter(({ packageName }) => wanted === null || packageName === wanted);
        return { status: 200, json: { items, page, perPage: perPage || 10, total: items.length } };
      },
    },
    { method: 'GET', path: '/-/stage/:id', handle: (request) => ({ status: 200, json: found(request).shown }) },
    {
      method: 'POST',
      path: '/-/stage/:id/approve',
      handle(request) {
        const { shown, publish } = found(request);
        if (request.headers['npm-otp'] === undefined) throw npmError(401, 'Unauthorized');
        const store = () => {
          publish();
          state.staged.delete(shown.id);
        };
        return { status: 201, json: { message: 'Package version approved and published successfully.' }, store };
      },
    },
  ];
}

async function stage(state: State, request: Incoming): Promise<() => Reply> {
  const { name } = packagePath(`/${request.params['*']}`);
  const body = (await request.json()) as Body | undefined;
  needToken(state, request, name, 'stage');
  const { version, tag, shasum, take } = await newVersion(state, name, body);
  return () => {
    const { store = () => {} } = take();
    const waiting = [...state.staged.values()].some(
      ({ shown }) => shown.packageName === name && shown.version === version,
    );
    if (waiting) throw npmError(409, 'Conflict - The request could not be completed due to a conflict.');
    const about = { packageName: name, version, tag, createdAt: new Date().toISOString(), shasum };
    const id = randomUUID();
    const keep = () => void state.staged.set(id, { shown: { id, ...about, status: 'staged' }, publish: store });
    const json = { message: 'Package version staged successfully.', stageId: id };
    return { status: 201, json, store: state.options.approves === true ? store : keep };
  };
}
