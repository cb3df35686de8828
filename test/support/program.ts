// Runs the bundle in dist/ as a user would: its own process, nothing inherited but what is said.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Another bundle than dist/ can be tried: MCP_DRYDOCK_TEST_CLI. */
export const CLI = process.env['MCP_DRYDOCK_TEST_CLI'] ?? join(ROOT, 'dist/cli/index.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export async function ran(
  command: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>>; interruptAfter?: string; signal?: NodeJS.Signals },
): Promise<Ran> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...caSettings(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let interrupted = false;
  const look = (): void => {
    if (interrupted || options.interruptAfter === undefined || !`${stdout}${stderr}`.includes(options.interruptAfter))
      return;
    interrupted = true;
    child.kill(options.signal ?? 'SIGINT');
  };
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    look();
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    look();
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, stdout, stderr };
}

/** Runs mcp-drydock from its bundle. */
export function mcpDrydock(args: readonly string[], options: Parameters<typeof ran>[1]): Promise<Ran> {
  return ran([process.execPath, CLI, ...args], options);
}

/** A machine behind a proxy needs its own CA and index settings for installers to work at all. */
export function caSettings(): Record<string, string> {
  const names =
    /^(https?_proxy|no_proxy|SSL_CERT_(FILE|DIR)|NODE_EXTRA_CA_CERTS|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|UV_.*|PIP_.*|npm_config_registry)$/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      names.test(name) && value !== undefined ? [[name, value]] : [],
    ),
  );
}

/** A private folder that is removed by `remove`. */
export function scratch(label: string): { readonly folder: string; remove(): void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${label}-`)));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies a project into a git repository of its own, committed and, when given, tagged. */
export async function repository(from: string, to: string, tag?: string): Promise<string> {
  cpSync(from, to, { recursive: true, filter: (path) => !/\/(node_modules|\.venv|__pycache__)(\/|$)/.test(path) });
  await git(to, 'init', '-q', '-b', 'main');
  await git(to, 'add', '-A');
  await git(to, 'commit', '-q', '-m', 'all of it');
  if (tag !== undefined) await git(to, 'tag', tag);
  return to;
}

/** Runs git as a person without any configuration of their own. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };
  const { code, stdout, stderr } = await ran(['git', ...args], { cwd, env });
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Makes a folder a repository that tracks everything in it: a build is given a clone. */
export async function trackAll(root: string): Promise<void> {
  await git(root, 'init', '-q');
  await git(root, 'add', '-A');
}
