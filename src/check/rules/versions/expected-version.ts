// Which version is the right one, and how a place that states another one is reported.

import type { Fix, Found, RuleFinding, RuleInput, VersionCopy } from '../../../core/types.js';
import { sameVersion, toPep440, toSemver } from '../../../core/version.js';
import { compareVersions } from '../../../core/version-order.js';

/** The version that every place has to state, and who says so. */
export interface Truth {
  readonly version: string;
  /** Such as `the tag v1.4.0` or `pyproject.toml`. */
  readonly by: string;
}

/** A place that states a version. */
export interface Stated {
  readonly version: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly fixes?: readonly Fix[] | undefined;
}

const PLACEHOLDER =
  /^v?0\.0\.0$|^0\.0\.0[-.+]?(a0|dev\d*|development|semantic(ally)?[-.]released?|placeholder|managed|unreleased|snapshot|local)\b|[${}%<>]|^(version|x\.y\.z|unknown|dev|development)$/i;

/** Whether something has to write the real version here before it is published: `0.0.0-development`, `$VERSION`. */
export function isPlaceholder(version: string): boolean {
  return PLACEHOLDER.test(version.trim());
}

/** The tag, else what the manifest says, itself or through the file it names; undefined when nobody can tell yet. */
export function truthOf(
  input: Pick<RuleInput, 'project' | 'ecosystem' | 'files' | 'tag' | 'tagVersion'>,
): Truth | undefined {
  if (input.tag !== undefined && input.tagVersion !== undefined) {
    return { version: input.tagVersion, by: `the tag ${input.tag}` };
  }
  const stated = input.ecosystem.versions.stated(input.project, input.files);
  if (stated === undefined || isPlaceholder(stated.version)) return undefined;
  const isVersion = toPep440(stated.version) ?? toSemver(stated.version);
  return isVersion === undefined ? undefined : { version: stated.version, by: stated.file };
}

/** As package.json and most JSON files write it. */
export function asSemver({ version }: Truth): string {
  return toSemver(version) ?? version;
}

/** As the project's ecosystem spells it. */
export function spelled({ version }: Truth, { ecosystem }: Pick<RuleInput, 'ecosystem'>): string {
  return ecosystem.versions.spell(version) ?? version;
}

/**
 * What to say of a place that states another version; undefined when it is right, or a placeholder.
 * @param what the place in words: `the entry of weather-mcp in uv.lock`
 * @param wanted the version as this place writes it
 * @param why what comes of it, a sentence
 */
export function unlike(
  stated: Stated,
  truth: Truth,
  { what, wanted, why, hint }: { what: string; wanted: string; why: string; hint: string },
): RuleFinding | undefined {
  // What is longer is no version, and nothing to put into a message.
  if (stated.version.length > 100) return undefined;
  if (isPlaceholder(stated.version) || sameVersion(stated.version, truth.version)) return undefined;
  if (sameVersion(stated.version, wanted)) return undefined;
  // A range or a word is told by a rule that knows what may stand there.
  if ((toPep440(stated.version) ?? toSemver(stated.version)) === undefined) return undefined;
  const { version, fixes, ...place } = stated;
  // The higher one may be meant: a version is never written down unasked.
  const isAhead = compareVersions(version, truth.version) > 0;
  return {
    message: `${what} says ${version}, but ${truth.by} says ${truth.version}. ${why}`,
    hint: isAhead ? `${version} is the higher one. If it is meant, release that version; if not: ${hint}` : hint,
    ...place,
    ...(isAhead || fixes === undefined || fixes.length === 0 ? {} : { fixes }),
  };
}

/** What to say of a copy of the version that the ecosystem found. @param why what comes of a wrong one, a sentence */
export function unlikeCopy(copy: VersionCopy, truth: Truth, input: RuleInput, why: string): Found {
  const { what, hint, sure, fixes, version, file, line = 1, column = 1 } = copy;
  const wanted = spelled(truth, input);
  const stated = { version, file, line, column, fixes: fixes(wanted) };
  const finding = unlike(stated, truth, { what, wanted, why, hint: hint(wanted) });
  return finding === undefined || sure?.() === false ? [] : finding;
}
