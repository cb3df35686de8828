// Errors of the MCP client: whether the server is gone, late, or said no, and the same in words for people.

import { ProtocolError, SdkError, SdkErrorCode, SdkHttpError } from '@modelcontextprotocol/client';
import { thrownWords } from '../core/errors.js';
import { namedPath } from '../core/named-path.js';
import { invalidResult } from './invalid-list.js';

/** Whether an answer did not come in time. */
export function isTimeout(error: unknown): boolean {
  return error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout;
}

/** Whether an error says that the server is gone. */
export function isBroken(error: unknown): boolean {
  if (error instanceof SdkError) {
    return [SdkErrorCode.ConnectionClosed, SdkErrorCode.SendFailed, SdkErrorCode.NotConnected].includes(error.code);
  }
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^(EPIPE|ECONNRESET|ECONNREFUSED|ERR_STREAM|UND_ERR_SOCKET)/.test(code)) return true;
  return cause !== undefined && isBroken(cause);
}

/** Whether an error is a server's JSON-RPC error with this code. */
export function isCode(error: unknown, code: number): boolean {
  return error instanceof ProtocolError && error.code === code;
}

/** An error in words for people: what the server said, or what its answer lacks. @param answer for the names of what it lists */
export function words(error: unknown, answer?: unknown): string {
  const text = thrownWords(error);
  const invalid = invalidResult(error);
  if (invalid !== undefined) {
    const places = invalid.issues.slice(0, 3).map(({ path, message }) => {
      return `${namedPath(Array.isArray(path) ? path : [], answer)}: ${message ?? ''}`;
    });
    return `${invalid.says}: ${places.join('; ')}`.slice(0, 500);
  }
  const status = error instanceof SdkHttpError ? `HTTP ${error.status}: ` : '';
  return `${status}${text}`.replace(/\s+/g, ' ').trim().slice(0, 500);
}
