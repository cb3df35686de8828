// The server.json of one release: the author's, or one of the configuration, completed with what was really published.

import { posix } from 'node:path';
import { SCHEMA_DATE } from '../../check/rules/mcp/server-schema.js';
import { toSemver } from '../../core/version.js';
import { PLATFORM } from '../../ecosystems/bundle-table.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { isOf, type PackageEntry, packagesIn } from '../../formats/server-json.js';
import { isLoopback } from '../../host/loopback.js';
import type { PlannedProject } from '../../plan/plan.js';
import { named, repositoryAt, repositoryIn, tagOf } from '../../registries/oci/reference.js';
import { isUnder } from '../../repository/subtree.js';
import type { Served } from '../types.js';
import type { Document, RegistryInput, Value } from './index.js';

/** What it takes of a plan. */
type Listed = Pick<PlannedProject, 'name' | 'ecosystem' | 'version' | 'path'>;

/** A server that this release lists. */
export interface Base {
  /** `server.json` as the repository has it, else the table of the configuration. */
  readonly from: string;
  readonly value: Value;
  /** Whose version the server has. */
  readonly project: Listed;
  /** Those of the release that are not another listed server. */
  readonly own: readonly Listed[];
}

/** The schema that what is made here has. */
export const SCHEMA = `https://static.modelcontextprotocol.io/schemas/${SCHEMA_DATE}/server.schema.json`;
/** Types of packages that are looked up by name and version in a registry of their own. */
export const NAMED = ['npm', 'pypi', 'nuget', 'cargo'];
/** An image is looked up by its whole reference. */
export const IMAGE = 'oci';
/** Registries where an image is usually for everyone, as the MCP Registry requires it; of others only the author knows. */
const PUBLIC = ['docker.io', 'ghcr.io', 'quay.io'];
const BUNDLE = /\.mcpb$/;
/** The part of a file name that differs from one version to the next; what follows may be a platform. */
const VERSION = /[-_]v?\d+(?:\.\d+)*(?:[-.+]?(?:alpha|beta|a|b|rc|dev|post|pre)[.\d]*)?(?:\+[\w.]+)?(?=-|\.mcpb$)/;

/** The end of a bundle's name where it runs on that alone. */
const FOR_PLATFORM = new RegExp(`-${PLATFORM}$`);

type From = Pick<RegistryInput, 'settings'> & { readonly repository: string | undefined };

/** The servers that these projects are: of each server.json that is about one of them; else the one of the configuration. */
export function basesOf(projects: readonly Listed[], { settings, repository }: From): readonly Base[] {
  const { documents, name, title, description } = settings;
  const found = documents.flatMap((document) => {
    const project = subjectOf(document, projects);
    return project === undefined ? [] : [{ from: document.file, value: document.value, project }];
  });
  const written = found.map((base): Base => {
    const others = found.filter(({ from }) => from !== base.from);
    const isOthers = (one: Listed): boolean => others.some((other) => isAbout(other, one)) && !isAbout(base, one);
    return { ...base, own: projects.filter((one) => !isOthers(one)) };
  });
  const [project] = projects;
  if (written.length > 0 || name === undefined || description === undefined || project === undefined) return written;
  const place =
    repository === undefined ? {} : { repository: { url: `https://github.com/${repository}`, source: 'github' } };
  const value = { $schema: SCHEMA, name, ...(title === undefined ? {} : { title }), description, ...place };
  return [{ from: '[mcp-registry]', value, project, own: projects }];
}

/** Whether a server is this project, or is made from it. */
export function isAbout({ value, project }: Pick<Base, 'value' | 'project'>, one: Listed): boolean {
  return one.path === project.path || packagesIn(value).some((entry) => isOf(entry, one, ecosystemOf(one)));
}

/** Whose server a server.json describes: the project of its first package that is released, else the one that it lies with. */
function subjectOf({ file, value }: Document, projects: readonly Listed[]): Listed | undefined {
  const entries = packagesIn(value);
  const named = entries.flatMap((entry) => projects.find((one) => isOf(entry, one, ecosystemOf(one))) ?? []);
  if (named[0] !== undefined) return named[0];
  // What it names is another project's, which is not released now.
  if (entries.some(({ type }) => type !== undefined && NAMED.includes(type))) return undefined;
  const folder = posix.dirname(file);
  const around = projects.filter(({ path }) => isUnder(folder, path));
  const [nearest] = around.sort((a, b) => b.path.length - a.path.length);
  return nearest ?? projects.find(({ path }) => isUnder(path, folder));
}

/**
 * The document that is published: the base with the released versions, and with the packages, bundles and images that are served.
 * @param projects all of the release
 */
export function rendered(base: Base, projects: readonly Listed[], served: readonly Served[]): Value {
  const { value, project, own } = base;
  const entries = packagesIn(value);
  const bundles = served.filter(({ file, url }) => BUNDLE.test(file) && url !== undefined);
  const images = imagesIn(entries, projects, served);
  const known = entries.flatMap((entry) => images.get(entry) ?? completed(entry, projects, bundles));
  const open = entries.length === 0 && !Array.isArray(value['remotes']);
  const isOwn = (one: Served): boolean => own.some(({ name }) => name === one.project);
  const packages = [
    ...known,
    ...(open ? own.flatMap((one) => packageOf(one, served)) : []),
    ...imagesToAdd(base, projects).flatMap((one) => imageEntry(one, served)),
    ...(entries.some(({ type }) => type === 'mcpb') ? [] : bundles.filter(isOwn).map(bundleEntry)),
  ];
  const all = { ...value, version: toSemver(project.version) ?? project.version };
  return packages.length === 0 ? all : { ...all, packages };
}

function completed(entry: PackageEntry, projects: readonly Listed[], bundles: readonly Served[]): readonly Value[] {
  const project = projects.find((one) => isOf(entry, one, ecosystemOf(one)));
  if (project !== undefined) return [{ ...entry.value, version: spelled(project) }];
  const own = entry.type === 'mcpb' ? bundlesFor(entry, bundles) : [];
  if (own.length === 0) return [entry.value];
  return own.map(({ url, sha256 }) => ({ ...entry.value, identifier: url, fileSha256: sha256 }));
}

/** Entries of images that are served now, with the released tag: what is named otherwise is somebody else's, and stays. */
function imagesIn(
  entries: readonly PackageEntry[],
  projects: readonly Listed[],
  served: readonly Served[],
): ReadonlyMap<PackageEntry, Value> {
  const own = projects.filter((one) => {
    const { purlType, installsFrom } = ecosystemOf(one);
    return (
      purlType === IMAGE && served.some(({ target, project }) => target === installsFrom.target && project === one.name)
    );
  });
  return new Map(
    imagesOf(entries, own).map(({ entry, repository, project }) => {
      return [entry, { ...entry.value, identifier: `${repository}:${tagOf(spelled(project))}` }] as const;
    }),
  );
}

/** Images of the server itself that no entry names: where one does, what is not named is left out on purpose. */
export function imagesToAdd({ value, project }: Base, projects: readonly Listed[]): readonly Listed[] {
  if (packagesIn(value).some(({ type }) => type === IMAGE)) return [];
  return projects.filter((one) => ecosystemOf(one).purlType === IMAGE && one.path === project.path);
}

/** What an image is found as in the repository that it was pushed to first. */
function imageEntry(project: Listed, served: readonly Served[]): readonly Value[] {
  const { target } = ecosystemOf(project).installsFrom;
  const there = served.find((one) => one.target === target && one.project === project.name);
  const repository = repositoryAt(there?.url ?? '');
  if (repository === undefined) return [];
  const [registry = '', below = ''] = repository.split('/');
  // In a rehearsal one registry takes the place of all, each below its own name.
  if (!PUBLIC.includes(isLoopback(new URL(`http://${registry}`)) ? below : registry)) return [];
  const identifier = `${repository}:${tagOf(spelled(project))}`;
  return [{ registryType: IMAGE, identifier, transport: { type: 'stdio' } }];
}

/** Which of these images an entry names: the one that is called so, else the only one. @param own projects that are images */
export function imagesOf<P extends Pick<Listed, 'name'>>(entries: readonly PackageEntry[], own: readonly P[]) {
  const all = entries.filter(({ type, identifier }) => type === IMAGE && identifier !== undefined);
  return all.flatMap((entry) => {
    const repository = repositoryIn(entry.identifier ?? '');
    const called = own.find(({ name }) => repository.endsWith(`/${named('{name}', name)}`));
    const project = called ?? (all.length === 1 && own.length === 1 ? own[0] : undefined);
    return project === undefined ? [] : [{ entry, repository, project }];
  });
}

/**
 * The only bundle there is, else the one whose file name says the same of another version; where that was for every platform and
 * there is one for each now, all of them.
 */
function bundlesFor({ identifier = '' }: PackageEntry, bundles: readonly Served[]): readonly Served[] {
  if (bundles.length === 1) return bundles;
  const stem = (file: string): string => file.replace(VERSION, '').replace(BUNDLE, '');
  const wanted = stem(posix.basename(identifier));
  const same = bundles.filter(({ file }) => stem(file) === wanted);
  return same.length > 0 ? same : bundles.filter(({ file }) => stem(file).replace(FOR_PLATFORM, '') === wanted);
}

/** What a project is found as where it is served under its name. */
function packageOf(project: Listed, served: readonly Served[]): readonly Value[] {
  const { installsFrom, purlType } = ecosystemOf(project);
  const there = served.some(({ target, project: name }) => target === installsFrom.target && name === project.name);
  if (!there || !NAMED.includes(purlType)) return [];
  const transport = { type: 'stdio' };
  return [{ registryType: purlType, identifier: project.name, version: spelled(project), transport }];
}

function bundleEntry({ url, sha256 }: Served): Value {
  return { registryType: 'mcpb', identifier: url, fileSha256: sha256, transport: { type: 'stdio' } };
}

function spelled(project: Listed): string {
  return ecosystemOf(project).versions.spell(project.version) ?? project.version;
}

/** The name of its file: several servers of one release have several. @param count how many the release lists */
export function fileOf(value: Value, count: number): string {
  return count === 1 ? 'server.json' : `${String(value['name']).replaceAll('/', '.')}.server.json`;
}
