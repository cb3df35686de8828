// `--from`: files that somebody else built, in the place of a build: which files, of which kind, of which project.

import { lstatSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { isArchive, listArchive } from '../archive/archive.js';
import { cleanLine } from '../core/clean-text.js';
import { usageError } from '../core/errors.js';
import { listed } from '../core/listed.js';
import { flatName } from '../core/names.js';
import type { Given, Host, Identity, Project } from '../core/types.js';
import { sameVersion, wantedVersion } from '../core/version.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { identityOf, kindOf, makerOf, recognise } from '../ecosystems/kinds.js';
import { TYPED } from '../host/typed.js';

/** A file with its project, and who it says it is. */
export interface Sorted extends Given {
  readonly shown: string;
  readonly identity: Identity | undefined;
}

/**
 * The files that these words name, absolute and in order: files, folders of them, patterns.
 * @throws ReleaseError exit 2 `from/…` for a word that names none, and for what is no regular file
 */
export async function namedFiles(words: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(words.map((word) => filesOf(word, cwd)));
  return [...new Set(found.flat())].sort();
}

async function filesOf(word: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, word);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === true) return [path];
  if (stat !== undefined && !stat.isDirectory()) {
    throw usageError('from/no-file', `--from: ${word} is not a regular file.`, 'Name the file itself.');
  }
  const found = stat === undefined ? await matching(word, cwd) : filesBelow(path);
  const files = found.filter((file) => lstatSync(file).isFile());
  if (files.length > 0) return files;
  throw usageError(
    'from/nothing',
    `--from: ${stat === undefined ? `no file matches ${word}` : `${word} has no files`}, in ${cwd}.`,
    'Build first, and name what the build wrote: --from dist/*',
  );
}

async function matching(pattern: string, cwd: string): Promise<readonly string[]> {
  const at = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  const files = await glob(at, { cwd, absolute: true, expandDirectories: false, followSymbolicLinks: false });
  return files.map((file) => resolve(file));
}

/** A folder by its name, in which brackets are no pattern; what is hidden is none of them, as in a pattern. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(folder, name));
}

/**
 * Says of each file what it is and which project it is of. What nothing installs is left out where others are there.
 * @throws ReleaseError exit 2 `from/…` for what is of none of them or cannot be named, `archive/…` for what is damaged or not what its name says
 */
export async function sortGiven(
  files: readonly string[],
  projects: readonly Project[],
  host: Host,
): Promise<readonly Sorted[]> {
  const sorted: Sorted[] = [];
  const others: string[] = [];
  for (const path of files) {
    const file = basename(path);
    const shown = cleanLine(relative(host.cwd, path));
    const members = async (): Promise<readonly string[]> =>
      isArchive(path) ? (await listArchive(path)).map((entry) => entry.path) : [];
    if (cleanLine(file) !== file) {
      throw usageError(
        'from/name',
        `--from: the name of ${shown} has characters that cannot be seen, or spaces side by side.`,
        'Rename it as the build tool names it.',
      );
    }
    const kind = await recognise(file, members);
    if (kind === undefined) {
      others.push(shown);
      continue;
    }
    const identity = await identityOf({ kind, path, file });
    if (identity !== undefined) kindOf(kind)?.checkName?.(file, identity);
    await kindOf(kind)?.checkContent?.(path);
    const same = projects.filter(({ ecosystem }) => ecosystem === makerOf(kind));
    const own = same.filter((project) => isOf(file, identity, project, same.length === 1));
    const [project] = own;
    if (project === undefined) throw nobodys(shown, kind, identity, projects);
    sorted.push({ path, kind, project, shown, identity });
  }
  if (sorted.length === 0) {
    throw usageError(
      'from/nothing',
      `--from: ${listed(others)} ${others.length === 1 ? 'is not an installable artifact' : 'are not installable artifacts'}.`,
      'Name wheels, sdists, npm tarballs, zip or tar archives, or MCP bundles.',
    );
  }
  if (others.length > 0) host.log.info(`Not installable, so not released: ${others.join(', ')}`);
  return sorted;
}

/** A file that does not say who it is belongs to the only project of its ecosystem, else to the one that its name begins with. */
function isOf(file: string, identity: Identity | undefined, project: Project, only: boolean): boolean {
  const { canonicalName } = ecosystemOf(project);
  if (identity !== undefined) return canonicalName(identity.name) === canonicalName(project.name);
  return (
    only || file.startsWith(`${flatName(project.name)}-`) || file.startsWith(`${project.name.replace(/^.*\//, '')}-`)
  );
}

function nobodys(shown: string, kind: string, identity: Identity | undefined, projects: readonly Project[]): Error {
  const what = identity === undefined ? `a file of kind ${kind}` : `of the package ${cleanLine(identity.name)}`;
  const known = projects.map(({ name, ecosystem }) => `${cleanLine(name)} (${ecosystem})`);
  return usageError(
    'from/no-project',
    `--from: ${shown} is ${what}, which is none of the projects that are released: ${listed(known)}.`,
    `Leave it out, or see which projects are found: ${TYPED} config`,
  );
}

/**
 * Every project of a release has files, all of the released version.
 * @throws ReleaseError exit 2 `from/missing`, `from/same`, `from/version`
 */
export function checkGiven(given: readonly Sorted[], projects: readonly Project[], tag: string | undefined): void {
  const ownOf = ({ path, name }: Project) =>
    given.filter((one) => one.project.path === path && one.project.name === name);
  checkApart(projects.flatMap(ownOf));
  for (const project of projects) {
    const own = ownOf(project);
    if (own.length === 0 || ecosystemOf(project).adopt === undefined) {
      throw usageError(
        'from/missing',
        own.length === 0
          ? `--from: none of the files is of ${project.name}, which this releases too.`
          : `--from: ${project.name} is of the ecosystem ${project.ecosystem}, whose files are built here only.`,
        `Name its files too, or release the others only: ${TYPED} build PATH --from …`,
      );
    }
    const wanted = wantedVersion(project, tag);
    const byTag = wantedVersion({ ...project, version: undefined }, tag) !== undefined;
    const other = own.find(
      ({ identity }) => identity && wanted !== undefined && !sameVersion(identity.version, wanted),
    );
    if (other === undefined) continue;
    throw usageError(
      'from/version',
      `--from: ${other.shown} has the version ${cleanLine(other.identity?.version ?? '')}; ${byTag ? `the tag ${tag}` : project.manifestFile} says ${wanted}.`,
      'Remove files of other versions from the folder, or build the commit that is released.',
    );
  }
}

/** Of two files that are released under one name, one would be started and the other published. */
function checkApart(given: readonly Sorted[]): void {
  const known = new Map<string, Sorted>();
  for (const one of given) {
    const name = releasedAs(one);
    const other = known.get(name);
    if (other !== undefined) {
      throw usageError(
        'from/same',
        `--from: ${other.shown} and ${one.shown} are the same file of a release: a ${one.kind} of ${one.project.name}.`,
        'Omit one of them.',
      );
    }
    known.set(name, one);
  }
}

/** As indexes and file systems compare names; a kind whose name nobody checks is named by what it says of itself. */
function releasedAs({ path, kind, identity }: Sorted): string {
  const isNamedByUs = identity !== undefined && kindOf(kind)?.checkName === undefined;
  return isNamedByUs
    ? `${kind} ${identity.name}`
    : basename(path)
        .toLowerCase()
        .replace(/[-_.]+/g, '-');
}
