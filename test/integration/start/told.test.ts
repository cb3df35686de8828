// What a README tells users to run is run from the registry of a rehearsal: what starts is counted, what is stale is found where it is.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Produced, Project, Release } from '../../../src/core/types.js';
import { toldStage } from '../../../src/start/told/stage.js';
import { type Npm, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { type TestHost, testHost } from '../../support/host.js';
import { MINI_JS, packNpm } from '../../support/npm-package.js';
import { seedNpm } from '../../support/seed-npm.js';

const SERVER = `#!/usr/bin/env node
${MINI_JS}
if (process.argv.includes('--stdio')) { console.error('unknown option --stdio'); process.exit(2); }
serve();
`;
let base: string;
let host: TestHost;
let npm: Npm;
let project: Project;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'told-'));
  host = testHost({ cwd: base });
  npm = await startNpm({ tokens: { npm_good: '*' } });
  const packed = await packNpm(base, {}, { 'server.js': SERVER });
  project = packed.project as Project;
  await seedNpm(npm, packed.tarball.path);
});
afterAll(async () => {
  await npm.close();
  await host.close();
  rmSync(base, { recursive: true });
});

const config = (...args: readonly string[]): string =>
  `\`\`\`json\n${JSON.stringify({ mcpServers: { weather: { command: 'npx', args } } })}\n\`\`\`\n`;

async function told(readme: string): Promise<Produced> {
  const root = mkdtempSync(join(base, 'root-'));
  writeFileSync(join(root, 'README.md'), readme);
  const release = { root, projects: [project], findings: [] } as unknown as Release;
  return toldStage({ registries: { npm: npm.url } }, () => '1.2.3').run(release, host);
}

test('what starts is run once, and what is about something else is counted', async () => {
  const good = config('-y', 'weather-mcp');
  const other = config('-y', 'mcp-remote', 'https://example.com/mcp');
  // Without -y too: a client is no terminal that npx could ask.
  const { findings, lines } = await told(
    `${good}${good}${config('weather-mcp@latest')}${other}${config('-y', 'weather-mcp', '/path/to/x')}`,
  );
  expect(findings).toEqual([]);
  expect(lines).toEqual([
    '2 commands of README and docs run; not run: 1 of other packages and 1 with a value that only a user has',
  ]);
}, 120_000);

test('what does not start is found at its line, with what does', async () => {
  const gone = `# Weather\n\n${config('-y', 'weather-mcp', '--stdio')}${config('-y', '-p', 'weather-mcp', 'forecast')}`;
  const { findings = [] } = await told(gone);
  expect(findings.map(({ rule, level, file, line }) => [rule, level, file, line])).toEqual([
    ['install/readme', 'warning', 'README.md', 4],
    ['install/readme', 'warning', 'README.md', 7],
  ]);
  expect(findings[0]?.message).toMatch(
    /^README\.md says to run npx -y weather-mcp --stdio, which does not start the released server: /,
  );
  expect(findings[1]?.message).toContain('the package has no such command');
  expect(findings.map(({ hint }) => hint)).toEqual(Array(2).fill('Write: npx -y weather-mcp'));
}, 120_000);
