// The gpg program in a short-lived home of its own: nothing of the user's keyring is read or written.

import type { Ended, Host } from '../../core/types.js';
import { toolEnv } from '../../host/environment.js';
import { ownFolder } from '../../host/own-folder.js';
import { removeFolder } from '../../host/removal.js';

/** A socket's path has room for about 104 bytes; the longest name gpg puts below its home takes 25. */
const LONGEST_HOME = 75;

export type RunGpg = (args: readonly string[], input?: string) => Promise<Ended>;

export interface Gpg {
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: RunGpg;
  /** Removes the home with everything in it. */
  remove(): Promise<void>;
}

/** @throws ReleaseError `tool/gpg` where gpg is missing */
export async function openGpg(host: Host): Promise<Gpg> {
  const gpg = host.tool('gpg');
  const home = await shortFolder(host);
  const env = toolEnv(host.env, { HOME: home, GNUPGHOME: home, LC_ALL: 'C', LANG: 'C' });
  const run: RunGpg = (args, input) =>
    host.run({
      command: [gpg, '--homedir', home, '--batch', '--no-tty', '--status-fd', '1', ...args],
      cwd: home,
      env,
      timeoutMs: 120_000,
      ...(input === undefined ? {} : { input }),
    });
  return { home, env, run, remove: async () => void (await removeFolder(home)) };
}

/** Fingerprint of the primary key that made a good signature of `file`; undefined where it is none, or of a key that is not here. */
export async function signerOf(signature: string, file: string, run: RunGpg): Promise<string | undefined> {
  const ended = await run(['--verify', signature, file]);
  const said = statuses(ended);
  if (ended.code !== 0 || !said.some(([word]) => word === 'GOODSIG')) return undefined;
  // The last word of VALIDSIG is the primary key, whichever subkey signed.
  return said.find(([word]) => word === 'VALIDSIG')?.at(-1);
}

/** The machine-readable lines of gpg, as words. */
export function statuses(ended: Ended): readonly (readonly string[])[] {
  return ended.stdout
    .split('\n')
    .filter((line) => line.startsWith('[GNUPG:] '))
    .map((line) => line.slice('[GNUPG:] '.length).trim().split(' '));
}

/** A private folder whose path leaves room for the agent's sockets. */
async function shortFolder(host: Host): Promise<string> {
  const folder = await host.tempDir('gpg');
  if (folder.length <= LONGEST_HOME || process.platform === 'win32') return folder;
  return ownFolder('/tmp', 'gpg-');
}
