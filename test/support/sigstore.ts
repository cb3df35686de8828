// A run of a workflow that can sign: id-tokens and Sigstore on loopback, and a host that knows of them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sigstore, startSigstore } from '../../src/evidence/sigstore/stand-in/service.js';
import { createHttp } from '../../src/host/http.js';
import { type Oidc, startOidc, type WorkflowRun } from '../../src/stand-in/oidc.js';
import { type TestHost, testHost } from './host.js';

export interface SigningRun {
  readonly oidc: Oidc;
  readonly sigstore: Sigstore;
  readonly host: TestHost;
  /** The file that sigstore-trust-config is given. */
  readonly trustConfig: string;
  /** What the job is told of its run. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export const RUN: WorkflowRun = { repository: 'octo/weather', ref: 'refs/tags/v1.2.3', sha: 'c'.repeat(40) };
export const ABOUT = { repository: RUN.repository, tag: 'v1.2.3', commit: RUN.sha };
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
export const IDENTITY = 'https://github.com/octo/weather/.github/workflows/release.yml@refs/tags/v1.2.3';

/**
 * @param trusted of another run whose Sigstore is used; default: one of its own
 * @param version of the API of its log
 */
export async function openSigningRun(
  run: Partial<WorkflowRun> = {},
  trusted?: SigningRun,
  version = 1,
): Promise<SigningRun> {
  const oidc = trusted?.oidc ?? (await startOidc({ ...RUN, ...run }));
  const sigstore = trusted?.sigstore ?? (await startSigstore(oidc.keys, version));
  const trustConfig = join(sigstore.folder, 'trust-config.json');
  writeFileSync(trustConfig, JSON.stringify(sigstore.trustConfig));
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken };
  const { PATH = '', HOME = '' } = process.env;
  // What waits between two attempts does not wait here.
  const sleep = async (): Promise<void> => {};
  const http = createHttp({ signal: new AbortController().signal, env: {}, sleep, userAgent: 'test' });
  const host = testHost({ env: { PATH, HOME, ...env }, sleep, http });
  return {
    ...{ oidc, sigstore, host, trustConfig, env },
    async close() {
      await host.close();
      if (trusted === undefined) await Promise.all([oidc.close(), sigstore.close()]);
    },
  };
}
