// Private keys for tests, each made in a home that is gone afterwards.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';

/** A new armored private key, locked with the passphrase unless that is empty. */
export function makeKey(passphrase: string): string {
  // Not in the system's temporary folder: on macOS its path is too long for the agent's socket.
  const home = mkdtempSync('/tmp/gpg-test-');
  const env = { PATH: process.env.PATH, GNUPGHOME: home };
  const gpg = (...args: string[]) =>
    execFileSync('gpg', ['--batch', '--pinentry-mode', 'loopback', '--passphrase', passphrase, ...args], {
      env,
      stdio: 'pipe',
    });
  try {
    gpg('--quick-gen-key', 'Test <test@example.invalid>', 'ed25519', 'sign', 'never');
    return gpg('--armor', '--export-secret-keys').toString();
  } finally {
    execFileSync('gpgconf', ['--kill', 'all'], { env });
    rmSync(home, { recursive: true, force: true });
  }
}

/** The public half of a private key, armored: what its owner gives to those who verify. */
export function publicOf(secret: string): string {
  const home = mkdtempSync('/tmp/gpg-public-');
  const env = { PATH: process.env['PATH'], GNUPGHOME: home };
  execFileSync('gpg', ['--batch', '--import'], { env, input: secret, stdio: ['pipe', 'ignore', 'ignore'] });
  const exported = execFileSync('gpg', ['--batch', '--armor', '--export'], { env }).toString();
  execFileSync('gpgconf', ['--kill', 'all'], { env });
  rmSync(home, { recursive: true, force: true });
  return exported;
}
