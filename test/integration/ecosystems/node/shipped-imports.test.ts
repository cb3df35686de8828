import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/core/types.js';
import { installNode } from '../../../../src/ecosystems/node/install.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { type TestHost, testHost } from '../../../support/host.js';
import { packNpm } from '../../../support/npm-package.js';

let host: TestHost;
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  host = testHost({ env: process.env });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

async function findings(
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
  known: readonly Finding[] = [],
): Promise<readonly Finding[]> {
  const { tarball, project, root } = await packNpm(base, manifest, files);
  const installed = await installNode(tarball, project, await openSandbox(host, 'imports'), host);
  return (await installed.imports?.(root, known)) ?? [];
}

function told(all: readonly Finding[]): readonly string[] {
  return all.map(({ level, rule, file, line, message }) => `${level} ${rule} ${file}:${line} ${message.split(':')[0]}`);
}

test('what a fresh installation does not have is found where it is asked for, later too', async () => {
  const all = await findings(
    { dependencies: { debug: '^4.4.0', kleur: '^4.1.5' }, devDependencies: { yaml: '^2.0.0' } },
    {
      'server.js': [
        '#!/usr/bin/env node',
        'import debug from "debug";',
        'import ms from "ms";',
        'import { red } from "kleur/colors";',
        'import bold from "kleur/bold";',
        'export async function forecast() {',
        '  const { parse } = await import("yaml");',
        '  return [debug, ms, red, bold, parse];',
        '}',
        'import "./lib/old.cjs";',
      ].join('\n'),
      'lib/old.cjs': 'const path = require("node:path");\nmodule.exports = () => require("left-pad")(path.sep);\n',
    },
  );
  expect(told(all)).toEqual([
    'warning node-imports-declared server.js:3 This imports ms, which is not in dependencies',
    'error imports/missing server.js:5 This imports kleur/bold, which kleur 4.1.5 does not export.',
    'error imports/missing server.js:7 This imports yaml, which is only in devDependencies',
    'error imports/missing lib/old.cjs:2 This imports left-pad, which no installed package provides',
  ]);
  expect(all.map(({ hint }) => hint).slice(2)).toEqual(['npm install --save-prod yaml', 'npm install left-pad']);
  expect(all[0]?.message).toContain('available only while debug depends on it');
});

test('what may be missing, and what is not reached, is not told', async () => {
  const known: Finding = {
    rule: 'node-imports-declared',
    level: 'warning',
    message: 'Said before.',
    subject: { module: 'ms', package: 'ms' },
  };
  const all = await findings(
    {
      dependencies: { debug: '^4.4.0' },
      optionalDependencies: { 'no-such-package-of-ours-7f3a': '1.0.0' },
      peerDependencies: { canvas: '*' },
      peerDependenciesMeta: { canvas: { optional: true } },
      imports: { '#own': './lib/own.js' },
      exports: { '.': './server.js', './own': './lib/own.js' },
    },
    {
      'server.js': [
        '#!/usr/bin/env node',
        'import ms from "ms";',
        'import own from "#own";',
        'import again from "weather-mcp/own";',
        'import fs from "fs/promises";',
        'try { await import("sharp"); } catch {}',
        'import("canvas");',
        'const kit = await import("playwright").catch(() => undefined);',
        'export default () => import(process.argv[2]);',
      ].join('\n'),
      'lib/own.js': 'export default 1;\n',
      'test/server.test.js': 'import "vitest";\n',
      'eslint.config.js': 'import "typescript-eslint";\n',
    },
    [known],
  );
  expect(told(all)).toEqual([]);
});
