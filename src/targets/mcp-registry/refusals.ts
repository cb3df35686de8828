// Why the registry did not take a document, in its words, and what helps.

import { ReleaseError } from '../../core/errors.js';
import type { Sent } from './api.js';

const LATER = 'Run publish again later: it continues where it stopped.';

/** @param what the server and its version */
export function refused({ host }: URL, what: string, { said, words }: Sent): ReleaseError {
  const error = (code: string, message: string, hint: string) =>
    new ReleaseError(code, message, { hint, quote: words.slice(0, 8) });
  switch (said) {
    case 'unseen':
      return error('mcp-registry/unseen', `${host} does not see a package of ${what} yet.`, LATER);
    case 'namespace':
      return error(
        'mcp-registry/namespace',
        `${what} may not be published to ${host} from here.`,
        'The name in server.json must begin with a namespace that the registry lists, in the same case.',
      );
    case 'token':
      return error('mcp-registry/login', `${host} did not accept the token that it had just issued.`, LATER);
    case 'refused':
      return error('mcp-registry/refused', `${host} did not accept ${what}.`, hintFor(words.join('\n')));
    default:
      return error('mcp-registry/registry', `${host} did not show ${what} after it was sent.`, LATER);
  }
}

/** What a package says of itself is in it: another version has to say it. */
function hintFor(words: string): string {
  const ownership = /mcpName|ownership validation|must appear as/.test(words);
  return ownership
    ? 'The published package does not name the server as the registry requires: correct it and release a new version.'
    : 'Correct what the registry reports in server.json, and run publish again: the packages stay as they are.';
}
