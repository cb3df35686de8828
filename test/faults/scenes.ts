// Worlds that a prepared release is published into: one stand-in under test each, and what is truly there afterwards.

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readLayout } from '../../src/archive/image-layout.js';
import type { Inputs } from '../../src/config/inputs.js';
import { digestFile, sha256 } from '../../src/core/digest.js';
import type { Host } from '../../src/core/types.js';
import { createHttp, type HttpOptions } from '../../src/host/http.js';
import type { publishRelease } from '../../src/publish/publish.js';
import { startOidc } from '../../src/stand-in/oidc.js';
import type { Logged, Service } from '../../src/stand-in/service.js';
import { startGitHub } from '../../src/targets/github/stand-in/service.js';
import type { RegistrySettings } from '../../src/targets/mcp-registry/index.js';
import { startRegistry } from '../../src/targets/mcp-registry/stand-in/service.js';
import { startNpm } from '../../src/targets/npm/stand-in/service.js';
import { oci } from '../../src/targets/oci/index.js';
import { startRegistry as startImages } from '../../src/targets/oci/stand-in/registry.js';
import { startPypi } from '../../src/targets/pypi/stand-in/service.js';
import type { PublishInput, PublishSettings } from '../../src/targets/types.js';
import type { UploadSettings } from '../../src/targets/upload/index.js';
import { startCodePackagePlatform, startUploadEndpoint } from '../../src/targets/upload/stand-in/service.js';
import { type TestHost, testHost } from '../support/host.js';
import type { EcosystemId, TargetId } from '../support/ids.js';
import { COMMIT, REPOSITORY } from '../support/prepared.js';
import { NAMES, type PreparedKinds } from '../support/prepared-kinds.js';
import { type Destinations, publishPrepared } from '../support/publish-prepared.js';
import { toolsWithUv } from '../support/uv-on-path.js';
import { readsOnce } from './reads-once.js';

/** One file that somebody can fetch (or, in a draft, could). */
export interface Stored {
  readonly target: TargetId;
  readonly file: string;
  readonly sha256: string;
  /** Whether everybody sees it: false in a draft. */
  readonly open: boolean;
}

/** A running world. */
export interface Scene {
  /** By target: where faults are injected. */
  readonly services: Readonly<Partial<Record<TargetId, Service>>>;
  publish(prepared: PreparedKinds, more?: Partial<PublishInput>, at?: Host): ReturnType<typeof publishRelease>;
  readonly host: TestHost;
  /** Lets the program wait no longer for the answer to this request. The clients that it starts wait as long as they do. */
  tooLate(request: Logged): Promise<void>;
  /** What a program of its own is told, so that it publishes there too. */
  readonly destinations: Destinations;
  /** Every copy there is, duplicates too. */
  stored(): Promise<readonly Stored[]>;
  /** Writes that were carried out. */
  writes(): number;
  bugs(): readonly Error[];
  /** What must not be shown: the tokens that were given, and all that were made since. */
  secrets(): readonly string[];
  close(): Promise<void>;
}

/** What a scene consists of. */
export interface SceneKind {
  readonly name: string;
  readonly targets: readonly TargetId[];
  /** An instance of the platform moves to what is uploaded. */
  readonly redeploys?: true;
  /** How the upload endpoint is spoken to. */
  readonly upload?: 'platform' | 'put' | 'form';
  /** Publish with tokens instead of the workflow's identity. */
  readonly tokens?: boolean;
  /** Its writes are done by programs that take long to start: what is the same fault for a call is tried once. */
  readonly slow?: boolean;
}

/** What a scene's targets take. */
export function kindsFor({ targets }: SceneKind): readonly EcosystemId[] {
  const taken: Readonly<Record<TargetId, readonly EcosystemId[]>> = {
    github: ['python'],
    pypi: ['python'],
    npm: ['node'],
    oci: ['image'],
    upload: ['code-package'],
    'mcp-registry': ['node'],
  };
  return [...new Set(targets.flatMap((target) => taken[target]))];
}

/** Stands for the release on GitHub itself among the stored files. */
export const RELEASE = '(the release)';
const TOKEN = 'ghs_faults';
/** Of no ordinary word: those stand in base64 beside it. */
const SECRET = 'zq7Wd4k9Lm2xv3Rt8Hb5';
const USER = 'octo';
/** Long enough to get past a refusal, short enough to try all of them. */
const LONGEST_SLEEP_MS = 8;

export async function openScene(kind: SceneKind, base: TestHost): Promise<Scene> {
  const services: Partial<Record<TargetId, Service>> = {};
  const sources: (() => Promise<readonly Stored[]>)[] = [];
  const run = { repository: REPOSITORY, ref: 'refs/tags/v1.2.3', sha: COMMIT };
  const oidc = await startOidc(run);
  const trusting = { repository: REPOSITORY, workflow: 'release.yml' };
  const inputs: Record<string, unknown> = { path: [], targets: [], strict: false, wait: 0, githubToken: TOKEN };
  let upload: UploadSettings | undefined;
  let apiUrl = '';

  if (kind.targets.includes('github')) {
    const github = await startGitHub({
      repository: REPOSITORY,
      tags: { 'v1.2.3': COMMIT },
      tokens: { [TOKEN]: 'push' },
    });
    services.github = github;
    apiUrl = github.url;
    sources.push(async () =>
      github
        .releases()
        .flatMap(({ draft, assets }) => [
          { target: 'github', file: RELEASE, sha256: '', open: !draft },
          ...assets.map(({ name, sha256 = '' }) => ({ target: 'github' as const, file: name, sha256, open: !draft })),
        ]),
    );
  }
  if (kind.targets.includes('pypi')) {
    const trusted = { keys: oidc.keys, publishers: [{ project: NAMES.python, ...trusting, pending: true }] };
    const pypi = await startPypi({ tokens: { [`pypi-${SECRET}`]: '*' }, trusted });
    services.pypi = pypi;
    Object.assign(inputs, { pypiUrl: pypi.uploadUrl, ...(kind.tokens ? { pypiToken: `pypi-${SECRET}` } : {}) });
    sources.push(async () =>
      pypi.files().map(({ filename, sha256 }) => ({ target: 'pypi', file: filename, sha256, open: true })),
    );
  }
  if (kind.targets.includes('npm')) {
    const trusted = { keys: oidc.keys, publishers: [{ package: NAMES.node, ...trusting, established: true }] };
    const npm = await startNpm({ tokens: { [SECRET]: '*' }, trusted });
    services.npm = npm;
    Object.assign(inputs, { npmRegistry: npm.url, ...(kind.tokens ? { npmToken: SECRET } : {}) });
    sources.push(async () =>
      Promise.all(
        npm.versions().map(async ({ path, name, version }) => ({
          ...{ target: 'npm' as const, file: `${name.slice(1).replace('/', '-')}-${version}.tgz`, open: true },
          sha256: (await digestFile(path)).sha256,
        })),
      ),
    );
  }
  /** The digest of each image that was handed over, by its digest at a registry. */
  const images = new Map<string, { readonly file: string; readonly sha256: string }>();
  if (kind.targets.includes('oci')) {
    const registry = await startImages({ login: { user: USER, password: SECRET } });
    services.oci = registry;
    const { host: address } = new URL(registry.url);
    Object.assign(inputs, { ociImages: [`${address}/octo/station`], ociUsername: USER, ociToken: SECRET });
    sources.push(async () => {
      const digest = registry.digestOf('octo/station', '1.2.3');
      const known = digest === undefined ? undefined : images.get(digest);
      const there = { target: 'oci' as const, file: known?.file ?? 'another image', sha256: known?.sha256 ?? '' };
      return digest === undefined ? [] : [{ ...there, open: registry.digestOf('octo/station', 'latest') === digest }];
    });
  }
  if (kind.targets.includes('upload')) {
    const place = await uploadPlace(kind.upload ?? 'platform', kind.redeploys);
    services.upload = place.service;
    upload = place.settings;
    sources.push(place.stored);
    Object.assign(inputs, { uploadToken: SECRET });
  }

  if (kind.targets.includes('mcp-registry')) {
    const registry = await startRegistry({ keys: oidc.keys });
    services['mcp-registry'] = registry;
    Object.assign(inputs, { mcpRegistryUrl: registry.url });
    sources.push(async () =>
      registry.entries().map(({ server }) => ({
        ...{ target: 'mcp-registry' as const, file: 'server.json', open: true },
        sha256: sha256(`${JSON.stringify(server, undefined, 2)}\n`),
      })),
    );
  }

  const env = {
    ...base.env,
    GITHUB_API_URL: apiUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
  };
  const sleep = (ms: number): Promise<void> => pause(Math.min(ms, LONGEST_SLEEP_MS));
  const deadlines = callableDeadlines();
  const { deadline } = deadlines;
  const http = createHttp({ ...{ signal: base.signal, env, sleep, deadline }, userAgent: 'faults', random: () => 0.5 });
  const secrets = new Set<string>();
  const tool = kind.targets.includes('pypi') ? await toolsWithUv(base) : base.tool;
  // Words and masks of its own: each of many scenes is given new secrets, and is held to hide its own.
  const { log, mask, redact, progress } = testHost();
  const host: TestHost = {
    ...{ ...base, tool, log, redact, progress },
    mask(secret) {
      secrets.add(secret);
      mask(secret);
    },
    ...{ env, sleep, http, run: readsOnce(base.run) },
    async idToken(audience) {
      const url = `${oidc.requestUrl}&audience=${encodeURIComponent(audience)}`;
      const answer = await http({ url, headers: { authorization: `bearer ${oidc.requestToken}` } });
      return (answer.json() as { value: string }).value;
    },
  };
  for (const token of [TOKEN, SECRET, `pypi-${SECRET}`, oidc.requestToken]) host.mask(token);
  const settings: PublishSettings = {
    ...{ targets: kind.targets, optional: [] },
    tables: { upload: upload ?? GENERIC, oci: oci.settingsOf(undefined), 'mcp-registry': LISTED },
  };
  const destinations = { inputs: inputs as unknown as Inputs, settings };
  const all = Object.values(services);
  return {
    ...{ services, host, destinations, tooLate: deadlines.tooLate },
    async publish({ folder, projects, plan: { projects: planned } }, more = {}, at = host) {
      for (const { kind: made, file, sha256 } of planned.flatMap(({ artifacts }) => artifacts)) {
        if (made === 'oci-image') images.set((await readLayout(join(folder, file))).index.digest, { file, sha256 });
      }
      return publishPrepared({ folder, projects }, { ...destinations, ...more }, at);
    },
    stored: async () => (await Promise.all(sources.map((source) => source()))).flat(),
    writes: () => all.flatMap(({ requests }) => requests).filter(({ stored }) => stored).length,
    secrets: () => [...secrets],
    bugs: () => [...all, oidc].flatMap(({ bugs }) => bugs),
    close: async () => void (await Promise.all([...all, oidc].map((service) => service.close()))),
  };
}

/** How long a client waits at least, so that what it sends with its request is under way. */
const NOTHING_CAME_MS = 50;

/** Deadlines that pass when a test says so: on a busy machine a short one would pass for any request. */
function callableDeadlines() {
  const waiting = new Set<{ readonly line: string; readonly late: () => void }>();
  const deadline: HttpOptions['deadline'] = (_, late, { method = 'GET', url }) => {
    const { pathname, search } = new URL(url);
    const one = { line: `${method} ${pathname}${search}`, late };
    waiting.add(one);
    return () => waiting.delete(one);
  };
  const tooLate: Scene['tooLate'] = async ({ method, path }) => {
    await pause(NOTHING_CAME_MS);
    [...waiting].find(({ line }) => line === `${method} ${path}`)?.late();
  };
  return { deadline, tooLate };
}

/** A server that is remote: its entry asks for no package. */
const LISTED: RegistrySettings = {
  ...{ configured: true, login: 'github' },
  documents: [
    {
      file: 'node/server.json',
      value: {
        $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
        name: `io.github.${REPOSITORY}`,
        description: 'Says the weather.',
        version: '0.0.0',
        remotes: [{ type: 'streamable-http', url: 'https://weather.example.com/mcp' }],
      },
    },
  ],
};

const GENERIC: UploadSettings = {
  ...{ style: 'generic', method: 'PUT', body: 'raw', field: 'file', headers: {}, auth: 'bearer' },
  expectedStatus: [200, 201],
};

async function uploadPlace(how: NonNullable<SceneKind['upload']>, redeploys = false) {
  if (how === 'platform') {
    const service = await startCodePackagePlatform({ users: { [USER]: SECRET } });
    const style = 'code-package-platform';
    if (redeploys) service.addInstance('one');
    const redeploy = redeploys ? { [NAMES['code-package']]: ['one'] } : {};
    return {
      service: service as Service,
      settings: { ...GENERIC, style, url: service.url, username: USER, redeploy } satisfies UploadSettings,
      stored: async (): Promise<readonly Stored[]> =>
        service.packages().map(({ filename, sha256 }) => ({ target: 'upload', file: filename, sha256, open: true })),
    };
  }
  const field = how === 'form' ? { field: 'archive' } : {};
  const service = await startUploadEndpoint({ auth: { bearer: SECRET }, ...field });
  const readBackUrl = `${service.url}/{name}/{file}`;
  const form = { url: `${service.url}/{name}`, method: 'POST', body: 'multipart', ...field } as const;
  const settings: UploadSettings = { ...GENERIC, readBackUrl, ...(how === 'form' ? form : { url: readBackUrl }) };
  return {
    service: service as Service,
    settings,
    stored: async (): Promise<readonly Stored[]> =>
      Object.entries(service.files()).map(([path, { sha256 }]) => ({
        ...{ target: 'upload', file: path.split('/').at(-1) ?? '', sha256, open: true },
      })),
  };
}
