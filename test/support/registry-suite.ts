// What the MCP Registry answers, asked of the real one and of the stand-in: the same of both.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publish, readEntry, setStatus, validate } from '../../src/targets/mcp-registry/api.js';
import { judgeListing } from '../../src/targets/mcp-registry/judge.js';
import { grantsOf, registryToken } from '../../src/targets/mcp-registry/login.js';
import { difference } from '../../src/targets/mcp-registry/same.js';
import { work } from '../../src/targets/mcp-registry/work.js';
import { type TestHost, testHost } from './host.js';

export interface RegistryAt {
  readonly url: string;
  /** The same with a look at packages. */
  readonly strictUrl: string;
  close(): Promise<void>;
}

export const SCHEMA = 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json';
const SPACE = 'io.modelcontextprotocol.anonymous';
type Value = Readonly<Record<string, unknown>>;
let count = 0;

/** A document with a name of its own. */
function document(more: Value = {}): Value & { readonly name: string } {
  count += 1;
  const remotes = [{ type: 'streamable-http', url: `https://weather${count}.example.com/mcp` }];
  const name = `${SPACE}/weather-${process.pid}-${count}`;
  return { $schema: SCHEMA, name, description: 'Says the weather.', version: '1.2.3', remotes, ...more };
}

const npm = { registryType: 'npm', identifier: 'weather-mcp', version: '1.2.3', transport: { type: 'stdio' } };
const bundle = (url: string, more: Value = {}): Value => ({
  ...{ registryType: 'mcpb', identifier: url, fileSha256: 'a'.repeat(64), transport: { type: 'stdio' } },
  ...more,
});
const ASSET = 'https://github.com/octo/weather-mcp/releases/download/v1.2.3/weather.mcpb';

/** What is wrong with a document: its status, and words of the answer. */
const REFUSED: readonly (readonly [string, Value, number, RegExp])[] = [
  ['another namespace', { name: 'io.github.octo/weather' }, 403, /You have permission to publish: .*anonymous\/\*/],
  ['version latest', { version: 'latest' }, 422, /call \/validate for details/],
  ['a range', { version: '^1.2.3' }, 422, /call \/validate for details/],
  ['a wildcard', { version: '1.x' }, 422, /call \/validate for details/],
  ['a repository elsewhere', { repository: { url: 'https://gitlab.com/a/b', source: 'github' } }, 422, /\/validate/],
  ['no version', { version: undefined }, 422, /validation failed.*body/s],
  ['an empty version', { version: '' }, 422, /validation failed.*body\.version/s],
  ['a long description', { description: 'a'.repeat(101) }, 422, /validation failed.*body\.description/s],
  ['no description', { description: undefined }, 422, /validation failed/],
  ['a bad name', { name: 'weather' }, 422, /validation failed.*body\.name/s],
  ['no schema', { $schema: undefined }, 422, /validation failed/],
  ['an unknown key', { icon: 'x.png' }, 422, /validation failed.*body\.icon/s],
  ['a package without a transport', { packages: [{ ...npm, transport: undefined }] }, 422, /packages\[0\]/],
];

/** What only a look at the packages shows. */
const LOOKED_AT: readonly (readonly [string, Value, RegExp])[] = [
  ['npm without a version', { ...npm, version: undefined }, /version is required/],
  ['npm with a digest', { ...npm, fileSha256: 'a'.repeat(64) }, /must not have 'fileSha256'/],
  ['another type', { ...npm, registryType: 'go' }, /unsupported registry type: go/],
  ['a bundle without a digest', bundle(ASSET, { fileSha256: undefined }), /must include a fileSha256/],
  ['a bundle elsewhere', bundle('https://example.com/mcp.mcpb'), /not allowed/],
  ['a bundle that is no asset', bundle('https://github.com/octo/weather-mcp/raw/main/w.mcpb'), /release assets/],
  [
    'an image with a version',
    { registryType: 'oci', identifier: 'ghcr.io/octo/weather:1.2.3', version: '1.2.3', transport: { type: 'stdio' } },
    /must not have 'version'/,
  ],
];

/** Defines the tests. @param open starts the registry, empty */
export function registrySuite(title: string, open: () => Promise<RegistryAt>): void {
  describe(title, () => {
    let at: RegistryAt;
    let host: TestHost;
    let url: URL;
    const loggedIn = (to = at.url): Promise<string> => {
      const settings = { configured: true, url: to, login: 'none', documents: [] } as const;
      const inputs = { mcpRegistryUrl: undefined, mcpRegistryToken: undefined, mcpRegistryKey: undefined };
      return registryToken({ inputs, settings }, `${SPACE}/x`, host);
    };
    const send = async (value: Value, to = url) => publish(to, JSON.stringify(value), await loggedIn(to.href), host);

    beforeAll(async () => {
      host = testHost({ sleep: async () => {} });
      at = await open();
      url = new URL(`${at.url}/`);
    });
    afterAll(async () => {
      await at?.close();
      await host.close();
    });

    test('a token says which names it is for', async () => {
      expect(grantsOf(await loggedIn())).toEqual(expect.arrayContaining([`${SPACE}/*`]));
    });

    test('a version is taken once, and is read as it was sent', async () => {
      const empty = {
        websiteUrl: 'https://example.com',
        repository: { url: 'https://github.com/o/w', source: 'github' },
      };
      const environmentVariables = [{ name: 'KEY', isSecret: true, isRequired: false, default: '' }];
      const value = document({ ...empty, packages: [{ ...npm, environmentVariables, packageArguments: [] }] });
      expect(await readEntry(url, value.name, '1.2.3', host)).toBeUndefined();
      expect(await send(value)).toMatchObject({ said: 'taken' });
      const there = await readEntry(url, value.name, '1.2.3', host);
      expect(there).toMatchObject({ status: 'active', isLatest: true, publishedAt: expect.stringMatching(/^20/) });
      expect(difference(value, there?.server ?? {})).toBeUndefined();
      const other = { ...value, description: 'Says more.' };
      expect(difference(other, there?.server ?? {})).toBe(
        '"description" is "Says more." here and "Says the weather." there',
      );
      for (const again of [value, other]) {
        expect(await send(again)).toMatchObject({
          said: 'exists',
          words: expect.arrayContaining([expect.stringContaining('cannot publish duplicate version')]),
        });
      }
    });

    test.each(REFUSED)('refused: %s', async (_, more, status, words) => {
      const value = document(more);
      const { said, words: answer } = await send(value);
      expect(said).toBe(status === 403 ? 'namespace' : 'refused');
      expect(answer[0]).toMatch(new RegExp(`^${status} `));
      expect(answer.join('\n')).toMatch(words);
      expect(await readEntry(url, value.name, '1.2.3', host)).toBeUndefined();
    });

    test.each(LOOKED_AT)('refused where it looks at packages: %s', async (_, entry, words) => {
      const { said, words: answer } = await send(
        document({ remotes: undefined, packages: [entry] }),
        new URL(`${at.strictUrl}/`),
      );
      expect(said).toBe('refused');
      expect(answer.join('\n')).toMatch(words);
    });

    test('who has no token, or another one', async () => {
      const text = JSON.stringify(document());
      const bare = await fetch(`${at.url}/v0.1/publish`, {
        method: 'POST',
        body: text,
        headers: { 'content-type': 'application/json' },
      });
      expect(bare.status).toBe(422);
      expect(JSON.stringify(await bare.json())).toContain('header.Authorization');
      expect(await publish(url, text, 'nobodys', host)).toMatchObject({
        said: 'token',
        words: expect.arrayContaining([expect.stringContaining('Invalid or expired Registry JWT token')]),
      });
    });

    test('an older schema is taken still', async () => {
      const $schema = SCHEMA.replace('2025-12-11', '2025-10-17');
      expect(await send(document({ $schema }))).toMatchObject({ said: 'taken' });
    });

    test('validate says what is wrong, and needs no token', async () => {
      expect(await validate(url, JSON.stringify(document()), host)).toEqual([]);
      const [range] = await validate(url, JSON.stringify(document({ version: '^1.2.3' })), host);
      expect(range).toMatch(/range|not/i);
      expect(await validate(url, JSON.stringify(document({ description: 'a'.repeat(101) })), host)).not.toEqual([]);
      expect(await validate(url, '{', host)).not.toEqual([]);
    });

    test('the latest is the highest semantic version, else the last', async () => {
      const value = document({ version: '1.2.3' });
      const latest = async () => (await readEntry(url, value.name, 'latest', host))?.server['version'];
      for (const [version, expected] of [
        ['1.2.3', '1.2.3'],
        ['1.10.0', '1.10.0'],
        ['1.9.0', '1.10.0'],
        ['2.0.0-rc.1', '2.0.0-rc.1'],
        ['2026-11-29', '2.0.0-rc.1'],
        ['2.0.0', '2.0.0'],
      ] as const) {
        expect(await send({ ...value, version })).toMatchObject({ said: 'taken' });
        expect([version, await latest()]).toEqual([version, expected]);
      }
    });

    test('a version is deprecated with a reason, once; a deleted one is not shown unasked', async () => {
      const value = document();
      await send(value);
      const to = { name: value.name, version: '1.2.3', status: 'deprecated', message: 'Loses data.' };
      expect(await setStatus(url, to, await loggedIn(), host)).toMatchObject({ said: 'taken' });
      expect(await readEntry(url, value.name, '1.2.3', host)).toMatchObject({
        status: 'deprecated',
        statusMessage: 'Loses data.',
      });
      expect(await setStatus(url, to, await loggedIn(), host)).toMatchObject({ said: 'exists' });
      expect(await setStatus(url, { ...to, status: 'deleted' }, await loggedIn(), host)).toMatchObject({
        said: 'taken',
      });
      expect(await readEntry(url, value.name, '1.2.3', host)).toMatchObject({ status: 'deleted' });
      const path = `${at.url}/v0.1/servers/${encodeURIComponent(value.name)}/versions/1.2.3`;
      expect((await fetch(path)).status).toBe(404);
      const absent = await setStatus(url, { ...to, version: '9.9.9' }, await loggedIn(), host);
      expect(absent).toMatchObject({ said: 'refused' });
    });

    test('a release is listed, found again, held to what is there, and withdrawn', async () => {
      const { name, ...rest } = document();
      const settings = { configured: true, url: at.url, login: 'none' } as const;
      const about = {
        ...{ tag: 'v1.2.3', commit: 'c', repository: 'octo/weather', part: undefined, rehearsed: false, folder: '/' },
        inputs: { mcpRegistryUrl: undefined, mcpRegistryToken: undefined, mcpRegistryKey: undefined },
        plan: {
          projects: [{ name: 'weather', ecosystem: 'node', path: '.', version: '1.3.0', artifacts: [] }],
        } as never,
      };
      const release = async (value: Value) => {
        const given = { ...about, wait: 0, settings: { ...settings, documents: [{ file: 'server.json', value }] } };
        const found = await judgeListing({ ...given, publishFiles: [] }, host);
        const made = (await work.generate?.([], { ...given, publishFiles: [] }, await host.tempDir('made'))) ?? [];
        const input = { ...given, publishFiles: made };
        const remote = await work.inspect(input, host);
        const [action] = work.plan(made, remote, input);
        return {
          found: found.map(({ rule }) => rule),
          input,
          action,
          apply: () => work.apply(action!, remote, input, host),
        };
      };
      const first = await release({ ...rest, name });
      expect(first).toMatchObject({ found: [], action: { verb: 'publish' } });
      expect(await first.apply()).toMatchObject({ outcome: 'published' });
      const second = await release({ ...rest, name });
      expect(second).toMatchObject({ found: [], action: { verb: 'keep' } });
      // Two runs at once: the later one finds that it is done.
      expect(await first.apply()).toMatchObject({ outcome: 'published' });
      const other = await release({ ...rest, name, title: 'Weather' });
      expect(other).toMatchObject({ found: ['mcp-registry/conflict'], action: { verb: 'conflict' } });
      expect(await other.apply()).toMatchObject({ outcome: 'conflict' });
      const of = { ...about, settings: first.input.settings, projects: [{ name: 'weather', ecosystem: 'node' }] };
      const withdrawing = { ...of, version: '1.3.0', reason: 'Loses data.', dryRun: false };
      expect(await work.withdraw?.(withdrawing, host)).toMatchObject([{ outcome: 'withdrawn' }]);
      expect(await work.withdraw?.(withdrawing, host)).toMatchObject([{ outcome: 'already' }]);
    });

    test('a search finds the latest version', async () => {
      const value = document();
      await send(value);
      await send({ ...value, version: '1.3.0' });
      const query = new URLSearchParams({ search: value.name, version: 'latest' });
      const found = (await (await fetch(`${at.url}/v0.1/servers?${query}`)).json()) as {
        servers: { server: { version: string } }[];
      };
      expect(found.servers.map(({ server }) => server.version)).toEqual(['1.3.0']);
    });
  });
}
