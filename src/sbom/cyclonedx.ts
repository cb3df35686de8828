// CycloneDX 1.7 as JSON, written with the CycloneDX library's own models; what the library has no model for is added to its object.

import {
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  LifecyclePhase,
} from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component as CdxComponent,
  ExternalReference,
  HashDictionary,
  OrganizationalContact,
  OrganizationalEntity,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { Spec1dot7 } from '@cyclonedx/cyclonedx-library/Spec';
import { HOME, NAME, VERSION } from '../core/about.js';
import { jsonText } from '../core/json-text.js';
import { isExpression } from '../core/spdx-expression.js';
import type { Component } from '../core/types.js';
import type { SbomModel } from './model.js';

const ALGORITHM: Readonly<Record<string, HashAlgorithm>> = {
  sha1: HashAlgorithm['SHA-1'],
  sha256: HashAlgorithm['SHA-256'],
  sha384: HashAlgorithm['SHA-384'],
  sha512: HashAlgorithm['SHA-512'],
};

/** The document as text, the same for the same model. */
export function renderCycloneDx(model: SbomModel): string {
  const bom = new Bom({ serialNumber: `urn:uuid:${model.id}` });
  const byPurl = new Map<string, CdxComponent>();
  for (const component of [model.root, ...model.components]) byPurl.set(component.purl, toComponent(component));
  for (const component of [model.root, ...model.components]) {
    const from = byPurl.get(component.purl);
    for (const purl of component.dependsOn) {
      const to = byPurl.get(purl);
      if (to !== undefined && from !== undefined) from.dependencies.add(to.bomRef);
    }
  }
  const root = byPurl.get(model.root.purl)!;
  root.type = ComponentType.Application;
  root.externalReferences.add(
    new ExternalReference(model.file, ExternalReferenceType.Distribution, {
      hashes: toHashes(model.root),
      comment: 'the file this document is about',
    }),
  );
  for (const reference of root.externalReferences) {
    if (reference.type === ExternalReferenceType.VCS) reference.comment = `commit ${model.commit}`;
  }
  bom.metadata.component = root;
  bom.metadata.timestamp = new Date(model.timestamp);
  bom.metadata.lifecycles.add(LifecyclePhase.Build);
  bom.metadata.tools.components.add(tool());
  if (model.root.supplier !== undefined) {
    bom.metadata.supplier = new OrganizationalEntity({ name: model.root.supplier });
    bom.metadata.authors.add(new OrganizationalContact({ name: model.root.supplier }));
  }
  bom.metadata.licenses.add(new SpdxLicense('CC0-1.0'));
  for (const { purl } of model.components) bom.components.add(byPurl.get(purl)!);

  const normal = new Json.Normalize.Factory(Spec1dot7).makeForBom().normalize(bom, { sortLists: true });
  const known = new Map(model.components.map((one) => [one.purl, one]));
  const complete = {
    ...normal,
    metadata: {
      ...normal.metadata,
      timestamp: model.timestamp,
      component: { ...normal.metadata?.component, ...licensesOf(model.root) },
    },
    components: normal.components?.map((one) => located(one, known.get(one.purl ?? '')!)),
    compositions: compositionsOf(model),
  };
  return jsonText(complete);
}

/** Its licenses, and where its code is: files of the artifact, and installed packages that state it. */
function located<T extends object>(component: T, { inside, holders, ...about }: Component): T {
  return {
    ...component,
    ...licensesOf(about),
    ...(inside === undefined ? {} : { evidence: { occurrences: inside.map((location) => ({ location })) } }),
    ...(holders === undefined
      ? {}
      : {
          properties: [...new Set(holders.map(({ purl }) => purl))]
            .sort()
            .map((purl) => ({ name: `${NAME}:contained-in`, value: purl })),
        }),
  };
}

/**
 * The whole environment was read: what each of its components needs is known. What is in the artifact is known unless a bundler
 * left no trace; what code in it, or in what is installed, needs is not, since that was not installed itself.
 */
function compositionsOf({ root, components, unknown, alone }: SbomModel): readonly object[] {
  if (alone) return [{ aggregate: 'unknown', assemblies: [root.purl], dependencies: [root.purl] }];
  const isHeld = ({ inside, holders }: Component): boolean => inside !== undefined || holders !== undefined;
  const bundled = components.filter(isHeld).map(({ purl }) => purl);
  const installed = components.filter((one) => !isHeld(one)).map(({ purl }) => purl);
  if (unknown.length === 0) {
    const needs = { aggregate: 'complete', dependencies: [root.purl, ...installed] };
    // Without a reference it is about the whole list of components.
    const all = [{ aggregate: 'complete' }, { aggregate: 'complete', assemblies: [root.purl] }, needs];
    return bundled.length === 0 ? all : [...all, { aggregate: 'unknown', dependencies: bundled }];
  }
  return [
    { aggregate: 'incomplete', assemblies: [root.purl], dependencies: [root.purl] },
    ...(installed.length === 0 ? [] : [{ aggregate: 'complete', dependencies: installed }]),
    ...(bundled.length === 0 ? [] : [{ aggregate: 'unknown', dependencies: bundled }]),
  ];
}

function tool(): CdxComponent {
  const made = new CdxComponent(ComponentType.Application, NAME, { version: VERSION });
  made.externalReferences.add(new ExternalReference(HOME, ExternalReferenceType.Website));
  return made;
}

function toComponent(component: Component): CdxComponent {
  const made = new CdxComponent(ComponentType.Library, component.name, {
    bomRef: component.purl,
    ...(component.version === '' ? {} : { version: component.version }),
    purl: component.purl,
    ...(component.description === undefined ? {} : { description: component.description }),
  });
  made.hashes = toHashes(component);
  if (component.supplier !== undefined) made.supplier = new OrganizationalEntity({ name: component.supplier });
  const references: readonly (readonly [string | undefined, ExternalReferenceType])[] = [
    [component.homepage, ExternalReferenceType.Website],
    [component.vcs, ExternalReferenceType.VCS],
    [component.distribution, ExternalReferenceType.Distribution],
  ];
  for (const [url, type] of references) {
    if (url === undefined) continue;
    const hashes = type === ExternalReferenceType.Distribution ? { hashes: toHashes(component) } : {};
    made.externalReferences.add(new ExternalReference(url, type, hashes));
  }
  return made;
}

function toHashes({ hashes }: Component): HashDictionary {
  return new HashDictionary(
    Object.entries(hashes).flatMap(([name, digest]) => {
      const algorithm = ALGORITHM[name];
      return algorithm === undefined ? [] : [[algorithm, digest] as const];
    }),
  );
}

/** What is declared, and what is concluded. The library keeps one only where one of them is an expression, as it was before 1.7. */
function licensesOf({ license, concluded }: Pick<Component, 'license' | 'concluded'>): object {
  const licenses = [
    ...(license === undefined ? [] : [toLicense(license, 'declared')]),
    ...(concluded === undefined ? [] : [toLicense(concluded, 'concluded')]),
  ];
  return licenses.length === 0 ? {} : { licenses };
}

function toLicense(text: string, acknowledgement: 'declared' | 'concluded'): object {
  if (isSupportedSpdxId(text)) return { license: { id: text, acknowledgement } };
  return isExpression(text) ? { expression: text, acknowledgement } : { license: { name: text, acknowledgement } };
}
