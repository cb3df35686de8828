// Licenses that the configuration denies, in what is shipped and installed with it, and how each such package got there.

import { canonicalLicense, gnuFamily, requiresOne } from '../core/spdx-expression.js';
import type { Component, Finding } from '../core/types.js';
import type { SbomModel } from './model.js';
import { pathTo } from './path.js';

/**
 * One finding for each package whose license leaves no choice but a denied one: `MIT OR GPL-3.0-only` does, `MIT AND GPL-3.0-only` does not.
 * A license that is no SPDX expression is not judged.
 * @param deny SPDX identifiers; `GPL-3.0` stands for its `-only` and `-or-later` too
 */
export function deniedLicenses(model: SbomModel, deny: readonly string[], project: string): readonly Finding[] {
  const modern = (id: string): string => id.replace(/\+$/, '-or-later');
  const listed = new Set(deny.map(modern));
  const families = new Set(deny.map(gnuFamily));
  const denied = (id: string): boolean => {
    const family = gnuFamily(id);
    // An old `GPL-3.0` does not say which of the two it is.
    return listed.has(modern(id)) || listed.has(family) || (id === family && families.has(id));
  };
  const found = [model.root, ...model.components].filter((one) =>
    requiresOne(canonicalLicense(licenseOf(one)) ?? '', denied),
  );
  return found.map((component) => ({
    rule: 'sbom/denied-license',
    level: 'error',
    project,
    subject: { about: 'license', package: component.name },
    message: `${component.name} ${component.version} is licensed under ${licenseOf(component)}, which [sbom] deny lists: ${pathTo(component, model)}.`,
    hint: `Replace the dependency${component.dependsOn.length === 0 ? '' : ' and what depends on it'}, or remove the license from [sbom] deny.`,
  }));
}

/** What it declares, else what somebody found in it. */
function licenseOf({ license, concluded }: Component): string {
  return license ?? concluded ?? '';
}
