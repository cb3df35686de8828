// server-json-bundle: an MCP bundle in server.json is an asset of a release, with its digest.

import { filledIn } from '../versions/rewritten.js';
import { entryRule, isOpen } from './rule.js';

export const serverJsonBundle = entryRule(
  {
    id: 'server-json-bundle',
    title: 'An MCP bundle in server.json is a release asset with its digest.',
  },
  ({ type, identifier, path, value }, server, { files }) => {
    if (type !== 'mcpb' || identifier === undefined) return [];
    const place = server.place(...path, 'identifier');
    if (!isOpen(identifier)) {
      const why = wrongAddress(identifier);
      if (why !== undefined) return { ...why, ...place };
    }
    // The release makes the bundle, and fills in its digest.
    const isMade = filledIn(files, 'server.json') && filledIn(files, 'manifest.json');
    if (value['fileSha256'] !== undefined || isMade) return [];
    const message = 'The bundle has no fileSha256, which the MCP Registry requires.';
    return { message, hint: 'Add "fileSha256" with the output of: sha256sum <the bundle>', ...place };
  },
);

function wrongAddress(identifier: string): { readonly message: string; readonly hint: string } | undefined {
  const address = URL.canParse(identifier) ? new URL(identifier) : undefined;
  if (address?.protocol !== 'https:') {
    return { message: `"${identifier}" is not an https URL.`, hint: 'Use the URL of the release asset.' };
  }
  if (!/mcp/i.test(identifier)) {
    const message = `${identifier} does not contain “mcp”, by which the MCP Registry recognizes a bundle.`;
    return { message, hint: 'Name the asset <name>.mcpb.' };
  }
  if (address.hostname !== 'github.com') return undefined;
  const steps = address.pathname.split('/').slice(1);
  if (steps[2] !== 'releases' || steps[3] !== 'download') {
    const message = `${identifier} is not a release asset, and the MCP Registry accepts nothing else from GitHub.`;
    return { message, hint: 'Use https://github.com/<owner>/<name>/releases/download/<tag>/<file>.' };
  }
  if (steps.length <= 6) return undefined;
  const message = 'The tag in the bundle URL contains a slash, so the MCP Registry cannot find the bundle.';
  return { message, hint: 'Use a tag without a slash, such as weather-mcp-v1.4.0.' };
}
