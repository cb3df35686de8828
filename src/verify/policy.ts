// The policy of those who verify: whom they trust, and what they require. A TOML file of theirs.

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { usageError } from '../core/errors.js';
import type { Trust } from '../evidence/evidence.js';
import { readToml } from '../formats/toml.js';
import { readNamed, unread } from '../repository/regular-file.js';
import { CLAIMS } from './proof.js';

export interface Policy extends Trust {
  /** Claims of which each file that they are about needs proof. */
  readonly require: readonly string[];
}

/** Nobody is trusted, and nothing required. */
export const NO_POLICY: Policy = { require: [] };

const MOST_BYTES = 1024 * 1024;
const SCHEMA = z.strictObject({
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'write owner/name')
    .optional(),
  workflow: z.string().min(1).optional(),
  ref: z.string().startsWith('refs/').optional(),
  'gpg-key': z.string().min(1).optional(),
  'cosign-key': z.string().min(1).optional(),
  'sigstore-trust-config': z.string().min(1).optional(),
  require: z.array(z.enum(CLAIMS as [string, ...string[]])).optional(),
});

/** @throws ReleaseError exit 2 with every problem and its line */
export function readPolicy(file: string, cwd: string): Policy {
  const path = resolve(cwd, file);
  const { bytes, why } = readNamed(path, MOST_BYTES);
  if (bytes === undefined) {
    throw usageError('verify/policy', `The policy ${file} ${unread(why)}.`);
  }
  const toml = readToml(bytes.toString('utf8'));
  const wrong = toml.problems.map(({ line, message }) => `${file}:${line}: not valid TOML: ${message}`);
  const checked = SCHEMA.safeParse(toml.value);
  const issues = checked.success ? [] : checked.error.issues;
  const told = issues.map((issue) => {
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    const says = issue.code === 'unrecognized_keys' ? 'unknown key' : issue.message;
    return `${file}:${toml.at(at)?.line ?? 1}: ${at.join('.')}: ${says}`;
  });
  if (wrong.length > 0 || !checked.success) {
    throw usageError(
      'verify/policy',
      (wrong.length > 0 ? wrong : told).join('\n'),
      `Keys: repository, workflow, ref, gpg-key, cosign-key, sigstore-trust-config, require (of ${CLAIMS.join(', ')}).`,
    );
  }
  const {
    'gpg-key': keys,
    'cosign-key': publicKey,
    'sigstore-trust-config': config,
    require = [],
    ...trust
  } = checked.data;
  const beside = (name: string): string => resolve(dirname(path), name);
  const read = (key: string, name: string): string => readKey(beside(name), `${file}: ${key}: ${name}`);
  return {
    ...trust,
    require,
    ...(keys === undefined ? {} : { keys: read('gpg-key', keys) }),
    ...(publicKey === undefined ? {} : { publicKey: read('cosign-key', publicKey) }),
    ...(config === undefined ? {} : { trustConfig: beside(config) }),
  };
}

/**
 * A policy that trusts one more key: in place of the one of its kind that the policy names.
 * @throws ReleaseError exit 2 where it is not a public key
 */
export function withKey(policy: Policy, file: string, cwd: string): Policy {
  const text = readKey(resolve(cwd, file), `--key ${file}`, 'Name the file of a public key.');
  if (text.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----')) return { ...policy, keys: text };
  if (text.includes('-----BEGIN PUBLIC KEY-----')) return { ...policy, publicKey: text };
  throw usageError(
    'verify/key',
    `--key ${file} is not a public key${/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text) ? ', but a private one' : ''}.`,
    'Name cosign.pub (cosign public-key --key cosign.key prints it), or what gpg --armor --export KEY-ID printed.',
  );
}

function readKey(path: string, shown: string, hint = 'Name a file, relative to the policy.'): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw usageError('verify/policy', `${shown} cannot be read.`, hint);
  }
}
