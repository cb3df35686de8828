// A key in a KMS, asked by the cosign program. It makes the signature only: what is around it is the same as for other keys.

import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { z } from 'zod';
import { tail } from '../../core/cut.js';
import { ReleaseError, usageError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import { toolEnv } from '../../host/environment.js';
import { homeOf } from '../../host/home.js';
import { instanceOf } from '../sigstore/instance.js';

/** What the client of each KMS reads: it gets that and no other credential. */
const READS: Readonly<Record<string, RegExp>> = {
  awskms: /^AWS_/,
  gcpkms: /^(GOOGLE|CLOUDSDK|GCE)_/,
  azurekms: /^(AZURE_|IDENTITY_|MSI_)/,
  hashivault: /^(VAULT_|TRANSIT_SECRET_ENGINE_PATH$)/,
};
const SIGNED = z.looseObject({ messageSignature: z.looseObject({ signature: z.base64() }) });
/** Services that are not asked: the log is, and not by cosign. */
const NO_SERVICES = { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json' };

/** @throws ReleaseError exit 2 for another scheme, `tool/cosign`, `sign/cosign-kms` in the words of cosign */
export async function openKms(
  uri: string,
  host: Host,
): Promise<{ readonly publicKey: KeyObject; sign(path: string): Promise<Buffer> }> {
  const scheme = uri.slice(0, uri.indexOf(':'));
  const reads = READS[scheme];
  if (reads === undefined) {
    throw usageError(
      'sign/cosign-key',
      `cosign-key begins with ${scheme}://, which is not a known KMS.`,
      `Use ${Object.keys(READS).join('://, ')}://, or the text of cosign.key.`,
    );
  }
  const program = host.tool('cosign');
  const folder = await host.tempDir('cosign');
  const own = Object.entries(host.env).filter(
    (one): one is [string, string] => reads.test(one[0]) && one[1] !== undefined,
  );
  const env = toolEnv(host.env, { HOME: homeOf(host.env), ...Object.fromEntries(own) });
  const run = async (args: readonly string[]): Promise<string> => {
    const ended = await host.run({ command: [program, ...args], cwd: folder, env, timeoutMs: 120_000 });
    if (ended.code === 0) return ended.stdout;
    throw new ReleaseError('sign/cosign-kms', `cosign ${args[0]} could not use the key in ${scheme}.`, {
      hint: `Check that the job may use the key: cosign public-key --key ${scheme}://… prints its public half.`,
      quote: tail(ended.stderr, 3),
    });
  };
  const publicKey = createPublicKey(await run(['public-key', '--key', uri]));
  const [config, root] = ['no-services.json', 'root.json'].map((name) => join(folder, name)) as [string, string];
  await writeFile(config, JSON.stringify(NO_SERVICES));
  await writeFile(root, JSON.stringify(TrustedRoot.toJSON((await instanceOf(undefined)).root)));
  let count = 0;
  const sign = async (path: string): Promise<Buffer> => {
    count += 1;
    const bundle = join(folder, `${count}.json`);
    const where = ['--signing-config', config, '--trusted-root', root, '--bundle', bundle];
    await run(['sign-blob', '--yes', '--key', uri, ...where, path]);
    const { messageSignature } = SIGNED.parse(JSON.parse(await readFile(bundle, 'utf8')));
    return Buffer.from(messageSignature.signature, 'base64');
  };
  return { publicKey, sign };
}
