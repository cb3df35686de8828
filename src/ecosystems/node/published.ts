// Published versions of npm packages, as a registry shows them.

import { z } from 'zod';
import type { Host, Kept, Project, ProjectSettings, Published, Wanted } from '../../core/types.js';
import { listOf } from '../../formats/object.js';
import { decoded, digestOf, field, sameText } from '../../registries/attestations.js';
import { NPM_REGISTRY } from '../../registries/npm/address.js';
import { askVersion, readPackage, readVersion } from '../../registries/npm/packument.js';
import { peekAnswer, readAnswer } from '../../registries/remote-answer.js';
import { hashesOf, purlOf } from './components.js';
import { nodeProject } from './kinds.js';
import { type NodeManifest, readNodeManifest } from './manifest.js';
import { tarballName } from './tarball.js';

const NAMED = /^((?:@[a-z0-9~-][\w.~-]*\/)?[a-zA-Z0-9~_][\w.~-]*)(?:@([\w.+-]+))?$/;
const MANIFEST = z.looseObject({ name: z.string(), version: z.string() });

export const publishedNode: Published = {
  scheme: 'npm',
  shown: 'npm',
  place: 'the npm registry',
  parse(text) {
    const [, name, version] = NAMED.exec(text) ?? [];
    return name === undefined ? undefined : { name, version };
  },
  word: (name, version) => `npm:${name}@${version}`,
  versions: async (name, registry, host) => (await readPackage(registry, name, undefined, host))?.versions,
  hides: ({ name, manifest }, registry) =>
    registry.href !== NPM_REGISTRY ||
    (name.startsWith('@') && (manifest as NodeManifest).publishConfig?.['access'] !== 'public'),
  project,
  files,
  evidence,
  attested,
};

async function files(name: string, version: string, registry: URL, host: Host): Promise<readonly Wanted[]> {
  const found = await readVersion(registry, name, version, undefined, host);
  if (found?.tarball === undefined) return [];
  const { sha512 } = hashesOf(found.integrity);
  return [tarballAt(found.tarball, name, version, registry, sha512)];
}

function tarballAt(url: string, name: string, version: string, { host }: URL, sha512: string | undefined): Wanted {
  const shown = `${name} ${version} on ${host}`;
  return { url, file: tarballName(name, version), shown, kind: 'npm-tarball', version, digests: { sha512 } };
}

/** By the version's package.json, as the registry shows it. */
async function project(
  name: string,
  version: string,
  registry: URL,
  settings: ProjectSettings,
  host: Host,
): Promise<Project | undefined> {
  const answer = await askVersion(registry, name, version, undefined, host);
  if (answer === undefined) return undefined;
  readAnswer(answer, MANIFEST, `${name} ${version}`, { code: 'npm/registry' });
  return nodeProject(readNodeManifest(answer.text()), settings);
}

/** By SLSA provenance. */
async function attested(
  name: string,
  version: string,
  repository: string,
  registry: URL,
  host: Host,
): Promise<Wanted | undefined> {
  const { url, attestations } = await provenances(name, version, registry, host);
  if (url === undefined) return undefined;
  const statements = attestations
    .map((one) => decoded(field(field(field(one, 'bundle'), 'dsseEnvelope'), 'payload')))
    .filter((statement) => sameText(builtFrom(statement), `https://github.com/${repository}`));
  const sha512 = digestOf(statements, 'sha512', (subject) => subject === purlOf(name, version));
  return sha512 === undefined ? undefined : tarballAt(url, name, version, registry, sha512);
}

/** The provenance that the registry serves, and where the tarball is. */
async function provenances(
  name: string,
  version: string,
  registry: URL,
  host: Host,
): Promise<{ readonly url?: string; readonly attestations: readonly unknown[] }> {
  const headers = { accept: 'application/json' };
  const answered = await askVersion(registry, name, version, undefined, host);
  const dist = answered && field(peekAnswer(answered, z.unknown()), 'dist');
  const url = field(dist, 'tarball');
  const stated = field(field(dist, 'attestations'), 'url');
  const none = { attestations: [] };
  if (typeof url !== 'string' || typeof stated !== 'string' || !URL.canParse(stated, registry.href)) return none;
  // Only the registry itself has checked what it shows.
  const address = new URL(stated, registry);
  if (address.origin !== registry.origin) return none;
  const answer = await host.http({ url: address.href, headers });
  if (answer.status !== 200) return none;
  const attestations = listOf(field(peekAnswer(answer, z.unknown()), 'attestations')).filter((one) =>
    String(field(one, 'predicateType')).startsWith('https://slsa.dev/provenance/'),
  );
  return { url, attestations };
}

async function evidence(name: string, version: string, registry: URL, host: Host): Promise<readonly Kept[]> {
  const { attestations } = await provenances(name, version, registry, host);
  return attestations
    .filter((one) => /\/v(?:1|0\.2)$/.test(String(field(one, 'predicateType'))))
    .map((one) => ({
      name: `${tarballName(name, version)}.sigstore.json`,
      text: JSON.stringify(field(one, 'bundle')),
    }));
}

function builtFrom(statement: unknown): unknown {
  const predicate = field(statement, 'predicate');
  const parameters = field(field(predicate, 'buildDefinition'), 'externalParameters');
  // Before SLSA 1: `git+https://github.com/octo/weather@refs/heads/main`.
  const uri = String(field(field(field(predicate, 'invocation'), 'configSource'), 'uri'));
  return field(field(parameters, 'workflow'), 'repository') ?? /^git\+(.+?)@refs\//.exec(uri)?.[1];
}
