// What takes the place of the board in a rehearsal: it keeps each name once.

import { startService } from '../../../../../src/stand-in/service.js';
import type { StandIn } from '../../../../../src/targets/types.js';

type Given = { readonly announceUrl: string | undefined };

export async function openAnnounce(): Promise<StandIn<Given, undefined>> {
  const kept = new Map<string, Uint8Array>();
  const service = await startService([
    {
      method: 'GET',
      path: '/:name',
      handle({ params }) {
        const body = kept.get(params['name'] ?? '');
        return body === undefined ? { status: 404 } : { status: 200, body };
      },
    },
    {
      method: 'PUT',
      path: '/:name',
      async handle({ params, bytes }) {
        const name = params['name'] ?? '';
        const body = await bytes();
        return kept.has(name) ? { status: 409 } : { status: 201, store: () => void kept.set(name, body) };
      },
    },
  ]);
  return { service, settings: () => undefined, inputs: { announceUrl: service.url }, source: () => ({}) };
}
