// What an SBOM states, before any format: the file that is shipped and everything that was installed beside it to start it.

import { createHash } from 'node:crypto';
import { PackageURL } from 'packageurl-js';
import { NAME, VERSION } from '../core/about.js';
import { isoTime } from '../core/iso-time.js';
import type { Artifact, Component, Project, Release, Started } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { publicAddress } from './public-address.js';

/** One document's content. */
export interface SbomModel {
  /** The artifact itself. */
  readonly root: Component;
  /** Its file name, for the download it is about. */
  readonly file: string;
  /** What else was installed or is in its files, sorted by purl. */
  readonly components: readonly Component[];
  /** Files of the artifact that may contain code of others that is not listed. */
  readonly unknown: readonly string[];
  /** Nothing was installed: what the artifact needs is not in it. */
  readonly alone?: true;
  /** ISO 8601, from the commit. */
  readonly timestamp: string;
  /** UUIDv5 of the artifact's digest and this program's version: the same release gives the same document. */
  readonly id: string;
  /** Web address of the repository that it was built from. */
  readonly repository: string | undefined;
  readonly commit: string;
}

const NAMESPACE = 'f1cf0b1e-6d7f-5a49-9a06-5b7a0e0f8a11';

/**
 * Puts together what one start saw and what the artifact is.
 * @param server origin of the GitHub that the repository is on
 */
export function sbomModel(
  release: Release,
  project: Project,
  version: string,
  artifact: Artifact & { readonly sha512: string },
  started: Pick<Started, 'components' | 'direct'>,
  server: string,
): SbomModel {
  const purl = rootPurl(project, version);
  const self = started.components.find((component) => component.purl === purl);
  const { components: bundled, unknown } = artifact.bundled ?? { components: [], unknown: [] };
  const installed = started.components.filter((component) => component !== self);
  const components = merged(installed, bundled)
    .map(reachable)
    .toSorted((a, b) => (a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : 0));
  const home = release.repository === undefined ? undefined : `${server}/${release.repository}`;
  return {
    root: {
      name: project.name,
      version,
      purl,
      hashes: { sha256: artifact.sha256, sha512: artifact.sha512 },
      license: self?.license,
      concluded: self?.concluded,
      supplier: self?.supplier,
      homepage: publicAddress(self?.homepage) ?? home,
      vcs: home === undefined ? publicAddress(self?.vcs) : `${home}.git`,
      distribution: undefined,
      description: self?.description,
      dependsOn: [...new Set([...started.direct, ...bundled.map((one) => one.purl)])].sort(),
    },
    file: artifact.file,
    components,
    unknown,
    timestamp: isoTime(release.commitTime),
    id: uuid5(`${artifact.sha256} ${NAME} ${VERSION}`),
    repository: home,
    commit: release.commit,
  };
}

/**
 * The model of the document that a file carries itself: no digest of it, and nothing of what is installed beside it. What other
 * tools put into it has documents of their own there. @param inside what else is in it
 */
export function contentsModel(
  release: Release,
  project: Project,
  { file, sha256, version }: Pick<Artifact, 'file' | 'sha256'> & { readonly version: string },
  { about, inside = [] }: { readonly about: Component; readonly inside?: readonly Component[] | undefined },
  server: string,
): SbomModel {
  const artifact = { file, sha256, sha512: '' } as Artifact & { readonly sha512: string };
  const self = { ...about, purl: rootPurl(project, version) };
  const started = { components: [self, ...inside], direct: inside.map(({ purl }) => purl) };
  const model = sbomModel(release, project, version, artifact, started, server);
  return { ...model, root: { ...model.root, hashes: {} }, ...(inside.length === 0 ? { alone: true } : {}) };
}

/** Without addresses that a reader of the document cannot open. */
function reachable(one: Component): Component {
  return { ...one, homepage: publicAddress(one.homepage), vcs: publicAddress(one.vcs) };
}

/** What is installed beside the artifact may be in its files too. */
function merged(installed: readonly Component[], bundled: readonly Component[]): readonly Component[] {
  const inside = new Map(bundled.map((one) => [one.purl, one.inside]));
  const both = installed.map((one) => (inside.has(one.purl) ? { ...one, inside: inside.get(one.purl) } : one));
  const known = new Set(installed.map(({ purl }) => purl));
  return [...both, ...bundled.filter(({ purl }) => !known.has(purl))];
}

function rootPurl(project: Project, version: string): string {
  const [scope, name] = project.name.startsWith('@') ? project.name.split('/') : [undefined, project.name];
  const { purlType, canonicalName } = ecosystemOf(project);
  return new PackageURL(purlType, scope, canonicalName(name ?? ''), version, undefined, undefined).toString();
}

/** RFC 9562, section 5.5. */
function uuid5(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
