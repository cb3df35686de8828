// Opens the stand-ins of a rehearsal, and a host and inputs that know no other place: with them nothing can be published for real.

import { randomBytes } from 'node:crypto';
import { ReleaseError } from '../errors.js';
import type { Head } from '../git.js';
import type { Inputs } from '../inputs.js';
import type { Host, Project, Source } from '../types.js';
import { type GitHub, startGitHub } from './github.js';
import { startOidc } from './oidc.js';
import { type Pypi, startPypi } from './pypi.js';
import type { Service } from './service.js';

/** A running rehearsal. */
export interface Rehearsal {
  /** The host for the publish half: no credential of the person's, and writes to this rehearsal only. */
  readonly host: Host;
  readonly inputs: Inputs;
  readonly repository: string;
  readonly github: GitHub;
  readonly pypi: Pypi;
  /** Where a user would install from. */
  readonly source: Source;
  close(): Promise<void>;
}

export interface RehearsalOptions {
  readonly head: Head;
  readonly tags: readonly string[];
  readonly projects: readonly Project[];
}

const WORKFLOW = 'release.yml';

/** Starts every stand-in on the loopback address. */
export async function openRehearsal(host: Host, inputs: Inputs, options: RehearsalOptions): Promise<Rehearsal> {
  const { head, tags, projects } = options;
  const repository = head.repository ?? `rehearsal/${projects[0]?.name.replace(/[^A-Za-z0-9._-]+/g, '-') ?? 'project'}`;
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  const services: Service[] = [];
  const started = async <S extends Service>(service: Promise<S>): Promise<S> => {
    const running = await service;
    services.push(running);
    return running;
  };
  const close = async (): Promise<void> => {
    await Promise.all(services.map((service) => service.close()));
  };
  try {
    const github = await started(
      startGitHub({
        repository,
        tags: Object.fromEntries(tags.map((tag) => [tag, head.commit])),
        tokens: { [token]: 'push' },
      }),
    );
    const oidc = await started(
      startOidc({ repository, ref: `refs/tags/${tags[0]}`, sha: head.commit, workflow: WORKFLOW }),
    );
    const publishers = projects.map(({ name }) => ({ project: name, repository, workflow: WORKFLOW, pending: true }));
    const pypi = await started(startPypi({ tokens: {}, trusted: { keys: oidc.keys, publishers } }));
    const env = {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.webUrl,
      GITHUB_REPOSITORY: repository,
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    };
    return {
      host: confined(host, env, services),
      inputs: {
        ...inputs,
        githubToken: token,
        pypiUrl: pypi.uploadUrl,
        pypiIndexUrl: pypi.indexUrl,
        pypiToken: undefined,
        npmToken: undefined,
        uploadToken: undefined,
      },
      repository,
      github,
      pypi,
      source: { pypiIndex: pypi.indexUrl },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Environment variables that say where things are or hold rights, and so stay outside a rehearsal. */
const OUTSIDE =
  /^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|MCP_RELEASE_|GH_|PYPI_|TWINE_|UV_PUBLISH_|NPM_TOKEN|NODE_AUTH_TOKEN)|TOKEN|SECRET|PASSWORD/;

/** The same machine, less its rights: no credential in the environment, and no request but a read leaves the loopback address. */
function confined(host: Host, env: Readonly<Record<string, string>>, services: readonly Service[]): Host {
  const origins = new Set(services.flatMap(({ urls }) => urls));
  const kept = Object.fromEntries(Object.entries(host.env).filter(([name]) => !OUTSIDE.test(name)));
  return {
    ...host,
    kind: 'local',
    env: { ...kept, ...env },
    async http(request) {
      const write = request.method !== undefined && request.method !== 'GET' && request.method !== 'HEAD';
      if (write && !origins.has(new URL(request.url).origin)) {
        throw new ReleaseError('rehearsal/outside', `A rehearsal wanted to write to ${new URL(request.url).origin}.`);
      }
      return host.http(request);
    },
    async idToken(audience) {
      const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
      const headers = { authorization: `bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` };
      const { value } = (await host.http({ url, headers })).json() as { value: string };
      return value;
    },
    async summary() {},
    output() {},
    annotate() {},
  };
}
