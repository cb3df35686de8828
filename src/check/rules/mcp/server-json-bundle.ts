// server-json-bundle: an MCP bundle in server.json is an asset of a release, with its digest.

import { entryRule, isOpen } from './rule.js';

export const serverJsonBundle = entryRule(
  {
    id: 'server-json-bundle',
    title: 'An MCP bundle in server.json is an asset of a release, with its digest.',
    docs: {
      why: 'The MCP registry takes a bundle only by the https address of a release’s asset that has “mcp” in it, with fileSha256 beside it. A slash in the tag breaks that address.',
      wrong: '{ "registryType": "mcpb", "identifier": "https://example.com/weather.zip" }',
      right:
        '{ "registryType": "mcpb", "identifier": "https://github.com/octo/weather-mcp/releases/download/v1.4.0/weather.mcpb", "fileSha256": "…" }',
      fix: 'Name the asset of the release, and write its sha256 beside it.',
    },
  },
  ({ type, identifier, path, value }, server) => {
    if (type !== 'mcpb' || identifier === undefined) return [];
    const place = server.place(...path, 'identifier');
    if (!isOpen(identifier)) {
      const why = wrongAddress(identifier);
      if (why !== undefined) return [{ ...why, ...place }];
    }
    if (value['fileSha256'] !== undefined) return [];
    const message = 'The bundle has no fileSha256, which the MCP registry asks for.';
    return [{ message, hint: 'Add "fileSha256" with the output of: sha256sum <the bundle>', ...place }];
  },
);

function wrongAddress(identifier: string): { readonly message: string; readonly hint: string } | undefined {
  const address = URL.canParse(identifier) ? new URL(identifier) : undefined;
  if (address?.protocol !== 'https:') {
    return { message: `"${identifier}" is no https address.`, hint: 'Write the address of the release’s asset.' };
  }
  if (!/mcp/i.test(identifier)) {
    const message = `${identifier} has no “mcp” in it, by which the MCP registry knows a bundle.`;
    return { message, hint: 'Name the asset <name>.mcpb.' };
  }
  if (address.hostname !== 'github.com') return undefined;
  const steps = address.pathname.split('/').slice(1);
  if (steps[2] !== 'releases' || steps[3] !== 'download') {
    const message = `${identifier} is no asset of a release, and the MCP registry takes nothing else from GitHub.`;
    return { message, hint: 'Write https://github.com/<owner>/<name>/releases/download/<tag>/<file>.' };
  }
  if (steps.length <= 6) return undefined;
  const message = 'The tag in the bundle’s address holds a slash, with which the MCP registry does not find it.';
  return { message, hint: 'Name the tag without a slash, such as weather-mcp-v1.4.0.' };
}
