// What a wheel or an sdist says of itself, read from the file that will be shipped.

import { basename } from 'node:path';
import { walkArchive } from '../../archive/archive.js';
import { type Entry, fail, shown } from '../../archive/entry.js';
import { folderOf, readStatement, smallFile, type Wanted } from '../../archive/statement.js';
import { digestStream, sha256 } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import type { Identity } from '../../core/types.js';
import { sameVersion } from '../../core/version.js';
import { type Metadata, parseEntryPoints, parseMetadata } from './metadata.js';

/** A wheel, looked into. */
export interface Wheel extends Identity {
  readonly file: string;
  readonly metadata: Metadata;
  /** `py3-none-any`: every tag it states. */
  readonly tags: readonly string[];
  readonly entries: readonly Entry[];
  /** sha256 of each file's bytes (not as RECORD states them), by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** Dotted names of its modules and packages: `weather_mcp`, `weather_mcp.server`. */
  readonly modules: ReadonlySet<string>;
  /** Names that can be imported from it: `weather_mcp`. */
  readonly topLevel: readonly string[];
  /** Console scripts: name → `module:function`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Its `.dist-info` folder. */
  readonly distInfo: string;
}

const WHEEL: Wanted = { called: 'METADATA', folder: /\.dist-info$/i, alone: false };
const SDIST: Wanted = { called: 'PKG-INFO', folder: /./, alone: true };
const READ = /^[^/]+\.dist-info\/(METADATA|WHEEL|entry_points\.txt)$/;

/** Reads a wheel whole. Throws ReleaseError `archive/…` when it is damaged, dangerous or no wheel. */
export async function readWheel(path: string): Promise<Wheel> {
  const entries: Entry[] = [];
  const digests = new Map<string, string>();
  const texts = new Map<string, string>();
  await walkArchive(path, async (entry, read) => {
    entries.push(entry);
    if (entry.type !== 'file') return;
    if (READ.test(entry.path)) {
      const bytes = await smallFile(path, entry, read);
      texts.set(entry.path, bytes.toString('utf8'));
      digests.set(entry.path, sha256(bytes));
      return;
    }
    digests.set(entry.path, (await digestStream(await read())).sha256);
  });
  const distInfo = folderOf(entries, WHEEL, path);
  const text = (name: string): string => texts.get(`${distInfo}/${name}`) ?? '';
  const metadata = parseMetadata(text('METADATA'));
  const modules = modulesOf(entries);
  return {
    ...wheelIdentity(metadata, distInfo, basename(path)),
    file: basename(path),
    metadata,
    tags: parseMetadata(text('WHEEL')).all('tag'),
    entries,
    digests,
    modules,
    topLevel: [...new Set([...modules].map((name) => name.split('.')[0] as string))].sort(),
    scripts: parseEntryPoints(text('entry_points.txt')).console_scripts ?? {},
    distInfo,
  };
}

/** Name and version of a wheel by its METADATA; its folder must say the same. Throws ReleaseError `archive/…`. */
export async function readWheelIdentity(path: string): Promise<Identity> {
  const { text, folder } = await readStatement(path, WHEEL);
  return wheelIdentity(parseMetadata(text), folder, basename(path));
}

function wheelIdentity(metadata: Metadata, distInfo: string, file: string): Identity {
  const identity = identityIn(metadata, file);
  const [name = '', version = ''] = distInfo.replace(/\.dist-info$/i, '').split('-');
  if (!isOf({ name, version: unescaped(version) }, identity)) disagree(file, distInfo, identity);
  return identity;
}

/** Name and version of an sdist by its PKG-INFO. Throws ReleaseError `archive/…`. */
export async function readSdistIdentity(path: string): Promise<Identity> {
  return identityIn(parseMetadata((await readStatement(path, SDIST)).text), basename(path));
}

/** The metadata of a wheel or an sdist, by the ending of its name. */
async function metadataOf(path: string): Promise<Metadata> {
  return parseMetadata((await readStatement(path, path.endsWith('.whl') ? WHEEL : SDIST)).text);
}

/** What an index reads of a wheel or an sdist beside its name. Throws ReleaseError `archive/…`. */
export async function readIndexed(
  path: string,
): Promise<{ readonly version: string; readonly type: string | undefined; readonly readme: string }> {
  const { one, body } = await metadataOf(path);
  const readme = one('description') ?? body;
  return { version: one('metadata-version') ?? '', type: one('description-content-type'), readme };
}

/** The readme as PyPI shows it: the text below the headers, or their Description. Throws ReleaseError `archive/…`. */
export async function readReadme(path: string): Promise<string> {
  const { body, one } = await metadataOf(path);
  return `${one('description') ?? ''}\n${body}`;
}

/** Throws ReleaseError `archive/ambiguous` where the file's name says something else than the metadata in it. */
export function checkFileName(file: string, identity: Identity): void {
  const stem = file.replace(/\.(whl|tar\.gz|zip)$/, '');
  const parts = stem.split('-');
  const fits = file.endsWith('.whl')
    ? isOf({ name: parts[0] ?? '', version: unescaped(parts[1] ?? '') }, identity)
    : // Names of older sdists hold dashes, and so do a few versions.
      parts.some(
        (_, at) => at > 0 && isOf({ name: parts.slice(0, at).join('-'), version: parts.slice(at).join('-') }, identity),
      );
  if (!fits) disagree(file, file, identity);
}

function isOf(one: Identity, other: Identity): boolean {
  return normalName(one.name) === normalName(other.name) && sameVersion(one.version, other.version);
}

/** File names hold no dash or plus within a version. */
function unescaped(version: string): string {
  return version.replace('_', '+');
}

function disagree(file: string, name: string, identity: Identity): never {
  return fail(
    'ambiguous',
    file,
    `has ${shown(`${identity.name} ${identity.version}`)} in its metadata, but is named ${shown(name)}`,
  );
}

function identityIn(metadata: Metadata, file: string): Identity {
  const [name, ...names] = metadata.stated('name');
  const [version, ...versions] = metadata.stated('version');
  if (names.length + versions.length > 0)
    fail('ambiguous', file, 'states more than one name or version in its metadata');
  if (!name || !version)
    throw new ReleaseError('archive/no-identity', `The metadata in ${file} has no name or version.`);
  return { name, version };
}

/** Modules by path: Python files, compiled ones, and the packages they lie in (namespace packages have no file of their own). */
function modulesOf(entries: readonly Entry[]): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const { path, type } of entries) {
    if (type !== 'file') continue;
    const inside = path.replace(/^[^/]+\.data\/(purelib|platlib)\//, '');
    const name = /^(.+?)(\.py|\.pyc|(\.[\w-]+)*\.(so|pyd))$/.exec(inside)?.[1];
    if (name === undefined || /^[^/]+\.(data|dist-info)\//.test(inside)) continue;
    const parts = name.split('/');
    if (parts.at(-1) === '__init__') parts.pop();
    if (parts.length === 0 || !parts.every((part) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(part))) continue;
    for (let length = 1; length <= parts.length; length++) modules.add(parts.slice(0, length).join('.'));
  }
  return modules;
}
