// Node's last words, and what they mean to an author.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Project } from '../../../../src/core/types.js';
import type { NodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { originOf } from '../../../../src/ecosystems/node/origin.js';
import { diagnoseStart } from '../../../../src/ecosystems/node/start-failure.js';

const manifest = readNodeManifest(
  '{"name":"demo","dependencies":{"@modelcontextprotocol/sdk":">=1.0.0"},"devDependencies":{"zod":"4"}}',
);
const project = { name: 'demo', manifest } as Project<NodeManifest>;
let prefix: string;
beforeAll(async () => {
  prefix = await mkdtemp(join(tmpdir(), 'start-failure-'));
  await mkdir(join(prefix, 'node_modules/demo/dist'), { recursive: true });
  const packages = {
    'node_modules/demo': { version: '1.0.0' },
    'node_modules/@modelcontextprotocol/sdk': { version: '3.0.0' },
  };
  await writeFile(join(prefix, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  const source =
    'export {};\nfunction main() {\n  console.error("to stderr: ready on port");\n  console.log("Demo server is ready on", port);\n}\n';
  await writeFile(join(prefix, 'node_modules/demo/dist/index.js'), source);
});
afterAll(() => rm(prefix, { recursive: true, force: true }));

test.each([
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /t/node_modules/demo/dist/index.js",
    'imports/missing',
    'npm install --save-prod zod',
  ],
  ["Error: Cannot find module 'left-pad'\nRequire stack:\n- /t/x.js", 'imports/missing', 'npm install left-pad'],
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/t/node_modules/demo/dist/tools' imported from /t/node_modules/demo/dist/index.js",
    'imports/missing',
    'write tools.js',
  ],
  [
    "SyntaxError: The requested module '@modelcontextprotocol/sdk/server/mcp.js' does not provide an export named 'McpServer'",
    'imports/missing',
    'Run: npm install "@modelcontextprotocol/sdk@>=1.0.0 <3.0.0"',
  ],
  [
    'Error [ERR_PACKAGE_PATH_NOT_EXPORTED]: Package subpath \'./server/old.js\' is not defined by "exports" in /t/node_modules/@modelcontextprotocol/sdk/package.json',
    'imports/missing',
    'Run: npm install "@modelcontextprotocol/sdk@>=1.0.0 <3.0.0"',
  ],
  [
    'ReferenceError: require is not defined in ES module scope, you can use import instead',
    'start/module-type',
    '.cjs',
  ],
  ['SyntaxError: Cannot use import statement outside a module', 'start/module-type', '"type": "module"'],
  ['/t/node_modules/.bin/demo: 1: import: not found', 'start/shebang', '#!/usr/bin/env node'],
  ["Error: The module '/t/x.node' was compiled against a different Node.js version", 'start/native-module', 'prebuilt'],
])('%s', async (stderr, rule, hint) => {
  const diagnosis = await diagnoseStart(
    `node:internal/modules/run_main:123\n${stderr}\n    at x (y:1)\n`,
    project,
    prefix,
  );
  expect(diagnosis?.rule).toBe(rule);
  expect(diagnosis?.hint).toContain(hint);
});

test('nothing that is known', async () => {
  expect(await diagnoseStart('Error: connect ECONNREFUSED 127.0.0.1:27017', project, prefix)).toBeUndefined();
});

test.each([
  ["const hosts = process.env['ALLOWED_HOSTS'].split(',').map((x) => x.trim());", 'split', ['ALLOWED_HOSTS']],
  ['  const key = process.env.API_KEY.trim();', 'trim', ['API_KEY']],
  ['const key = settings.env.API_KEY.trim();', 'trim', undefined],
  ['const a = process.env.A_B.trim(), b = list[0].name;', 'name', undefined],
])('a variable that is not set, in the line that reads it: %s', async (line, member, variables) => {
  const words = `file:///t/node_modules/demo/dist/index.js:1\n${line}\n     ^\n\nTypeError: Cannot read properties of undefined (reading '${member}')\n    at file:///t/x.js:1:44\n`;
  expect((await diagnoseStart(words, project, prefix))?.subject?.variables).toEqual(variables);
});

test('the line that printed something', async () => {
  expect(await originOf('Demo server is ready on 8080', 'demo', prefix)).toBe(
    'demo/dist/index.js (line 4: console.log)',
  );
  expect(await originOf('something else', 'demo', prefix)).toBeUndefined();
});

test('a folder of the project is no package to install', async () => {
  await mkdir(join(prefix, 'source/src'), { recursive: true });
  const words =
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'src' imported from /t/node_modules/demo/dist/index.js";
  const cause = await diagnoseStart(words, { ...project, folder: join(prefix, 'source') }, prefix);
  expect(cause?.message).toContain('src is a folder of the project');
  expect(cause?.hint).not.toContain('npm');
});

test.each([
  ['pnpm', 'pnpm add --save-prod zod'],
  ['yarn-berry', 'yarn remove zod && yarn add zod'],
  ['bun', 'bun remove zod && bun add zod'],
] as const)('a development dependency is moved by %s', async (manager, hint) => {
  const words = "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /t/x.js";
  const own = { ...project, manifest: { ...manifest, manager } };
  expect((await diagnoseStart(words, own, prefix))?.hint).toBe(hint);
});

test('a path in another package whose extension was left out', async () => {
  const folder = join(prefix, 'node_modules/@modelcontextprotocol/sdk/dist');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'mcp.js'), '');
  const words = (file: string) =>
    `Error [ERR_MODULE_NOT_FOUND]: Cannot find module '${folder}/${file}' imported from ${prefix}/node_modules/demo/dist/index.js`;
  expect(await diagnoseStart(words('mcp'), project, prefix)).toMatchObject({
    rule: 'imports/missing',
    subject: { package: '@modelcontextprotocol/sdk' },
    message:
      'The server imports @modelcontextprotocol/sdk/dist/mcp, a file that @modelcontextprotocol/sdk 3.0.0 does not have. demo/dist/index.js imports it.',
    hint: 'Node does not add file extensions to an import: end it with mcp.js.',
  });
  expect((await diagnoseStart(words('old'), project, prefix))?.hint).toContain(
    '@modelcontextprotocol/sdk@>=1.0.0 <3.0.0',
  );
});

test('a server that ended without a word, and runs only where npx’s link is not', async () => {
  const guarded = readNodeManifest('{"name":"demo","bin":"./dist/main.js"}');
  const diagnose = () => diagnoseStart('', { name: 'demo', manifest: guarded } as Project<NodeManifest>, prefix);
  const write = (text: string) => writeFile(join(prefix, 'node_modules/demo/dist/main.js'), text);
  await write('#!/usr/bin/env node\nif (import.meta.url === `file://${process.argv[1]}`) main();\n');
  expect(await diagnose()).toMatchObject({
    rule: 'start/main-guard',
    subject: { about: 'main-guard' },
    message: expect.stringContaining('dist/main.js (line 2)'),
    hint: expect.stringContaining('pathToFileURL(realpathSync(process.argv[1])).href'),
  });
  await write('#!/usr/bin/env node\nmain();\n');
  expect(await diagnose()).toBeUndefined();
});

describe('an upper bound', () => {
  const words =
    "SyntaxError: The requested module '@modelcontextprotocol/sdk/server/mcp.js' does not provide an export named 'McpServer'";
  const hint = async (has: boolean | undefined): Promise<readonly [string | undefined, unknown]> => {
    let asked: unknown;
    const registry = {
      has: async (...what: unknown[]) => {
        asked = what;
        return has;
      },
    };
    return [(await diagnoseStart(words, project, prefix, registry))?.hint, asked];
  };

  test('is asked about before it is advised', async () => {
    expect(await hint(false)).toEqual([
      'Adapt the server to @modelcontextprotocol/sdk 3.0.0: an upper bound does not help, since the newest version that "@modelcontextprotocol/sdk@>=1.0.0 <3.0.0" allows does not have it either.',
      [
        '@modelcontextprotocol/sdk@>=1.0.0 <3.0.0',
        { module: '@modelcontextprotocol/sdk/server/mcp.js', name: 'McpServer' },
      ],
    ]);
  });

  test.each([[true], [undefined]])('is advised where the answer is %j', async (has) => {
    expect((await hint(has))[0]).toMatch(/^Run: npm install/);
  });
});
