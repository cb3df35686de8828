// Attestations of the repository: stored by whoever may push, found by the digest of what they are about.

import type { Route } from '../../../stand-in/service.js';
import { refuse } from './errors.js';
import { needPush, rightsOf, type State } from './state.js';

interface Statement {
  readonly subject?: readonly { readonly digest?: { readonly sha256?: string } }[];
}

/** Routes of the noun; `at` is `/repos/:owner/:repo`. */
export function attestationRoutes(state: State, at: string): Route[] {
  return [
    {
      method: 'POST',
      path: `${at}/attestations`,
      async handle(request) {
        const body = (await request.json()) as { bundle?: unknown } | undefined;
        needPush(state, request);
        // A job without attestations: write, a private repository on most plans, a server of one's own.
        if (state.options.attestations === false || state.options.private || state.options.enterprise) {
          throw refuse('not-by-integration');
        }
        const bundle = body?.bundle;
        const digests = digestsOf(bundle);
        return () => {
          const id = state.nextId++;
          const store = (): void => void state.attestations.set(id, { bundle, digests });
          return { status: 201, json: { id }, store };
        };
      },
    },
    {
      method: 'GET',
      path: `${at}/attestations/:digest`,
      handle(request) {
        rightsOf(state, request);
        const digest = decodeURIComponent(request.params.digest ?? '').replace(/^sha256:/, '');
        const found = [...state.attestations.values()].filter(({ digests }) => digests.includes(digest));
        if (found.length === 0) throw refuse('not-found');
        return { status: 200, json: { attestations: found.map(({ bundle }) => ({ bundle, repository_id: 1296269 })) } };
      },
    },
  ];
}

function digestsOf(bundle: unknown): readonly string[] {
  try {
    const { payload } = (bundle as { dsseEnvelope: { payload: string } }).dsseEnvelope;
    const { subject = [] } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Statement;
    const digests = subject.flatMap(({ digest }) => digest?.sha256 ?? []);
    if (digests.length > 0) return digests;
  } catch {
    // Refused below.
  }
  throw refuse('invalid-bundle');
}
