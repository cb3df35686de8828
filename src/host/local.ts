// The outside world on somebody's machine; the Action's host is made from it (actions.ts).

import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ENV_PREFIX, NAME, VERSION } from '../core/about.js';
import { decoded } from '../core/decoded.js';
import { EXIT, ReleaseError } from '../core/errors.js';
import { FREE_SPACE, FULL_DISK, systemWords } from '../core/system-error.js';
import type { Env, Host } from '../core/types.js';
import { askLine, type Terminal } from './ask.js';
import { steadyNow } from './clock.js';
import { pathOf, withCleanPath, workspacesOf } from './environment.js';
import { createHttp } from './http.js';
import { mayAskIdToken, requestIdToken } from './id-token.js';
import { createMasks } from './masks.js';
import { outgoing } from './outlet.js';
import { ownFolder, sweep } from './own-folder.js';
import { createProcesses } from './process.js';
import { createLog, type Screen } from './progress.js';
import { isWithin } from './real-path.js';
import { removeFolder, removeFolderSync } from './removal.js';
import { noPermission } from './toolkit.js';
import { createTools } from './tools.js';
import { TYPED } from './typed.js';

/** A host that must be closed: it owns children and temporary folders. */
export interface OpenHost extends Host {
  /** Hides known secrets in a text; for whatever is written past the log. */
  redact(text: string): string;
  /** Ends every child and removes every temporary folder. */
  close(): Promise<void>;
}

export interface LocalOptions {
  readonly env: Env;
  readonly cwd: string;
  /** Folders that were named: nothing in the checkouts around them is a tool of ours. */
  readonly paths?: readonly string[];
  readonly signal?: AbortSignal;
  readonly verbose?: boolean;
  /** No progress: only warnings. */
  readonly quiet?: boolean;
  readonly stderr?: Screen;
  /** Where a person can be asked. */
  readonly terminal?: Terminal | undefined;
}

export function createLocalHost(options: LocalOptions): OpenHost {
  const signal = options.signal ?? new AbortController().signal;
  const masks = createMasks();
  for (const secret of secretsIn(options.env)) masks.add(secret);
  const log = createLog(options.stderr ?? process.stderr, {
    verbose: options.verbose ?? false,
    quiet: options.quiet ?? false,
    redact: masks.redact,
  });
  const processes = createProcesses({ signal });
  const sleep = (ms: number): Promise<void> => pause(ms, undefined, { signal });
  const workspaces = workspacesOf(options.env, [options.cwd, ...(options.paths ?? [])]);
  const env = withCleanPath(options.env, workspaces);
  const tools = createTools(pathOf(env), workspaces, (name, file) => log.debug(`${name} is ${file}`));
  const http = createHttp({ signal, env, sleep, userAgent: `${NAME}/${VERSION}` });
  const { terminal } = options;
  const ask = (question: string): Promise<string | undefined> =>
    askLine(outgoing(question, 'text', { write() {} }, masks.redact), terminal as Terminal, signal);
  let base: string | undefined;
  const removeBase = (): void => {
    if (base !== undefined) removeFolderSync(base);
  };

  return {
    kind: 'local',
    env,
    cwd: options.cwd,
    log,
    ...(terminal === undefined ? {} : { ask }),
    signal,
    now: steadyNow,
    sleep,
    run(child) {
      tools.settle();
      return processes.run(child);
    },
    start(child) {
      tools.settle();
      return processes.start(child);
    },
    http,
    tool: tools.tool,
    async tempDir(prefix) {
      if (base === undefined) {
        const parent = tempFolder(options.env, workspaces);
        base = makeBase(parent);
        process.once('exit', removeBase);
        // What a killed run left may hold a key.
        await sweep(parent);
      }
      return mkdtempSync(join(base, `${prefix}-`));
    },
    async idToken(audience) {
      if (mayAskIdToken(env)) {
        const token = await requestIdToken({ env, http }, audience);
        masks.add(token);
        return token;
      }
      if (env['GITHUB_ACTIONS'] === 'true') throw noPermission(env);
      throw new ReleaseError('oidc/not-in-actions', 'An id-token exists only in GitHub Actions.', {
        hint: `Set a token: ${ENV_PREFIX}PYPI_TOKEN or ${ENV_PREFIX}NPM_TOKEN.`,
      });
    },
    mask: masks.add,
    annotate() {},
    async summary() {},
    async output() {},
    async saveHandover() {},
    async loadHandover() {
      throw new ReleaseError('handover/none', 'Outside GitHub Actions, no build job hands over a release.', {
        exit: EXIT.usage,
        hint: `Name the folder of the prepared release: ${TYPED} publish release/`,
      });
    },
    redact: masks.redact,
    async close() {
      await processes.endAll();
      process.removeListener('exit', removeBase);
      if (base !== undefined) await removeFolder(base);
      base = undefined;
    },
  };
}

/** The one folder that all temporary ones are made in. */
function makeBase(parent: string): string {
  try {
    return ownFolder(parent);
  } catch (error) {
    const words = systemWords(error) ?? 'it does not exist';
    const isFull = FULL_DISK.test((error as NodeJS.ErrnoException).code ?? '');
    throw new ReleaseError('system/refused', `A temporary folder cannot be created in ${parent}: ${words}.`, {
      hint: isFull ? FREE_SPACE : 'Set TMPDIR (in Actions RUNNER_TEMP) to a folder you own.',
      cause: error,
    });
  }
}

/** Secrets that the environment holds for us or for a proxy; what comes in as an input is masked where it is read. */
function secretsIn(env: LocalOptions['env']): readonly string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (/^(ACTIONS_(ID_TOKEN_REQUEST|RUNTIME)|GITHUB|GH|NODE_AUTH|NPM)_TOKEN$/.test(name)) return [value];
    if (!/_proxy$/i.test(name) || !URL.canParse(value)) return [];
    const { password } = new URL(value);
    return password === '' ? [] : [password, decoded(password) ?? password];
  });
}

/**
 * Where temporary folders are made: outside of every workspace, where a server would find the project's own node_modules and git
 * the project's repository. The first place that the system names where there is no such place.
 */
function tempFolder(env: LocalOptions['env'], workspaces: readonly string[]): string {
  const named = [env['RUNNER_TEMP'] ?? '', tmpdir()].filter((path) => isAbsolute(path));
  const places = process.platform === 'win32' ? named : [...named, '/tmp'];
  const outside = places.find((path) => existsSync(path) && !workspaces.some((one) => isWithin(path, one)));
  return outside ?? places[0] ?? tmpdir();
}
