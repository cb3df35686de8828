// A file that is there with other bytes: every target says which member differs first, and how.

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { PublishFile } from '../../../src/core/types.js';
import { startGitHub } from '../../../src/targets/github/stand-in/service.js';
import { work as github } from '../../../src/targets/github/work.js';
import { startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { work as npm } from '../../../src/targets/npm/work.js';
import { startUploadEndpoint } from '../../../src/targets/upload/stand-in/endpoint.js';
import { work as upload } from '../../../src/targets/upload/work.js';
import { closeHost, testHost } from '../../support/host.js';
import { makeTarGz } from '../../support/registry-packages.js';
import { npmDocument } from '../../support/seed-npm.js';

const folder = mkdtempSync(join(tmpdir(), 'differs-'));
const base = testHost();
const TOKEN = 'ghs_pushpushpush';
const COMMIT = 'c'.repeat(40);
afterAll(async () => {
  await closeHost(base);
  rmSync(folder, { recursive: true });
});

async function pack(file: string, text: string): Promise<PublishFile> {
  const { path } = await makeTarGz(join(folder, file), { 'server.js': text }, 'package/');
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return { kind: 'code-package', file: 'weather-1.2.3.tar.gz', path, sha256, size: statSync(path).size, project: 'w' };
}
const WORDS = 'package/server.js differs in line 1: "one" there, "two" here';

test('GitHub', async () => {
  const [there, here] = [await pack('a.tar.gz', 'one\n'), await pack('b.tar.gz', 'two\n')];
  const service = await startGitHub({ repository: 'o/r', tags: { 'v1.2.3': COMMIT }, tokens: { [TOKEN]: 'push' } });
  const headers = { authorization: `Bearer ${TOKEN}` };
  const post = (url: string, body: string | Buffer) => base.http({ method: 'POST', url, headers, body: body as never });
  const made = await post(`${service.url}/repos/o/r/releases`, JSON.stringify({ tag_name: 'v1.2.3' }));
  const { upload_url: at } = made.json() as { upload_url: string };
  await post(`${at.replace(/\{.*/, '')}?name=${there.file}`, readFileSync(there.path));
  const host = { ...base, env: { ...base.env, GITHUB_API_URL: service.url } };
  const input = {
    ...{ tag: 'v1.2.3', commit: COMMIT, repository: 'o/r', inputs: { githubToken: TOKEN }, publishFiles: [here] },
  } as never;
  const [action] = github.plan([here], await github.inspect(input, host), input);
  await service.close();
  expect([action, service.bugs]).toMatchObject([{ verb: 'conflict', differs: WORDS }, []]);
});

test('npm', async () => {
  const manifest = (text: string) => ({
    'package.json': '{"name":"weather-mcp","version":"1.2.3"}',
    'server.js': text,
  });
  const made = async (file: string, text: string): Promise<PublishFile> => {
    const { path } = await makeTarGz(join(folder, file), manifest(text), 'package/');
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    return { kind: 'npm-tarball', file, path, sha256, size: statSync(path).size, project: 'weather-mcp' };
  };
  const [there, here] = [await made('there.tgz', 'one\n'), await made('here.tgz', 'two\n')];
  const service = await startNpm({ tokens: { secretsecret: '*' } });
  const data = readFileSync(there.path);
  const document = npmDocument(data, { name: 'weather-mcp', version: '1.2.3' });
  const headers = { authorization: 'Bearer secretsecret', 'content-type': 'application/json' };
  const put = { method: 'PUT', url: `${service.url}/weather-mcp`, headers, body: JSON.stringify(document) } as const;
  expect((await base.http(put)).status).toBe(200);
  const input = { inputs: { npmRegistry: service.url }, settings: {}, publishFiles: [here] } as never;
  const [action] = npm.plan([here], await npm.inspect(input, base), input);
  await service.close();
  expect([action, service.bugs]).toMatchObject([{ verb: 'conflict', differs: WORDS }, []]);
});

test('an endpoint', async () => {
  const [there, here] = [await pack('c.tar.gz', 'one\n'), await pack('d.tar.gz', 'two\n')];
  const service = await startUploadEndpoint({});
  const url = `${service.url}/{file}`;
  const body = readFileSync(there.path) as never;
  await base.http({ method: 'PUT', url: url.replace('{file}', there.file), body });
  const settings = { style: 'generic', method: 'PUT', body: 'raw', field: 'file', headers: {}, auth: 'none' };
  const input = {
    ...{ inputs: {}, settings: { ...settings, expectedStatus: [200, 201], url, readBackUrl: url } },
    ...{ plan: { projects: [] }, rehearsed: true, publishFiles: [here] },
  } as never;
  const [action] = upload.plan([here], await upload.inspect(input, base), input);
  await service.close();
  expect([action, service.bugs]).toMatchObject([{ verb: 'conflict', differs: WORDS }, []]);
});
