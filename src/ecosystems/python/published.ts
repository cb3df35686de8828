// Published versions of Python packages, as a simple index shows them.

import { z } from 'zod';
import type { Host, Kept, Published, Wanted } from '../../core/types.js';
import { listOf } from '../../formats/object.js';
import { decoded, digestOf, field, sameText } from '../../registries/attestations.js';
import { fileVersion, ofVersion } from '../../registries/pypi/file-version.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { isPypiOrg } from '../../registries/pypi/upload-rules.js';
import { peekAnswer } from '../../registries/remote-answer.js';
import { pythonProject } from './kinds.js';

const PUBLISHED = 'https://docs.pypi.org/attestations/publish/v1';
const NAMED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:==?([\w.+!-]+))?$/;

export const publishedPython: Published = {
  scheme: 'pypi',
  shown: 'PyPI',
  place: 'the Python index',
  parse(text) {
    const [, name, version] = NAMED.exec(text) ?? [];
    return name === undefined ? undefined : { name, version };
  },
  word: (name, version) => `pypi:${name}==${version}`,
  async versions(name, index, host) {
    const files = await readIndex(index, name, [], host);
    return files?.flatMap(({ file }) => fileVersion(file, name) ?? []);
  },
  hides: (_project, index) => !isPypiOrg(index),
  project: async (name, _version, _index, settings) => pythonProject(name, settings),
  files,
  evidence,
  attested,
};

async function files(name: string, version: string, index: URL, host: Host): Promise<readonly Wanted[]> {
  const all = (await readIndex(index, name, [], host)) ?? [];
  return ofVersion(all, name, version).map(({ file, url, sha256 }) => {
    const kind = file.endsWith('.whl') ? 'wheel' : 'sdist';
    return { url, file, shown: `${file} on ${index.host}`, kind, version, digests: { sha256 } };
  });
}

/** PyPI's integrity API; of each file what says that a publisher published it. */
async function evidence(name: string, version: string, index: URL, host: Host): Promise<readonly Kept[]> {
  const all = (await readIndex(index, name, [], host)) ?? [];
  const kept = await Promise.all(
    ofVersion(all, name, version).map(async ({ file, provenance }): Promise<readonly Kept[]> => {
      return (await bundlesAt(provenance, host))
        .flatMap((bundle) => listOf(field(bundle, 'attestations')))
        .filter((one) => field(statementOf(one), 'predicateType') === PUBLISHED)
        .map((one) => ({ name: `${file}.publish.attestation`, text: JSON.stringify(one) }));
    }),
  );
  return kept.flat();
}

/** By PEP 740. */
async function attested(
  name: string,
  version: string,
  repository: string,
  index: URL,
  host: Host,
): Promise<Wanted | undefined> {
  const files = (await readIndex(index, name, [], host)) ?? [];
  const wheel = files.find(({ file }) => file.endsWith('-none-any.whl') && fileVersion(file, name) === version);
  if (wheel === undefined) return undefined;
  const ours = (await bundlesAt(wheel.provenance, host)).filter((bundle) => {
    const publisher = field(bundle, 'publisher');
    return field(publisher, 'kind') === 'GitHub' && sameText(field(publisher, 'repository'), repository);
  });
  const statements = ours.flatMap((bundle) => listOf(field(bundle, 'attestations'))).map(statementOf);
  const sha256 = digestOf(statements, 'sha256', (subject) => subject === wheel.file);
  if (sha256 === undefined) return undefined;
  const { file, url } = wheel;
  return { url, file, shown: `${file} on ${index.host}`, kind: 'wheel', version, digests: { sha256 } };
}

/** What the integrity API serves about one file. */
async function bundlesAt(provenance: string | undefined, host: Host): Promise<readonly unknown[]> {
  if (provenance === undefined) return [];
  const answer = await host.http({ url: provenance, headers: { accept: 'application/json' } });
  return answer.status === 200 ? listOf(field(peekAnswer(answer, z.unknown()), 'attestation_bundles')) : [];
}

function statementOf(attestation: unknown): unknown {
  return decoded(field(field(attestation, 'envelope'), 'statement'));
}
