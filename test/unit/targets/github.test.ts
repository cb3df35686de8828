import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inputOf } from '../../../src/config/target-input.js';
import type { HttpRequest, Release } from '../../../src/core/types.js';
import { openApi } from '../../../src/registries/github/api.js';
import { makeLatest, previousTag } from '../../../src/targets/github/draft.js';
import { type GithubInput, github } from '../../../src/targets/github/index.js';
import { readMark } from '../../../src/targets/github/mark.js';
import { addPart, markOf, releaseBody } from '../../../src/targets/github/notes.js';
import { type Prepared, prepareRelease, publishInput } from '../../support/prepared.js';
import { openWorld, TOKEN, type World } from '../../support/world.js';

let world: World;
let folder: string;
let prepared: Prepared;
const only = { targets: ['github'] } as const;

beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'github-'));
  prepared = await prepareRelease(join(folder, 'a'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
  expect(world.github.bugs).toEqual([]);
});

const api = (method: 'GET' | 'POST' | 'PATCH', path: string, body: unknown) =>
  world.host.http({
    ...{ method, url: `${world.github.url}/repos/octo/weather${path}` },
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const put = async (release: number, name: string, body: string) => {
  const url = `${world.github.urls[1]}/repos/octo/weather/releases/${release}/assets?name=${name}`;
  const answer = await world.host.http({ method: 'POST', url, headers: { authorization: `Bearer ${TOKEN}` }, body });
  expect(answer.status).toBe(201);
};
const idOf = (answer: { json(): unknown }) => (answer.json() as { id: number }).id;

test('wreckage of an upload in the draft is removed and the file sent again', async () => {
  world.github.breakUploads(2);
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  const [release] = world.github.releases();
  expect(release?.assets.map(({ state }) => state)).toEqual(Array(6).fill('uploaded'));
  expect(world.github.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
});

test('an unfinished draft of ours is filled anew: what an earlier build left under any name is gone', async () => {
  const sent = createHash('sha256').update('stale').digest('hex');
  const body = `x\n<!-- mcp-drydock: v1.2.3 ${'a'.repeat(40)} files=${sent} -->`;
  const id = idOf(await api('POST', '/releases', { tag_name: 'v1.2.3', draft: true, body }));
  await put(id, 'SHA256SUMS', 'stale');
  await put(id, 'weather_mcp-1.2.3-cp39.whl', 'stale');
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  const [release, more] = world.github.releases();
  expect([release?.id, release?.draft, release?.assets.length, more]).toEqual([id, false, 6, undefined]);
  expect(readMark(release?.body ?? '', 'v1.2.3')?.commit).toBe('c'.repeat(40));
});

test('a release whose build had named a file otherwise is taken as it is, by a later build too', async () => {
  // As bundles with code for one platform were called, and are.
  const [older, newer] = await Promise.all(
    ['.mcpb', '-linux-x64.mcpb'].map(async (ending, at) => {
      const own = join(folder, `built-${at}`);
      return prepareRelease(own, {
        note: `${at}`,
        change: (release) => withBundle(release, `weather-mcp-1.2.3${ending}`),
      });
    }),
  );
  expect((await world.publish(older!, only)).outcome).toBe('done');
  const names = () => world.github.releases().map(({ assets }) => assets.map(({ name }) => name).sort());
  const [before, writes] = [names(), world.writes()];
  expect(before[0]).toContain('weather-mcp-1.2.3.mcpb');
  const again = await world.publish(newer!, only);
  expect([again.outcome, again.findings]).toEqual(['done', []]);
  expect([names(), world.writes()]).toEqual([before, writes]);
});

/** The release with one more file that was started. */
function withBundle(release: Release, file: string): Release {
  const path = join(release.out, file);
  writeFileSync(path, file);
  const sha256 = createHash('sha256').update(file).digest('hex');
  const bundle = { kind: 'python-mcpb', file, path, sha256, size: file.length, project: 'weather-mcp' };
  const sums = join(release.out, 'SHA256SUMS');
  const text = `${readFileSync(sums, 'utf8')}${sha256}  ${file}\n`;
  writeFileSync(sums, text);
  const summed = { sha256: createHash('sha256').update(text).digest('hex'), size: text.length };
  const artifacts = release.artifacts.map((one) => (one.kind === 'checksums' ? { ...one, ...summed } : one));
  const started = release.started.map((one) => ({ ...one, also: [...(one.also ?? []), { file, sha256 }] }));
  return { ...release, artifacts: [...artifacts, bundle], started };
}

test('somebody else’s draft keeps its text and its files; only what is missing is added', async () => {
  const id = idOf(await api('POST', '/releases', { tag_name: 'v1.2.3', draft: true, body: 'Written by hand.' }));
  await put(id, 'poster.png', 'art');
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  const [release] = world.github.releases();
  expect(release).toMatchObject({ id, draft: false, body: 'Written by hand.' });
  expect(release?.assets.map(({ name }) => name)).toContain('poster.png');
});

test('a published release with another file under our name is a conflict, and untouched', async () => {
  const id = idOf(await api('POST', '/releases', { tag_name: 'v1.2.3', body: 'by hand' }));
  await put(id, 'SHA256SUMS', 'other');
  const before = world.writes();
  const result = await world.publish(prepared, only);
  expect(result.outcome).toBe('conflict');
  expect(result.receipts).toMatchObject([{ file: 'SHA256SUMS', outcome: 'conflict' }]);
  expect(world.writes()).toBe(before);
});

test('with immutable releases: published complete, identical afterwards; an empty one is a conflict, not a 422', async () => {
  world.github.setImmutable(true);
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  expect(world.github.releases()).toMatchObject([{ immutable: true, draft: false }]);
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  await world.close();
  world = await openWorld({ immutable: true });
  await api('POST', '/releases', { tag_name: 'v1.2.3', body: 'by hand' });
  const result = await world.publish(prepared, only);
  expect(result.outcome).toBe('conflict');
  expect(result.receipts[0]?.detail).toContain('an immutable release without this file');
});

test('a GitHub Enterprise Server: the API below /api/v3, uploads where its own answer says, digests by download', async () => {
  await world.close();
  world = await openWorld({ enterprise: true });
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  const paths = world.github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
  expect(paths.filter((path) => !/^\w+ (\/api\/(v3|uploads)\/|\/release-asset\/)/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('POST /api/uploads/'))).toHaveLength(6);
  const before = world.writes();
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  expect(world.writes()).toBe(before);
});

test('the tag must still point at the commit: before the first write', async () => {
  world.github.setTag('v1.2.3', 'd'.repeat(40));
  const moved = await world.publish(prepared, only);
  expect(moved.outcome).toBe('failed');
  expect(moved.findings[0]).toMatchObject({
    rule: 'github/tag',
    message: expect.stringContaining('points at dddddddddddd'),
  });
  world.github.setTag('v1.2.3', undefined);
  const gone = await world.publish(prepared, only);
  expect(gone.findings[0]).toMatchObject({ rule: 'github/tag', hint: 'git push origin v1.2.3' });
  expect(world.writes()).toBe(0);
  world.github.setTag('v1.2.3', { commit: 'c'.repeat(40), annotated: true });
  expect((await world.publish(prepared, only)).outcome).toBe('done');
});

test('the tag must still point at the commit: before the draft is published', async () => {
  world.github.after = (request, reply) => {
    if (request.path.includes('name=release.json')) world.github.setTag('v1.2.3', 'd'.repeat(40));
    return reply;
  };
  const result = await world.publish(prepared, only);
  expect(result.outcome).toBe('failed');
  expect(result.findings).toMatchObject([{ rule: 'github/tag' }]);
  expect(world.github.releases()).toMatchObject([{ draft: true }]);
});

test.each([
  [undefined, 'preflight/github-token', 'failed'],
  ['ghp_unknown', 'github/token', 'failed'],
])('without a good token (%s) nothing is sent, and the cause is named', async (githubToken, rule, outcome) => {
  const result = await world.publish(prepared, { ...only, inputs: { githubToken } as never });
  expect(result.findings).toMatchObject([{ rule }]);
  expect(result.outcome).toBe(outcome);
  expect(world.writes()).toBe(0);
  expect(JSON.stringify(result.findings)).not.toContain('ghp_unknown');
});

test('a token that may only read is told what to write in the workflow', async () => {
  const result = await world.publish(prepared, { ...only, inputs: { githubToken: 'ghs_read' } });
  expect(result.outcome).toBe('failed');
  expect(result.findings.map(({ rule }) => rule)).toEqual(['preflight/github-rights', 'github/rights']);
  expect(result.findings[1]?.hint).toContain('contents: write');
});

test('GitHub’s request to slow down is waited for, with and without a number', async () => {
  const waits: number[] = [];
  const host = { ...world.host, sleep: async (ms: number) => void waits.push(ms) };
  world.github.limitNext({ kind: 'secondary' }, 1);
  expect((await world.publish(prepared, only, host)).outcome).toBe('done');
  expect(waits).toEqual([60_000]);
});

test('a limit that is reset only in an hour is said as what it is, not as a missing right', async () => {
  const host = { ...world.host, sleep: async () => {} };
  world.github.limitNext({ kind: 'primary', retryAfter: 3600 }, 100);
  const { outcome, findings } = await world.publish(prepared, only, host);
  expect([outcome, findings[0]?.rule]).toEqual(['failed', 'github/rate-limit']);
  expect(world.writes()).toBe(0);
});

describe('GitHub names addresses; a strange place gets nothing', () => {
  const sent: HttpRequest[] = [];
  const at = (GITHUB_API_URL: string, GITHUB_SERVER_URL = '') =>
    openApi(
      { repository: 'o/r', token: 'ghs_t' },
      {
        ...world.host,
        env: { GITHUB_API_URL, GITHUB_SERVER_URL },
        http: async (request) => {
          sent.push(request);
          return {
            status: 200,
            headers: {},
            url: request.url,
            body: Buffer.alloc(0),
            text: () => '',
            json: () => ({}),
          };
        },
      },
    );
  test.each([
    ['https://api.github.com', 'https://uploads.github.com/x', true],
    ['https://api.github.com', 'https://api.github.com/x', true],
    ['https://api.github.com', 'http://uploads.github.com/x', false],
    ['https://api.github.com', 'https://uploads.github.com.evil.example/x', false],
    ['https://api.github.com', 'https://uploads.github.com@evil.example/x', false],
    ['https://api.github.com', 'https://github.com/x', false],
    ['https://api.acme.ghe.com', 'https://uploads.acme.ghe.com/x', true],
    ['https://git.acme.example/api/v3', 'https://git.acme.example/api/uploads/x', true],
    ['https://api.github.com', 'https://127.0.0.1/x', false],
    ['https://api.github.com', 'no address', false],
  ])('API at %s, uploads and assets at %s: %s', async (base, url, trusted) => {
    for (const method of ['POST', 'GET'] as const) {
      sent.length = 0;
      const asked = at(base).send({ method, url });
      if (trusted) {
        await asked;
        expect(sent[0]?.credential).toEqual({
          origin: new URL(url).origin,
          headers: { authorization: 'Bearer ghs_t' },
        });
      } else {
        const code = method === 'POST' ? 'github/upload-origin' : 'github/asset-origin';
        await expect(asked).rejects.toMatchObject({ code });
        expect(sent).toEqual([]);
      }
    }
  });

  test.each([
    ['https://api.github.com', '', 'https://github.com/o/r/releases/download/v1/x', true],
    ['https://api.github.com', 'https://github.com', 'https://github.com/x', true],
    ['https://api.acme.ghe.com', 'https://acme.ghe.com', 'https://acme.ghe.com/x', true],
    ['https://git.acme.example/api/v3', '', 'https://git.acme.example/x', true],
    ['https://proxy.acme.example', 'https://github.com', 'https://github.com/x', true],
    ['https://api.github.com', '', 'https://evil.example/o/r/releases/download/v1/x', false],
    ['https://api.github.com', '', 'javascript:alert(1)', false],
    ['https://api.github.com', '', 'http://github.com/x', false],
  ])('API at %s, web at "%s", an asset for people at %s: %s', (base, web, url, trusted) => {
    const page = () => at(base, web).page(url);
    if (trusted) expect(page()).toBe(url);
    else expect(page).toThrow(expect.objectContaining({ code: 'github/asset-origin' }));
  });

  test('an API without encryption', () => expect(() => at('http://api.example')).toThrow(/not encrypted/));

  test.each([
    ['browser_download_url', '"browser_download_url":"'],
    ['url', '"url":"'],
    ['upload_url', '"upload_url":"'],
  ])('an answer whose %s leads elsewhere: the token does not go there', async (_, key) => {
    const upload = key.includes('upload');
    if (!upload) await world.publish(prepared, only);
    world.github.after = (_request, reply) => {
      if (reply.json === undefined) return reply;
      const text = JSON.stringify(reply.json).replaceAll(key, `${key}https://evil.example/`);
      // Without a digest the file itself is asked for.
      return { ...reply, json: JSON.parse(text.replaceAll(/"digest":"[^"]*"/g, '"digest":null')) };
    };
    const asked: string[] = [];
    const { outcome, findings } = await world.publish(prepared, only, {
      ...world.host,
      http: (request) => {
        asked.push(new URL(request.url).hostname);
        return world.host.http(request);
      },
    });
    expect(new Set(asked)).toEqual(new Set(['127.0.0.1']));
    expect(outcome).toBe('failed');
    expect(findings.map(({ rule }) => rule)).toContain(upload ? 'github/upload-origin' : 'github/asset-origin');
  });
});

test('which release is the latest: never a pre-release, never an older line', async () => {
  const input = (tag: string, version: string) =>
    ({ tag, plan: { projects: [{ name: 'weather-mcp', version }] } }) as unknown as GithubInput;
  expect(makeLatest({ others: ['v1.0.0', 'v1.2.2'] }, input('v1.2.3', '1.2.3'))).toBe('true');
  expect(makeLatest({ others: ['v2.0.0'] }, input('v1.2.3', '1.2.3'))).toBe('legacy');
  expect(makeLatest({ others: [] }, input('v1.2.3rc1', '1.2.3rc1'))).toBe('false');
  expect(makeLatest({ others: [] }, input('weather-mcp-v1.2.3', '1.2.3'))).toBe('legacy');
});

test('the text: what was not started is said first, and no name can become markup', async () => {
  const input = inputOf(github, await publishInput(prepared, world.host, world.places)) as GithubInput;
  const publishFiles = input.publishFiles.map((one) => ({
    ...one,
    ...(one.kind === 'wheel'
      ? { started: { sha256: one.sha256, runtime: '', outcome: 'unstarted' as const, reason: '`@all` <img src=x>' } }
      : {}),
  }));
  const body = releaseBody('', { ...input, publishFiles });
  expect(body).toMatch(
    /^> \[!WARNING\]\n> `weather_mcp-1\.2\.3-py3-none-any\.whl` was not started .*: ` @all {2}<img src=x>`/,
  );
  expect(readMark(body, 'v1.2.3')).toMatchObject({ tag: 'v1.2.3', commit: 'c'.repeat(40) });
});

test('notes that GitHub would refuse for their length are shortened, and the link to all changes stays', async () => {
  const link = '**Full Changelog**: https://github.com/octo/weather/compare/v1.2.2...v1.2.3';
  const notes = `## What changed\n${'* a change by @octo\n'.repeat(8000)}\n${link}`;
  world.github.after = ({ path }, reply) =>
    path.endsWith('/generate-notes') ? { status: 200, json: { name: 'n', body: notes } } : reply;
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  const body = world.github.releases()[0]?.body ?? '';
  expect(body).toMatch(/^## What changed\n(\* a change by @octo\n)+\n… \(shortened\)\n\n\*\*Full Changelog/);
  expect(body).toContain('<summary>Files</summary>');
  expect(readMark(body, 'v1.2.3')?.commit).toBe('c'.repeat(40));
});

test('what the author wrote about the version stands first, GitHub’s list below, and nothing of it hides what follows', async () => {
  const input = inputOf(github, await publishInput(prepared, world.host, world.places)) as GithubInput;
  const projects = input.plan.projects.map((one) => ({ ...one, notes: '- Forecasts speak of wind. <!-- open' }));
  const body = releaseBody('* by @octo', { ...input, plan: { ...input.plan, projects } });
  expect(body).toMatch(/^- Forecasts speak of wind\. &lt;!-- open\n\n\* by @octo\n/);
  expect(body).toContain('<summary>Files</summary>');
  const open = '- One\u202e\n\n<details>\n\n<!-- hidden\nlines -->\n\n```sh\n```js\nnpx';
  const parcels = input.publishFiles.map((one) => ({
    ...one,
    started: { sha256: one.sha256, runtime: '' as const, outcome: 'unstarted' as const, reason: 'needs a GPU' },
  }));
  const text = releaseBody('', {
    ...{ ...input, publishFiles: parcels },
    plan: { ...input.plan, projects: projects.map((one) => ({ ...one, notes: open })) },
  });
  expect(text).toMatch(/^> \[!WARNING\]/);
  expect(text).toContain('<!-- hidden\nlines -->\n\n```sh\n```js\nnpx\n```\n</details>\n');
  expect(text).not.toContain('\u202e');
});

test('what the servers offer and where they start stand between the changes and how to verify, within their limits', async () => {
  const input = inputOf(github, await publishInput(prepared, world.host, world.places)) as GithubInput;
  const row = '| `forecast` | `city` | Tells the weather. |\n';
  const told = {
    ...{ setups: [], verify: ['gh release verify v1.2.3'] },
    tools: `### What it offers\n\n${row}`,
    worksWith: '### Works with\n\n| Python 3.13 |\n',
  };
  expect(releaseBody('', { ...input, told })).toMatch(
    /### What it offers\n\n\| `forecast`[^#]*### Works with\n\n\| Python 3\.13[^#]*### Check[\s\S]*<summary>Files/,
  );
  const many = { ...told, tools: `### What it offers\n\n${row.repeat(5000)}` };
  const long = releaseBody('* a change\n'.repeat(20_000), { ...input, told: many });
  expect(long.length).toBeLessThan(125_000);
  expect(long.match(/`forecast`/g)?.length).toBeLessThan(300);
  expect(releaseBody('', { ...input, told: { ...told, template: 'A\n{{works-with}}\n{{tools}}' } })).toMatch(
    /^A\n### Works with[\s\S]*### What it offers/,
  );
});

test('a template has the parts of the usual text, says what was not started all the same, and stays within the limit', async () => {
  const input = inputOf(github, await publishInput(prepared, world.host, world.places)) as GithubInput;
  const projects = input.plan.projects.map((one) => ({ ...one, notes: '- Forecasts speak of wind.' }));
  const publishFiles = input.publishFiles.map((one) => ({
    ...one,
    started: { sha256: one.sha256, runtime: '' as const, outcome: 'unstarted' as const, reason: 'needs a GPU' },
  }));
  const template = '# Weather {{version}}\n\n{{generated}}\n\n{{changelog}}\n\n{{changes}}\n\n{{verify}}\n<!-- open';
  const told = { setups: [], verify: ['gh release verify v1.2.3'], template };
  const given = { ...input, publishFiles, told, plan: { ...input.plan, projects } };
  const body = releaseBody('* by @octo', given);
  expect(body).toMatch(
    /^> \[!WARNING\][\s\S]*\n\n# Weather `1\.2\.3`\n\n\* by @octo\n\n- Forecasts speak of wind\.\n\n### Check/,
  );
  expect(body).not.toContain('<summary>Files');
  expect(readMark(body, 'v1.2.3')?.commit).toBe('c'.repeat(40));
  for (const hidden of ['<!-- {{warning}} -->\n{{version}}', `${'x\n'.repeat(50_000)}{{warning}}`]) {
    expect(releaseBody('', { ...given, told: { ...told, template: hidden } })).toMatch(/^> \[!WARNING\]/);
  }
  const placed = releaseBody('', { ...given, told: { ...told, template: 'Hi.\n\n{{warning}}\n' } });
  expect(placed).toMatch(/^Hi\.\n\n> \[!WARNING\]/);
  expect(placed.match(/\[!WARNING\]/g)).toHaveLength(1);
  const long = releaseBody('* a change\n'.repeat(20_000), {
    ...given,
    told: { ...told, template: `${template}\n`.repeat(9000) },
  });
  expect(long.length).toBeLessThan(125_000);
  expect(readMark(long, 'v1.2.3')?.commit).toBe('c'.repeat(40));
});

test('many files, and a part that no longer fits: the text stays within what GitHub takes', async () => {
  const input = inputOf(github, await publishInput(prepared, world.host, world.places)) as GithubInput;
  const publishFiles = Array.from({ length: 400 }, (_, index) => ({
    ...input.publishFiles[0]!,
    file: `${index}-${'x'.repeat(60)}.zip`,
  }));
  const body = releaseBody('notes', { ...input, publishFiles });
  expect(body).toContain('400 files; `release.json` lists them');
  expect(body.length).toBeLessThan(125_000);
  const full = `${'* a change\n'.repeat(8100)}end`;
  const part = addPart(full, input, markOf(input));
  expect(part.length).toBeLessThan(125_000);
  expect(readMark(part, 'v1.2.3')?.files).toHaveLength(new Set(input.publishFiles.map(({ sha256 }) => sha256)).size);
});

test('a list that is empty by mistake: the published release is found by its tag, and no other is made', async () => {
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  const before = world.writes();
  world.github.after = ({ method, path }, reply) => {
    const { body: _left, ...rest } = reply;
    return method === 'GET' && /\/releases(\?|$)/.test(path) ? { ...rest, json: [] } : reply;
  };
  const again = await world.publish(prepared, only);
  expect(again.outcome).toBe('done');
  expect(again.receipts.every(({ outcome }) => outcome === 'identical')).toBe(true);
  expect(world.writes()).toBe(before);
  expect(world.github.releases()).toHaveLength(1);
});

test.each([
  ['v1.2.3', ['v1.2.2', 'v1.1.9', 'v1.10.0', 'other@1.2.2'], 'v1.2.2'],
  ['v1.2.3', ['1.2.0', 'nightly'], '1.2.0'],
  ['weather-mcp@1.2.3', ['other@1.2.2', 'v1.2.2', 'weather-mcp-v1.2.1'], 'weather-mcp-v1.2.1'],
  ['weather-mcp@1.2.3', ['other@1.2.2', 'v1.2.2'], undefined],
  ['v1.2.3', ['v2.0.0'], undefined],
])('notes of %s begin at the release before it of the same project, of %j', (tag, others, previous) => {
  const plan = { projects: [{ name: 'weather-mcp', version: '1.2.3' }] };
  expect(previousTag({ others }, { tag, plan } as unknown as GithubInput)).toBe(previous);
});

test('the notes ask for the range of the same project', async () => {
  for (const tag of ['v1.2.2', 'other@9.0.0']) {
    world.github.setTag(tag, 'c'.repeat(40));
    await api('POST', '/releases', { tag_name: tag });
  }
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  expect(world.github.releases().find(({ tag }) => tag === 'v1.2.3')?.body).toContain('compare/v1.2.2...v1.2.3');
});

test('several drafts of one tag: the fullest is filled, ours without anything in it go, a stranger’s stays', async () => {
  const mark = `<!-- mcp-drydock: v1.2.3 ${'c'.repeat(40)} -->`;
  const made = [];
  for (const body of ['By hand.', mark, mark])
    made.push(idOf(await api('POST', '/releases', { tag_name: 'v1.2.3', draft: true, body })));
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  const left = world.github.releases().map(({ id, draft, assets }) => [id, draft, assets.length]);
  expect(left).toEqual([
    [made[0], true, 0],
    [made[1], false, 6],
  ]);
});
