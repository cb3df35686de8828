// As little of an SBOM as says which file it is about.

import type { Artifact } from '../../src/core/types.js';

type About = Pick<Artifact, 'file' | 'sha256'>;

export function cycloneDxOf({ file, sha256 }: About): string {
  const externalReferences = [{ type: 'distribution', url: file }];
  const hashes = [{ alg: 'SHA-256', content: sha256 }];
  const component = { type: 'application', name: file, hashes, externalReferences };
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component } })}\n`;
}

export function spdxOf({ file, sha256 }: About): string {
  const checksums = [{ algorithm: 'SHA256', checksumValue: sha256 }];
  return `${JSON.stringify({ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [{ name: file, packageFileName: file, checksums }] })}\n`;
}
