// A toy project in a git repository of its own, tagged.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../program.js';

const SERVER = `
const answers = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'weather', version: '1.2.3' },
  }),
  'tools/list': () => ({ tools: [{ name: 'say', description: 'Says the weather.', inputSchema: { type: 'object', properties: {} } }] }),
  ping: () => ({}),
};
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const answer = answers[method];
  const rest = answer ? { result: answer(params ?? {}) } : { error: { code: -32601, message: 'Method not found' } };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...rest }) + '\\n');
});
`;

/** Writes it into `folder`, which is new. */
export async function toyRepository(folder: string): Promise<string> {
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'toy.json'),
    JSON.stringify({ name: 'weather', version: '1.2.3', server: 'hello.cjs' }, undefined, 2),
  );
  writeFileSync(join(folder, 'hello.cjs'), SERVER);
  writeFileSync(join(folder, 'README.md'), '# weather\n\nSays the weather.\n');
  writeFileSync(join(folder, 'LICENSE'), 'MIT License\n');
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 1.2.3\n\nIt says the weather.\n');
  mkdirSync(join(folder, 'tests'));
  writeFileSync(join(folder, 'tests/hello.test.cjs'), "require('node:test');\n");
  await git(folder, 'init', '-q', '-b', 'main');
  await git(folder, 'remote', 'add', 'origin', 'https://github.com/octo/weather.git');
  await git(folder, 'add', '-A');
  await git(folder, 'commit', '-q', '-m', 'all of it');
  await git(folder, 'tag', 'v1.2.3');
  return folder;
}
