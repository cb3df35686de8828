// The programs that are run, asked for before they are needed: whether each is on PATH, and new enough.

import { dirname } from 'node:path';
import { compare } from '@renovatebot/pep440';
import { NAME } from '../core/about.js';
import { ask } from '../core/answer.js';
import { memo } from '../core/memo.js';
import type { Answer, Host } from '../core/types.js';
import uv from '../data/uv.json' with { type: 'json' };
import { pathOf, toolEnv } from '../host/environment.js';
import { homeOf } from '../host/home.js';
import { howToGet, OLDEST, pageOfTool } from '../host/tools.js';
import { onPath } from './uv.js';

/** What is run whatever is released. */
const ALWAYS = ['git', 'node'] as const;

/** The answers about these programs and those that are always run. @param names may repeat */
export async function askTools(names: readonly string[], host: Host): Promise<readonly Answer[]> {
  return Promise.all([...new Set([...ALWAYS, ...names])].map((name) => askTool(name, host)));
}

async function askTool(name: string, host: Host): Promise<Answer> {
  const answer = await ask({ id: `tool/${name}`, what: name }, async () => {
    if (name === 'uv') return askUv(host);
    const path = host.tool(name);
    const version = await versionOf(path, host);
    if (version === undefined) {
      return { state: 'wrong', message: `${path} does not run: it prints no version.`, hint: howToGet(name) };
    }
    const oldest = OLDEST[name];
    if (oldest === undefined || compare(version, oldest) >= 0) return { state: 'ok', message: `${version} (${path})` };
    const message = `${path} is ${name} ${version}; ${oldest} is the oldest that works.`;
    return { state: 'wrong', message, hint: howToGet(name) };
  });
  if (answer.state !== 'wrong') return answer;
  return { ...answer, page: pageOfTool(name), values: { Terminal: `${name} --version` } };
}

/** The one program that is downloaded where it is missing or too old. */
async function askUv(host: Host): Promise<Omit<Answer, 'id' | 'what'>> {
  const own = await onPath(host);
  if (own !== undefined) return { state: 'ok', message: `${own.version} (${own.path})` };
  return { state: 'ok', message: `Not on PATH, or too old: ${NAME} downloads uv ${uv.version} when it is needed.` };
}

/** What a program says of itself; undefined where it says nothing. */
export const versionOf = memo((path: string, host: Host) => [host, path], askVersion);

async function askVersion(path: string, host: Host): Promise<string | undefined> {
  // npm is a script for `env node`: that is the one that was found at start.
  const PATH = `${dirname(host.tool('node'))}:${pathOf(host.env)}`;
  const env = toolEnv(host.env, { HOME: homeOf(host.env), ...(process.platform === 'win32' ? {} : { PATH }) });
  const ended = await host.run({ command: [path, '--version'], cwd: host.cwd, env, timeoutMs: 30_000 });
  return ended.code === 0 ? /\d+\.\d+(\.\d+)?/.exec(ended.stdout)?.[0] : undefined;
}
