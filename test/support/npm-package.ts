// A packed npm package made by hand in a moment, for tests that are about what is in it and not about how it was built.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestFile } from '../../src/core/digest.js';
import type { Artifact, Project } from '../../src/core/types.js';
import { type NodeManifest, readNodeManifest } from '../../src/ecosystems/node/manifest.js';
import { SETTINGS } from './settings.js';

/** A whole MCP server over stdio without an SDK: `serve()`. */
export const MINI_JS = `import { createInterface } from 'node:readline';
const answers = {
  initialize: () => ({ protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'mini', version: '1.2.3' } }),
  ping: () => ({}),
  'tools/list': () => ({ tools: [{ name: 'forecast', description: 'Tells the weather.', inputSchema: { type: 'object', properties: {} } }] }),
};
export function serve() {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    const { id, method } = JSON.parse(line);
    if (id === undefined) return;
    const answer = answers[method];
    const rest = answer ? { result: answer() } : { error: { code: -32601, message: 'no such method' } };
    process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...rest }) + '\\n');
  });
  lines.on('close', () => process.exit(0));
}
`;

/** Packs these files with a package.json; they lie in \`root\` too, as in a repository. */
export async function packNpm(
  base: string,
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
): Promise<{ readonly tarball: Artifact; readonly project: Project<NodeManifest>; readonly root: string }> {
  const folder = mkdtempSync(join(base, 'npm-'));
  const root = join(folder, 'package');
  const text = JSON.stringify(
    { name: 'weather-mcp', version: '1.2.3', type: 'module', bin: 'server.js', ...manifest },
    undefined,
    2,
  );
  for (const [path, content] of Object.entries({ ...files, 'package.json': text })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { mode: 0o755 });
  }
  const file = 'weather-mcp-1.2.3.tgz';
  const path = join(folder, file);
  execFileSync('tar', ['-czf', path, '-C', folder, 'package']);
  const tarball: Artifact = { kind: 'npm-tarball', file, path, ...(await digestFile(path)), project: 'weather-mcp' };
  const project: Project<NodeManifest> = {
    name: 'weather-mcp',
    ecosystem: 'node',
    path: '.',
    folder: root,
    manifestFile: 'package.json',
    version: '1.2.3',
    settings: SETTINGS,
    manifest: readNodeManifest(text),
  };
  return { tarball, project, root };
}
