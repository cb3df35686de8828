// A door on loopback to registries that require authentication: installers go through it and never hold a credential.

import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ReleaseError } from '../core/errors.js';
import type { Host, Relay } from '../core/types.js';
import { listenHere } from './loopback.js';

const LARGEST = 2 * 1024 ** 3;
const ATTEMPT_MS = 300_000;
/** Pages and lists name addresses; whatever else is served is passed on as it is. */
const NAMES_ADDRESSES = /json|html|text/;

/** A relay, and what opens it for an installer. */
export interface OpenRelay extends Relay {
  /** It answers while this work runs. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Listens on first use.
 * @param origins of the registries
 * @param http what reads them: it adds the credentials
 */
export function createRelay(origins: readonly string[], { http, tempDir }: Pick<Host, 'http' | 'tempDir'>): OpenRelay {
  // Whoever else is on this machine finds the port, and not this.
  const key = randomBytes(16).toString('hex');
  let users = 0;
  let answers = 0;
  let folder: Promise<string> | undefined;
  let base: string | undefined;
  let opened: Promise<string> | undefined;
  const placeOf = (at: number): string => `${base}/${key}/${at}`;
  const through = (text: string): string =>
    origins.reduce((led, origin, at) => led.replaceAll(originIn(origin), placeOf(at)), text);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, given, at, rest = '/'] = /^\/([0-9a-f]+)\/(\d+)(\/.*)?$/.exec(request.url ?? '') ?? [];
    const origin = given === key ? origins[Number(at)] : undefined;
    const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
    if (origin === undefined) return end(response, 404, 'not found');
    if (request.method !== method) return end(response, 405, 'only reading is relayed');
    if (users === 0) return end(response, 403, 'only an installation may read this registry: set [build] install');
    folder ??= tempDir('relay');
    answers += 1;
    const saveTo = join(await folder, String(answers));
    const headers = { accept: request.headers.accept ?? '*/*' };
    const url = `${origin}${rest}`;
    try {
      // The installer itself tries again.
      const got = await http({
        method,
        url,
        headers,
        saveTo,
        maxBytes: LARGEST,
        timeoutMs: ATTEMPT_MS,
        retry: 'never',
      });
      const type = got.headers['content-type'] ?? 'application/octet-stream';
      const saved = got.status >= 200 && got.status < 300 && method === 'GET';
      const page = saved && NAMES_ADDRESSES.test(type) ? await readFile(saveTo) : undefined;
      // Servers that do not know wheels call them text/plain.
      if (saved && (page === undefined || !isUtf8(page))) {
        response.writeHead(got.status, { 'content-type': type });
        return await pipeline(createReadStream(saveTo), response);
      }
      const text = page === undefined ? got.text() : page.toString('utf8');
      // A page may name addresses from its root on: they are this registry's, not ours.
      const rooted = text.replace(/(\bhref\s*=\s*["']|"url"\s*:\s*")\/(?!\/)/gi, `$1${placeOf(Number(at))}/`);
      response.writeHead(got.status, { 'content-type': type }).end(through(rooted));
    } finally {
      await rm(saveTo, { force: true });
    }
  };
  const open = (): Promise<string> => {
    if (opened !== undefined) return opened;
    const server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) =>
        end(response, 502, error instanceof ReleaseError ? error.message : 'the registry could not be read'),
      );
    });
    // It serves children only: the program ends without waiting for it.
    server.unref();
    opened = listenHere(server);
    return opened;
  };

  return {
    async through(text) {
      base = await open();
      return through(text);
    },
    real: (text) =>
      base === undefined ? text : origins.reduce((said, origin, at) => said.replaceAll(placeOf(at), origin), text),
    async during(work) {
      users += 1;
      try {
        return await work();
      } finally {
        users -= 1;
      }
    },
  };
}

/** A text for an installer: addresses that require a credential lead through the relay. */
export async function throughRelay({ relay }: Pick<Host, 'relay'>, text: string): Promise<string> {
  return relay === undefined ? text : relay.through(text);
}

/** An origin where it is one: no longer host begins with it. */
function originIn(origin: string): RegExp {
  return new RegExp(`${origin.replaceAll(/[.[\]]/g, '\\$&')}(?=[/"'\\s]|$)`, 'gm');
}

function end(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) response.destroy();
  // npm shows this field of an answer.
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: words }));
}
