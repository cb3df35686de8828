// The step of the callable workflow `attest` that decides what is attested, run as it is written: the files of the plan, or nothing.

import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { sha256 } from '../../../src/core/digest.js';

const WORKFLOW = parse(readFileSync('workflows/callable-attest.yml', 'utf8'));
const [handover, , files] = WORKFLOW.jobs.attest.steps as readonly { readonly run: string }[];

let folder: string;
let release: string;
let digest: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-'));
  release = join(folder, 'release');
  mkdirSync(release);
  writeFileSync(join(release, 'a b.whl'), 'a wheel');
  const artifacts = [{ kind: 'wheel', file: 'a b.whl', sha256: sha256('a wheel') }];
  const plan = JSON.stringify({ projects: [{ artifacts }] });
  writeFileSync(join(release, 'release.json'), plan);
  digest = sha256(plan);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string) => {
  const env = { PATH: process.env['PATH'], DIGEST: digest, RUNNER_TEMP: folder, GITHUB_OUTPUT: join(folder, 'output') };
  return execFileSync('bash', ['-e', '-c', script], { cwd: release, env, stdio: 'pipe' });
};

test('the subjects are the files of the plan, and the hand-over is the one that has its digest', () => {
  run(files?.run ?? '');
  expect(readFileSync(join(folder, 'subjects'), 'utf8')).toBe(`${sha256('a wheel')}  a b.whl\n`);
  run(handover?.run ?? '');
  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe(`name=mcp-drydock-${digest.slice(0, 16)}\n`);
});

test.each(['a b.whl', 'release.json'])('a changed %s stops it', (file) => {
  appendFileSync(join(release, file), ' ');
  expect(() => run(files?.run ?? '')).toThrow();
});
