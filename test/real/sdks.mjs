// Holds what is said of SDKs to the SDKs themselves: `node test/real/sdks.mjs` installs them in a temporary folder, gives each witness to
// their clients, and says which of them lose the whole list: TypeScript by the rows of src/data/clients.json, Python by what findings of
// a start say. Exit code 1 where it is not so.

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

/** Answers of a server, the model that the Python SDK reads each with, and whether it is lost in 1.x and in 2.x. */
const PYTHON_SDKS = { '1.26.0': 0, '2.3.0': 1 };
const PYTHON = [
  ...Object.values(WITNESSES)
    .flat()
    .map((tool) => ['ListToolsResult', { tools: [tool] }, [false, false]]),
  ['ListResourcesResult', { resources: [{ name: 's', uri: 'stations' }] }, [true, false]],
  ['ListResourcesResult', { resources: [{ name: 's', uri: 'weather://stations' }] }, [false, false]],
  ['CallToolResult', { structuredContent: { a: 1 } }, [true, true]],
  ['CallToolResult', { content: [], structuredContent: { a: 1 } }, [false, false]],
];
const PYTHON_PROBE = `
import json, sys
import mcp.types as types
lost = []
for model, answer, _ in json.loads(sys.argv[1]):
    try:
        getattr(types, model).model_validate(answer)
        lost.append(False)
    except ValueError:
        lost.append(True)
print(json.dumps(lost))
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
  for (const [version, column] of Object.entries(PYTHON_SDKS)) {
    const there = join(folder, version);
    execFileSync('python3', ['-m', 'venv', there]);
    const python = join(there, 'bin', 'python');
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', `mcp==${version}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const asked = ['-c', PYTHON_PROBE, JSON.stringify(PYTHON)];
    const lost = JSON.parse(execFileSync(python, asked, { cwd: folder, encoding: 'utf8' }));
    const wrong = PYTHON.flatMap((one, index) => (lost[index] === one[2][column] ? [] : [JSON.stringify(one)]));
    if (wrong.length > 0) process.exitCode = 1;
    console.log(`mcp ${version}  ${wrong.length === 0 ? 'as findings say' : `not so: ${wrong.join(' ')}`}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
