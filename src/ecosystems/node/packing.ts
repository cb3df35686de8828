// Which files npm packs, as its own npm-packlist decides: package.json, ignore files, and what is always and never in.

import { posix } from 'node:path';
import { foldersUp } from '../../formats/lock-entry.js';
import { entriesOf, insidePath } from './entries.js';
import { type Rules, rulesOf, walkOf } from './ignore-walk.js';
import { type NodeManifest, readNodeManifest } from './manifest.js';

/** npm's rules before any of the package's. */
const DEFAULTS =
  '.npmignore .gitignore **/.git **/.svn **/.hg **/CVS **/.git/** **/.svn/** **/.hg/** **/CVS/** /.lock-wscript /.wafpickle-* /build/config.gypi npm-debug.log **/.npmrc .*.swp .DS_Store **/.DS_Store/** ._* **/._*/** *.orig /archived-packages/**'.split(
    ' ',
  );

/** npm's rules that no file of the package overrides. */
const STRICT =
  '/.git !/package.json !/readme{,.*[^~$]} !/copying{,.*[^~$]} !/license{,.*[^~$]} !/licence{,.*[^~$]} /.git /node_modules .npmrc /package-lock.json /yarn.lock /pnpm-lock.yaml /bun.lockb'.split(
    ' ',
  );

/** The package's files, by paths relative to it. */
export interface Folder {
  readonly all: readonly string[];
  has(path: string): boolean;
  text(path: string): string | undefined;
  /** Texts of the ignore files between the root of its npm workspace and its own folder, which hold for it too. */
  readonly above?: readonly string[] | undefined;
}

/** A folder, and rules as they were read before: judging a file that is not there reads most of them again. */
interface Ground extends Omit<Folder, 'all'> {
  /** Paths of everything that holds a file. */
  readonly folders: ReadonlySet<string>;
  readonly rules: (text: string) => Rules;
}

/** What decides about a package's files. */
export interface Packing {
  /** `files`, `.npmignore` or `.gitignore` of the package's own folder; undefined when it has none of them. */
  readonly by: 'files' | '.npmignore' | '.gitignore' | undefined;
  /** Whether npm packs this file, or would if it were there. */
  packs(path: string): boolean;
  /** The same without regard to bin, main and browser, which npm packs alone. */
  lists(path: string): boolean;
}

/** Reads how a package is packed. */
export function packingOf(manifest: NodeManifest, folder: Folder): Packing {
  const ignores = (['.npmignore', '.gitignore'] as const).find(folder.has);
  const bundled = bundledIn(manifest, folder);
  const ground = groundOf(folder);
  const decide = (named: readonly string[]): ((path: string) => boolean) => {
    const there = walkPackage(manifest, ground, named);
    return (path) => {
      if (!isInside(path)) return false;
      if (path.startsWith('node_modules/')) return bundled(path);
      // "files" is read differently where it names a folder, so a file that is not there yet has to be thought of.
      return folder.has(path) ? there(path) : walkPackage(manifest, withFile(ground, path), named)(path);
    };
  };
  return {
    by: manifest.files === undefined ? ignores : 'files',
    packs: decide(namedIn(manifest)),
    lists: decide([]),
  };
}

/** Files that package.json names and npm takes in by themselves. */
function namedIn(manifest: NodeManifest): readonly string[] {
  const bins = entriesOf(manifest).flatMap(({ kind, file }) => (kind === 'bin' ? [file] : []));
  const { browser } = manifest.raw;
  return [
    ...(typeof browser === 'string' && browser !== '' ? [browser] : []),
    ...(manifest.main ? [manifest.main] : []),
    ...bins,
  ];
}

/**
 * @param named entries that are packed whatever `files` and ignore files say
 * @param isBundled at the top of a bundled package neither npm's defaults nor an ignore file hold
 */
function walkPackage(
  manifest: NodeManifest,
  ground: Ground,
  named: readonly string[],
  isBundled = false,
): (path: string) => boolean {
  const required: string[] = [];
  const listed: string[] = [];
  const strict: string[] = [...STRICT];
  for (const written of manifest.files ?? []) {
    const pattern = written.replace(/^\.\//, '/').replace(/\/\*$/, '/**');
    const path = insidePath(pattern.replace(/^!+/, ''));
    if (ground.has(path)) {
      strict.unshift(`!${pattern}`);
      required.push(pattern.replace(/^\//, ''));
    } else {
      listed.push(`!${pattern}`, ...(ground.folders.has(path) ? [`!${pattern}/**`] : []));
    }
  }
  strict.push(...named.map((file) => `!/${file}`));
  const defaults = ground.rules([...DEFAULTS, ...(ground.above ?? [])].join('\n'));
  const byFiles = manifest.files === undefined ? undefined : ground.rules(['*', ...listed].join('\n'));
  const plain = ground.rules(DEFAULTS.join('\n'));
  const own = isBundled ? [byFiles ?? []] : [defaults, byFiles ?? ignoreFileIn(ground, '.')];
  return walkOf([...own, ground.rules(strict.join('\n'))], (path) => [
    plain,
    ignoreFileIn(ground, path, manifest.workspaces !== undefined),
    ground.rules(requiredIn(path, required)),
  ]);
}

/** The rules of a folder's own ignore file. @param isRoot in a workspace's root npm takes a package.json further down for one */
function ignoreFileIn(ground: Ground, path: string, isRoot = false): Rules {
  const names = isRoot ? ['package.json', '.npmignore', '.gitignore'] : ['.npmignore', '.gitignore'];
  const found = names.map((name) => posix.join(path, name)).find(ground.has);
  return found === undefined ? [] : ground.rules(ground.text(found) ?? '');
}

/** A file that "files" names is in, whatever an ignore file beside it says. */
function requiredIn(path: string, required: readonly string[]): string {
  const inside = required.filter((file) => posix.relative(file, path) === '..');
  return ['/.git', ...inside.map((file) => `!${posix.relative(path, file)}`)].join('\n');
}

/** Tells whether a file below node_modules is packed: it belongs to a bundled dependency, or to one that those need. */
function bundledIn(manifest: NodeManifest, folder: Folder): (path: string) => boolean {
  const packages = new Map<string, (path: string) => boolean>();
  const visit = (names: readonly string[], from: string): void => {
    for (const name of names) {
      const at = nearest(name, from, folder);
      if (at === undefined || packages.has(at)) continue;
      const own = readNodeManifest(folder.text(`${at}/package.json`));
      packages.set(at, walkPackage(own, groundOf(inside(folder, at)), namedIn(own), true));
      visit(Object.keys({ ...own.dependencies, ...own.optionalDependencies }), at);
    }
  };
  const needed = { ...manifest.dependencies, ...manifest.optionalDependencies };
  visit(
    manifest.bundled.filter((name) => needed[name] !== undefined),
    '.',
  );
  return (path) => {
    const at = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? '';
    return packages.get(at)?.(path.slice(at.length + 1)) === true;
  };
}

/** The folder that Node would load a package from. */
function nearest(name: string, from: string, folder: Folder): string | undefined {
  return foldersUp(from)
    .map((at) => posix.join(at, 'node_modules', name))
    .find((path) => folder.has(`${path}/package.json`));
}

function inside(folder: Folder, at: string): Folder {
  return {
    all: folder.all.filter((path) => path.startsWith(`${at}/`)).map((path) => path.slice(at.length + 1)),
    has: (path) => folder.has(`${at}/${path}`),
    text: (path) => folder.text(`${at}/${path}`),
  };
}

function groundOf(folder: Folder): Ground {
  const known = new Map<string, Rules>();
  const rules = (text: string): Rules => {
    const read = known.get(text) ?? rulesOf(text);
    known.set(text, read);
    return read;
  };
  return { ...folder, rules, folders: new Set(folder.all.flatMap((path) => foldersUp(posix.dirname(path)))) };
}

function withFile(ground: Ground, path: string): Ground {
  const folders = new Set([...ground.folders, ...foldersUp(posix.dirname(path))]);
  return { ...ground, folders, has: (one) => one === path || ground.has(one) };
}

/** Only plain paths below the package's folder are packed. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('../') && !posix.isAbsolute(path) && path !== '..' && path !== '.';
}
