// The contract of whatever somebody names: a folder, a file, a command, a published version, an address.

import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONFIG_FILE } from '../../core/about.js';
import { usageError } from '../../core/errors.js';
import type { CallResult, Contract, Host, IndexOf, ProjectSettings } from '../../core/types.js';
import { openSandbox } from '../../host/sandbox.js';
import { PLAN_FILE } from '../../plan/file-names.js';
import { contractOfFile } from './artifact.js';
import { readContractFile } from './file.js';
import { contractOfFolder } from './folder.js';
import { contractOfPublished, EXAMPLES, readPublished } from './published.js';
import { startInstalled } from './start.js';

/** What all ways share. */
export interface Context {
  /** `[smoke]` and what else the configuration says about a server. */
  readonly settings: ProjectSettings;
  /** The configuration file that was named. */
  readonly config: string | undefined;
  readonly indexOf: IndexOf;
  /** The golden session of the folder that we are in. */
  readonly golden: readonly CallResult[];
}

/** @throws ReleaseError exit 2 for words that name nothing; StageFailure where it does not start */
export async function contractOf(word: string, context: Context, host: Host): Promise<Contract> {
  const published = readPublished(word);
  if (published !== undefined)
    return contractOfPublished(published, context.indexOf, context.settings, host, context.golden);
  if (/^https?:\/\//i.test(word)) return contractOfAddress(word, context.settings);
  const path = resolve(host.cwd, word);
  if (!existsSync(path)) {
    throw usageError(
      'contract/what',
      `${word} does not exist.`,
      `Give a folder, a file, ${EXAMPLES.join(', ')} or a URL, or a command after --.`,
    );
  }
  if (statSync(path).isDirectory()) {
    const written = contractIn(path);
    if (written !== undefined) return readContractFile(join(path, written), join(word, written));
    return contractOfFolder(realpathSync(path), context.config, host);
  }
  return path.endsWith('.json')
    ? readContractFile(path, word)
    : contractOfFile(path, context.settings, host, context.golden);
}

/** The contract in a prepared release, where there is one and no more. */
function contractIn(folder: string): string | undefined {
  if (!existsSync(join(folder, PLAN_FILE))) return undefined;
  const files = readdirSync(folder).filter((file) => file.endsWith('.contract.json'));
  if (files.length < 2) return files[0];
  throw usageError(
    'contract/several',
    `${folder} contains several contracts: ${files.join(', ')}.`,
    'Name one of them.',
  );
}

async function contractOfAddress(word: string, { smoke }: ProjectSettings): Promise<Contract> {
  if (!URL.canParse(word)) throw usageError('contract/what', `${word} is not a URL.`);
  const { visitRemote } = await import('../../mcp/remote.js');
  return visitRemote(new URL(word), { timeoutMs: smoke.timeoutMs, headers: smoke.headers });
}

/** The contract of a command of this machine, started where we are, with the environment of a stranger. */
export async function contractOfCommand(
  words: readonly string[],
  { settings, golden }: Context,
  host: Host,
): Promise<Contract> {
  const [name = '', ...rest] = words;
  const sandbox = await openSandbox(host, name);
  const program = /[/\\]/.test(name) ? resolve(host.cwd, name) : host.tool(name);
  const { smoke } = settings;
  const project = { name, manifestFile: CONFIG_FILE, settings };
  const launch = {
    command: [program, ...rest],
    shown: words.join(' '),
    env: { ...sandbox.env, ...smoke.env },
    cwd: host.cwd,
  };
  return startInstalled(host, { launch, runtime: 'this machine' }, project, words.join(' '), golden);
}
