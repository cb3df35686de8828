// Sees whether a server wrote where it was not sent: into the project, or into the real home instead of the one it was given.

import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { firstFew } from '../core/cut.js';
import type { Finding, Host, Project } from '../core/types.js';
import { homeOf } from '../host/home.js';

/** Not looked into: others write there too, or there is too much of it. */
const PASSED_OVER = new Set([
  '.git',
  'node_modules',
  '.venv',
  'venv',
  '__pycache__',
  'dist',
  'build',
  'release',
  'target',
  '.cache',
]);
/** A tree larger than this is not watched. */
const MOST = 5000;
const DEEPEST = 6;
/** Where programs keep their things in a home. */
const HOMES = [
  '',
  '.config',
  '.cache',
  join('.local', 'share'),
  join('.local', 'state'),
  join('Library', 'Application Support'),
];

/**
 * Looks now, and when the result is called again: gives a warning for each place where something new is. In the home only what
 * has the project's name counts, since everybody writes there.
 * @param out where we write ourselves
 */
export async function watchPlaces(
  folders: readonly string[],
  out: string,
  host: Host,
  project: Project,
): Promise<(artifact: string) => Promise<readonly Finding[]>> {
  const roots = [...new Set(folders)];
  const trees = await Promise.all(roots.map(async (root) => ({ root, before: await entriesOf(root, out) })));
  const home = homeOf(host.env);
  const own = await inHome(home, project.name);
  return async (artifact) => {
    const found: string[] = [];
    for (const { root, before } of trees) {
      const after = before === undefined ? undefined : await entriesOf(root, out);
      if (before === undefined || after === undefined) continue;
      found.push(...[...after].filter((path) => !before.has(path)));
    }
    const news = [...(await inHome(home, project.name))]
      .filter((path) => !own.has(path))
      .map((path) => join('~', path));
    return [
      ...(found.length === 0 ? [] : [finding('the project', [...new Set(found)], project, artifact)]),
      ...(news.length === 0 ? [] : [finding('the real home directory', news, project, artifact)]),
    ];
  };
}

/** Paths below a folder, `/`-separated; undefined when there are too many. */
async function entriesOf(root: string, out: string): Promise<ReadonlySet<string> | undefined> {
  const paths = new Set<string>();
  const left = [{ folder: root, depth: 0 }];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    const { folder, depth } = at;
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (PASSED_OVER.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (path === out) continue;
      paths.add(relative(root, path).split(sep).join('/'));
      if (entry.isDirectory() && depth < DEEPEST) left.push({ folder: path, depth: depth + 1 });
    }
    if (paths.size > MOST) return undefined;
  }
  return paths;
}

/** What in the usual places of a home is called like the project. */
async function inHome(home: string, project: string): Promise<ReadonlySet<string>> {
  const name = plain(project.replace(/^@[^/]*\//, ''));
  const found = new Set<string>();
  if (name.length < 3) return found;
  for (const place of HOMES) {
    for (const entry of await readdir(join(home, place)).catch(() => [])) {
      if (plain(entry).includes(name)) found.add(join(place, entry));
    }
  }
  return found;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function finding(where: string, paths: readonly string[], project: Project, artifact: string): Finding {
  return {
    rule: 'start/writes',
    level: 'warning',
    project: project.name,
    artifact,
    message: `While the server ran, new files appeared in ${where}: ${firstFew(paths, 5)}. The server was started with its own empty home and working directory.`,
    hint: 'Write below $HOME or the XDG directories, as set in the environment, never next to the code: an installed package may be read-only.',
  };
}
