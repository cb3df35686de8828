// Name and version once more, from the archives themselves: a registry follows them, not the plan.

import { tolerated } from '../core/errors.js';
import type { Finding, PublishFile } from '../core/types.js';
import { parseTag, sameVersion } from '../core/version.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { identityOf, kindOf } from '../ecosystems/kinds.js';
import { plannedFor } from '../plan/own.js';
import type { Plan, PlannedProject } from '../plan/plan.js';
import { verifyFinding } from './findings.js';

/**
 * Compares every archive with the project it stands under, and every project's version with the tag.
 * @param publishFiles files in the private folder
 * @returns `verify/identity` and `verify/tag` findings
 */
export async function checkIdentity(
  plan: Plan,
  tag: string,
  publishFiles: readonly PublishFile[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = plan.projects.flatMap((project) => againstTag(project, tag, plan));
  for (const publishFile of publishFiles) {
    const project = plannedFor(publishFile.file, plan);
    if (project !== undefined) findings.push(...(await againstPlan(publishFile, project)));
  }
  return findings;
}

function againstTag(project: PlannedProject, tag: string, plan: Plan): readonly Finding[] {
  const parsed = parseTag(
    tag,
    plan.projects.map(({ name }) => name),
  );
  // Where no file says which version it is, the tag alone does: an address may hold it, so its spelling counts.
  const exact = project.artifacts.every(({ kind }) => kindOf(kind)?.identify === undefined);
  const same = parsed !== undefined && sameVersion(parsed.version, project.version);
  if (same && (!exact || parsed.version === project.version)) return [];
  const stated = parsed === undefined ? 'is not a version' : `is version ${parsed.version}`;
  const message = `The tag ${tag} ${stated}, but ${project.name} in release.json is ${project.version}.`;
  const hint = 'Build again for the tag that belongs to this version.';
  return [verifyFinding('verify/tag', message, hint, { project: project.name })];
}

async function againstPlan(publishFile: PublishFile, project: PlannedProject): Promise<readonly Finding[]> {
  const about = { artifact: publishFile.file, project: project.name };
  const wrong = (message: string) => [verifyFinding('verify/identity', message, 'Build again.', about)];
  try {
    const identity = await identityOf(publishFile);
    if (identity === undefined) return [];
    kindOf(publishFile.kind)?.checkName?.(publishFile.file, identity);
    const { canonicalName } = ecosystemOf(project);
    if (canonicalName(identity.name) === canonicalName(project.name) && sameVersion(identity.version, project.version))
      return [];
    return wrong(
      `${publishFile.file} is ${identity.name} ${identity.version}, but release.json lists it as ${project.name} ${project.version}.`,
    );
  } catch (error) {
    return wrong(tolerated(error).message);
  }
}
