// Versions as tags, Python (PEP 440) and npm (semver) write them, and when two of them are the same.

import { eq, explain } from '@renovatebot/pep440';
import semver from 'semver';
import { normalName } from './names.js';
import type { Project } from './types.js';

/**
 * What PEP 440 makes of a version; null for what is none. A number beyond what is exact here is none either: its neighbours
 * would be the same version, and it would be spelled in another way than it was written.
 */
export function explainPep440(text: string): ReturnType<typeof explain> {
  return text.length > LONGEST || hasHugeNumber(text) ? null : explain(text);
}

/** Whether the public part of a version holds a number that cannot be told from its neighbours. */
export function hasHugeNumber(version: string): boolean {
  const numbers = (version.split('+')[0] ?? '').match(/\d{16,}/g) ?? [];
  return numbers.some((digits) => !Number.isSafeInteger(Number(digits)));
}

/** What a tag says: which project (undefined: no name in the tag) and which version, without a `v`. */
export interface TagParts {
  /** As `projectNames` spells it when it is one of them, else as the tag does. */
  readonly name: string | undefined;
  readonly version: string;
}

const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;
/** Longer texts are no versions. */
const LONGEST = 300;
const NAME_FIRST = /^(?<name>.+?)[-/@_]v?(?<version>\d.*)$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Words before a version that name no project. */
const WORDS = new Set(['release', 'releases', 'rel', 'version', 'ver', 'tag', 'v']);
const SEMVER_PRE = { a: 'alpha', b: 'beta', rc: 'rc' } as const;

/**
 * Reads `v1.2.3`, `1.2.3`, `2026.7.10`, `v2026-07-10`, `name-v1.2.3`, `name/v1.2.3`, `name@1.2.3`, `@scope/name@1.2.3`.
 * @param projectNames names that may stand in front, the longest fitting one wins
 * @returns undefined when the tag holds no version
 */
export function parseTag(tag: string, projectNames: readonly string[] = []): TagParts | undefined {
  // git knows no tag with such characters; the readers below would overlook them.
  if (UNSEEN.test(tag)) return undefined;
  const plain = readVersion(tag);
  if (plain !== undefined) return { name: undefined, version: plain };
  if (tag.split('/').includes('..')) return undefined;
  const longestFirst = [...projectNames].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    for (const spelling of new Set([name, name.replace(/^@[^/]+\//, '')])) {
      const rest = afterName(tag, spelling);
      const version = rest === undefined ? undefined : readVersion(rest);
      if (version !== undefined) return { name, version };
    }
  }
  // The first place where a version can begin: `mcp-2-go-v1.2.3` has another one, which is none.
  for (let from = 0; ; ) {
    const match = NAME_FIRST.exec(from === 0 ? tag : tag.slice(from));
    if (match?.groups === undefined) return undefined;
    const { name = '', version: text = '' } = match.groups;
    const version = readVersion(text);
    if (version !== undefined) {
      const whole = tag.slice(0, from) + name;
      return { name: WORDS.has(whole.toLowerCase()) ? undefined : whole, version };
    }
    from = tag.length - text.length;
  }
}

/** What follows a project's name and a separator; names compare as package indexes compare them. */
function afterName(tag: string, name: string): string | undefined {
  if (tag.length <= name.length + 1 || normalName(tag.slice(0, name.length)) !== normalName(name)) return undefined;
  return /^[-/@_]/.test(tag.slice(name.length)) ? tag.slice(name.length + 1) : undefined;
}

/** `v1.2.3` → `1.2.3`. */
export function withoutV(version: string): string {
  return version.trim().replace(/^[vV](?=\d)/, '');
}

/** `v1.2.3` → `1.2.3`, `2026-07-10` → `2026.7.10`; undefined for what neither PEP 440 nor semver calls a version. */
function readVersion(text: string): string | undefined {
  const bare = withoutV(text);
  const date = DATE.exec(bare);
  if (date !== null) return date.slice(1).map(Number).join('.');
  // `1-2` is PEP 440 (a post release), but in a tag it is a dash in some name.
  if (!/^\d/.test(bare) || /^\d+-\d/.test(bare)) return undefined;
  return semver.valid(bare) !== null || explainPep440(bare) !== null ? bare : undefined;
}

/**
 * Whether a tag's form is one that releases this project: it names it or names nobody. A moving tag such as `v1` does
 * not, unless that is the version. It need not be the manifest's version: a rule compares those.
 */
export function tagFits(tag: string, project: Pick<Project, 'name' | 'version'>): boolean {
  const parts = parseTag(tag, [project.name]);
  if (parts === undefined || (parts.name !== undefined && parts.name !== project.name)) return false;
  return parts.version.includes('.') || parts.version === project.version;
}

/** The version that a release has for a project: that of its tag, else the one that the manifest states. */
export function wantedVersion(
  { name, version }: { readonly name: string; readonly version: string | undefined },
  tag: string | undefined,
): string | undefined {
  return taggedVersion(tag, name) ?? version;
}

/** The version in a tag that may name this project; undefined without one. */
export function taggedVersion(tag: string | undefined, name: string): string | undefined {
  return tag === undefined ? undefined : parseTag(tag, [name])?.version;
}

/** The same, unless the tag names another project. */
export function ownTagVersion(tag: string | undefined, name: string): string | undefined {
  const parts = tag === undefined ? undefined : parseTag(tag, [name]);
  return parts?.name === undefined || parts.name === name ? parts?.version : undefined;
}

/** Whether two versions are one: `1.2.0-rc.1` = `1.2.0rc1`, `1.2` = `1.2.0`, `2026.07.10` = `2026.7.10`. */
export function sameVersion(a: string, b: string): boolean {
  const [left, right] = [a, b].map(withoutV);
  if (left === undefined || right === undefined) return false;
  if (left === right) return true;
  const [x, y] = [toPep440(left), toPep440(right)];
  if (x !== undefined && y !== undefined) return eq(x, y);
  // What PEP 440 cannot say (`-canary.1`) is semver; build metadata counts, since it names other bytes.
  const [s, t] = [semver.parse(left), semver.parse(right)];
  return s !== null && t !== null && semver.eq(s, t) && s.build.join('.') === t.build.join('.');
}

/** Whether an installer would leave this version out unless asked for it: alpha, beta, rc, dev, any semver pre-release. */
export function isPrerelease(version: string): boolean {
  const bare = withoutV(version);
  const parsed = semver.parse(bare);
  if (parsed !== null) return parsed.prerelease.length > 0;
  const explained = explainPep440(bare);
  return explained?.is_prerelease === true || explained?.is_devrelease === true;
}

/** The normal PEP 440 form (`1.2.0-rc.1` → `1.2.0rc1`); undefined when there is none (`1.2.0-canary.1`). */
export function toPep440(version: string): string | undefined {
  const explained = explainPep440(version.trim());
  if (explained === null) return undefined;
  return explained.local === null ? explained.public : `${explained.public}+${explained.local}`;
}

/** The semver form (`1.2.0rc1` → `1.2.0-rc.1`, `2026.07.10` → `2026.7.10`); undefined when there is none (`1.2.3.4`). */
export function toSemver(version: string): string | undefined {
  const bare = withoutV(version);
  if (semver.valid(bare) !== null) return bare;
  const parts = explainPep440(bare);
  if (parts === null || parts.epoch !== 0 || parts.is_postrelease || parts.release.length > 3) return undefined;
  const release = [...parts.release, 0, 0].slice(0, 3).join('.');
  const [letter, number] = parts.pre ?? [];
  const pre = letter === undefined ? undefined : `${SEMVER_PRE[letter as keyof typeof SEMVER_PRE]}.${number}`;
  // The library's types call this an array; it is a number or null.
  const dev = parts.dev === null ? undefined : `dev.${String(parts.dev)}`;
  const after = [pre, dev].filter((part) => part !== undefined).join('.');
  return `${release}${after === '' ? '' : `-${after}`}${parts.local === null ? '' : `+${parts.local}`}`;
}

/** The version of what has none: that of its commit, which says that it is no release. */
export function unreleased(commit: string): string {
  return `0.0.0+g${commit.slice(0, 7)}`;
}
