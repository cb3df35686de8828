// The packages of an installed tree, as npm itself recorded them: names, versions, digests, licenses and who needs whom.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import hosted from 'hosted-git-info';
import { PackageURL } from 'packageurl-js';
import ssri from 'ssri';
import type { Component, Host } from '../../core/types.js';
import { fieldsOf, isObject } from '../../formats/object.js';
import { plainJson } from '../../formats/plain-json.js';
import { NPM_REGISTRY } from '../../registries/npm/address.js';
import { concludedLicense } from '../../repository/license-files.js';
import { withHeld } from '../held.js';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  /** It came in the tarball of the package above it. */
  readonly inBundle?: boolean;
  readonly link?: boolean;
  readonly name?: string;
}

/** npm's record of what it installed, by place: `node_modules/zod`. */
export type Tree = Readonly<Record<string, Locked>>;

/** Reads node_modules/.package-lock.json; an empty tree when npm wrote none. */
export async function readTree(prefix: string, real = (text: string): string => text): Promise<Tree> {
  const text = await readFile(join(prefix, 'node_modules', '.package-lock.json'), 'utf8').catch(() => '{}');
  const value: unknown = JSON.parse(real(text));
  const packages = fieldsOf(value)['packages'];
  return isObject(packages) ? (packages as Tree) : {};
}

/** Places of the packages that run a script when they are installed. */
export function withInstallScripts(tree: Tree): readonly string[] {
  return Object.entries(tree)
    .filter(([, locked]) => locked.hasInstallScript === true)
    .map(([place]) => place);
}

/**
 * Every package of the tree, the one that was installed too, and which of them that one needs directly.
 * @param own name of the package that was installed
 * @param host by which npm was run: its relay knows where packages really came from
 */
export async function readComponents(
  prefix: string,
  own: string,
  { relay }: Pick<Host, 'relay'>,
): Promise<{ readonly components: readonly Component[]; readonly direct: readonly string[] }> {
  const tree = await readTree(prefix, relay?.real);
  const places = Object.keys(tree).filter((place) => place !== '' && tree[place]?.link !== true);
  const purls = new Map(
    places.map((place) => [place, purlOf(nameAt(place, tree[place]!), tree[place]!.version ?? '')]),
  );
  const needs = (place: string): readonly string[] => {
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = tree[place] ?? {};
    const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const found = names.map((name) => purls.get(find(tree, place, name) ?? ''));
    return [...new Set(found.filter((purl) => purl !== undefined))].sort();
  };
  const root = `node_modules/${own}`;
  const described = await Promise.all(
    places.map(async (place) => {
      const holder = purls.get(holderOf(tree, place) ?? '');
      const holders = holder === undefined ? undefined : [{ purl: holder, says: 'package.json' }];
      return { ...(await describe(prefix, place, tree[place]!, purls.get(place)!, needs(place))), holders };
    }),
  );
  // One package may lie in several places: it is one component.
  const components = [...withHeld([], described)].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  return { components, direct: needs(root) };
}

/** The place of the package whose tarball this one came in: the nearest above it that did not come in one itself. */
function holderOf(tree: Tree, place: string): string | undefined {
  if (tree[place]?.inBundle !== true) return undefined;
  let at = place;
  while (tree[at]?.inBundle === true) at = above(at);
  return at === '' ? undefined : at;
}

/** The place of the package whose node_modules this one is in; empty for the top. */
function above(place: string): string {
  return place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0));
}

/** Where Node finds `name` when it is asked from `place`: there, or in the nearest node_modules above. */
function find(tree: Tree, place: string, name: string): string | undefined {
  for (let at = place; ; at = above(at)) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (tree[candidate] !== undefined) return candidate;
    if (at === '') return undefined;
  }
}

function nameAt(place: string, locked: Locked): string {
  return locked.name ?? belowModules(place);
}

/** What stands behind the last `node_modules/` of a path: a package, or a file of one. */
export function belowModules(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** `@scope/name`, `1.2.3` → `pkg:npm/%40scope/name@1.2.3`. */
export function purlOf(name: string, version: string): string {
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return new PackageURL('npm', scope, bare ?? name, version, undefined, undefined).toString();
}

async function describe(
  prefix: string,
  place: string,
  locked: Locked,
  purl: string,
  dependsOn: readonly string[],
): Promise<Component> {
  const text = await readFile(join(prefix, place, 'package.json'), 'utf8').catch(() => '{}');
  const { resolved, version = '' } = locked;
  const described = describePackage(parsed(text), { name: nameAt(place, locked), version, purl });
  return {
    ...described,
    concluded: concludedLicense(described.license, join(prefix, place)),
    hashes: hashesOf(locked.integrity),
    // An SBOM is public: the address of a private registry is nobody's business.
    distribution: resolved?.startsWith(NPM_REGISTRY) === true ? resolved : undefined,
    dependsOn,
  };
}

/** What a package says of itself. Nothing is known of the file it came from. */
export function describePackage(
  manifest: Readonly<Record<string, unknown>>,
  about: Pick<Component, 'name' | 'version' | 'purl'>,
): Component {
  const said = (key: string, inner: string): string | undefined => {
    const value = manifest[key];
    const found = isObject(value) ? value[inner] : value;
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  const homepage = said('homepage', 'url');
  const repository = said('repository', 'url');
  return {
    ...about,
    hashes: {},
    license: said('license', 'type'),
    supplier: said('author', 'name')?.replace(/\s*[<(].*$/, ''),
    homepage: homepage !== undefined && /^https?:\/\//.test(homepage) ? homepage : undefined,
    vcs: repository === undefined ? undefined : repositoryUrl(repository),
    description: said('description', ''),
    dependsOn: [],
  };
}

/** Digests by algorithm, lower-case hex, of what npm calls integrity. */
export function hashesOf(integrity: string | undefined): Readonly<Record<string, string>> {
  if (!integrity) return {};
  const found = Object.entries(ssri.parse(integrity)).filter(([algorithm]) => /^sha(1|256|384|512)$/.test(algorithm));
  return Object.fromEntries(
    found.map(([algorithm, hashes]) => [algorithm, (hashes as ssri.Hash[])[0]?.hexDigest() ?? '']),
  );
}

/** Any way to write a repository → its https address; undefined when there is none that a reader could open. */
function repositoryUrl(written: string): string | undefined {
  const url = hosted.fromUrl(written)?.https({ noGitPlus: true, noCommittish: true }) ?? written.replace(/^git\+/, '');
  return /^https?:\/\//.test(url) ? withoutLogin(url) : undefined;
}

function withoutLogin(url: string): string {
  return url.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}

/** The object in a text of JSON; an empty one where there is none. */
export function parsed(text: string): Record<string, unknown> {
  const value = plainJson(text);
  return fieldsOf(value);
}
