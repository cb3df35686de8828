// Whatever a target answers before anything is sent, it names the page to open and what is entered there.

import { afterAll, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/config/read-inputs.js';
import { ReleaseError } from '../../../src/core/errors.js';
import type { Answer, Host, HttpRequest, HttpResponse } from '../../../src/core/types.js';
import { askTargets } from '../../../src/publish/ahead.js';
import { TARGETS } from '../../../src/targets/index.js';
import type { Target } from '../../../src/targets/types.js';
import { testHost } from '../../support/host.js';

const LIST = TARGETS as readonly Target[];
const PROJECTS = ['python', 'node', 'image', 'code-package'].map((ecosystem) => ({
  ...{ name: `weather-${ecosystem}`, ecosystem, version: '1.2.3', path: ecosystem },
})) as never;
const SECRET = 'swordfish-7c1e';
const TABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  github: { attestations: true },
  oci: { images: ['ghcr.io/octo/{name}', 'docker.io/octo/{name}', 'registry.example.com/octo/{name}'] },
  upload: {
    style: 'code-package-platform',
    url: 'https://platform.example.com',
    username: 'ann',
    redeploy: { other: ['one'] },
  },
  'mcp-registry': { name: 'io.github.Octo/weather', description: 'Says the weather.' },
};
const OTHERS: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[] = [
  {
    upload: { url: 'https://files.example.com/{name}/{file}', auth: 'basic' },
    pypi: { url: 'https://pypi.example.com/team/prod/' },
    'mcp-registry': { login: 'dns', name: 'com.example.tools/weather', description: 'Says the weather.' },
  },
  { upload: { url: 'https://files.example.com/', auth: 'none' }, npm: { registry: 'https://npm.example.com/' } },
  {
    upload: {},
    oci: {},
    pypi: { url: 'file:///srv/index/' },
    'mcp-registry': { login: 'none', name: 'a.b/c', description: 'x' },
  },
];
const SECRETS = {
  'pypi-token': SECRET,
  'npm-token': SECRET,
  'upload-token': SECRET,
  'oci-token': `ghcr.io ${SECRET}`,
  'github-token': SECRET,
};
const ACTIONS = {
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKFLOW_REF: 'octo/weather/.github/workflows/ship.yml@refs/tags/v1.2.3',
};
const HOSTS = [
  {},
  ACTIONS,
  { ...ACTIONS, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example.org/' },
  { GITHUB_SERVER_URL: 'https://github.example.com' },
];
const base = testHost();
afterAll(() => base.close());

/** What every remote does. */
const REMOTES: Readonly<Record<string, (request: HttpRequest) => HttpResponse>> = {
  silent: ({ url }) => {
    throw new ReleaseError('http/refused', `GET ${new URL(url).host}: connection refused.`);
  },
  empty: ({ url }) => answer(404, url, '{"title":"Not Found","detail":"Server not found"}'),
  closed: ({ url }) => answer(401, url, '{"message":"Bad credentials"}'),
};

function answer(status: number, url: string, text: string): HttpResponse {
  return { status, url, headers: {}, body: Buffer.from(text), text: () => text, json: () => JSON.parse(text) };
}

/** Of a job that may ask for one. */
function idToken(env: Host['env']): string {
  if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined)
    throw new ReleaseError('oidc/no-permission', 'It may not ask.');
  const ref = 'octo/weather/.github/workflows/ship.yml@refs/tags/v1.2.3';
  const claims = { repository: 'octo/weather', workflow_ref: ref, job_workflow_ref: ref };
  return `a.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c`;
}

async function ask(
  tables: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  inputs: Readonly<Record<string, string>>,
  known: { readonly sends: boolean; readonly built: boolean },
  host: Host,
): Promise<readonly Answer[]> {
  const settings = Object.fromEntries(LIST.map((target) => [target.id, target.settingsOf(tables[target.id] ?? {})]));
  const trusting = {
    repository: 'octo/weather',
    workflow: 'ship.yml',
    path: '.github/workflows/ship.yml',
    environment: '',
  };
  return askTargets(
    LIST,
    {
      ...{ tag: 'v1.2.3', commit: 'c'.repeat(40), repository: 'octo/weather', projects: PROJECTS, ...known },
      ...{ trusting, inputs: readInputs('preflight', inputs), tables: settings },
    },
    host,
  );
}

test.each(Object.entries(REMOTES))('where every remote is %s', async (_, remote) => {
  const seen = new Set<string>();
  for (const env of HOSTS) {
    const host: Host = { ...base, env, http: async (request) => remote(request), idToken: async () => idToken(env) };
    for (const tables of [TABLES, ...OTHERS]) {
      for (const inputs of [{}, SECRETS]) {
        for (const sends of [true, false]) {
          const answers = await ask(tables, inputs, { sends, built: false }, host);
          const built = await ask(tables, inputs, { sends, built: true }, host);
          for (const { id, target, page = '', values = {}, ...more } of [...answers, ...built]) {
            seen.add(`${target}`);
            const shown = JSON.stringify({ id, page, values, ...more });
            expect([shown, URL.canParse(page)]).toEqual([shown, true]);
            expect([shown, Object.values(values).every((value) => value !== '')]).toEqual([shown, true]);
            expect(Object.keys(values).length).toBeGreaterThan(0);
            expect(shown).not.toMatch(/swordfish|undefined/);
          }
        }
      }
    }
  }
  expect([...seen].sort()).toEqual(LIST.map(({ id }) => id).sort());
});
