// The gpg program with one private key, in a short-lived home of its own: nothing of the user's keyring is read or written.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tail } from '../../core/cut.js';
import { ReleaseError, usageError } from '../../core/errors.js';
import type { Ended, Host } from '../../core/types.js';
import { openGpg, type RunGpg, signerOf, statuses } from './program.js';

/** Signs and verifies with one key. Close it: it holds an agent and a folder with the key. */
export interface Signer {
  /** Fingerprint of the primary key, upper-case hex. */
  readonly fingerprint: string;
  /** Writes a detached armored signature of `file` to `to`. */
  sign(file: string, to: string): Promise<void>;
  /** Whether `signature` is a good one of `file` by this very key. */
  verify(signature: string, file: string): Promise<boolean>;
  close(): Promise<void>;
}

/** How often the agent hashes the passphrase for its copy of the key. Its own choice costs half a second for every file. */
const S2K_COUNT = '1048576';
const AGENT_WAIT_MS = 3000;
const KEY_HINT = 'gpg --armor --export-secret-keys <key id> prints what belongs in gpg-key.';

/**
 * Opens a signer. Key and passphrase reach gpg by its standard input only.
 * @throws ReleaseError exit 2 `sign/…` where the key cannot be used; `tool/gpg` where gpg is missing
 */
export async function openSigner(key: string, passphrase: string | undefined, host: Host): Promise<Signer> {
  const { home, env, run, remove } = await openGpg(host);
  // The agent detaches itself and would end with the first gpg that starts it (children leave nothing behind). As the child of a
  // command that waits for its input it lives exactly until we end that: a passphrase is then worked out once, not per file.
  const agent = host.start({
    command: [
      ...[host.tool('gpg-agent'), '--homedir', home, '--allow-loopback-pinentry', '--s2k-count', S2K_COUNT, '--daemon'],
      ...['--', host.tool('gpg-connect-agent'), '--homedir', home, '--no-autostart'],
    ],
    cwd: home,
    env,
    timeoutMs: 1_800_000,
  });
  agent.stdout.resume();
  const close = async (): Promise<void> => {
    await agent.end();
    await remove();
  };
  try {
    for (let waited = 0; waited < AGENT_WAIT_MS && !existsSync(join(home, 'S.gpg-agent')); waited += 20) {
      await new Promise((done) => setTimeout(done, 20));
    }
    const fingerprint = await importKey(run, key);
    return {
      fingerprint,
      close,
      sign: async (file, to) => {
        const args = ['--yes', '--pinentry-mode', 'loopback', '--passphrase-fd', '0', '--local-user', fingerprint];
        const ended = await run([...args, '--armor', '--output', to, '--detach-sign', file], `${passphrase ?? ''}\n`);
        if (ended.code !== 0 || !statuses(ended).some(([word]) => word === 'SIG_CREATED')) throw notSigned(ended);
      },
      verify: async (signature, file) => {
        return (await signerOf(signature, file, run)) === fingerprint;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function importKey(run: RunGpg, key: string): Promise<string> {
  const ended = await run(['--import'], key);
  const imported = statuses(ended).some(([word]) => word === 'IMPORT_OK');
  if (!imported) {
    throw usageError('sign/key', 'gpg-key is not a key that gpg can read.', `Set the whole armored block. ${KEY_HINT}`);
  }
  const listed = await run(['--with-colons', '--list-secret-keys']);
  const fields = listed.stdout.split('\n').map((line) => line.split(':'));
  const primaries = fields.flatMap((field, index) =>
    field[0] === 'sec' ? [fields.slice(index).find(([kind]) => kind === 'fpr')?.[9]] : [],
  );
  const [only] = primaries;
  if (only === undefined) {
    throw usageError('sign/key', 'gpg-key is a public key, which cannot sign.', KEY_HINT);
  }
  if (primaries.length > 1) {
    throw usageError(
      'sign/key',
      `gpg-key contains ${primaries.length} private keys, and it is not clear which one signs.`,
      KEY_HINT,
    );
  }
  return only;
}

function notSigned(ended: Ended): ReleaseError {
  const quote = tail(ended.stderr, 3);
  if (/bad passphrase|no passphrase/i.test(ended.stderr)) {
    return usageError('sign/passphrase', 'gpg-passphrase does not unlock gpg-key.', 'Set the passphrase of this key.');
  }
  if (ended.timedOut) return new ReleaseError('sign/failed', 'gpg did not finish before the timeout.', { quote });
  return new ReleaseError('sign/failed', 'gpg could not sign with gpg-key: it may be expired or unable to sign.', {
    quote,
    hint: 'gpg --list-secret-keys shows what the key can do and when it expires.',
  });
}
