// The list of real servers, what its lines leave open, and running the program on one of them. Used by the scripts beside it.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist/cli/index.js');

/** What the author of a server would have to write in mcp-drydock.toml, and the list cannot know. */
const CONFIGURED = {
  // Asks its own service for the list of tools.
  'supabase-community/supabase-mcp/packages/mcp-server-supabase': { smoke: { allow: ['tools'] } },
  // Both try for longer than the usual 30 s before they give up.
  'kiliczsh/mcp-mongo-server': { smoke: { timeout: '90s' } },
  'qdrant/mcp-server-qdrant': { smoke: { timeout: '3m' } },
  // Its bun.lockb is older than its package.json.
  'Flux159/mcp-server-kubernetes': { build: { install: ['bun', 'install'] } },
  // The lock file names a version that the registry no longer has.
  'exa-labs/exa-mcp-server': { build: { install: ['npm', 'install', '--no-package-lock'] } },
};

/**
 * The servers of a list (repo, path, ecosystem, version, launch, expect) with their names and checkouts.
 * @param checkouts folder with a git checkout per repository, named owner__name
 * @param only part of the names that are meant; empty: all
 */
export function readServers(checkouts, list, only) {
  return JSON.parse(readFileSync(list, 'utf8'))
    .map((server) => ({
      ...server,
      name: `${server.repo}${server.path === '.' ? '' : `/${server.path}`}`,
      root: resolve(join(checkouts, server.repo.replace('/', '__'))),
    }))
    .filter(({ name }) => name.includes(only))
    .map((server) => ({ ...server, missing: !existsSync(server.root) }));
}

/** What `mcp-drydock.toml` has to say about this server: how it is started, and what a manifest cannot know. */
export function configuration({ name, launch, ecosystem, path }, bounds) {
  const own = CONFIGURED[name] ?? {};
  const smoke = { bounds };
  if (launch?.args?.length && launch.bin !== 'node' && ecosystem !== 'archive') smoke.args = launch.args;
  if (launch?.env && Object.keys(launch.env).length > 0) smoke.env = launch.env;
  // A code package has no script to name, a package without a bin neither: the program is run as it lies there.
  if (launch?.bin && (ecosystem === 'archive' || launch.bin === 'node'))
    smoke.command = [...launch.bin.split(' '), ...(launch.args ?? [])];
  if (launch?.transport === 'http') smoke.transport = 'http';
  if (launch?.port) smoke.port = launch.port;
  if (launch?.path) smoke.path = launch.path;
  Object.assign(smoke, own.smoke);
  return { ...own, smoke, ...(ecosystem === 'archive' ? { project: [{ path, ecosystem: 'code-package' }] } : {}) };
}

/** The tag of a server's own version: what a rehearsal would take when none is there. */
export function ownTag({ version }) {
  return `v${(version ?? '0.0.0').replace(/\+.*$/, '').replace(/\.dev\d+$/, '')}`;
}

/**
 * Runs the program from its bundle, as a user would, in the checkout.
 * @returns exit code (undefined: ended after `timeoutMs`), the JSON on stdout ({} where there is none), both streams
 */
export async function runProgram(args, { cwd, timeoutMs }) {
  const child = spawn(process.execPath, [PROGRAM, ...args, '--format', 'json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const streams = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (chunk) => {
      streams[name] += chunk;
    });
  }
  // Interrupted like by Ctrl-C: it ends what it has started itself.
  const timer = setTimeout(() => child.kill('SIGINT'), timeoutMs);
  const code = await new Promise((done) => child.on('close', done));
  clearTimeout(timer);
  let json;
  try {
    json = JSON.parse(streams.stdout);
  } catch {
    json = {};
  }
  return { code: code ?? undefined, json, ...streams };
}

/** Does `work` for each item, `jobs` at a time. */
export async function inTurns(items, jobs, work) {
  const waiting = [...items];
  const one = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: jobs }, one));
}
