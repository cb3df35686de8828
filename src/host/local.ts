// The outside world on somebody's machine; the Action's host is made from it (actions.ts).

import { accessSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EXIT, ReleaseError } from '../core/errors.js';
import { VERSION } from '../core/program.js';
import type { Host } from '../core/types.js';
import { cleanPath, workspaceOf } from './environment.js';
import { createHttp } from './http.js';
import { createMasks } from './masks.js';
import { ownFolder, sweep } from './own-folder.js';
import { createProcesses } from './process.js';
import { createLog, type Screen } from './progress.js';

/** A host that must be closed: it owns children and temporary folders. */
export interface OpenHost extends Host {
  /** Hides known secrets in a text; for whatever is written past the log. */
  redact(text: string): string;
  /** Ends every child and removes every temporary folder. */
  close(): Promise<void>;
}

export interface LocalOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal?: AbortSignal;
  readonly verbose?: boolean;
  readonly stderr?: Screen;
}

/** Where to get a program that is not here; what is missing is named with this. */
const GET: Readonly<Record<string, string>> = {
  git: 'Install Git 2.30 or newer and put it on PATH.',
  gpg: 'Install GnuPG 2.2 or newer and put it on PATH, or leave gpg-key unset.',
  npm: 'Install Node.js with npm 10 or newer (in Actions: actions/setup-node).',
  node: 'Install Node.js 20.19 or newer (in Actions: actions/setup-node).',
  uv: 'Install uv (pip install uv), or let mcp-drydock fetch it.',
};

export function createLocalHost(options: LocalOptions): OpenHost {
  const signal = options.signal ?? new AbortController().signal;
  const masks = createMasks();
  for (const secret of secretsIn(options.env)) masks.add(secret);
  const log = createLog(options.stderr ?? process.stderr, {
    verbose: options.verbose ?? false,
    redact: masks.redact,
  });
  const processes = createProcesses({ signal });
  const sleep = (ms: number): Promise<void> => pause(ms, undefined, { signal });
  const tools = new Map<string, string>();
  let base: string | undefined;
  const removeBase = (): void => {
    if (base !== undefined) rmSync(base, { recursive: true, force: true, maxRetries: 3 });
  };

  return {
    kind: 'local',
    env: options.env,
    cwd: options.cwd,
    log,
    signal,
    now: () => Date.now(),
    sleep,
    run: processes.run,
    start: processes.start,
    http: createHttp({ signal, env: options.env, sleep, userAgent: `mcp-drydock/${VERSION}` }),
    tool(name) {
      const known = tools.get(name) ?? findTool(name, options.env, options.cwd);
      if (known === undefined) {
        throw new ReleaseError(`tool/${name}`, `The program ${name} is needed and is not on PATH.`, {
          exit: EXIT.usage,
          hint: GET[name] ?? `Install ${name} and put it on PATH.`,
        });
      }
      tools.set(name, known);
      return known;
    },
    async tempDir(prefix) {
      if (base === undefined) {
        const parent = options.env['RUNNER_TEMP'] ?? tmpdir();
        base = ownFolder(parent);
        process.once('exit', removeBase);
        // What a killed run left may hold a key.
        await sweep(parent);
      }
      return mkdtempSync(join(base, `${prefix}-`));
    },
    async idToken() {
      throw new ReleaseError('oidc/not-in-actions', 'There is no id-token outside GitHub Actions.', {
        hint: 'Give a token: MCP_DRYDOCK_PYPI_TOKEN or MCP_DRYDOCK_NPM_TOKEN.',
      });
    },
    mask: masks.add,
    annotate() {},
    async summary() {},
    output() {},
    async saveHandover() {},
    async loadHandover() {
      throw new ReleaseError('handover/none', 'Outside Actions there is no hand-over from a build job.', {
        exit: EXIT.usage,
        hint: 'Name the folder of the prepared release: mcp-drydock publish release/',
      });
    },
    redact: masks.redact,
    async close() {
      await processes.endAll();
      process.removeListener('exit', removeBase);
      if (base !== undefined) await rm(base, { recursive: true, force: true, maxRetries: 3 });
      base = undefined;
    },
  };
}

/** Secrets that the environment holds for us or for a proxy; what comes in as an input is masked where it is read. */
function secretsIn(env: LocalOptions['env']): readonly string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (/^(ACTIONS_(ID_TOKEN_REQUEST|RUNTIME)|GITHUB|GH|NODE_AUTH|NPM)_TOKEN$/.test(name)) return [value];
    if (!/_proxy$/i.test(name) || !URL.canParse(value)) return [];
    const { password } = new URL(value);
    return password === '' ? [] : [password, decoded(password)];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Looks a program up on PATH, less what lies inside the workspace: a checkout must not choose our tools. */
function findTool(name: string, env: LocalOptions['env'], cwd: string): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
  const path = cleanPath(env['PATH'] ?? env['Path'] ?? '', workspaceOf(env, cwd));
  for (const folder of path.split(delimiter)) {
    for (const suffix of suffixes) {
      const file = join(folder, name + suffix);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile()) return file;
      } catch {
        // Not here: the next folder of PATH.
      }
    }
  }
  return undefined;
}
