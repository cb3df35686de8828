// `[sbom] vulnerabilities`: what is known to be wrong with what is shipped and installed with it, and how each such package got there.

import { cleanLine } from '../core/clean-text.js';
import { decoded } from '../core/decoded.js';
import { ReleaseError } from '../core/errors.js';
import { plural } from '../core/plural.js';
import type { Component, Finding, Host } from '../core/types.js';
import { compareVersions } from '../core/version-order.js';
import type { SbomModel } from './model.js';
import { askOsv, OSV, type Vulnerability } from './osv.js';
import { pathTo } from './path.js';

/** Kinds of packages whose versions OSV can compare; distributions of Linux would need their release too. */
const KNOWN = /^pkg:(?:pypi|npm|cargo|golang|gem|maven|nuget|composer|hex|pub)\/[^?#]+@[^?#]+$/;

/** What was found, and one line that says so. */
export interface Looked {
  readonly findings: readonly Finding[];
  readonly line: string;
}

/** One warning for each package; a note where OSV does not answer, since nothing is known then. @param base of OSV's API */
export async function findVulnerabilities(model: SbomModel, project: string, host: Host, base = OSV): Promise<Looked> {
  const asked = [model.root, ...model.components].filter(({ purl }) => KNOWN.test(purl));
  let known: Awaited<ReturnType<typeof askOsv>>;
  try {
    known = await askOsv([...new Set(asked.map(({ purl }) => purl))], base, host);
  } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof ReleaseError)) throw error;
    return { findings: [notLooked(error, project, base)], line: 'vulnerabilities: could not look' };
  }
  const findings = asked.flatMap((component) => {
    const own = known.get(component.purl);
    return own === undefined ? [] : [finding(component, distinct(own), model, project)];
  });
  const rest = model.components.length + 1 - asked.length;
  const found = findings.length === 0 ? 'none known' : `in ${plural(findings.length, 'package')}`;
  return { findings, line: `vulnerabilities: ${found}${rest === 0 ? '' : `, ${rest} not asked for`}` };
}

/** Several databases describe one vulnerability: the first that names the others stands for them. */
function distinct(all: readonly Vulnerability[]): readonly Vulnerability[] {
  const told = new Set<string>();
  return [...all]
    .sort((a, b) => Number(b.id.startsWith('GHSA-')) - Number(a.id.startsWith('GHSA-')) || (a.id < b.id ? -1 : 1))
    .filter(({ id, aliases }) => {
      const names = [id, ...aliases];
      const isNew = !names.some((name) => told.has(name));
      for (const name of names) told.add(name);
      return isNew;
    });
}

function finding(component: Component, all: readonly Vulnerability[], model: SbomModel, project: string): Finding {
  const { name, version } = component;
  const fixes = all.map((one) => fixOf(one, component));
  const shown = all.map(({ id, aliases, summary }, index) => {
    const cve = aliases.find((alias) => alias.startsWith('CVE-'));
    const what = summary === undefined ? '' : `: ${cleanLine(summary).slice(0, 150)}`;
    const fix = fixes[index] === undefined ? 'not fixed' : `fixed in ${fixes[index]}`;
    return `${cleanLine(id)} (${cve === undefined ? '' : `${cleanLine(cve)}, `}${fix})${what}`;
  });
  const highest = fixes.includes(undefined)
    ? undefined
    : fixes.reduce((a, b) => (compareVersions(a ?? '', b ?? '') < 0 ? b : a));
  const vulnerabilities = all.length === 1 ? 'a known vulnerability' : `${all.length} known vulnerabilities`;
  const holder = model.components.find(({ purl }) => purl === component.holders?.[0]?.purl)?.name;
  return {
    rule: 'sbom/vulnerability',
    level: 'warning',
    project,
    subject: { package: name },
    message: `${name} ${version} has ${vulnerabilities}, and users get it: ${pathTo(component, model)}. ${shown.join('; ')}.`,
    hint:
      highest === undefined
        ? `Replace ${name}: no version without them is known. If they do not matter here, lower the level of sbom/vulnerability in the configuration.`
        : component.inside !== undefined
          ? `Build it with ${name} ${highest} or newer.`
          : holder !== undefined
            ? `Require a version of ${holder} that contains ${name} ${highest} or newer, and if there is none, ask its authors.`
            : `Let users get ${name} ${highest} or newer: raise the lower bound, or the upper bound on that way that excludes it.`,
  };
}

/** The lowest version after this one that is not affected any more. */
function fixOf({ fixed }: Vulnerability, { purl, version }: Component): string | undefined {
  const bare = purl.slice(0, purl.lastIndexOf('@'));
  return fixed
    .filter((one) => one.purl === undefined || decoded(one.purl) === decoded(bare))
    .map((one) => one.version)
    .filter((one) => compareVersions(one, version) > 0)
    .sort(compareVersions)[0];
}

function notLooked(error: ReleaseError, project: string, base: string): Finding {
  return {
    rule: 'sbom/vulnerabilities-unknown',
    level: 'note',
    project,
    message: `Whether what is installed has known vulnerabilities could not be found out: ${error.message}`,
    hint: `Run it again when ${new URL(base).host} can be reached, or set [sbom] osv to a mirror of its API.`,
    ...(error.quote === undefined ? {} : { quote: error.quote }),
  };
}
