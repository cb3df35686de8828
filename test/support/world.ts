// A world to publish into: GitHub and a Python index on loopback, and a host whose writes can be counted and cut off.

import type { Host } from '../../src/core/types.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { publishRelease } from '../../src/publish/publish.js';
import { TARGETS } from '../../src/targets/index.js';
import { type Pypi, startPypi } from '../../src/targets/pypi/stand-in/service.js';
import { type GitHub, startGitHub } from './github-issues.js';
import { type TestHost, testHost } from './host.js';
import { COMMIT, type Places, type Prepared, publishInput, REPOSITORY } from './prepared.js';
import type { SigningRun } from './sigstore.js';
import { toolsWithUv } from './uv-on-path.js';

export interface World {
  readonly github: GitHub;
  readonly pypi: Pypi;
  readonly host: TestHost;
  readonly places: Places;
  /** Publishes as the program does after a build. */
  publish(
    prepared: Prepared,
    more?: Places,
    host?: Host,
    evidence?: readonly Evidence[],
  ): ReturnType<typeof publishRelease>;
  /** Requests that changed something or tried to, at both services. */
  writes(): number;
  close(): Promise<void>;
}

/** The token that may push. */
export const TOKEN = 'ghs_pushpushpush';
export const PYPI_TOKEN = 'pypi-everything';

export async function openWorld(
  options: {
    readonly immutable?: boolean;
    readonly served?: number;
    readonly enterprise?: boolean;
    readonly private?: boolean;
    /** Whether GitHub stores attestations for this job. */
    readonly attestations?: boolean;
    /** The run whose id-tokens PyPI trusts, and with which is signed. */
    readonly trusted?: SigningRun;
  } = {},
): Promise<World> {
  const github = await startGitHub({
    repository: REPOSITORY,
    tags: { 'v1.2.3': COMMIT },
    tokens: { [TOKEN]: 'push', ghs_read: 'read' },
    changes: ['Say the weather by @octo in #1'],
    immutable: options.immutable ?? false,
    enterprise: options.enterprise ?? false,
    private: options.private ?? false,
    attestations: options.attestations ?? true,
  });
  const { trusted } = options;
  const publishers = [{ project: 'weather-mcp', repository: REPOSITORY, workflow: 'release.yml', pending: true }];
  const pypi = await startPypi({
    tokens: { [PYPI_TOKEN]: '*' },
    served: options.served ?? 0,
    ...(trusted === undefined ? {} : { trusted: { keys: trusted.oidc.keys, publishers } }),
    ...(trusted === undefined ? {} : { trustedRoot: trusted.sigstore.trustConfig.trustedRoot }),
  });
  const { PATH, HOME, LANG } = process.env;
  const base = testHost({
    env: {
      ...{ PATH, HOME, LANG, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY },
      ...trusted?.env,
      ...(options.enterprise === true ? { GITHUB_SERVER_URL: github.webUrl } : {}),
    },
    sleep: async () => {},
  });
  const host = { ...base, tool: await toolsWithUv(base) };
  const places: Places = {
    inputs: { githubToken: TOKEN, pypiToken: PYPI_TOKEN, pypiUrl: pypi.uploadUrl, wait: 0 },
  };
  return {
    ...{ github, pypi, host, places },
    async publish(prepared, more = {}, at = host, evidence = undefined) {
      const all = { ...places, ...more, inputs: { ...places.inputs, ...more.inputs } };
      return publishRelease(await publishInput(prepared, at, all), TARGETS, at, evidence);
    },
    writes: () => [...github.requests, ...pypi.requests].filter(({ write }) => write).length,
    async close() {
      await Promise.all([github.close(), pypi.close()]);
      await host.close();
    },
  };
}

/** What the process dies of; nothing of ours may take it for an expected failure. */
export class Killed extends Error {}

/**
 * A host that dies right after the k-th call that may change something (from 1): an HTTP write or an upload by uv.
 * Nothing comes through afterwards. `idle` waits for what was on its way.
 */
export function dyingHost(host: Host, k: number): { host: Host; died(): boolean; idle(): Promise<void> } {
  let count = 0;
  const pending = new Set<Promise<unknown>>();
  const guarded = async <T>(writes: boolean, call: () => Promise<T>): Promise<T> => {
    if (count >= k) throw new Killed('killed');
    const mine = writes ? ++count : 0;
    const running = call();
    pending.add(running);
    try {
      const result = await running;
      if (mine === k) throw new Killed('killed');
      return result;
    } finally {
      pending.delete(running);
    }
  };
  return {
    host: {
      ...host,
      http: (request) => guarded(!['GET', 'HEAD', undefined].includes(request.method), () => host.http(request)),
      run: (child) =>
        guarded(child.command[1] === 'publish' && !child.command.includes('--dry-run'), () => host.run(child)),
    },
    died: () => count >= k,
    idle: async () => {
      while (pending.size > 0) await Promise.allSettled([...pending]);
    },
  };
}
