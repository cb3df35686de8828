// Why a request got no answer: the causes in words, and which of them may pass by themselves.

import { thrownWords } from '../core/errors.js';
import { PRIVATE_AUTHORITY } from '../core/private-authority.js';
import { systemWords } from '../core/system-error.js';

export type FaultKind = 'refused' | 'reset' | 'timeout' | 'name' | 'certificate' | 'too-large' | 'redirect' | 'failed';

/** One attempt that ended without an answer. Never leaves src/host: the loop turns it into a ReleaseError. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly words: string;
  readonly transient: boolean;
  readonly hint: string | undefined;
  readonly origin: unknown;

  constructor(kind: FaultKind, words: string, more: { transient?: boolean; hint?: string; origin?: unknown } = {}) {
    super(words);
    this.name = 'Fault';
    this.kind = kind;
    this.words = words;
    this.transient = more.transient ?? false;
    this.hint = more.hint;
    this.origin = more.origin;
  }
}

const RESET = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_ABORTED',
]);
const TIMEOUT = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'DEADLINE',
]);
/** What OpenSSL says of an answer that is no TLS at all. */
const NO_TLS = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG']);
const UNREACHABLE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']);

/** Sorts whatever the transport threw into a {@link Fault}; a bug of ours, and what the disk refused, is thrown on. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  const origin = error;
  if (systemWords(error) !== undefined && (error as NodeJS.ErrnoException).path !== undefined) throw error;
  if (code === '' && /^(Type|Reference|Range)Error$/.test(nameOf(error))) throw error;
  if (code === 'ECONNREFUSED') {
    return new Fault('refused', `the connection${towards(error)} was refused`, {
      transient: true,
      hint: 'Check the network, HTTPS_PROXY or HTTP_PROXY if one is set, and the URL if you set it.',
      origin,
    });
  }
  if (RESET.has(code) || code.startsWith('HPE_')) {
    return new Fault('reset', 'the connection was closed before the answer was complete', { transient: true, origin });
  }
  if (TIMEOUT.has(code)) return new Fault('timeout', 'no answer before the timeout', { transient: true, origin });
  if (UNREACHABLE.has(code)) return new Fault('refused', 'the network cannot reach it', { transient: true, origin });
  if (code === 'EAI_AGAIN') {
    const hint = 'Check the network and its name server.';
    return new Fault('name', 'its name could not be resolved', { transient: true, hint, origin });
  }
  if (code === 'ENOTFOUND') {
    return new Fault('name', 'the host does not exist', {
      hint: 'Check the network and its name server, and the URL if you set it.',
      origin,
    });
  }
  if (NO_TLS.has(code)) {
    return new Fault('certificate', `it does not answer with TLS (${code})`, {
      hint: 'Check the address and its port. Plain HTTP is only used on this machine (127.0.0.1, localhost): elsewhere it must be served with https.',
      origin,
    });
  }
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
    return new Fault('certificate', `its TLS certificate or protocol was not accepted (${code})`, {
      hint: PRIVATE_AUTHORITY,
      origin,
    });
  }
  return new Fault('failed', `the request failed (${thrownWords(error)})`, { origin });
}

/** The code of an error or of what caused it; several failed addresses are one error whose parts carry the code. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string') return code;
  if (Array.isArray(errors) && errors.length > 0) return codeOf(errors[0]);
  return cause === undefined ? '' : codeOf(cause);
}

/** ` to 127.0.0.1:9`: behind a proxy it is not the address that was asked for. */
function towards(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { address, port, cause, errors } = error as Readonly<Record<string, unknown>>;
  if (typeof address === 'string') return ` to ${address.includes(':') ? `[${address}]` : address}:${String(port)}`;
  return towards(Array.isArray(errors) ? errors[0] : cause);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
