// What is in an archive, and what an archive may not hold: one guard for zip and tar.

import { unicodeEscapes } from '../core/clean-text.js';
import { EXIT, ReleaseError } from '../core/errors.js';

/** One member of an archive. `path` is `/`-separated and relative, without `.` segments and without a closing slash. */
export interface Entry {
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link';
  /** Bytes when unpacked; 0 for folders and links. */
  readonly size: number;
  /** Permission bits; 0 where the archive says nothing. */
  readonly mode: number;
  /** The name in the archive where it is spelled in another way than `path`: `./a`, `a//b`. Readers cut such names differently. */
  readonly written?: string | undefined;
  /** Of a link: its target as written, relative to the link's own folder; never outside the archive. */
  readonly target?: string | undefined;
}

/** Thrown by the readers where an archive can be read in more than one way. Its words go behind the archive's name: `contains overlapping members`. */
export class Unplain extends Error {}

/** What an archive may cost at most. */
export interface Limits {
  readonly entries: number;
  /** Bytes of all members unpacked. */
  readonly total: number;
  /** Unpacked ÷ packed; counted once more than 100 MiB come out. */
  readonly ratio: number;
}

export const LIMITS: Limits = { entries: 100_000, total: 4 * 1024 ** 3, ratio: 200 };
/** What file systems take at most: characters of a path, bytes of one part of it. */
const LONGEST_NAME = 1000;
const LONGEST_SEGMENT = 255;
const RATIO_FROM = 100 * 1024 ** 2;

/** A member as its format states it. */
export interface RawEntry {
  readonly name: string;
  readonly type: Entry['type'] | 'hardlink' | 'device';
  readonly size: number;
  readonly mode: number;
  readonly target?: string | undefined;
}

/** Checks members one after the other; throws ReleaseError `archive/…` at the first that is dangerous. */
export interface Guard {
  /** The member with a clean path; counts it. */
  entry(raw: RawEntry): Entry;
  /** Bytes that really came out, for streams whose headers may lie. */
  came(bytes: number): void;
}

/**
 * @param file the archive, for messages
 * @param packed its size in bytes
 */
export function createGuard(file: string, packed: number, limits: Limits = LIMITS): Guard {
  const seen = new Map<string, Entry['type']>();
  let stated = 0;
  let real = 0;
  const weigh = (bytes: number): void => {
    if (bytes > limits.total) fail('too-large', file, `would unpack to more than ${limits.total} bytes`);
    if (bytes > RATIO_FROM && bytes > packed * limits.ratio) {
      fail('ratio', file, `unpacks to more than ${limits.ratio} times its size, as a decompression bomb does`);
    }
  };
  return {
    entry(raw) {
      const path = cleanPath(raw.name, file);
      const type = raw.type;
      if (type === 'device') fail('special-file', file, `contains ${shown(path)}, which is not a file, folder or link`);
      if (type === 'hardlink') fail('link', file, `contains ${shown(path)}, a hard link`);
      if (path === '' && type !== 'folder') fail('path-escape', file, 'contains a member without a name');
      const before = seen.get(path);
      if (before !== undefined && !(before === 'folder' && type === 'folder')) {
        fail('duplicate', file, `contains ${shown(path)} twice: readers disagree on which one counts`);
      }
      // Upwards to the first folder that is known: what is above it was looked at when it came.
      for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
        const parent = path.slice(0, at);
        const kind = seen.get(parent);
        if (kind === 'folder') break;
        if (kind !== undefined)
          fail('link', file, `contains ${shown(path)} below ${shown(parent)}, which is a ${kind}`);
        seen.set(parent, 'folder');
      }
      seen.set(path, type);
      if (seen.size > limits.entries) fail('too-many', file, `contains more than ${limits.entries} members`);
      if (type === 'link') checkTarget(path, raw.target ?? '', file);
      const size = type === 'file' ? raw.size : 0;
      stated += size;
      weigh(stated);
      const written = raw.name.replace(type === 'folder' ? /\/$/ : '', '') === path ? {} : { written: raw.name };
      return {
        path,
        type,
        size,
        mode: raw.mode & 0o7777,
        ...written,
        ...(type === 'link' ? { target: raw.target } : {}),
      };
    },
    came(bytes) {
      real += bytes;
      weigh(real);
    },
  };
}

function cleanPath(name: string, file: string): string {
  if (name.includes('\0')) fail('path-escape', file, `contains a name with a NUL character: ${shown(name)}`);
  if (/[\p{Cc}\uFFFD]/u.test(name))
    fail('unsafe-name', file, `contains ${shown(name)}: control characters or invalid UTF-8`);
  if (name.length > LONGEST_NAME || name.split('/').some((segment) => Buffer.byteLength(segment) > LONGEST_SEGMENT)) {
    fail('unsafe-name', file, `contains ${shown(name)}, a name that is too long for a file system`);
  }
  if (name.includes('\\'))
    fail('path-escape', file, `contains ${shown(name)}: a backslash is a path separator on Windows`);
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
    fail('absolute-path', file, `contains the absolute path ${shown(name)}`);
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) fail('path-escape', file, `contains ${shown(name)}, a path outside the archive`);
  return segments.join('/');
}

/** A target may climb first and then descend, and stays inside; `a/../b` is refused, since `a` may itself be a link. */
function checkTarget(path: string, target: string, file: string): void {
  const segments = target.split('/').filter((segment) => segment !== '' && segment !== '.');
  const climbs = segments.findIndex((segment) => segment !== '..');
  const ups = climbs === -1 ? segments.length : climbs;
  const depth = path.split('/').length - 1;
  const bad =
    target === '' || /^(\/|[A-Za-z]:)|[\\\0]/.test(target) || ups > depth || segments.slice(ups).includes('..');
  if (bad) fail('link', file, `contains the link ${shown(path)} to ${shown(target)}, outside the archive`);
}

/** A stranger's name that is safe to print: quoted, cut, and without characters that steer a terminal or a reader's eye. */
export function shown(name: string): string {
  const cut = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes);
}

export function fail(cause: string, file: string, words: string): never {
  throw new ReleaseError(`archive/${cause}`, `${file} ${words}.`, {
    exit: EXIT.failed,
    hint: 'Nothing in it was used. Pack it again from the project.',
  });
}
