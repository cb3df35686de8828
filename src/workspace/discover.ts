// Which projects are here, and which of them a tag releases.

import { posix } from 'node:path';
import { CONFIG_FILE } from '../core/about.js';
import { usageError } from '../core/errors.js';
import { isMadeFrom } from '../core/loop.js';
import type { Files, Finding, Project, ProjectSettings } from '../core/types.js';
import { parseTag, sameVersion, taggedVersion } from '../core/version.js';
import { ECOSYSTEMS, ecosystemOf } from '../ecosystems/index.js';
import { pathsBelow } from '../repository/subtree.js';
import { allPrivate, noProject, UNSUPPORTED_MARKERS, unsupported } from './no-project.js';

/** Files by which a folder may be a project; ecosystems decide whether it is. */
const MARKERS = new Set([...ECOSYSTEMS.flatMap(({ markers }) => markers), ...UNSUPPORTED_MARKERS]);
/** Folders that hold projects nobody means to release. */
const ASIDE =
  /(^|\/)(node_modules|(?:(?:integration|e2e|unit|smoke|system|acceptance)[-_]?)?tests?|e2e|__tests__|fixtures?|(?:example|sample)s?(?:[-_][^/]*)?|templates?|docs?|vendor|third_party|\.[^/]+)(\/|$)/i;

/** What a template has in its names until a project is made from it: `mcp-{os}`, `NAME-mcp-server`. */
const PLACEHOLDER = /[{}<>%]|(?:^|[-_/])NAME(?:$|[-_/])/;

export interface Found {
  readonly projects: readonly Project[];
  /** Notes about what was left out. */
  readonly findings: readonly Finding[];
}

/** Whether the repository has projects that do not take part. @param there what was found, and whether that is all there is */
export function isPartial(
  there: { readonly projects: readonly Project[]; readonly whole: boolean },
  projects: readonly Project[],
): boolean {
  return !there.whole || projects.length < there.projects.length;
}

/**
 * Finds the projects in these folders, or in the whole repository.
 * @param paths folders relative to the repository's root; empty for all
 * @param settingsOf what the configuration says about a folder
 * @param tables folders that `[[project]]` tables name: with them nothing else is looked for
 * @throws ReleaseError exit 2 where a folder is missing or there is no project
 */
export function findProjects(
  files: Files,
  paths: readonly string[],
  settingsOf: (folder: string) => ProjectSettings,
  tables: readonly string[],
): Found {
  const named = paths.length > 0 ? paths.map((path) => posix.normalize(path).replace(/\/$/, '')) : tables;
  const folders = new Set<string>();
  for (const folder of named) {
    if (!exists(files, folder))
      throw usageError('project/no-folder', `The folder ${folder} does not exist in the repository.`);
    const here = at(files, folder, settingsOf);
    if (here.length > 0) folders.add(folder);
    else for (const below of markedFolders(files, folder)) folders.add(below);
  }
  if (named.length === 0) for (const folder of markedFolders(files, '.')) folders.add(folder);

  // An entry file alone marks no folder, but it makes a project of the root.
  if (folders.size === 0 && named.length === 0) folders.add('.');
  const sorted = [...folders].sort();
  const read = sorted.flatMap((folder) => at(files, folder, settingsOf));
  const templates = read.filter(({ name, path }) => PLACEHOLDER.test(name) && !named.includes(path));
  const walked = read.filter((project) => !templates.includes(project));
  const present = servers(whole(walked, new Set(named)), new Set(named));
  const kept = withoutPrivate(present);
  const privately = kept.projects.every(({ isPrivate }) => isPrivate === true);
  // A private package beside a Go or Rust server is a part of it, not a server that forgot to be published.
  const partOnly = privately && unsupported(files) !== undefined;
  if (privately && named.length === 0 && kept.projects.length > 1 && !partOnly) throw allPrivate(kept.projects);
  if (kept.projects.length > 0 && !partOnly) {
    const taken = new Set([...present, ...templates].map(({ path }) => path));
    const left = sorted.filter((folder) => !taken.has(folder));
    const skipped = left.flatMap((folder) => leftOut(files, folder, settingsOf, kept.projects));
    const unlisted = paths.length > 0 || tables.length === 0 ? [] : besideTables(files, settingsOf, kept.projects);
    const notes = [...kept.findings, ...templates.map(template), ...skipped, ...unlisted];
    return { projects: inOrder(kept.projects), findings: notes };
  }
  throw noProject(files, folders, named);
}

/** The projects without those that are parts of another one. */
function whole(walked: readonly Project[], named: ReadonlySet<string>): readonly Project[] {
  return ECOSYSTEMS.reduce((left, one) => one.withoutParts?.(left, named) ?? left, walked);
}

/** Those that may be servers, where there are some; whatever somebody named stays. */
function servers(found: readonly Project[], named: ReadonlySet<string>): readonly Project[] {
  const kept = found.filter(
    (project) => named.has(project.path) || ecosystemOf(project).maybeServer?.(project) !== false,
  );
  return kept.some(({ isPrivate }) => isPrivate !== true) ? kept : found;
}

/** What would be released if there were no `[[project]]` tables: a list that grows late is not seen to be short. */
function besideTables(
  files: Files,
  settingsOf: (folder: string) => ProjectSettings,
  listed: readonly Project[],
): readonly Finding[] {
  const read = markedFolders(files, '.').flatMap((folder) => at(files, folder, settingsOf));
  const all = servers(whole(read, new Set()), new Set());
  const isListed = ({ path }: Project): boolean =>
    listed.some((one) => one.path === path || path.startsWith(`${one.path}/`));
  return withoutPrivate(all)
    .projects.filter((project) => project.isPrivate !== true && !isListed(project))
    .map(({ name, path, manifestFile }) => ({
      rule: 'project/unlisted',
      level: 'note',
      file: manifestFile,
      message: `${name} in ${path} is not released: ${CONFIG_FILE} lists the projects, and not this one.${needed(name, listed)}`,
      hint: `Add it if it is meant to be released: [[project]] with path = "${path}".`,
    }));
}

/**
 * The folder somebody means who stands in `folder` and names none: the nearest one upwards that may be a project.
 * @returns undefined for the root: then every project of the repository is meant
 */
export function projectAround(files: Files, folder: string): string | undefined {
  for (let at = folder; at !== '.' && !at.startsWith('..'); at = posix.dirname(at)) {
    if ([...MARKERS].some((marker) => files.has(`${at}/${marker}`))) return at;
  }
  return undefined;
}

/** Siblings before those that need them, else by folder: the same order on every machine. A circle stays as it is. */
function inOrder(projects: readonly Project[]): readonly Project[] {
  const done: Project[] = [];
  const visit = (project: Project, above: readonly Project[]): void => {
    if (done.includes(project) || above.includes(project)) return;
    const ecosystem = ecosystemOf(project);
    const needs = ecosystem.needs(project).map((name) => ecosystem.canonicalName(name));
    for (const other of projects) {
      const isNeeded = other.ecosystem === project.ecosystem && needs.includes(ecosystem.canonicalName(other.name));
      if (isNeeded || isMadeFrom(project, other)) visit(other, [...above, project]);
    }
    done.push(project);
  };
  for (const project of projects) visit(project, []);
  return done;
}

/** The projects that a tag releases: the one it names, else those of its version, else all. */
export function releasedBy(tag: string, projects: readonly Project[]): readonly Project[] {
  const parsed = parseTag(
    tag,
    projects.map(({ name }) => name),
  );
  if (parsed === undefined) return projects;
  if (parsed.name !== undefined) {
    const all = projects.filter(({ name }) => name === parsed.name);
    const fitting = all.filter(({ version }) => version === undefined || sameVersion(version, parsed.version));
    if (all.length > 0) return fitting.length > 0 ? fitting : all;
    if (projects.length === 1) return projects;
    throw usageError(
      'tag/no-project',
      `The tag ${tag} names ${parsed.name}, but there is no such project.`,
      `Use one of: ${projects.map(({ name }) => name).join(', ')}.`,
    );
  }
  const same = projects.filter(({ version }) => version === undefined || sameVersion(version, parsed.version));
  return same.length > 0 ? same : projects;
}

/** What `matrix` prints of the projects that a tag releases. */
export function matrixOf(projects: readonly Project[], tag: string | undefined) {
  const include = projects.map(({ name, ecosystem, path, version }) => ({
    name,
    ecosystem,
    path,
    version: version ?? taggedVersion(tag, name) ?? '',
  }));
  return { include };
}

function at(files: Files, folder: string, settingsOf: (folder: string) => ProjectSettings): readonly Project[] {
  const settings = settingsOf(folder);
  // Who was asked for by a table of its own says so itself.
  return ECOSYSTEMS.filter((one) => [undefined, one.id].includes(settings.ecosystem) || one.isAsked === true)
    .map((ecosystem) => ecosystem.detect(folder, files, settings))
    .filter((project) => project !== undefined);
}

/** Why what lies in this folder is no project, where an ecosystem has something to say. */
function leftOut(
  files: Files,
  folder: string,
  settingsOf: (folder: string) => ProjectSettings,
  released: readonly Project[],
): readonly Finding[] {
  return ECOSYSTEMS.map(({ skipped }) =>
    skipped?.(folder, files, settingsOf(folder), (name) => needed(name, released)),
  ).filter((note) => note !== undefined);
}

/** The note on a manifest that is filled in when a project, or a package of one platform, is made from it. */
function template({ name, manifestFile }: Project): Finding {
  const message = `${name} is a template, since its name has a placeholder, so it is not released.`;
  return { rule: 'project/skipped', level: 'note', message, file: manifestFile };
}

/** A sentence on which of the projects needs a package of this name, with a space in front; empty where none does. */
function needed(name: string, projects: readonly Project[]): string {
  const user = projects.find((project) => {
    const { canonicalName, needs } = ecosystemOf(project);
    return needs(project).some((one) => canonicalName(one) === canonicalName(name));
  });
  return user === undefined ? '' : ` ${user.name} needs it: publish the required version first.`;
}

/** A manifest that says `private` is skipped beside publishable ones; alone it stays, and a rule says what to set. */
function withoutPrivate(projects: readonly Project[]): Found {
  const open = projects.filter(({ isPrivate }) => isPrivate !== true);
  if (open.length === 0) return { projects, findings: [] };
  const closed = projects.filter(({ isPrivate }) => isPrivate === true);
  const findings = closed.map(({ name, manifestFile: file }): Finding => {
    return { rule: 'project/private', level: 'note', message: `${name} is private and is not released.`, file };
  });
  return { projects: open, findings };
}

function markedFolders(files: Files, below: string): readonly string[] {
  const prefix = below === '.' ? '' : `${below}/`;
  const folders = new Set<string>();
  for (const path of files.all) {
    if (!path.startsWith(prefix) || !MARKERS.has(posix.basename(path))) continue;
    const folder = posix.dirname(path);
    if (!ASIDE.test(folder.slice(below === '.' ? 0 : prefix.length))) folders.add(folder);
  }
  return [...folders];
}

function exists(files: Files, folder: string): boolean {
  return folder === '.' || pathsBelow(files, folder).length > 0;
}
