// A Python package index on loopback with PyPI's own rules for names, digests, tokens and what is served when.

import { type Route, type Service, startService } from '../../../stand-in/service.js';
import { indexRoutes } from './index-routes.js';
import type { PypiFile, PypiOptions, State } from './state.js';
import { trustedRoutes } from './trusted.js';
import { upload } from './upload.js';

export type { Publisher, PypiFile, PypiOptions } from './state.js';

export interface Pypi extends Service {
  /** Where files are sent: `<url>/legacy/`. */
  readonly uploadUrl: string;
  /** Where they are read: `<url>/simple/`. */
  readonly indexUrl: string;
  /** Every file accepted, whether the index shows it yet or not. */
  files(): readonly PypiFile[];
  /** Deletes a file; its name never comes back. */
  remove(filename: string): void;
  /** Shows now what was accepted. */
  serveNow(): void;
}

/** Starts it. Projects that were not uploaded here answer 404, so that an installer goes on to its next index. */
export async function startPypi(options: PypiOptions): Promise<Pypi> {
  const never = Number.POSITIVE_INFINITY;
  const state: State = {
    options,
    files: new Map(),
    used: new Set(),
    tokens: new Map(Object.entries(options.tokens).map(([token, projects]) => [token, { projects, until: never }])),
    publishers: options.trusted?.publishers ?? [],
    url: '',
    folder: '',
  };
  let uploads = 0;
  const uploadRoute = (path: string): Route => ({
    method: 'POST',
    path,
    handle: (request) => upload(state, request, uploads++),
  });
  const routes = [uploadRoute('/legacy/'), uploadRoute('/legacy'), ...indexRoutes(state), ...trustedRoutes(state)];
  const service = await startService(routes, { tls: options.tls });
  state.url = service.url;
  state.folder = service.folder;
  return Object.assign(service, {
    uploadUrl: `${service.url}/legacy/`,
    indexUrl: `${service.url}/simple/`,
    files: () => [...state.files.values()],
    remove: (filename: string) => void state.files.delete(filename),
    serveNow: () => {
      for (const [name, file] of state.files) state.files.set(name, { ...file, visibleAt: 0 });
    },
  });
}
