// A server that its command connects to nothing: what to write, from the files of the installed package.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { unrunServer } from '../../../../src/ecosystems/node/unrun-server.js';
import { scratch } from '../../../support/program.js';

const place = scratch('unrun');
afterAll(() => place.remove());

const SDK = 'import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";\n';
const MADE = `${SDK}const server = new McpServer({ name: "w", version: "1.0.0" });\n`;
const BIN = '{ "name": "w", "bin": "dist/index.js" }';

test.each<[string, Readonly<Record<string, string>>, RegExp | undefined]>([
  [
    'nothing connects it',
    { 'dist/index.js': MADE },
    /^Nothing connects the server that dist\/index\.js creates\. Add at the end of its source:\n {2}import .*\n {2}await server\.connect\(new StdioServerTransport\(\)\);$/,
  ],
  [
    'a module that it loads creates it',
    { 'dist/index.js': 'import "./server.js";', 'dist/server.js': MADE },
    /dist\/server\.js creates/,
  ],
  [
    'a function creates it',
    { 'dist/index.js': `${SDK}export function make() {\n  const app = new McpServer({});\n  return app;\n}` },
    /Add where app is returned/,
  ],
  [
    'another program connects it',
    { 'dist/index.js': MADE, 'dist/cli.js': `${SDK}await server.connect(new StdioServerTransport());` },
    /Name dist\/cli\.js in "bin"/,
  ],
  ['it is connected', { 'dist/index.js': `${MADE}await server.connect(transport);` }, undefined],
  ['a module connects it', { 'dist/index.js': `${MADE}import "./go.js";`, 'dist/go.js': 'x.connect(y)' }, undefined],
  ['a server of another kind', { 'dist/index.js': 'const server = new Server();' }, undefined],
  ['no such file', {}, undefined],
])('%s', async (title, files, hint) => {
  const home = join(place.folder, title);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), text);
  }
  const said = await unrunServer(home, readNodeManifest(BIN));
  if (hint === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(hint);
});
