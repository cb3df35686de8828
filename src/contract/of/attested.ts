// A published file that its registry says was built by this repository: by an attestation that the registry checked when it
// took the file (PEP 740 on an index, SLSA provenance on npm), never by what the package says about itself.

import { z } from 'zod';
import type { Host, Project } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { packageUrl } from '../../registries/npm/packument.js';
import { fileVersion } from '../../registries/pypi/file-version.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { peekAnswer } from '../../registries/remote-answer.js';
import type { Wanted } from './asking.js';
import type { Registries } from './published.js';

/**
 * The file of this version to fetch, with the digest that was attested for `repository`.
 * @param repository `owner/name`
 * @returns undefined where nothing is attested for it
 */
export async function attestedFile(
  { name, ecosystem }: Pick<Project, 'name' | 'ecosystem'>,
  version: string,
  repository: string,
  registries: Registries,
  host: Host,
): Promise<Wanted | undefined> {
  return ecosystem === 'node'
    ? onNpm(name, version, repository, registries.npm, host)
    : onIndex(name, version, repository, registries.pypi, host);
}

async function onIndex(
  name: string,
  version: string,
  repository: string,
  index: URL,
  host: Host,
): Promise<Wanted | undefined> {
  const files = (await readIndex(index, name, [], host)) ?? [];
  const wheel = files.find(({ file }) => file.endsWith('-none-any.whl') && fileVersion(file, name) === version);
  if (wheel?.provenance === undefined) return undefined;
  const answer = await host.http({ url: wheel.provenance, headers: { accept: 'application/json' } });
  if (answer.status !== 200) return undefined;
  const ours = list(field(peekAnswer(answer, z.unknown()), 'attestation_bundles')).filter((bundle) => {
    const publisher = field(bundle, 'publisher');
    return field(publisher, 'kind') === 'GitHub' && sameText(field(publisher, 'repository'), repository);
  });
  const statements = ours
    .flatMap((bundle) => list(field(bundle, 'attestations')))
    .map((one) => decoded(field(field(one, 'envelope'), 'statement')));
  const sha256 = digestOf(statements, 'sha256', (subject) => subject === wheel.file);
  if (sha256 === undefined) return undefined;
  const { file, url } = wheel;
  return { url, file, shown: `${file} on ${index.host}`, kind: 'wheel', version, digests: { sha256 } };
}

async function onNpm(
  name: string,
  version: string,
  repository: string,
  registry: URL,
  host: Host,
): Promise<Wanted | undefined> {
  const headers = { accept: 'application/json' };
  const shown = await host.http({ url: packageUrl(registry, name, version), headers });
  const dist = shown.status === 200 ? field(peekAnswer(shown, z.unknown()), 'dist') : undefined;
  const url = field(dist, 'tarball');
  const told = field(field(dist, 'attestations'), 'url');
  if (typeof url !== 'string' || typeof told !== 'string' || !URL.canParse(told, registry.href)) return undefined;
  // Only the registry itself has checked what it shows.
  const address = new URL(told, registry);
  if (address.origin !== registry.origin) return undefined;
  const answer = await host.http({ url: address.href, headers });
  if (answer.status !== 200) return undefined;
  const statements = list(field(peekAnswer(answer, z.unknown()), 'attestations'))
    .filter((one) => String(field(one, 'predicateType')).startsWith('https://slsa.dev/provenance/'))
    .map((one) => decoded(field(field(field(one, 'bundle'), 'dsseEnvelope'), 'payload')))
    .filter((statement) => sameText(builtFrom(statement), `https://github.com/${repository}`));
  const sha512 = digestOf(statements, 'sha512', (subject) => subject === purlOf(name, version));
  if (sha512 === undefined) return undefined;
  const file = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
  return {
    url,
    file,
    shown: `${name} ${version} on ${registry.host}`,
    kind: 'npm-tarball',
    version,
    digests: { sha512 },
  };
}

function builtFrom(statement: unknown): unknown {
  const parameters = field(field(field(statement, 'predicate'), 'buildDefinition'), 'externalParameters');
  return field(field(parameters, 'workflow'), 'repository');
}

/** As npm writes it: the scope's sign is escaped. */
function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

/** The digest that the statements make about the file; lower-case hex. */
function digestOf(
  statements: readonly unknown[],
  algorithm: 'sha256' | 'sha512',
  isFile: (subject: unknown) => boolean,
): string | undefined {
  const found = statements
    .flatMap((statement) => list(field(statement, 'subject')))
    .filter((subject) => isFile(field(subject, 'name')))
    .map((subject) => field(field(subject, 'digest'), algorithm));
  const [first] = found;
  return typeof first === 'string' && /^[0-9a-f]+$/.test(first) ? first : undefined;
}

/** A statement in base64; undefined where it is none. */
function decoded(text: unknown): unknown {
  try {
    return JSON.parse(Buffer.from(typeof text === 'string' ? text : '', 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}

function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** GitHub's names have no case. */
function sameText(value: unknown, wanted: string): boolean {
  return typeof value === 'string' && value.replace(/\/$/, '').toLowerCase() === wanted.toLowerCase();
}
