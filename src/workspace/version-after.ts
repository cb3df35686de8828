// The version that a person asks for: one that they type, or the next patch, minor or major after that of the manifest.

import semver from 'semver';
import { usageError } from '../core/errors.js';
import type { Project } from '../core/types.js';
import { parseTag } from '../core/version.js';
import { VERSION_STEPS } from '../core/version-step.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { TYPED } from '../host/typed.js';

/** @throws ReleaseError exit 2 for what is no version, and for a step after none */
export function versionAfter(project: Pick<Project, 'name' | 'version' | 'ecosystem'>, wanted: string): string {
  const { name, version } = project;
  const step = VERSION_STEPS.find((one) => one === wanted);
  if (step === undefined) {
    const typed = wanted.replace(/^v(?=\d)/, '');
    const parsed = parseTag(`v${typed}`);
    if (parsed?.version === typed && parsed.name === undefined) {
      const refused = misspelled(project, typed);
      if (refused !== undefined) throw refused;
      return typed;
    }
    throw usageError(
      'version/invalid',
      `${wanted} is not a version.`,
      `Type one, or ${VERSION_STEPS.join(', ')}: ${TYPED} version 1.2.3`,
    );
  }
  const now = semver.parse(version ?? '');
  if (now !== null) return now.inc(step).version;
  throw usageError(
    'version/invalid',
    version === undefined
      ? `${name} states no version, so there is no next ${step} version.`
      : `${name} ${version} is not of the form x.y.z, so there is no next ${step} version.`,
    `Type the version: ${TYPED} version 1.2.3`,
  );
}

/** A version that git would take for one, and the registry that users install it from would not. */
function misspelled({ name, ecosystem }: Pick<Project, 'name' | 'ecosystem'>, typed: string): Error | undefined {
  const { versions, title, installsFrom } = ecosystemOf({ ecosystem });
  const spelled = versions.spell(typed);
  if (versions.accepts?.(typed) ?? spelled !== undefined) return undefined;
  const other = spelled ?? typed.replace(/^(\d+\.\d+\.\d+).*$/, '$1');
  return usageError(
    'version/invalid',
    `${typed} is not a version of a ${title} project: ${name} could not be published to ${installsFrom.shown}.`,
    `Write it as its registry does: ${TYPED} version ${other}`,
  );
}
