// Whole small repositories in memory, one for each ecosystem, with every kind of file that some rule reads.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type World = Readonly<Record<string, string | Uint8Array>>;

const FIXTURES = fileURLToPath(new URL('../../../fixtures/rules/', import.meta.url));

function fixture(name: string): World {
  const folder = join(FIXTURES, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

const WORKFLOW = `name: release
on:
  push: { tags: ['v*'] }
permissions: { contents: read }
concurrency: release-\${{ github.ref }}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - run: |
          echo "\${{ github.event.head_commit.message }}"
          npm publish --provenance
        env:
          TOKEN: \${{ secrets.NPM_TOKEN }}
`;
const serverJson = (registryType: string): string =>
  `${JSON.stringify(
    {
      $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
      name: 'io.github.octo/weather-mcp',
      description: 'The weather of tomorrow.',
      version: '1.4.0',
      repository: { url: 'https://github.com/octo/weather-mcp', source: 'github' },
      packages: [
        {
          registryType,
          identifier: 'weather-mcp',
          version: '1.4.0',
          transport: { type: 'stdio' },
          runtimeArguments: [{ type: 'named', name: '--key', value: '{key}', variables: { key: { isSecret: true } } }],
          environmentVariables: [{ name: 'WEATHER_KEY', isRequired: true, isSecret: true, choices: ['a', 'b'] }],
        },
      ],
      remotes: [{ type: 'streamable-http', url: 'https://weather.example/mcp', headers: [{ name: 'X-Key' }] }],
    },
    null,
    2,
  )}\n`;
const README = `# Weather

mcp-name: io.github.octo/weather-mcp

\`\`\`json
{ "mcpServers": { "weather": { "command": "uvx", "args": ["weather-mcp==1.4.0"], "env": { "WEATHER_KEY": "x" } } } }
\`\`\`

\`\`\`sh
npx -y weather-mcp@1.4.0 --port 8080
docker run -i --rm ghcr.io/octo/weather-mcp:1.4.0
claude mcp add weather -- uvx weather-mcp
\`\`\`
`;
const BUNDLE = `${JSON.stringify(
  {
    manifest_version: '0.3',
    name: 'weather-mcp',
    version: '1.4.0',
    description: 'The weather of tomorrow.',
    author: { name: 'Octo' },
    server: {
      type: 'node',
      entry_point: 'src/index.js',
      mcp_config: { command: 'node', args: ['${__dirname}/src/index.js'], env: { KEY: '${user_config.key}' } },
    },
    tools: [{ name: 'forecast', description: 'The weather tomorrow.' }],
    user_config: { key: { type: 'string', title: 'Key', description: 'Key', sensitive: true, required: true } },
    compatibility: { platforms: ['darwin'], runtimes: { node: '>=20' } },
  },
  null,
  2,
)}\n`;
const UV_LOCK = `version = 1
requires-python = ">=3.10"

[[package]]
name = "weather-mcp"
version = "1.4.0"
source = { editable = "." }
dependencies = [{ name = "mcp" }, { name = "click" }, { name = "httpx" }]

[package.metadata]
requires-dist = [{ name = "mcp", specifier = ">=1.20,<2" }]

[[package]]
name = "mcp"
version = "1.22.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "anyio" }]
`;
const PACKAGE_LOCK = `${JSON.stringify(
  {
    name: 'weather-mcp',
    version: '1.4.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'weather-mcp', version: '1.4.0', dependencies: { '@modelcontextprotocol/server': '^2.4.0' } },
      'node_modules/@modelcontextprotocol/server': {
        version: '2.4.1',
        resolved: 'https://registry.npmjs.org/x.tgz',
        integrity: 'sha512-AA==',
        engines: { node: '>=20' },
      },
    },
  },
  null,
  2,
)}\n`;
const TYPESCRIPT = `import { McpServer } from '@modelcontextprotocol/server';
import type { Weather } from '../../rules/types.js';
export const server: McpServer = new McpServer({ name: 'weather-mcp', version: '1.4.0' });
const lazy = async (): Promise<Weather> => (await import('../../rules/forecast.js')).forecast as never;
export default lazy;
`;
const SETUP_CFG = `[metadata]
name = weather-mcp
version = attr: weather_mcp.__version__
[options]
packages = find:
[options.entry_points]
console_scripts =
    weather-mcp = weather_mcp:main
`;

const COMMON: World = {
  '.github/workflows/release.yml': WORKFLOW,
  '.gitignore': 'dist/\n*.log\n!keep.log\n',
  'CHANGELOG.md': '# Changelog\n\n## [1.4.0] - 2026-01-02\n\n- Rain.\n',
  'mcp.json': '{ "mcpServers": { "weather": { "command": "npx", "args": ["-y", "weather-mcp"] } } }\n',
};

/** By name; the order of their files is the one they are listed in. */
export const WORLDS = {
  python: {
    ...fixture('sound-python'),
    ...COMMON,
    'README.md': README,
    'setup.cfg': SETUP_CFG,
    'server.json': serverJson('pypi'),
    'uv.lock': UV_LOCK,
  },
  node: {
    ...fixture('sound-node'),
    ...COMMON,
    'README.md': README,
    'manifest.json': BUNDLE,
    'package-lock.json': PACKAGE_LOCK,
    'pnpm-lock.yaml':
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      zod: { specifier: ^4.0.0, version: 4.6.7 }\npackages:\n  zod@4.6.7: { resolution: { integrity: sha512-AA== } }\n",
    'server.json': serverJson('npm'),
    'src/server.ts': TYPESCRIPT,
    'tsconfig.json': '{ "compilerOptions": { "outDir": "dist", "paths": { "@/*": ["./src/*"] } } }\n',
  },
  'code-package': { ...fixture('sound-code-package'), ...COMMON },
} as const satisfies Readonly<Record<string, World>>;
