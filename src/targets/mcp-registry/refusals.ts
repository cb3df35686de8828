// Why the registry did not take a document, in its words, and what helps.

import { ReleaseError } from '../../core/errors.js';
import type { Sent } from './api.js';

const LATER = 'Run publish again later: it continues where it stopped.';

/** @param what the server and its version */
export function refused({ host }: URL, what: string, { said, words }: Sent): ReleaseError {
  const more = (hint: string) => ({ hint, quote: words.slice(0, 8) });
  switch (said) {
    case 'unseen':
      return new ReleaseError('mcp-registry/unseen', `${host} does not see a package of ${what} yet.`, more(LATER));
    case 'namespace':
      return new ReleaseError(
        'mcp-registry/namespace',
        `${what} may not be published to ${host} from here.`,
        more('The name in server.json must begin with a namespace that the registry lists, in the same case.'),
      );
    case 'token':
      return new ReleaseError(
        'mcp-registry/login',
        `${host} did not accept the token that it had just issued.`,
        more(LATER),
      );
    case 'refused':
      return new ReleaseError(
        'mcp-registry/refused',
        `${host} did not accept ${what}.`,
        more(hintFor(words.join('\n'))),
      );
    default:
      return new ReleaseError('mcp-registry/registry', `${host} did not show ${what} after it was sent.`, more(LATER));
  }
}

/** What a package says of itself is in it: another version has to say it. */
function hintFor(words: string): string {
  const ownership = /mcpName|ownership validation|must appear as/.test(words);
  return ownership
    ? 'The published package does not name the server as the registry requires: correct it and release a new version.'
    : 'Correct what the registry reports in server.json, and run publish again: the packages stay as they are.';
}
