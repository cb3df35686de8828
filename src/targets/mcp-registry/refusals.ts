// Why the registry did not take a document, in its words, and what helps.

import { ReleaseError } from '../../core/errors.js';
import type { Sent } from './api.js';

const LATER = 'Run publish again later: it continues where it stopped.';

/** @param what the server and its version */
export function refused(registry: URL, what: string, { said, words }: Sent): ReleaseError {
  const quote = words.slice(0, 8);
  switch (said) {
    case 'unseen':
      return new ReleaseError('mcp-registry/unseen', `${registry.host} does not see a package of ${what} yet.`, {
        hint: LATER,
        quote,
      });
    case 'namespace':
      return new ReleaseError('mcp-registry/namespace', `${what} may not be published to ${registry.host} from here.`, {
        hint: 'The name in server.json must begin with a namespace that the registry lists, in the same case.',
        quote,
      });
    case 'token':
      return new ReleaseError(
        'mcp-registry/login',
        `${registry.host} did not accept the token that it had just issued.`,
        {
          hint: LATER,
          quote,
        },
      );
    case 'refused':
      return new ReleaseError('mcp-registry/refused', `${registry.host} did not accept ${what}.`, {
        hint: hintFor(words.join('\n')),
        quote,
      });
    default:
      return new ReleaseError('mcp-registry/registry', `${registry.host} did not show ${what} after it was sent.`, {
        hint: LATER,
        quote,
      });
  }
}

/** What a package says of itself is in it: another version has to say it. */
function hintFor(words: string): string {
  const ownership = /mcpName|ownership validation|must appear as/.test(words);
  return ownership
    ? 'The published package does not name the server as the registry requires: correct it and release a new version.'
    : 'Correct what the registry reports in server.json, and run publish again: the packages stay as they are.';
}
