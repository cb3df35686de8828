// Which version is the right one, and how a place that states another one is reported.

import type { Files, Fix, Project, RuleFinding, RuleInput } from '../../../core/types.js';
import { sameVersion, toPep440, toSemver } from '../../../core/version.js';
import { dynamicVersion } from '../../../ecosystems/python/dynamic-version.js';
import type { PyManifest } from '../../../ecosystems/python/manifest.js';

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
export function truthOf(input: Pick<RuleInput, 'project' | 'files' | 'tag' | 'tagVersion'>): Truth | undefined {
  if (input.tag !== undefined && input.tagVersion !== undefined) {
    return { version: input.tagVersion, by: `the tag ${input.tag}` };
  }
  const stated = statedVersion(input.project, input.files);
  if (stated === undefined || isPlaceholder(stated.version)) return undefined;
  const isVersion = toPep440(stated.version) ?? toSemver(stated.version);
  return isVersion === undefined ? undefined : { version: stated.version, by: stated.file };
}

/** The version in the manifest, or in the file that the manifest takes it from; undefined where neither states one. */
export function statedVersion(
  project: Project,
  files: Files,
): { readonly version: string; readonly file: string } | undefined {
  if (project.version !== undefined) return { version: project.version, file: project.manifestFile };
  if (project.ecosystem !== 'python') return undefined;
  const dynamic = dynamicVersion(project as Project<PyManifest>, files);
  return dynamic?.kind === 'stated' ? dynamic : undefined;
}

/** As package.json and most JSON files write it. */
export function asSemver({ version }: Truth): string {
  return toSemver(version) ?? version;
}

/** As Python writes it. */
export function asPep440({ version }: Truth): string {
  return toPep440(version) ?? version;
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
  return {
    message: `${what} says ${version}, but ${truth.by} says ${truth.version}. ${why}`,
    hint,
    ...place,
    ...(fixes === undefined || fixes.length === 0 ? {} : { fixes }),
  };
}
