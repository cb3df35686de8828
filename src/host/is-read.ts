import type { HttpRequest } from '../core/types.js';

/** Whether a request only reads: it may be repeated, redirected and sent to the world from a rehearsal. */
export function isRead({ method = 'GET' }: Pick<HttpRequest, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}
