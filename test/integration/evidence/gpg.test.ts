import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ReleaseError } from '../../../src/core/errors.js';
import { openSigner } from '../../../src/evidence/gpg/signer.js';
import { createLocalHost, type OpenHost } from '../../../src/host/local.js';
import { makeKey } from '../../support/gpg.js';

let host: OpenHost;
let folder: string;
let plain: string;
let locked: string;

beforeAll(async () => {
  host = createLocalHost({ env: process.env, cwd: '/' });
  folder = await host.tempDir('test');
  plain = makeKey('');
  locked = makeKey('opensesame');
});
afterAll(() => host.close());

test('signs with a passphrase, verifies its own signature, and knows changed bytes and other keys', async () => {
  const file = join(folder, 'a.whl');
  writeFileSync(file, 'wheel');
  const signer = await openSigner(locked, 'opensesame', host);
  const other = await openSigner(plain, undefined, host);
  try {
    await signer.sign(file, `${file}.asc`);
    await other.sign(file, `${file}.other`);
    expect(await signer.verify(`${file}.asc`, file)).toBe(true);
    expect(await signer.verify(`${file}.other`, file)).toBe(false);
    writeFileSync(join(folder, 'b.whl'), 'other wheel');
    expect(await signer.verify(`${file}.asc`, join(folder, 'b.whl'))).toBe(false);
    writeFileSync(join(folder, 'junk.asc'), 'junk');
    expect(await signer.verify(join(folder, 'junk.asc'), file)).toBe(false);
    expect(signer.fingerprint).toMatch(/^[0-9A-F]{40}$/);
  } finally {
    await Promise.all([signer.close(), other.close()]);
  }
});

test('the agent stays while the signer is open, and nothing is left when it is closed', async () => {
  const file = join(folder, 'a.whl');
  writeFileSync(file, 'wheel');
  const signer = await openSigner(locked, 'opensesame', host);
  const home = readdirSync(join(folder, '..')).find((name) => name.startsWith('gpg-')) ?? '';
  expect(existsSync(join(folder, '..', home, 'S.gpg-agent'))).toBe(true);
  await signer.sign(file, `${file}.1`);
  await signer.sign(file, `${file}.2`);
  await signer.close();
  expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith('gpg-'))).toEqual([]);
});

test.each([
  ['sign/key', 'not a key', undefined],
  ['sign/key', '', undefined],
])('%s: what is no private key is refused', async (code, key, passphrase) => {
  await expect(openSigner(key, passphrase, host)).rejects.toMatchObject({ code, exit: 2 });
});

test('a wrong passphrase is named as that, and never shown', async () => {
  const file = join(folder, 'a.whl');
  writeFileSync(file, 'wheel');
  const signer = await openSigner(locked, 'wrong-secret', host);
  try {
    const error = await signer.sign(file, `${file}.asc`).catch((thrown: unknown) => thrown as ReleaseError);
    expect(error).toBeInstanceOf(ReleaseError);
    expect(error).toMatchObject({ code: 'sign/passphrase', exit: 2 });
    expect(JSON.stringify(error)).not.toContain('wrong-secret');
  } finally {
    await signer.close();
  }
});
