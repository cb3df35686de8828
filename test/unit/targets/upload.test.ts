import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TarArchive, ZipArchive } from 'archiver';
import type { Inputs } from '../../../src/config/inputs.js';
import { readSettings } from '../../../src/config/load.js';
import { inputOf } from '../../../src/config/target-input.js';
import { asFinding } from '../../../src/core/answer.js';
import type { ReleaseError } from '../../../src/core/errors.js';
import type { Finding, HttpResponse, PublishFile, Receipt } from '../../../src/core/types.js';
import { createHttp } from '../../../src/host/http.js';
import type { Service } from '../../../src/stand-in/service.js';
import { upload as target, type UploadInput } from '../../../src/targets/upload/index.js';
import { listPackages } from '../../../src/targets/upload/packages.js';
import type { Enveloped } from '../../../src/targets/upload/platform-api.js';
import { startUploadEndpoint, type UploadEndpoint } from '../../../src/targets/upload/stand-in/endpoint.js';
import { type CodePackagePlatform, startCodePackagePlatform } from '../../../src/targets/upload/stand-in/service.js';
import { work as upload } from '../../../src/targets/upload/work.js';
import { type Fault, faultAt, inject } from '../../support/faults.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { sample } from '../../support/sample.js';

let folder: string;
let host: TestHost;
let publishFile: PublishFile;
let services: Service[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upload-'));
  // Nobody waits as long as in earnest, for a repeat of ours or of the HTTP client's.
  const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, Math.min(ms, 20)));
  const { signal } = new AbortController();
  host = testHost({ sleep, http: createHttp({ signal, env: {}, sleep, userAgent: 'test' }) });
  publishFile = await pack('weather-1.2.3.zip');
  services = [];
});
afterEach(async () => {
  expect(services.flatMap(({ bugs }) => bugs)).toEqual([]);
  await Promise.all(services.map((service) => service.close()));
  await closeHost(host);
  rmSync(folder, { recursive: true, force: true });
});

async function pack(file: string, names = ['weather/server.py', 'weather/data.bin']): Promise<PublishFile> {
  const path = join(folder, file);
  const archive = /zip$/i.test(file) ? new ZipArchive() : new TarArchive({ gzip: file.endsWith('gz') });
  const out = createWriteStream(path);
  archive.pipe(out);
  for (const name of names) archive.append(randomBytes(50_000), { name });
  await archive.finalize();
  await finished(out);
  return asPublishFile(file);
}

async function asPublishFile(file: string): Promise<PublishFile> {
  const { readFile } = await import('node:fs/promises');
  const path = join(folder, file);
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { kind: 'code-package', file, path, sha256, size: statSync(path).size, project: 'weather' };
}

function inputFor(
  inputs: Partial<Inputs>,
  config = '',
  publishFiles: readonly PublishFile[] = [publishFile],
): UploadInput {
  const file = join(folder, 'mcp-drydock.toml');
  writeFileSync(file, `[upload]\n${config}`);
  const artifacts = publishFiles.map(({ kind, file, sha256, size }) => ({
    kind: kind as 'code-package',
    file,
    sha256,
    size,
  }));
  return inputOf(target, {
    plan: {
      format: 1,
      tool: { name: 'mcp-drydock', version: '0' },
      commit: 'c',
      created: '',
      projects: [{ name: 'weather', ecosystem: 'code-package', path: '.', version: '1.2.3', artifacts }],
    },
    tag: 'v1.2.3',
    commit: 'c',
    repository: undefined,
    ...{ projects: [], part: undefined, config: undefined },
    rehearsed: false,
    folder,
    publishFiles,
    inputs: inputs as Inputs,
    settings: { ...readSettings(file).publish, targets: ['upload'] },
  }) as UploadInput;
}

/** What is found before the first write: what was asked of the endpoint, and what the files tell. */
async function before(input: UploadInput, at = host): Promise<readonly Finding[]> {
  const known = { ...input, projects: input.plan.projects, trusting: undefined, sends: true, built: true };
  const wrong = (await upload.ahead!(known, at)).filter(({ state }) => state === 'wrong');
  return [...wrong.map(asFinding), ...((await upload.preflight?.(new Map(), input, at)) ?? [])];
}

/** One run of the target as the publish loop does it. */
async function run(input: UploadInput): Promise<readonly Receipt[]> {
  const remote = await upload.inspect(input, host);
  const receipts: Receipt[] = [];
  for (const action of upload.plan(input.publishFiles, remote, input)) {
    const { file, sha256, project } = action.publishFile;
    if (action.verb === 'publish') receipts.push(await upload.apply(action, remote, input, host));
    else
      receipts.push({
        target: 'upload',
        file,
        sha256,
        project,
        outcome: action.verb === 'keep' ? 'identical' : 'conflict',
        ...(action.there === undefined ? {} : { detail: action.there }),
      });
  }
  return receipts;
}

async function endpoint(options: Parameters<typeof startUploadEndpoint>[0]): Promise<UploadEndpoint> {
  const service = await startUploadEndpoint(options);
  services.push(service);
  return service;
}

async function platform(): Promise<CodePackagePlatform> {
  const service = await startCodePackagePlatform({ users: { ann: 'pass wörd' }, tokens: ['good'] });
  services.push(service);
  return service;
}

/** An answer of the platform with this in it. */
function enveloped(data: unknown): Enveloped {
  const text = JSON.stringify({ code: 0, message: 'ok', data });
  const answer = { status: 200, headers: {}, url: 'http://x/', text: () => text } as HttpResponse;
  return { answer, ok: true, code: 0, message: 'ok', data };
}

const writes = (service: Service): number => service.requests.filter(({ write }) => write).length;
const PLATFORM = 'style = "code-package-platform"\n';

const FAULTS: readonly Fault[] = [
  { kind: 'refuse', ms: 40 },
  { kind: 'reset-before' },
  { kind: 'reset-body' },
  { kind: 'drop-reply' },
  { kind: 'cut-reply' },
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 503, stored: true },
  { kind: 'lost' },
];

/** Every fault at each of so many calls. In a sample each is at the call that sends, and each other call has one. */
const faultsAt = (calls: number, sends: number) =>
  sample(
    Array.from({ length: calls }, (_, shift) =>
      FAULTS.map((fault, turn) => [JSON.stringify(fault), ((turn + shift) % calls) + 1, fault] as const),
    ).flat(),
    ([title, call]) => [call === sends ? title : `call ${call}`],
  );

describe('a generic endpoint', () => {
  test.each([
    [
      'PUT, raw, bearer',
      'auth = "bearer"',
      { auth: { bearer: 't' } },
      '/files/{name}/{version}/{file}',
      '/files/weather/1.2.3/weather-1.2.3.zip',
    ],
    [
      'PUT into a folder, basic',
      'auth = "basic"\nusername = "ann"',
      { auth: { basic: ['ann', 't'] as const } },
      '/files/',
      '/files/weather-1.2.3.zip',
    ],
    [
      'POST, form, own headers',
      'method = "POST"\nbody = "multipart"\nfield = "package"\nauth = "none"\nheaders = { X-Digest = "{sha256}" }\nread-back-url = "URL/in/{file}"',
      { field: 'package' },
      '/in',
      '/in/weather-1.2.3.zip',
    ],
    [
      'an answer that is expected',
      'auth = "none"\nexpected-status = [207]',
      { status: 207 },
      '/{file}',
      '/weather-1.2.3.zip',
    ],
  ])('%s: published once, then identical', async (_, config, options, at, stored) => {
    const service = await endpoint({
      ...options,
      ...(config.includes('X-Digest') ? { headers: { 'X-Digest': publishFile.sha256 } } : {}),
    });
    const input = inputFor({ uploadUrl: `${service.url}${at}`, uploadToken: 't' }, config.replace('URL', service.url));
    const findings = await before(input, host);
    expect(findings).toEqual([]);
    const [receipt] = await run(input);
    expect(receipt).toMatchObject({
      target: 'upload',
      file: publishFile.file,
      outcome: 'published',
      sha256: publishFile.sha256,
    });
    expect(service.files()[stored]).toMatchObject({ sha256: publishFile.sha256, size: publishFile.size });
    expect((await run(input))[0]?.outcome).toBe('identical');
    expect(writes(service)).toBe(1);
  });

  test('other bytes under the name are a conflict with both digests, and nothing is sent', async () => {
    const service = await endpoint({});
    await fetch(`${service.url}/weather-1.2.3.zip`, { method: 'PUT', body: 'other' });
    const input = inputFor({ uploadUrl: `${service.url}/{file}` }, 'auth = "none"');
    const [receipt] = await run(input);
    expect(receipt).toMatchObject({ outcome: 'conflict' });
    expect(receipt?.detail).toContain(createHash('sha256').update('other').digest('hex'));
    expect(writes(service)).toBe(1);
  });

  test.each(faultsAt(3, 2))('%s at call %i: stored once', async (_, k, fault) => {
    const service = await endpoint({});
    inject(service, faultAt(k, fault));
    const input = inputFor({ uploadUrl: `${service.url}/{file}` }, 'auth = "none"');
    expect((await run(input))[0]).toMatchObject({ outcome: 'published' });
    const stored = service.requests.filter((one) => one.stored).length;
    expect(stored).toBe(1);
    expect((await run(input))[0]?.outcome).toBe('identical');
  });

  test('a refusal is told in its own words and not repeated', async () => {
    const service = await endpoint({ auth: { bearer: 'right' } });
    const input = inputFor({ uploadUrl: `${service.url}/{file}`, uploadToken: 'wrong' });
    const [receipt] = await run(input);
    expect(receipt).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('401: Unauthorized') });
    expect(writes(service)).toBe(1);
  });

  test('POST without a place to read back is refused; where the author allows it: said, sent once, never blindly twice', async () => {
    const service = await endpoint({ field: 'file' });
    const form = 'method = "POST"\nbody = "multipart"\nauth = "none"';
    for (const more of ['', '\noverwrite = "conditional"']) {
      const refused = run(inputFor({ uploadUrl: `${service.url}/{sha256}` }, form + more));
      await expect(refused).rejects.toMatchObject({ code: 'upload/unreadable', exit: 1 });
    }
    expect(writes(service)).toBe(0);
    const input = inputFor({ uploadUrl: `${service.url}/in` }, `${form}\noverwrite = "harmless"`);
    expect((await before(input, host)).map(({ rule, level }) => [rule, level])).toEqual([
      ['preflight/upload-read-back', 'warning'],
    ]);
    inject(service, faultAt(1, { kind: 'drop-reply' }));
    expect((await run(input))[0]).toMatchObject({
      outcome: 'failed',
      detail: expect.stringContaining('may have been stored'),
    });
    expect(writes(service)).toBe(1);
  });

  describe.each([401, 403, 405, 501])('reads are answered with %i', (status) => {
    const blind = async (options: Parameters<typeof startUploadEndpoint>[0]): Promise<UploadEndpoint> => {
      const service = await endpoint(options);
      inject(service, ({ method }) => (method === 'GET' ? { kind: 'status', status } : undefined));
      return service;
    };
    const other = async (): Promise<PublishFile> => pack('weather-1.2.3.zip');

    test('nothing is sent: what may be there is never replaced', async () => {
      const service = await blind({ again: 'overwrite' });
      await fetch(`${service.url}/weather-1.2.3.zip`, { method: 'PUT', body: 'theirs' });
      const input = inputFor({ uploadUrl: `${service.url}/{file}?x={sha256}` }, 'auth = "none"');
      await expect(run(input)).rejects.toMatchObject({
        code: 'upload/unreadable',
        message: expect.stringContaining(`reading it was answered with ${status}`),
        hint: expect.stringContaining('overwrite = "conditional"'),
      });
      expect(writes(service)).toBe(1);
    });

    test('an address that names the digest: other bytes go elsewhere, the same ones converge', async () => {
      for (const again of ['overwrite', 'conditional'] as const) {
        const service = await blind({ again });
        const at = { uploadUrl: `${service.url}/{sha256}/{file}` };
        publishFile = await other();
        const first = publishFile;
        expect((await run(inputFor(at, 'auth = "none"')))[0]?.outcome).toBe('published');
        expect((await run(inputFor(at, 'auth = "none"')))[0]?.outcome).toBe('published');
        publishFile = await other();
        expect((await run(inputFor(at, 'auth = "none"')))[0]?.outcome).toBe('published');
        expect(Object.values(service.files()).map(({ sha256 }) => sha256)).toEqual([first.sha256, publishFile.sha256]);
      }
    });

    test('overwrite = "conditional": the first file stays, and nobody is told that it is ours', async () => {
      const service = await blind({ again: 'conditional' });
      const at = { uploadUrl: `${service.url}/{file}` };
      const config = 'auth = "none"\noverwrite = "conditional"';
      const first = publishFile.sha256;
      expect((await run(inputFor(at, config)))[0]?.outcome).toBe('published');
      publishFile = await other();
      expect((await run(inputFor(at, config)))[0]).toMatchObject({
        outcome: 'failed',
        detail: expect.stringContaining('it is unknown whether it is this file'),
      });
      expect(service.files()['/weather-1.2.3.zip']?.sha256).toBe(first);
    });

    test('overwrite = "harmless": the author has said so', async () => {
      const service = await blind({ again: 'overwrite' });
      const input = inputFor({ uploadUrl: `${service.url}/{file}` }, 'auth = "none"\noverwrite = "harmless"');
      expect((await run(input))[0]?.outcome).toBe('published');
      expect((await run(input))[0]?.outcome).toBe('published');
    });
  });

  test('two runs at once: what the other one put there in between is not replaced', async () => {
    const service = await endpoint({ again: 'conditional' });
    const input = inputFor({ uploadUrl: `${service.url}/{file}` }, 'auth = "none"');
    const remote = await upload.inspect(input, host);
    await fetch(`${service.url}/weather-1.2.3.zip`, { method: 'PUT', body: 'theirs' });
    const [action] = upload.plan(input.publishFiles, remote, input);
    expect(await upload.apply(action!, remote, input, host)).toMatchObject({ outcome: 'conflict' });
  });

  test('a store that knows no conditions gets what it surely lacks without one', async () => {
    const service = await endpoint({});
    let refusals = 0;
    inject(service, ({ method }) =>
      method === 'PUT' && ++refusals === 1 ? { kind: 'status', status: 501 } : undefined,
    );
    const input = inputFor({ uploadUrl: `${service.url}/{file}` }, 'auth = "none"');
    expect((await run(input))[0]?.outcome).toBe('published');
  });

  test.each([
    ['a page', '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }],
    ['a page that says it is bytes', '\n<html>', {}],
    ['an error in JSON', '{"error":"not found"}', {}],
    ['null', 'null', {}],
    ['nothing', '', {}],
  ])('%s with 200 is neither absent nor different, and nothing is sent', async (_, body, headers) => {
    const service = await endpoint({});
    service.after = ({ method }, reply) => (method === 'GET' ? { status: 200, body, headers } : reply);
    const input = inputFor({ uploadUrl: `${service.url}/{file}` }, 'auth = "none"\noverwrite = "harmless"');
    await expect(run(input)).rejects.toMatchObject({ code: 'upload/read-back', exit: 1 });
    expect(writes(service)).toBe(0);
  });

  test('202 and not there yet: accepted, then settled', async () => {
    const service = await endpoint({ status: 202 });
    const input = inputFor({ uploadUrl: `${service.url}/{file}`, wait: 5000 }, 'auth = "none"');
    inject(service, faultAt(2, { kind: 'lost' }));
    const [receipt] = await run(input);
    expect(receipt?.outcome).toBe('accepted');
    const { readFile } = await import('node:fs/promises');
    await fetch(`${service.url}/${publishFile.file}`, { method: 'PUT', body: await readFile(publishFile.path) });
    expect(await upload.settle?.([receipt!], input, host)).toMatchObject([{ outcome: 'published' }]);
  });

  test('the credential goes to its own origin only', async () => {
    const service = await endpoint({ auth: { bearer: 't' } });
    const mirror = await endpoint({});
    const config = `read-back-url = "${mirror.url}/{file}"\nheaders = { X-Key = "k" }`;
    await run(inputFor({ uploadUrl: `${service.url}/{file}`, uploadToken: 't' }, config));
    expect(mirror.requests.length).toBeGreaterThan(0);
    expect(mirror.requests.map(({ authorization }) => authorization).filter(Boolean)).toEqual([]);
  });

  test('what is wrong is said before anything is sent', async () => {
    const second = await pack('other-1.2.3.zip');
    const input = inputFor({ uploadUrl: 'http://127.0.0.1:9/one' }, 'auth = "basic"', [publishFile, second]);
    expect((await before(input, host)).map(({ rule }) => rule)).toEqual([
      'preflight/upload-token',
      'preflight/upload-username',
      'preflight/upload-address',
    ]);
  });

  test.each([
    ['no address', {}, 'upload/no-url'],
    ['an address that is not encrypted', { uploadUrl: 'http://upload.example.org/' }, 'target/url'],
  ])('%s is wrong usage', async (_, inputs, code) => {
    const problem = (await upload.inspect(inputFor(inputs), host).then(
      () => undefined,
      (error: unknown) => error,
    )) as ReleaseError;
    expect(problem).toMatchObject({ code, exit: 2 });
  });
});

describe('the code-package platform', () => {
  test.each([
    ['its address', '', ''],
    ['its API', '', '/api/'],
    ['its upload call, with no word in the configuration', undefined, '/api/market/code/upload'],
  ])('a token; %s: one package, compared, then identical', async (_, config, path) => {
    const service = await platform();
    const input = inputFor(
      { uploadUrl: `${service.url}${path}`, uploadToken: 'good' },
      config === undefined ? '' : PLATFORM,
    );
    expect(await before(input, host)).toEqual([]);
    const [receipt] = await run(input);
    const [stored] = service.packages();
    expect(stored).toMatchObject({ filename: publishFile.file, sha256: publishFile.sha256 });
    expect(receipt).toMatchObject({
      outcome: 'published',
      url: `${service.url}/api/market/code/download/${stored?.id}`,
    });
    expect((await run(input))[0]?.outcome).toBe('identical');
    expect(writes(service)).toBe(1);
  });

  test('a login, once for all calls and again when it has run out', async () => {
    const service = await platform();
    const input = inputFor({ uploadUrl: service.url, uploadToken: 'pass wörd' }, `${PLATFORM}username = "ann"`);
    expect((await run(input))[0]?.outcome).toBe('published');
    const logins = (): number => service.requests.filter(({ path }) => path.endsWith('/login')).length;
    expect(logins()).toBe(1);
    service.expireLogins();
    expect((await run(input))[0]?.outcome).toBe('identical');
    expect(logins()).toBe(2);
    // The password itself never travels.
    expect(host.progress()).not.toContain('pass wörd');
  });

  test.each([
    ['a wrong token', { uploadToken: 'bad' }, '', 'preflight/upload-token'],
    ['no token', {}, '', 'preflight/upload-token'],
    ['a wrong password', { uploadToken: 'bad' }, 'username = "ann"', 'preflight/upload-login'],
  ])('%s is an error that says what to do', async (_, inputs, config, code) => {
    const service = await platform();
    const problem = (await upload
      .inspect(inputFor({ uploadUrl: service.url, ...inputs }, PLATFORM + config), host)
      .then(
        () => undefined,
        (error: unknown) => error,
      )) as ReleaseError;
    expect(problem).toMatchObject({ code, exit: 1 });
    expect(problem.hint).toMatch(/upload-token|username/);
  });

  test('another package of the same name is a conflict; among several the right one counts', async () => {
    const service = await platform();
    const other = await pack('other.zip');
    const form = async (path: string): Promise<void> => {
      const { readFile } = await import('node:fs/promises');
      const data = new FormData();
      data.append('file', new Blob([await readFile(path)]), publishFile.file);
      await fetch(`${service.url}/api/market/code/upload`, {
        method: 'POST',
        body: data,
        headers: { authorization: 'Bearer good' },
      });
    };
    await form(other.path);
    const input = inputFor({ uploadUrl: service.url, uploadToken: 'good' }, PLATFORM);
    expect((await run(input))[0]).toMatchObject({ outcome: 'conflict', detail: expect.stringContaining(other.sha256) });
    await form(publishFile.path);
    await form(other.path);
    expect((await run(input))[0]?.outcome).toBe('identical');
    expect(writes(service)).toBe(3);
  });

  test('what it refuses with 500 and 1007 is final, and in its own words', async () => {
    const service = await platform();
    const bad = await pack('weather-1.2.3.tar.gz');
    const [receipt] = await run(inputFor({ uploadUrl: service.url, uploadToken: 'good' }, PLATFORM, [bad]));
    expect(receipt).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('not a directory') });
    expect(writes(service)).toBe(1);
  });

  // 1 key, 2 login, 3 list, 4 upload, 5 list, 6 download.
  test.each(faultsAt(6, 4))('%s at call %i: stored once', async (_, k, fault) => {
    const service = await platform();
    inject(service, faultAt(k, fault));
    const input = inputFor({ uploadUrl: service.url, uploadToken: 'pass wörd' }, `${PLATFORM}username = "ann"`);
    // A yes that nothing followed cannot be told from a list that lags: the next run looks again.
    const lost = fault.kind === 'lost' && k === 4;
    expect((await run(input))[0]).toMatchObject({ outcome: lost ? 'accepted' : 'published' });
    if (lost) expect((await run(input))[0]).toMatchObject({ outcome: 'published' });
    expect(service.packages().map(({ sha256 }) => sha256)).toEqual([publishFile.sha256]);
    expect((await run(input))[0]?.outcome).toBe('identical');
  });

  test('a list that lags: what was taken is sent once, and found by a later run', async () => {
    const service = await platform();
    let listed = false;
    service.after = ({ method, path }, reply) =>
      method === 'GET' && path.includes('/packages') && !listed
        ? { ...reply, json: { code: 0, message: 'ok', data: { list: null, total: 0 } } }
        : reply;
    const input = inputFor({ uploadUrl: service.url, uploadToken: 'good' }, PLATFORM);
    expect((await run(input))[0]).toMatchObject({ outcome: 'accepted' });
    expect(writes(service)).toBe(1);
    listed = true;
    expect((await run(input))[0]?.outcome).toBe('identical');
    expect(writes(service)).toBe(1);
  });

  test.each([
    ['weather-1.2.3.tar.gz', ['weather/server.py'], 'preflight/upload-format'],
    ['weather-1.2.3.tar', ['weather/server.py'], 'preflight/upload-format'],
    ['Weather-1.2.3.ZIP', ['weather/server.py'], 'preflight/upload-extension'],
    ['weather-1.2.3.zip', ['server.py', 'README.md'], 'preflight/upload-layout'],
    ['wetter für alle.zip', ['weather/server.py'], 'preflight/upload-name'],
  ])('says beforehand that %s with %j would not do', async (file, names, rule) => {
    if (/ZIP$/.test(file)) {
      // Our own archive reader goes by the name too.
      const made = await pack('made.zip', names);
      publishFile = { ...made, file };
    } else publishFile = await pack(file, names);
    const findings: readonly Finding[] = await before(
      inputFor({ uploadUrl: 'https://x.example.org', uploadToken: 'good' }, PLATFORM),
      host,
    );
    expect(findings.map((one) => [one.rule, one.level])).toEqual([[rule, 'error']]);
    expect(findings[0]?.artifact).toBe(file);
  });

  test('and that one is too large', async () => {
    publishFile = { ...publishFile, size: 100 * 1024 * 1024 + 1 };
    const input = inputFor({ uploadUrl: 'https://x.example.org', uploadToken: 'good' }, PLATFORM);
    expect((await before(input, host)).map(({ rule }) => rule)).toEqual(['preflight/upload-size']);
  });
});

test('a rehearsal uploads nowhere but to this machine', async () => {
  const input = { ...inputFor({ uploadUrl: 'https://upload.example.org/{file}' }), rehearsed: true };
  await expect(upload.inspect(input, host)).rejects.toMatchObject({ code: 'rehearsal/outside' });
});

test('a large file goes out in parts, with its length, and is shown in bytes', async () => {
  const service = await endpoint({});
  writeFileSync(join(folder, 'large-1.0.zip'), randomBytes(24 * 1024 * 1024));
  const large = await asPublishFile('large-1.0.zip');
  await closeHost(host);
  host = testHost({ verbose: true });
  const input = inputFor({ uploadUrl: `${service.url}/{file}` }, 'auth = "none"', [large]);
  expect((await run(input))[0]?.outcome).toBe('published');
  expect(host.progress()).toMatch(/large-1\.0\.zip: 12\.\d+ MB of 25\.\d+ MB sent/);
});

describe('after an upload to the platform', () => {
  const REDEPLOY = `${PLATFORM}redeploy = { weather = ["one"] }\n`;
  const given = (service: Service, more: Partial<Inputs> = {}) => ({
    uploadUrl: service.url,
    uploadToken: 'good',
    ...more,
  });

  /** One run to its end, as the publish loop does it. */
  async function release(input: UploadInput): Promise<Receipt> {
    const [receipt] = await run(input);
    const [finished] = (await upload.finish?.(await upload.inspect(input, host), input, host)) ?? [];
    return finished ?? receipt!;
  }
  async function put(service: CodePackagePlatform, file: string): Promise<string> {
    const other = await pack(file);
    await run(inputFor(given(service), PLATFORM, [other]));
    return service.packages().at(-1)!.id;
  }

  test('an instance moves to the new package and keeps everything else, the timeouts that its page does not show too', async () => {
    const service = await platform();
    const old = await put(service, 'weather-1.2.2.zip');
    const own = {
      environmentVariables: { API_KEY: 'k-8f3a61c2' },
      startupTimeout: 60,
      runningTimeout: 3600,
      port: 9000,
    };
    service.addInstance('one', old, own);
    service.addInstance('one-of-others', old);
    const input = inputFor(given(service), REDEPLOY);
    expect(await before(input, host)).toEqual([]);
    const receipt = await release(input);
    expect(receipt).toMatchObject({ outcome: 'identical' });
    expect(receipt.detail).toBe('the instance one has it in place of weather-1.2.2.zip (running)');
    const id = service.packages().at(-1)?.id;
    const [one, other] = service.instances();
    expect(one).toMatchObject({ packageId: id, name: 'weather', ...own });
    expect(other?.packageId).toBe(old);
    const sent = writes(service);
    expect((await release(input)).detail).toBe('the instance one has it (running)');
    expect(writes(service)).toBe(sent);
    // What the instance is given is nobody's to read.
    const masked: string[] = [];
    await before(input, { ...host, mask: (secret) => void masked.push(secret) });
    expect(masked).toContain('k-8f3a61c2');
  });

  test('it goes back to an older version only where that was asked for', async () => {
    const service = await platform();
    service.addInstance('one', await put(service, 'weather-1.10.0.zip'));
    const stays = await release(inputFor(given(service), REDEPLOY));
    expect(stays.outcome).toBe('identical');
    expect(stays.detail).toMatch(/^the instance one keeps weather-1\.10\.0\.zip, which is newer; .*--upload-back$/);
    const back = await release(inputFor(given(service, { uploadBack: true }), REDEPLOY));
    expect(back.detail).toBe('the instance one has it in place of weather-1.10.0.zip (running)');
  });

  test('one that does not come up fails the release, in the words of the platform', async () => {
    const service = await startCodePackagePlatform({
      users: {},
      tokens: ['good'],
      containers: ['pending', 'create-failed'],
    });
    services.push(service);
    service.addInstance('one', await put(service, 'weather-1.2.2.zip'), { containerLastMessage: 'no such image' });
    await expect(release(inputFor(given(service), REDEPLOY))).rejects.toMatchObject({
      ...{ code: 'upload/redeploy', quote: ['create-failed: no such image'] },
      hint: expect.stringMatching(/ To go back, publish the tag of weather-1\.2\.2\.zip with --upload-back\.$/),
    });
  });

  test('an instance that is missing, or runs no package, is said before anything is sent, and by preflight', async () => {
    const service = await platform();
    service.addInstance('proxy', '', { accessType: 2 });
    const input = inputFor(given(service), `${PLATFORM}redeploy = { weather = ["none", "proxy"], wether = ["one"] }`);
    const found = await before(input, host);
    expect(found.map(({ rule, level }) => [rule, level])).toEqual([
      ['upload/instance', 'error'],
      ['upload/instance', 'error'],
    ]);
    const ahead = { ...input, projects: [{ name: 'weather', ecosystem: 'code-package' as const, version: '1.2.3' }] };
    const asked = await upload.ahead!({ ...ahead, trusting: undefined, sends: true }, host);
    expect(asked.map(({ id, state }) => [id, state])).toEqual([
      ['preflight/upload-token', 'ok'],
      ['preflight/upload-version', 'ok'],
      ['upload/instance', 'wrong'],
      ['upload/instance', 'wrong'],
      ['upload/instance', 'unknown'],
    ]);
    expect(writes(service)).toBe(0);
  });

  test.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
    'an edit with %s: moved in the end',
    async (_, fault) => {
      const service = await platform();
      service.addInstance('one', await put(service, 'weather-1.2.2.zip'));
      const input = inputFor(given(service), REDEPLOY);
      await run(input);
      const edits = (): number =>
        service.requests.filter(({ path, method }) => method === 'PUT' && path.endsWith('/edit')).length;
      inject(service, ({ path }) => (path.endsWith('/edit') && edits() === 1 ? fault : undefined));
      expect(await release(input)).toMatchObject({ outcome: 'identical' });
      expect(service.instances()[0]?.packageId).toBe(service.packages().at(-1)?.id);
    },
  );

  test('keep: the newest versions stay, and all that is used, of another project, or no version', async () => {
    const service = await platform();
    const files = ['1.0.0', '1.1.0', '1.1.0', '1.1.1', '1.2.2', '1.10.0-rc.1'].map(
      (version) => `weather-${version}.zip`,
    );
    const [first, second] = [await put(service, files[0]!), await put(service, files[1]!)];
    for (const file of [...files.slice(2), 'weather-eu-0.1.0.zip', 'weather-2-0.1.0.zip', 'weather-latest.zip'])
      await put(service, file);
    service.addInstance('one', first);
    service.addTemplate(second);
    const named = () => service.packages().map(({ filename }) => filename);
    const all = [...named(), publishFile.file];
    expect((await release(inputFor(given(service), PLATFORM))).detail).toBeUndefined();
    expect(named()).toEqual(all);
    const receipt = await release(inputFor(given(service), `${PLATFORM}keep = 2`));
    expect(receipt).toMatchObject({ outcome: 'identical', detail: 'deleted weather-1.2.2.zip, weather-1.1.1.zip' });
    expect(named()).toEqual([
      ...['weather-1.0.0.zip', 'weather-1.1.0.zip', 'weather-1.10.0-rc.1.zip'],
      ...['weather-eu-0.1.0.zip', 'weather-2-0.1.0.zip', 'weather-latest.zip', 'weather-1.2.3.zip'],
    ]);
  });

  test('a list of many pages is read to its end', async () => {
    const total = 10_150;
    const ids = Array.from({ length: total }, (_, at) => ({ id: at, name: `weather-1.0.${at}.zip`, size: 1 }));
    const asked: number[] = [];
    const list = (page: number, counted: boolean): Enveloped => {
      asked.push(page);
      const shown = ids.slice((page - 1) * 100, page * 100);
      const data = { list: shown.length === 0 ? null : shown, ...(counted ? { total } : {}) };
      return enveloped(data);
    };
    for (const counted of [true, false]) {
      const call = async (path: string) => list(Number(new URL(path, 'http://x').searchParams.get('page')), counted);
      expect(await listPackages({ base: '', call }, 'weather-')).toHaveLength(total);
    }
    expect(asked).toHaveLength(102 + 103);
  });

  test('a platform that shows the first page again and again is told of, not believed', async () => {
    const one = { id: 1, name: 'weather-1.0.0.zip', size: 1 };
    const call = async () => enveloped({ list: [one], total: 300 });
    await expect(listPackages({ base: '', call }, 'weather-')).rejects.toMatchObject({
      ...{ code: 'upload/platform', message: expect.stringContaining('list its packages completely') },
      quote: ['page 2 repeats an earlier one: 1 of 300 the packages called weather-'],
    });
  });

  test('where it cannot be told what is used, nothing is deleted, and the release stands', async () => {
    const service = await platform();
    await put(service, 'weather-1.0.0.zip');
    inject(service, ({ path }) => (path.endsWith('/template/list') ? { kind: 'status', status: 403 } : undefined));
    const receipt = await release(inputFor(given(service), `${PLATFORM}keep = 1`));
    expect(receipt).toMatchObject({
      outcome: 'identical',
      detail: expect.stringMatching(/^old packages were not deleted: /),
    });
    expect(service.packages()).toHaveLength(2);
  });

  test('of another endpoint it cannot be asked', async () => {
    const input = inputFor({ uploadUrl: 'https://files.example.com/{file}' }, 'keep = 2');
    await expect(upload.inspect(input, host)).rejects.toMatchObject({ code: 'upload/platform-only', exit: 2 });
  });
});
