// Which GitHub this is: github.com, a tenant of ghe.com, or a GitHub Enterprise Server, as the runner or gh's own variable says.

import type { Env } from '../core/types.js';
import { isLoopback } from './loopback.js';

/** The web address: GITHUB_SERVER_URL in Actions, else the host that `gh` is told (GH_HOST), else github.com. */
export function serverOf(env: Env): URL {
  const stated = env['GITHUB_SERVER_URL'] || (env['GH_HOST'] ? `https://${env['GH_HOST']}` : '');
  return new URL(URL.canParse(stated) ? stated : 'https://github.com');
}

/** The API's address: GITHUB_API_URL in Actions, else where a server of this kind has it. */
export function apiOf(env: Env): string {
  if (env['GITHUB_API_URL']) return env['GITHUB_API_URL'];
  const server = serverOf(env);
  return isEnterpriseServer(env) ? `${server.origin}/api/v3` : `${server.protocol}//api.${server.host}`;
}

/** Whether it runs at its owner's: such a server has other addresses and fewer services. What is on loopback stands for github.com. */
export function isEnterpriseServer(env: Env): boolean {
  const server = serverOf(env);
  return !/(^|\.)(github\.com|ghe\.com)$/i.test(server.hostname) && !isLoopback(server);
}

/** Whom its workflows sign as: who issues their id-tokens, and the web address in what certificates say of them. */
export function signerOf(env: Env): { readonly issuer: string; readonly web: string } {
  const server = serverOf(env);
  const { host, hostname, origin: web } = server;
  if (isEnterpriseServer(env)) return { issuer: `${web}/_services/token`, web };
  if (/\.ghe\.com$/i.test(hostname)) return { issuer: `https://token.actions.${host}`, web };
  return { issuer: 'https://token.actions.githubusercontent.com', web: 'https://github.com' };
}

/** `owner/name` as `gh --repo` takes it: with the host where that is not github.com. */
export function ghRepository(env: Env, repository: string): string {
  const { host } = serverOf(env);
  return host === 'github.com' ? repository : `${host}/${repository}`;
}

/** How a job is run again: the button on the page of its run in Actions, else the command. */
export function rerunOf(env: Env): string {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  if (env['GITHUB_ACTIONS'] !== 'true' || !repository || !/^\d+$/.test(run ?? '')) return 'run publish again';
  return `choose Re-run failed jobs at ${serverOf(env).origin}/${repository}/actions/runs/${run}`;
}

/** The page of a file of a repository, as its default branch has it. @param repository `owner/name` */
export function filePage(env: Env, repository: string, path: string): string {
  return `${serverOf(env).origin}/${repository}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The page of the files of a tag or commit. */
export function treePage(env: Env, repository: string, at: string): string {
  return `${serverOf(env).origin}/${repository}/tree/${at.split('/').map(encodeURIComponent).join('/')}`;
}

/** That of the workflow whose job this is; undefined where it is none. */
export function workflowPage(env: Env): string | undefined {
  const [, repository, path] = /^([\w.-]+\/[\w.-]+)\/(.+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  return repository === undefined || path === undefined ? undefined : filePage(env, repository, path);
}
