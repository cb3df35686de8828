// Every package that was installed to start the servers or is in their files, with its license and who needs it.

import { firstFew } from '../../core/cut.js';
import type { Component, Release } from '../../core/types.js';
import { html, link } from './html.js';
import { badge, type Section, tableMarkup } from './parts.js';

const NEEDED_BY = 4;
const LICENSES = 12;

/** One package, with what is known of it in all starts. */
interface Row {
  readonly component: Component;
  readonly direct: boolean;
  /** Names of those that need it. */
  readonly neededBy: ReadonlySet<string>;
}

export function packagesSection(releases: readonly Release[]): Section | undefined {
  const rows = rowsOf(releases);
  if (rows.length === 0) return undefined;
  const counted = new Map<string, number>();
  for (const { component } of rows) counted.set(licenseOf(component), (counted.get(licenseOf(component)) ?? 0) + 1);
  const licenses = [...counted].sort(([, a], [, b]) => b - a);
  const more = licenses.length - LICENSES;
  return {
    id: 'packages',
    title: 'Dependencies and licenses',
    count: rows.length,
    search: 'Search packages and licenses',
    body: html`<p class="chips">${licenses
      .slice(0, LICENSES)
      .map(
        ([license, count]) => html`<button type="button" data-fill="${license}">${license} <b>${count}</b></button> `,
      )}${more > 0 ? html`<span>and ${more} more</span>` : ''}</p>${tableMarkup(
      ['package', 'version', 'license', 'needed by'],
      rows.map(({ component, direct, neededBy }) => [
        link(component.homepage ?? component.vcs, component.name),
        component.version,
        licenseOf(component) === UNKNOWN ? badge('warning', UNKNOWN) : licenseOf(component),
        html`${direct ? badge('direct') : ''} ${firstFew([...neededBy], NEEDED_BY)}`,
      ]),
    )}`,
  };
}

const UNKNOWN = 'unknown';

function licenseOf({ concluded, license }: Component): string {
  return concluded ?? license ?? UNKNOWN;
}

function rowsOf(releases: readonly Release[]): readonly Row[] {
  const started = releases.flatMap((release) => release.started);
  const bundled = releases.flatMap(({ artifacts }) => artifacts.flatMap((one) => one.bundled?.components ?? []));
  const all = new Map<string, Component>();
  for (const one of [...started.flatMap(({ components }) => components), ...bundled]) {
    if (!all.has(one.purl)) all.set(one.purl, one);
  }
  const direct = new Set(started.flatMap((one) => one.direct));
  const needing = new Map<string, Set<string>>();
  for (const { name, dependsOn } of all.values()) {
    for (const purl of dependsOn) needing.set(purl, (needing.get(purl) ?? new Set()).add(name));
  }
  return [...all.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
    .map((component) => ({
      component,
      direct: direct.has(component.purl),
      neededBy: needing.get(component.purl) ?? new Set(),
    }));
}
