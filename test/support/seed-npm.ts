// A package that the stand-in has had all along, put there in one request: for tests that are not about how it is published.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Npm } from '../../src/targets/npm/stand-in/service.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** The document that npm sends of a tarball with this package.json. */
export function npmDocument(bytes: Buffer, manifest: Manifest, tag = 'latest') {
  const { name, version } = manifest;
  const digest = (algorithm: string, form: 'base64' | 'hex') => createHash(algorithm).update(bytes).digest(form);
  const dist = { integrity: `sha512-${digest('sha512', 'base64')}`, shasum: digest('sha1', 'hex') };
  return {
    ...{ _id: name, name, 'dist-tags': { [tag]: version } },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    _attachments: { [`${name}-${version}.tgz`]: { data: bytes.toString('base64'), length: bytes.length } },
  };
}

/** @param token one that may publish the package */
export async function seedNpm(npm: Npm, tarball: string, token = 'npm_good', tag = 'latest'): Promise<void> {
  const bytes = readFileSync(tarball);
  const manifest: Manifest = JSON.parse(
    execFileSync('tar', ['-xOzf', tarball, 'package/package.json'], { encoding: 'utf8' }),
  );
  const { name, version } = manifest;
  const response = await fetch(`${npm.url}/${name.replace('/', '%2f')}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(npmDocument(bytes, manifest, tag)),
  });
  if (!response.ok) throw new Error(`the stand-in did not take ${name} ${version}: ${await response.text()}`);
}
