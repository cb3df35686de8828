// An SBOM that somebody else wrote (CycloneDX or SPDX 2 as JSON), as the components that it states beside its own subject.

import { PackageURL } from 'packageurl-js';
import { isExpression } from '../core/spdx-expression.js';
import type { Component } from '../core/types.js';
import { fieldsOf, objectsOf, textsOf } from './object.js';
import { plainJson } from './plain-json.js';

/** What a document states. */
export interface StatedSbom {
  /** Without what it is about. */
  readonly components: readonly Component[];
  /** purls of those that its subject needs, and of those that nothing in the document needs. */
  readonly direct: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** One component of either format, before it has a place in a graph. */
interface Stated {
  readonly ref: string;
  readonly component: Component;
}

const HASHES: Readonly<Record<string, string>> = { SHA1: 'sha1', SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512' };

/** Reads a document; undefined for what is neither. Addresses of files are left out: they may be of a private machine. */
export function readSbom(text: string): StatedSbom | undefined {
  const document = fieldsOf(plainJson(text));
  if (document['bomFormat'] === 'CycloneDX') return cycloneDx(document);
  return /^SPDX-2/.test(word(document['spdxVersion']) ?? '') ? spdx(document) : undefined;
}

function cycloneDx(document: Json): StatedSbom {
  const metadata = fieldsOf(document['metadata']);
  const subject = fieldsOf(metadata['component']);
  const own = new Set([subject['bom-ref'], subject['purl']].map(word).filter((one) => one !== undefined));
  const stated = flat(document).flatMap((one): Stated[] => {
    const refs = [one['bom-ref'], one['purl']].map(word);
    if (one['type'] === 'file' || refs.some((ref) => ref !== undefined && own.has(ref))) return [];
    const links = new Map(objectsOf(one['externalReferences']).map((link) => [word(link['type']), word(link['url'])]));
    return describe(refs[0] ?? refs[1] ?? '', one['name'], one['version'], one['purl'], {
      hashes: hashesOf(objectsOf(one['hashes']).map(({ alg, content }) => [alg, content])),
      ...licensesOf(objectsOf(one['licenses'])),
      supplier: word(fieldsOf(one['supplier'])['name']) ?? withoutMail(word(one['author'])),
      description: word(one['description']),
      homepage: webOnly(links.get('website')),
      vcs: webOnly(links.get('vcs')),
    });
  });
  const needs = new Map(
    objectsOf(document['dependencies']).map((one) => [word(one['ref']) ?? '', textsOf(one['dependsOn'])]),
  );
  return graph(stated, own, needs);
}

/** Components may have components in them; deeper than this nobody means it. */
function flat(holder: Json, levels = 10): readonly Json[] {
  return levels === 0 ? [] : objectsOf(holder['components']).flatMap((one) => [one, ...flat(one, levels - 1)]);
}

function spdx(document: Json): StatedSbom {
  const relations = objectsOf(document['relationships']).map((one) => ({
    from: word(one['spdxElementId']) ?? '',
    type: one['relationshipType'],
    to: word(one['relatedSpdxElement']) ?? '',
  }));
  const own = new Set([
    ...textsOf(document['documentDescribes']),
    ...relations.filter(({ type }) => type === 'DESCRIBES').map(({ to }) => to),
  ]);
  const stated = objectsOf(document['packages']).flatMap((one): Stated[] => {
    const ref = word(one['SPDXID']) ?? '';
    if (own.has(ref)) return [];
    const purl = objectsOf(one['externalRefs']).find((other) => other['referenceType'] === 'purl')?.[
      'referenceLocator'
    ];
    return describe(ref, one['name'], one['versionInfo'], purl, {
      hashes: hashesOf(objectsOf(one['checksums']).map(({ algorithm, checksumValue }) => [algorithm, checksumValue])),
      license: expressionIn(word(one['licenseDeclared'])),
      concluded: expressionIn(word(one['licenseConcluded'])),
      supplier: withoutMail(/^(?:Organization|Person): (.+)$/.exec(word(one['supplier']) ?? '')?.[1]),
      description: word(one['summary']),
      homepage: webOnly(word(one['homepage'])),
    });
  });
  const needs = new Map<string, string[]>();
  for (const { from, type, to } of relations) {
    if (type === 'DEPENDS_ON') needs.set(from, [...(needs.get(from) ?? []), to]);
  }
  return graph(stated, own, needs);
}

function describe(
  ref: string,
  name: unknown,
  version: unknown,
  purl: unknown,
  more: Omit<Component, 'name' | 'version' | 'purl' | 'dependsOn'>,
): Stated[] {
  const called = word(name);
  if (called === undefined) return [];
  const about = { name: called, version: word(version) ?? '' };
  return [{ ref, component: { ...about, purl: plainPurl(word(purl), about), ...more, dependsOn: [] } }];
}

/** The purl without addresses; what has none is a generic package of its name. */
function plainPurl(stated: string | undefined, { name, version }: Pick<Component, 'name' | 'version'>): string {
  try {
    const one = PackageURL.fromString(stated ?? '');
    const kept = Object.entries(one.qualifiers ?? {}).filter(([key]) => !/_url$|^file_name$/.test(key));
    const qualifiers = kept.length === 0 ? undefined : Object.fromEntries(kept);
    return new PackageURL(one.type, one.namespace, one.name, one.version, qualifiers, undefined).toString();
  } catch {
    return new PackageURL('generic', undefined, name, version || undefined, undefined, undefined).toString();
  }
}

function graph(
  stated: readonly Stated[],
  own: ReadonlySet<string>,
  needs: ReadonlyMap<string, readonly string[]>,
): StatedSbom {
  const purls = new Map(stated.map(({ ref, component }) => [ref, component.purl]));
  const known = (refs: readonly string[]): readonly string[] =>
    [...new Set(refs.map((ref) => purls.get(ref)).filter((purl) => purl !== undefined))].sort();
  const components = stated.map(({ ref, component }) => ({
    ...component,
    dependsOn: known(needs.get(ref) ?? []).filter((purl) => purl !== component.purl),
  }));
  const needed = new Set(components.flatMap(({ dependsOn }) => dependsOn));
  const direct = new Set([
    ...known([...own].flatMap((ref) => needs.get(ref) ?? [])),
    ...components.map(({ purl }) => purl).filter((purl) => !needed.has(purl)),
  ]);
  return { components, direct: [...direct].sort() };
}

/** What is declared, and what whoever wrote the document found. */
function licensesOf(licenses: readonly Json[]): Pick<Component, 'license' | 'concluded'> {
  const named = licenses.flatMap((one) => {
    const license = fieldsOf(one['license']);
    const text = word(one['expression']) ?? word(license['id']) ?? word(license['name']);
    const found = (one['acknowledgement'] ?? license['acknowledgement']) === 'concluded';
    return text === undefined ? [] : [{ text, found }];
  });
  const only = (found: boolean): string | undefined => {
    const [first, ...more] = named.filter((one) => one.found === found);
    return more.length === 0 ? first?.text : undefined;
  };
  return { license: only(false), concluded: expressionIn(only(true)) };
}

function expressionIn(text: string | undefined): string | undefined {
  return text === undefined || !isExpression(text) ? undefined : text;
}

function hashesOf(pairs: readonly (readonly [unknown, unknown])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.flatMap(([algorithm, digest]) => {
      const known = HASHES[word(algorithm)?.replace('-', '') ?? ''];
      const hex = word(digest);
      return known === undefined || hex === undefined || !/^[0-9a-f]+$/i.test(hex) ? [] : [[known, hex.toLowerCase()]];
    }),
  );
}

function withoutMail(text: string | undefined): string | undefined {
  return text?.replace(/\s*[<(][^>)]*[>)]/g, '').trim() || undefined;
}

function webOnly(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^/@]+(\/|$)/.test(url) ? url : undefined;
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length < 2000 ? value : undefined;
}
