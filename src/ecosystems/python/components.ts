// What is installed in a virtual environment: every distribution with its license, its digest and what it needs.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageURL } from 'packageurl-js';
import { normalName } from '../../core/names.js';
import type { Component, Host, Sandbox } from '../../core/types.js';
import { program } from '../../host/program.js';
import { openSandbox } from '../../host/sandbox.js';
import { concludedLicense } from '../../repository/license-files.js';
import { withHeld } from '../held.js';
import { carriedIn } from './carried-sboms.js';
import { distInfos, openVenv } from './environment.js';
import { installedFiles } from './installed-files.js';
import { licenseOfClassifier, licenseOfText } from './license-known.js';
import { holds, type MarkerValues } from './markers.js';
import { type Metadata, parseMetadata } from './metadata.js';
import type { Parsed } from './requirement-grammar.js';

/** One `.dist-info` folder. */
export interface Distribution {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly metadata: Metadata;
  /** Tags of the WHEEL file. */
  readonly tags: readonly string[];
  /** Installed from a file or an address of its own (PEP 610), not from an index. */
  readonly direct: boolean;
}

/**
 * Reads a virtual environment.
 * @param venv its folder
 * @param uv absolute path of uv, which is asked for the digests of the files that were installed
 * @returns the components, and the purls of what the distributions that came from a file need directly
 */
export async function readComponents(
  venv: string,
  uv: string,
  host: Host,
): Promise<{ components: readonly Component[]; direct: readonly string[] }> {
  const { site, python } = await openVenv(venv);
  const [distributions, sandbox] = await Promise.all([readDistributions(site), openSandbox(host, 'components')]);
  const [values, files, { parseRequirement }] = await Promise.all([
    markerValues(python, sandbox, host),
    installedFiles(distributions, venv, uv, sandbox, host),
    // The grammar is large.
    import('./requirement-grammar.js'),
  ]);
  const edges = dependencies(distributions, values, parseRequirement);
  const carried = carriedIn(distributions.map((one) => ({ folder: one.folder, purl: purl(one) })));
  const installed = distributions.map((distribution): Component => {
    const file = files.get(normalName(distribution.name));
    const own = purl(distribution);
    return {
      ...describe(distribution),
      hashes: file === undefined ? {} : { sha256: file.sha256 },
      distribution: file?.url,
      dependsOn: [...(edges.get(normalName(distribution.name)) ?? []), ...(carried.direct.get(own) ?? [])],
    };
  });
  const components = withHeld(installed, carried.components);
  const roots = new Set(distributions.filter(({ direct }) => direct).map(purl));
  const direct = components.filter((one) => roots.has(one.purl)).flatMap(({ dependsOn }) => dependsOn);
  return { components, direct: [...new Set(direct)].sort() };
}

/** Every distribution in the environment, by name. */
async function readDistributions(folder: string): Promise<readonly Distribution[]> {
  const infos = await distInfos(folder);
  const found = await Promise.all(
    infos.map(async (info): Promise<Distribution | undefined> => {
      const text = await readFile(join(folder, info, 'METADATA'), 'utf8').catch(() => undefined);
      if (text === undefined) return undefined;
      const metadata = parseMetadata(text);
      const name = metadata.one('Name');
      const version = metadata.one('Version');
      if (name === undefined || version === undefined) return undefined;
      const wheel = parseMetadata(await readFile(join(folder, info, 'WHEEL'), 'utf8').catch(() => ''));
      const direct = existsSync(join(folder, info, 'direct_url.json'));
      return { folder: join(folder, info), name, version, metadata, tags: wheel.all('Tag'), direct };
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** Asks the interpreter alone (-S): nothing that was installed runs here. */
async function markerValues(python: string, sandbox: Sandbox, host: Host): Promise<MarkerValues> {
  const { stdout } = await host.run({
    command: [python, '-I', '-S', '-c', program(import.meta.url, './markers.py')],
    cwd: sandbox.cwd,
    env: sandbox.env,
    timeoutMs: 30_000,
  });
  return JSON.parse(stdout || '{}') as MarkerValues;
}

/** purls that each distribution needs, by normal name. Extras count where somebody asked for them. */
function dependencies(
  distributions: readonly Distribution[],
  values: MarkerValues,
  parse: (text: string) => Parsed | undefined,
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map(distributions.map((one) => [normalName(one.name), one]));
  const needs = new Map([...byName].map(([name, one]) => [name, one.metadata.all('Requires-Dist').map(parse)]));
  const extras = new Map<string, Set<string>>([...byName.keys()].map((name) => [name, new Set()]));
  const edges = new Map<string, Set<string>>([...byName.keys()].map((name) => [name, new Set()]));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [name, requirements] of needs) {
      for (const requirement of requirements) {
        const wanted = requirement === undefined ? undefined : normalName(requirement.name);
        if (requirement === undefined || wanted === undefined || !byName.has(wanted)) continue;
        if (requirement.marker !== undefined && !holds(requirement.marker, values, extras.get(name)!)) continue;
        edges.get(name)!.add(purl(byName.get(wanted)!));
        for (const extra of requirement.extras.map(normalName)) {
          const known = extras.get(wanted)!;
          if (!known.has(extra)) grew = true;
          known.add(extra);
        }
      }
    }
  }
  return new Map([...edges].map(([name, set]) => [name, [...set].sort()]));
}

/** As package URLs name a distribution. */
export function purl({ name, version }: Pick<Distribution, 'name' | 'version'>): string {
  return new PackageURL('pypi', undefined, normalName(name), version, undefined, undefined).toString();
}

/** What a distribution says of itself. @param distribution an empty `folder`: its license texts are not at hand */
export function describe(
  distribution: Pick<Distribution, 'folder' | 'name' | 'version' | 'metadata'>,
): Omit<Component, 'hashes' | 'dependsOn' | 'distribution'> {
  const { folder, name, version, metadata } = distribution;
  const license = licenseOf(metadata);
  const links = linksOf(metadata);
  const first = (labels: readonly string[]) => labels.map((label) => links.get(label)).find(Boolean);
  const addresses = [metadata.one('Home-page'), ...links.values()].filter((url) => url !== undefined);
  return {
    name,
    version,
    purl: purl(distribution),
    description: metadata.one('Summary'),
    license,
    concluded: license === undefined || folder === '' ? undefined : concludedLicense(expressionOf(license), folder),
    supplier: supplierOf(metadata),
    homepage: first(['homepage', 'home']) ?? metadata.one('Home-page') ?? first(['documentation', 'docs']),
    vcs: first(['source', 'repository', 'sourcecode', 'code', 'github', 'git']) ?? addresses.find(isRepository),
  };
}

/** Project-URL by label, as PyPI compares labels: lower case, without spaces and punctuation. */
function linksOf(metadata: Metadata): ReadonlyMap<string, string> {
  return new Map(
    metadata.all('Project-URL').map((line) => {
      const at = line.indexOf(',');
      return [
        line
          .slice(0, at)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ''),
        line.slice(at + 1).trim(),
      ];
    }),
  );
}

/** The front page of a repository at one of the well-known hosts, such as a homepage often is. */
function isRepository(url: string): boolean {
  return /^https?:\/\/(www\.)?(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[^/]+\/[^/#?]+?\/?$/.test(url);
}

/** The expression (PEP 639), else a short license text, else the classifier's last part. */
function licenseOf(metadata: Metadata): string | undefined {
  const text = metadata.one('License');
  const classifier = metadata.all('Classifier').find((line) => line.startsWith('License :: '));
  const short = text !== undefined && text.length <= 100 && !text.includes('\n') ? text : undefined;
  return metadata.one('License-Expression') ?? short ?? classifier?.split(' :: ').at(-1);
}

/** `MIT License`, as text or classifier, is as certain as `MIT`. */
function expressionOf(license: string): string | undefined {
  return licenseOfText(license) ?? licenseOfClassifier(license);
}

/** Who publishes it, as it says itself; the name of an address such as `Ann <ann@example.org>`. */
function supplierOf(metadata: Metadata): string | undefined {
  const named = ['Author', 'Maintainer'].map((header) => metadata.one(header)).find(Boolean);
  const mailed = ['Author-email', 'Maintainer-email'].map((header) => metadata.one(header)).find(Boolean);
  return named ?? mailed?.replace(/\s*<[^>]*>/g, '').replaceAll('"', '');
}
