// The one way git is started: settings of ours, none of the user's, the machine's or the surrounding environment's.

import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { EXIT, ReleaseError } from '../core/errors.js';
import { shellWord } from '../core/shell-word.js';
import type { Ended, Host } from '../core/types.js';
import { cleanPath, pathOf, workspacesOf } from '../host/environment.js';

/**
 * What a configuration could change of the commands we use, each fixed. The user's and the machine's files are not read at
 * all; these hold against the repository's own, and none of them lets git start a program.
 */
const SETTINGS = [
  ['core.fsmonitor', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.hooksPath', devNull],
  ['core.attributesFile', devNull],
  ['core.excludesFile', devNull],
  // Ends of lines are what the committed attributes say, else those of the commit; `text` alone gives a line feed, so that
  // every machine checks out the same bytes. `input` converts nothing there, and takes a checkout with other ends for unchanged.
  ['core.autocrlf', 'input'],
  ['core.eol', 'lf'],
  ['core.safecrlf', 'false'],
  ['core.quotePath', 'false'],
  ['core.splitIndex', 'false'],
  ['core.warnAmbiguousRefs', 'false'],
  ['core.pager', 'cat'],
  ['color.ui', 'false'],
  ['column.ui', 'never'],
  ['advice.detachedHead', 'false'],
  ['commit.gpgSign', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['submodule.recurse', 'false'],
  // Nothing is fetched or sent: everything comes from the objects that are here.
  ['protocol.allow', 'never'],
  ['credential.helper', ''],
] as const;

/** Commands that only read, and start nothing that would stay. */
const READS = new Set(['rev-parse', 'for-each-ref', 'cat-file', 'config', 'ls-files', 'symbolic-ref', 'status']);
const DUBIOUS = /detected dubious ownership|unsafe repository/;

export interface GitOptions {
  /** Written to its stdin. */
  readonly input?: string | undefined;
  /** Settings beside ours, which they replace. */
  readonly settings?: readonly (readonly [key: string, value: string])[] | undefined;
  /** Bytes of output that are kept. */
  readonly keep?: number | undefined;
}

/**
 * Runs git in the repository around `folder`; that git says no is a value.
 * @throws ReleaseError `git/ownership` where git refuses a repository of somebody else
 */
export async function runGit(
  host: Host,
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Ended> {
  const known = trustFiles.get(host.run) ?? devNull;
  const ended = await start(host, folder, args, options, known);
  if (ended.code === 0 || !DUBIOUS.test(ended.stderr)) return ended;
  const file = await trustFile(host, folder);
  const again = await start(host, folder, args, options, file);
  if (again.code === 0 || !DUBIOUS.test(again.stderr)) return again;
  const top = topOf(folder) ?? folder;
  throw new ReleaseError('git/ownership', `The repository ${top} belongs to another user, so git does not read it.`, {
    exit: EXIT.usage,
    hint: `If you trust it: git config --global --add safe.directory ${shellWord(top)}`,
  });
}

/** Files of {@link trustFile} by the host that made them: git says no in many words, and to some questions in none. */
const trustFiles = new WeakMap<Host['run'], string>();

/** Whom a person trusts is theirs to say: the one setting that is taken over as it is, in a file of ours. */
async function trustFile(host: Host, folder: string): Promise<string> {
  const trusted = (await userSettings(host, folder)).filter(({ key, own }) => own && key === 'safe.directory');
  const file = join(await host.tempDir('git'), 'trusted');
  await writeFile(file, `[safe]\n${trusted.map(({ value }) => `\tdirectory = ${JSON.stringify(value)}\n`).join('')}`);
  trustFiles.set(host.run, file);
  return file;
}

/** A setting as it is configured for a person; `own`: by them or on their machine, not by the repository. */
export interface UserSetting {
  readonly key: string;
  readonly value: string;
  readonly own: boolean;
}

/** What is configured of the few things that we look at. Asking for settings starts no program, whatever they are. */
export async function userSettings(host: Host, folder: string): Promise<readonly UserSetting[]> {
  const env: Record<string, string> = { ...gitEnv(host), GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };
  for (const name of ['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM']) delete env[name];
  for (const name of ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME']) {
    const value = host.env[name];
    if (value !== undefined) env[name] = value;
  }
  const pattern = '^(safe\\.directory|core\\.excludesfile|filter\\..*)$';
  const command = [host.tool('git'), 'config', '--null', '--includes', '--show-scope', '--get-regexp', pattern];
  const ended = await host.run({ command, cwd: folder, env, timeoutMs: 60_000, leavesNothing: true });
  const words = ended.stdout.split('\0');
  const found: UserSetting[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [scope, text = ''] = [words[at], words[at + 1]];
    const end = text.indexOf('\n');
    const [key, value] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
    found.push({ key, value, own: scope === 'global' || scope === 'system' });
  }
  return found;
}

/** The folder above (or here) that holds a repository; its own word about where its files are is not asked. */
export function topOf(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const facts = statSync(join(at, '.git'), { throwIfNoEntry: false });
    if (facts?.isFile() || (facts?.isDirectory() && existsSync(join(at, '.git', 'HEAD')))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function start(
  host: Host,
  folder: string,
  args: readonly string[],
  options: GitOptions,
  config: string,
): Promise<Ended> {
  const env = gitEnv(host);
  // A repository may say that its files are elsewhere, or nowhere (core.worktree, core.bare): they are where its .git is.
  const top = args[0] === 'init' ? undefined : topOf(folder);
  if (top !== undefined) env['GIT_WORK_TREE'] = top;
  env['GIT_CONFIG_GLOBAL'] = config;
  // By variables, since the name of a filter may hold what ends a name on the command line.
  const more = options.settings ?? [];
  if (more.length > 0) env['GIT_CONFIG_COUNT'] = String(more.length);
  for (const [index, [key, value]] of more.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  const replaced = new Set(more.map(([key]) => key.toLowerCase()));
  const fixed = SETTINGS.filter(([key]) => !replaced.has(key.toLowerCase())).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  return host.run({
    command: [host.tool('git'), '--no-pager', ...fixed, ...args],
    cwd: folder,
    env,
    timeoutMs: 120_000,
    keep: options.keep ?? 64 * 1024 * 1024,
    input: options.input,
    leavesNothing: READS.has(args[0] ?? ''),
  });
}

/** Nothing of the surrounding GIT_* variables; no home whose files would be read; no prompts; the same words everywhere. */
export function gitEnv(host: Host): Record<string, string> {
  const env: Record<string, string> = {
    PATH: cleanPath(pathOf(host.env), workspacesOf(host.env, [host.cwd])),
    HOME: devNull,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // An object that is not here would be fetched, from wherever and by whatever a repository's `promisor` names; no setting
    // of its own (protocol.ext.allow) outdoes the variable.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
  // Whom git takes for the owner when root runs it for somebody.
  for (const name of ['SystemRoot', 'SUDO_UID']) {
    const value = host.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}
