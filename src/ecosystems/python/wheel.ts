// What a wheel or an sdist says of itself, read from the file that will be shipped.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { walkArchive } from '../../archive/archive.js';
import type { Entry } from '../../archive/entry.js';
import { ReleaseError } from '../../core/errors.js';
import { type Metadata, parseEntryPoints, parseMetadata } from './metadata.js';

export interface Identity {
  readonly name: string;
  readonly version: string;
}

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

/** Reads a wheel whole. Throws ReleaseError `archive/…` when it is damaged, dangerous or no wheel. */
export async function readWheel(path: string): Promise<Wheel> {
  const entries: Entry[] = [];
  const digests = new Map<string, string>();
  const texts = new Map<string, string>();
  await walkArchive(path, async (entry, read) => {
    entries.push(entry);
    if (entry.type !== 'file') return;
    const bytes = await buffer(await read());
    digests.set(entry.path, createHash('sha256').update(bytes).digest('hex'));
    if (/^[^/]+\.dist-info\/(METADATA|WHEEL|entry_points\.txt)$/.test(entry.path)) {
      texts.set(entry.path, bytes.toString());
    }
  });
  const distInfo = [...texts.keys()].find((name) => name.endsWith('/METADATA'))?.replace(/\/METADATA$/, '');
  if (distInfo === undefined) {
    throw new ReleaseError('archive/no-identity', `${basename(path)} is no wheel: it holds no METADATA.`);
  }
  const text = (name: string): string => texts.get(`${distInfo}/${name}`) ?? '';
  const metadata = parseMetadata(text('METADATA'));
  const modules = modulesOf(entries);
  return {
    ...identityIn(metadata, basename(path)),
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

/** Name and version of a wheel by its METADATA. Throws ReleaseError `archive/…`. */
export function readWheelIdentity(path: string): Promise<Identity> {
  return identityAt(path, /^[^/]+\.dist-info\/METADATA$/, 'METADATA');
}

/** Name and version of an sdist by its PKG-INFO. Throws ReleaseError `archive/…`. */
export function readSdistIdentity(path: string): Promise<Identity> {
  return identityAt(path, /^[^/]+\/PKG-INFO$/, 'PKG-INFO');
}

async function identityAt(path: string, wanted: RegExp, called: string): Promise<Identity> {
  let text: string | undefined;
  await walkArchive(path, async (entry, read) => {
    if (entry.type !== 'file' || !wanted.test(entry.path)) return;
    text = (await buffer(await read())).toString();
    return false;
  });
  const file = basename(path);
  if (text === undefined) throw new ReleaseError('archive/no-identity', `${file} holds no ${called}.`);
  return identityIn(parseMetadata(text), file);
}

function identityIn(metadata: Metadata, file: string): Identity {
  const [name, version] = [metadata.one('name'), metadata.one('version')];
  if (name === undefined || version === undefined) {
    throw new ReleaseError('archive/no-identity', `The metadata in ${file} states no name and version.`);
  }
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
