// Opens a release: which commit, which tag, which projects, and the private clone they are built in.

import { existsSync, realpathSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import { loadSettings, namedConfig } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { indexes, namedTargets, stated } from '../config/target-choice.js';
import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { usageError } from '../core/errors.js';
import type { Files, Finding, Host, Project, ProjectSettings, Release } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { entryOf, serverJsons } from '../formats/server-json.js';
import { partOf } from '../plan/matrix-part.js';
import { changedPaths } from '../repository/changed-paths.js';
import { cloneSource } from '../repository/clone.js';
import { filesOnce, readFiles } from '../repository/files.js';
import { type Head, readGitFacts, readHead } from '../repository/git.js';
import { checkGivenTag } from '../repository/given-tag.js';
import { findProjects, isPartial, projectAround, releasedBy } from './discover.js';
import { checkGiven, namedFiles, sortGiven } from './given.js';
import { whyNoRelease } from './no-release.js';
import { chooseTag, rehearsalTags } from './release-tag.js';

/** A release that is ready to run through the stages, and the configuration it runs under. */
export interface Opened {
  readonly release: Release;
  readonly settings: Settings;
  readonly head: Head;
  /** Whether the tag that a rehearsal made up is there already, on another commit. */
  readonly taken: boolean;
  /** Of the private clone. */
  readonly files: Files;
}

/** The projects of a working tree, before anything is decided about a release. */
export interface Survey {
  readonly root: string;
  readonly files: Files;
  readonly settings: Settings;
  /** The configuration that holds for these projects together: of one project its nearest, else what was found at the start. */
  settingsOf(projects: readonly Project[]): Settings;
  readonly projects: readonly Project[];
  /** Neither a path nor the folder we are in narrows it. */
  readonly whole: boolean;
  /** Notes about what was left out. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at a working tree: configuration and projects.
 * @param folder where the command was started, for the nearest configuration
 * @param options.shownAs what `root` is called in messages (a clone stands for the checkout it was made from)
 * @param options.files the files where they are known already
 * @param options.anywhere every project of the repository, whichever folder we are in
 */
export async function survey(
  host: Host,
  root: string,
  inputs: Pick<Inputs, 'path' | 'config'>,
  options: {
    readonly git: boolean;
    readonly from: string;
    readonly shownAs?: string;
    readonly files?: Files;
    readonly anywhere?: boolean;
  },
): Promise<Survey> {
  const files = options.files ?? (await readFiles(root, options.git ? { host } : {}));
  const here = pathInside('.', host.cwd, options.from);
  const narrows = inputs.path.length === 0 && options.anywhere !== true;
  const around = narrows && here !== undefined ? projectAround(files, here) : undefined;
  const named = inputs.path.map((path) => repositoryPath(path, host.cwd, options.from));
  const paths = around === undefined ? named : [around];
  const explicit = namedConfig(inputs, host);
  const read = new Map<string, Settings>();
  const load = (folder: string): Settings => loadSettings(join(root, folder), root, explicit, options.shownAs, read);
  const settings = load(paths.length === 1 ? (paths[0] ?? '.') : (here ?? '.'));
  /** The folder that the paths in it are relative to. */
  const homeOf = ({ file }: Settings): string =>
    file === undefined || explicit !== undefined ? '.' : relativePosix(root, join(file, '..'));
  const base = homeOf(settings);
  const projectSettings = (folder: string): ProjectSettings => {
    const nearest = load(folder);
    const home = nearest.file === undefined ? base : homeOf(nearest);
    return nearest.projects.get(relativePosix(home, folder)) ?? nearest.project;
  };
  const tables = [...settings.projects.keys()].map((path) => relativePosix('.', join(base, path)));
  const settingsOf = (projects: readonly Project[]): Settings => {
    const [only, another] = projects;
    const own = only === undefined || another !== undefined ? settings : load(only.path);
    return { ...own, publish: { ...own.publish, tables: stated(own.publish.tables, projects, files) } };
  };
  const { projects, findings } = findProjects(files, paths, projectSettings, tables);
  const listed = projects.map((one) => asListed(one, files));
  return { root, files, settings, settingsOf, whole: paths.length === 0, projects: listed, findings };
}

/** The project with what the server.json of its repository says about it. */
function asListed(project: Project, files: Files): Project {
  const entries = serverJsons(files).flatMap(({ packages }) => packages);
  const listed = entryOf(entries, project, ecosystemOf(project));
  return listed === undefined ? project : { ...project, listed };
}

/**
 * The folder a command begins at: the first that was named, else where we are.
 * @throws ReleaseError exit 2 where it is missing
 */
export function startOf(inputs: Pick<Inputs, 'path'>, host: Host): string {
  const start = resolve(host.cwd, inputs.path[0] ?? '.');
  if (existsSync(start)) return realpathSync(start);
  throw usageError('project/no-folder', `The folder ${inputs.path[0]} does not exist.`);
}

/** Every folder that was named, else where we are; absolute. They need not exist. */
export function startsOf(inputs: Pick<Inputs, 'path'>, host: Host): readonly string[] {
  return inputs.path.length === 0 ? [host.cwd] : inputs.path.map((path) => resolve(host.cwd, path));
}

/** What kind of run this is: a rehearsal makes up its own tag, a build may be of a dirty tree. */
export interface OpenOptions {
  /** The private folder that artifacts are written to. */
  readonly out: string;
  /** The folder in the checkout that the release is left in: what lies there does not make the tree dirty. */
  readonly keep?: string | undefined;
  readonly rehearsed: boolean;
}

/**
 * Opens the one release that a build makes; its files lie in a private folder until all of them are there.
 * @param out the folder they are left in at the end
 * @throws ReleaseError exit 2, see {@link openReleases}
 */
export async function openRelease(host: Host, inputs: Inputs, out: string): Promise<Opened> {
  const work = await host.tempDir('release');
  const [opened] = await openReleases(host, inputs, { out: work, keep: out, rehearsed: false });
  if (opened === undefined) throw new Error('a build has exactly one release');
  return opened;
}

/**
 * Opens the release that a tag (given, pushed or on HEAD) makes of this repository. A rehearsal of several projects
 * without a tag is several releases, one for each project's own tag.
 * @throws ReleaseError exit 2 where there is no git, no project, or the tag is no version
 */
export async function openReleases(host: Host, inputs: Inputs, options: OpenOptions): Promise<readonly Opened[]> {
  const start = startOf(inputs, host);
  const head = await readHead(host, start);
  const here = await survey(host, head.root, inputs, { git: true, from: head.root });
  const tag = chooseTag(host, inputs, head, here.projects);
  if (tag !== undefined && tag === inputs.tag && !options.rehearsed) await checkGivenTag(host, head, tag);
  const made = tag === undefined && options.rehearsed;
  const before = made ? ((await readGitFacts(host, head.root))?.tags ?? []) : [];
  const tags = made ? rehearsalTags(here, before, host) : [tag];
  const files = inputs.from.length === 0 ? [] : await namedFiles(inputs.from, host.cwd);
  const written = [options.keep, inputs.report, ...files].filter((path) => path !== undefined);
  const except = written
    .map((path) => relativePosix(head.root, resolve(host.cwd, path)))
    .filter((path) => !path.startsWith('..'));
  const changed = await changedPaths(host, head.root, except);
  const shown = cleanLine(changed.slice(0, 3).join(', '));
  const counted = changed.length > 3 ? `${shown} and ${changed.length - 3} more` : shown;
  // Who was told to set something there tries it at once, without a commit.
  const unread =
    inputs.config === undefined && changed.some((path) => basename(path) === CONFIG_FILE)
      ? `. ${CONFIG_FILE} is read from the commit: commit it, or pass --config with its path`
      : '';
  if (changed.length > 0) {
    host.log.warn(
      options.rehearsed
        ? `Uncommitted changes are not included: ${counted}${unread}`
        : `Uncommitted changes, so this is not a release: ${counted}`,
    );
  }
  const clone = await cloneSource(host, head, {
    tags: options.rehearsed ? tags.filter((name) => name !== undefined) : [],
    overlay: changed.length > 0 && !options.rehearsed,
    except,
  });
  const there = await survey(host, clone, inputs, {
    ...{ git: true, from: head.root, shownAs: head.root },
    files: await filesOnce(host, clone),
  });
  const given = files.length === 0 ? undefined : await sortGiven(files, there.projects, host);
  return tags.map((name) => {
    const projects = name === undefined ? there.projects : releasedBy(name, there.projects);
    if (given !== undefined) checkGiven(given, projects, name);
    const settings = there.settingsOf(projects);
    const release: Release = {
      root: clone,
      out: options.out,
      commit: head.commit,
      commitTime: head.commitTime,
      tag: name,
      noRelease: options.rehearsed ? undefined : whyNoRelease(name, shown),
      repository: head.repository,
      rehearsed: options.rehearsed,
      part: partOf(inputs.matrix, there.projects),
      targets: namedTargets(inputs, settings),
      tables: settings.publish.tables,
      levels: settings.rules,
      sbom: settings.sbom,
      contract: { gate: settings.gate, indexOf: indexes(inputs, settings.publish.tables) },
      projects,
      partial: isPartial(there, projects),
      ...(given === undefined ? {} : { given }),
      artifacts: [],
      findings: there.findings,
      started: [],
      receipts: [],
    };
    return { head, settings, release, taken: name !== undefined && before.includes(name), files: there.files };
  });
}

/** A path as the user typed it (relative to where they are) → relative to the repository's root. */
function repositoryPath(path: string, cwd: string, root: string): string {
  const inRepository = pathInside(path, cwd, root);
  if (inRepository !== undefined) return inRepository;
  throw usageError('project/outside', `${path} is not in the repository ${root}.`, 'Give a folder of the repository.');
}

/** The same, undefined for what lies outside of the repository. */
function pathInside(path: string, cwd: string, root: string): string | undefined {
  const way = relativePosix(root, resolve(cwd, path));
  return way === '..' || way.startsWith('../') ? undefined : way;
}

function relativePosix(from: string, to: string): string {
  const path = relative(from, to).split(sep).join('/');
  return path === '' ? '.' : path;
}
