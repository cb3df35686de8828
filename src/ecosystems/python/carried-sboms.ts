// The SBOMs that installed wheels have in `.dist-info/sboms/` (PEP 770): what a compiler or a repair tool put into them.

import { readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Component } from '../../core/types.js';
import { readSbom } from '../../formats/sbom-document.js';
import { readInside } from '../../repository/regular-file.js';

/** The largest seen has 300 kB. Bytes. */
const LARGEST = 8 * 1024 * 1024;

/** What the documents of an environment state together. */
export interface Carried {
  /** With their holders; a package as often as a wheel states it. */
  readonly components: readonly Component[];
  /** What each wheel's own code needs of it: purls by the wheel's purl. */
  readonly direct: ReadonlyMap<string, readonly string[]>;
}

/** Reads CycloneDX and SPDX 2; other documents state nothing that is known here. @param wheels `.dist-info` folders */
export function carriedIn(wheels: readonly { readonly folder: string; readonly purl: string }[]): Carried {
  const components: Component[] = [];
  const direct = new Map<string, readonly string[]>();
  for (const { folder, purl } of wheels) {
    for (const name of documentsIn(folder)) {
      const text = readInside(realpathSync(folder), join('sboms', name), LARGEST).bytes?.toString('utf8');
      const stated = text === undefined ? undefined : readSbom(text);
      if (stated === undefined) continue;
      const says = `${basename(folder)}/sboms/${name}`;
      const others = stated.components.filter((one) => one.purl !== purl);
      components.push(...others.map((one) => ({ ...one, holders: [{ purl, says }] })));
      const needed = stated.direct.filter((one) => one !== purl);
      direct.set(purl, [...new Set([...(direct.get(purl) ?? []), ...needed])].sort());
    }
  }
  return { components, direct };
}

function documentsIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'sboms'))
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}
