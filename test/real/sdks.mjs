// Holds the rows of src/data/clients.json about SDKs to the SDKs themselves: `node test/real/sdks.mjs` installs them in a temporary
// folder, serves each witness to their clients, and says which of them lose the whole list. Exit code 1 where the data says otherwise.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SDKS = ['1.22.0', '1.32.2'];
const object = (properties, more = {}) => ({ type: 'object', properties, ...more });
const input = (property) => ({ name: 't', inputSchema: object({ a: property }) });
const output = (property) => ({ name: 't', inputSchema: object({}), outputSchema: object({ a: property }) });

/** Rule → tools that it finds something in; `''`: sound ones, which every SDK has to accept. */
const WITNESSES = {
  'schema-boolean': [input(true), output(true)],
  'output-schema-compiles': [
    output({ type: 'string', pattern: '(?P<y>\\d)' }),
    output({ type: 'string', pattern: '(?i)a' }),
    output({ enum: [] }),
    output({ nullable: true }),
  ],
  '': [
    input({ type: 'string' }),
    input({ type: 'array' }),
    { name: 'a.b', inputSchema: { type: 'object' } },
    { name: 't', inputSchema: object({ a: { type: 'string' } }, { oneOf: [{ required: ['a'] }] }) },
    output({ type: 'string', pattern: '^\\p{L}+$' }),
    {
      name: 't',
      inputSchema: object({}),
      outputSchema: object({}, { $schema: 'http://json-schema.org/draft-07/schema#' }),
    },
  ],
};

/** A client and a server of one SDK in one process; prints which tools cost the list, by index. */
const PROBE = `
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
const lost = [];
for (const tool of JSON.parse(process.argv[2])) {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  theirs.onmessage = ({ id, method }) => {
    if (id === undefined) return;
    const info = { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 's', version: '1' } };
    theirs.send({ jsonrpc: '2.0', id, result: method === 'initialize' ? info : { tools: [tool] } });
  };
  await theirs.start();
  const client = new Client({ name: 'c', version: '1' });
  await client.connect(ours);
  lost.push(await client.listTools().then(() => false, () => true));
  await client.close();
}
console.log(JSON.stringify(lost));
`;

const table = JSON.parse(readFileSync(new URL('../../src/data/clients.json', import.meta.url), 'utf8'));
const claims = new Set(
  table.rules.filter(({ refusals }) => refusals.some(({ client }) => client === 'typescript-sdk')).map(({ id }) => id),
);
const folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-sdks-'));
try {
  for (const version of SDKS) {
    const manifest = { type: 'module', dependencies: { '@modelcontextprotocol/sdk': version } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'probe.mjs'), PROBE);
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
    for (const [rule, tools] of Object.entries(WITNESSES)) {
      const words = [process.execPath, 'probe.mjs', JSON.stringify(tools)];
      const lost = JSON.parse(
        execFileSync(words[0], words.slice(1), { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
      const wrong = lost.flatMap((one, index) => (one === claims.has(rule) ? [] : [JSON.stringify(tools[index])]));
      if (wrong.length > 0) process.exitCode = 1;
      console.log(
        `${version}  ${rule || 'sound'}: ${wrong.length === 0 ? 'as the data says' : `not so: ${wrong.join(' ')}`}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
