// siblings: what a project needs of this repository and what is not released with it has to be published already.

import { posix } from 'node:path';
import { indexes } from '../config/target-choice.js';
import { CONFIG_FILE } from '../core/about.js';
import { ReleaseError, tolerated } from '../core/errors.js';
import { listed } from '../core/listed.js';
import { memo } from '../core/memo.js';
import { projectTable } from '../core/project-table.js';
import type { Files, Finding, Host, IndexOf, Project, Release, Stage } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { readFiles } from '../repository/files.js';

const ASK = { budgetMs: 20_000, timeoutMs: 10_000 };

/** A package of this repository that is no part of the release. */
interface Sibling {
  readonly name: string;
  readonly file: string;
  /** As it would be released. */
  readonly project: Project;
  /** Only a table of the configuration makes a project of it: it has no command. */
  readonly isLibrary: boolean;
  /** Which versions the project takes. */
  takes(version: string): boolean;
}

/** One that cannot be installed: what of it is on the registry with this name. */
interface Unpublished extends Omit<Sibling, 'takes'> {
  readonly there: string;
  readonly host: string;
}

export const siblingsStage: Stage = {
  title: 'siblings',
  scope: 'project',
  async run(release, host, project) {
    if (project === undefined) return {};
    const known = {
      projects: release.projects,
      files: await filesOf(release, host),
      indexOf: release.contract?.indexOf,
    };
    return { findings: await missingSiblings(project, known, host) };
  },
};

/** What is released, the files of its repository, and where published versions are read. */
interface Known {
  readonly projects: readonly Project[];
  readonly files: Files;
  readonly indexOf: IndexOf | undefined;
}

/** A finding about the packages of the repository that a project needs, and that nobody can install yet. */
export async function missingSiblings(project: Project, known: Known, host: Host): Promise<readonly Finding[]> {
  const all = await allUnpublished(project, known, host);
  const [first, second] = all;
  if (first === undefined) return [];
  const base = { rule: 'project/sibling', level: 'error', stops: true, project: project.name } as const;
  const names = all.map(({ name }) => name);
  if (second === undefined) {
    return [
      {
        ...base,
        file: first.file,
        message: `${project.name} needs ${first.name} of this repository, but this release does not contain it and ${first.there} on ${first.host}.`,
        hint: `Release ${first.name} first, or with it: one tag that both have the version of.${tables(project, all)}`,
      },
    ];
  }
  return [
    {
      ...base,
      file: project.manifestFile,
      message: `${project.name} needs ${names.length} packages of this repository that this release does not contain, and of which no version that satisfies it is on ${first.host}: ${listed(names)}.`,
      hint: `Release them first, or with it: one tag that all have the version of.${tables(project, all)}`,
    },
  ];
}

/** With what those need in turn: nobody can install that either. */
async function allUnpublished(
  project: Project,
  known: Known,
  host: Host,
  seen = new Set<string>(),
): Promise<readonly Unpublished[]> {
  const fresh = siblingsOf(project, known).filter(({ name }) => !seen.has(name));
  for (const { name } of fresh) seen.add(name);
  const found = await Promise.all(fresh.map((one) => unpublished(one, project, known, host)));
  const missing = found.flatMap((one) => one ?? []);
  const below = await Promise.all(missing.map((one) => allUnpublished(one.project, known, host, seen)));
  return [...missing, ...below.flat()];
}

/** What makes libraries parts of the release. */
function tables(project: Project, all: readonly Unpublished[]): string {
  const libraries = all
    .filter(({ isLibrary }) => isLibrary)
    .map((one) => projectTable(one.project.path, 'kind = "library"'));
  if (libraries.length === 0) return '';
  const own = projectTable(project.path);
  return ` What has no command is released as a library; in ${CONFIG_FILE}, with a table for each server:\n${[own, ...libraries].join('\n')}`;
}

const filesOf = memo(
  ({ root }: Release, host: Host) => [host, root],
  ({ root }, host) => readFiles(root, { host }),
);

/** What a project asks a registry for although its sources are here. */
function siblingsOf(project: Project, { projects, files }: Known): readonly Sibling[] {
  const { needs, namesIn, canonicalName, detect, requires, maybeServer, id } = ecosystemOf(project);
  if (requires === undefined) return [];
  const wanted = new Map(needs(project).map((name) => [canonicalName(name), name]));
  for (const one of projects) if (one.ecosystem === id) wanted.delete(canonicalName(one.name));
  return [...wanted].flatMap(([canonical, name]) => {
    const file = files.all.find((path) => namesIn?.(path, files).some((one) => canonicalName(one) === canonical));
    // Only what it is called and which version it has counts: it need not be a server.
    const settings = { ...project.settings, isLibrary: true };
    const there = file === undefined ? undefined : detect(posix.dirname(file), files, settings);
    if (file === undefined || there === undefined || canonicalName(there.name) !== canonical) return [];
    const takes = requires(project, name, there.version);
    const smoke = { ...settings.smoke, command: undefined, unstarted: undefined };
    const alone = detect(posix.dirname(file), files, { ...settings, smoke, isLibrary: false });
    const isLibrary = alone === undefined || maybeServer?.(alone) === false;
    return takes === undefined ? [] : [{ name, file, project: there, isLibrary, takes }];
  });
}

/** Undefined too where the registry cannot be asked, or may hide it: the installation says more then. */
async function unpublished(
  { takes, ...sibling }: Sibling,
  project: Project,
  { indexOf = indexes() }: Known,
  host: Host,
): Promise<Unpublished | undefined> {
  const { name } = sibling;
  const { published, installsFrom } = ecosystemOf(project);
  if (published === undefined) return undefined;
  const own = indexOf(installsFrom.target);
  const bounded: Host = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
  const versions: string[] = [];
  for (const href of new Set([own.href, indexes()(installsFrom.target).href])) {
    const registry = new URL(href);
    const there = await published.versions(name, registry, bounded).catch(tolerated);
    if (there instanceof ReleaseError) return undefined;
    if (there === undefined && published.hides({ ...project, name }, registry) && host.knows?.(href) !== true)
      return undefined;
    versions.push(...(there ?? []));
  }
  if (versions.some(takes)) return undefined;
  const there = versions.length === 0 ? 'it has never been published' : 'no published version satisfies it';
  return { ...sibling, there, host: own.host };
}
