// SPDX 2.3 as JSON from the same model. No kept library writes it, so its fields are written here (spdx.github.io/spdx-spec/v2.3).

import { HOME, NAME, VERSION } from '../core/about.js';
import { jsonText } from '../core/json-text.js';
import { isExpression } from '../core/spdx-expression.js';
import type { Component } from '../core/types.js';
import type { SbomModel } from './model.js';

const NOTHING = 'NOASSERTION';
const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'SHA1',
  sha256: 'SHA256',
  sha384: 'SHA384',
  sha512: 'SHA512',
};

/** The document as text, the same for the same model. */
export function renderSpdx(model: SbomModel): string {
  const all = [model.root, ...model.components];
  const ids = new Map(all.map((component, index) => [component.purl, spdxId(component, index)]));
  const root = ids.get(model.root.purl)!;
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `${model.root.name}-${model.root.version}`,
    documentNamespace: `${HOME}/spdx/${encodeURIComponent(model.file)}-${model.id}`,
    creationInfo: { created: model.timestamp, creators: creators(model.root) },
    documentDescribes: [root],
    packages: all.map((component) =>
      toPackage(component, ids.get(component.purl)!, component === model.root ? model : undefined),
    ),
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: root },
      ...all.flatMap((component) =>
        component.dependsOn.flatMap((purl) => {
          const to = ids.get(purl);
          const from = ids.get(component.purl)!;
          return to === undefined
            ? []
            : [{ spdxElementId: from, relationshipType: 'DEPENDS_ON', relatedSpdxElement: to }];
        }),
      ),
      ...contained(model, ids),
    ],
  };
  return jsonText(document);
}

/** What is in the files of the artifact, and of what is installed; NOASSERTION where there may be more. */
function contained({ root, components, unknown }: SbomModel, ids: ReadonlyMap<string, string>): readonly object[] {
  const relation = { spdxElementId: ids.get(root.purl)!, relationshipType: 'CONTAINS' };
  return [
    ...components.flatMap(({ purl, inside, holders = [] }) => {
      const to = { ...relation, relatedSpdxElement: ids.get(purl)! };
      const own = inside === undefined ? [] : [{ ...to, comment: `Bundled into ${inside.join(', ')}.` }];
      const others = holders.flatMap((holder) => {
        const from = ids.get(holder.purl);
        const told = from === undefined || (from === to.spdxElementId && inside !== undefined);
        return told ? [] : [{ ...to, spdxElementId: from, comment: `Stated by ${holder.says}.` }];
      });
      return [...own, ...others];
    }),
    ...(unknown.length === 0 ? [] : [{ ...relation, relatedSpdxElement: NOTHING, comment: incomplete(unknown) }]),
  ];
}

function incomplete(unknown: readonly string[]): string {
  return `Incomplete: it is not known whether more packages, or which versions, are bundled into ${unknown.join(', ')}.`;
}

function creators({ supplier }: Component): readonly string[] {
  return [`Tool: ${NAME}-${VERSION}`, ...(supplier === undefined ? [] : [`Organization: ${supplier}`])];
}

/** Identifiers hold letters, digits, dots and dashes only; the number keeps them apart. */
function spdxId({ name, version }: Component, index: number): string {
  return `SPDXRef-Package-${`${name}-${version}`.replace(/[^A-Za-z0-9.-]+/g, '-')}-${index}`;
}

function toPackage(component: Component, id: string, root: SbomModel | undefined): unknown {
  return {
    SPDXID: id,
    name: component.name,
    ...(component.version === '' ? {} : { versionInfo: component.version }),
    ...(root === undefined || root.unknown.length === 0 ? {} : { comment: incomplete(root.unknown) }),
    ...(root === undefined ? {} : { packageFileName: root.file }),
    primaryPackagePurpose: root === undefined ? 'LIBRARY' : 'APPLICATION',
    supplier: component.supplier === undefined ? NOTHING : `Organization: ${component.supplier}`,
    downloadLocation: download(component, root),
    filesAnalyzed: false,
    ...(component.homepage === undefined ? {} : { homepage: component.homepage }),
    ...source(component, root),
    checksums: Object.entries(component.hashes)
      .filter(([algorithm]) => ALGORITHMS[algorithm] !== undefined)
      .map(([algorithm, checksumValue]) => ({ algorithm: ALGORITHMS[algorithm], checksumValue })),
    licenseConcluded: component.concluded ?? NOTHING,
    licenseDeclared: expression(component.license),
    ...(component.license !== undefined && expression(component.license) === NOTHING
      ? { licenseComments: `The package states: ${component.license}` }
      : {}),
    copyrightText: NOTHING,
    ...(component.description === undefined ? {} : { summary: component.description }),
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: component.purl }],
  };
}

function download(component: Component, root: SbomModel | undefined): string {
  if (root?.repository !== undefined) return `git+${root.repository}.git@${root.commit}`;
  return component.distribution ?? NOTHING;
}

/** Where the sources are: for the root a fact, else what the package says. */
function source({ vcs }: Component, root: SbomModel | undefined): object {
  if (vcs === undefined) return {};
  return {
    sourceInfo: root === undefined ? `The package states the repository ${vcs}` : `${vcs}, commit ${root.commit}`,
  };
}

/** What the package declares, when it is an SPDX expression; a free text is no expression and is not made into one. */
function expression(license: string | undefined): string {
  return license !== undefined && isExpression(license) ? license : NOTHING;
}
