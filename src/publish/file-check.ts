// Holds the files of a plan to what they are: the same checks for a plan that was handed over and one that was found in a draft.

import { cleanLine } from '../core/clean-text.js';
import type { Finding, Parcel, Project } from '../core/types.js';
import { isInstallable } from '../ecosystems/kinds.js';
import { type Plan, type PlannedArtifact, unstartedReason } from '../plan/plan.js';
import { checkIdentity } from './identity-check.js';
import { checkKind } from './kind-check.js';
import type { Released } from './project-check.js';
import { checkSums } from './sums-check.js';

/**
 * Everything that is wrong with the files of a plan.
 * @param parcels the artifacts that are there, in the private folder
 * @returns `verify/…` findings
 */
export async function checkFiles(
  plan: Plan,
  tag: string,
  parcels: readonly Parcel[],
  released: Released,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const sound: Parcel[] = [];
  for (const [index, { artifacts }] of plan.projects.entries()) {
    const project = released.projects[index] as Project;
    for (const planned of artifacts) {
      findings.push(...startProblems(planned, project));
      const parcel = parcels.find(({ file }) => file === planned.file);
      const wrong = parcel === undefined ? [] : await checkKind(parcel, project.ecosystem);
      findings.push(...wrong);
      if (parcel !== undefined && wrong.length === 0) sound.push(parcel);
    }
  }
  findings.push(...(await checkIdentity(plan, tag, sound)));
  // With a file missing or changed its line is wrong too: that was said already.
  const whole = sound.length === plan.projects.flatMap(({ artifacts }) => artifacts).length;
  if (whole) findings.push(...(await checkSums(sound, released.part)));
  return findings;
}

/** A finding where an installable file has no start record for its very bytes, and the commit does not say that it needs none. */
function startProblems({ kind, file, sha256, started }: PlannedArtifact, project: Project): readonly Finding[] {
  const why = startProblem({ kind, sha256, started }, project);
  if (why === undefined) return [];
  return [
    {
      rule: 'verify/unstarted',
      level: 'error',
      message: `${file} ${why}: nobody knows whether it works for a stranger.`,
      artifact: file,
      project: project.name,
      hint: 'Build again. A server that cannot be started here needs [smoke] unstarted = "why" in the mcp-drydock.toml of the commit.',
    },
  ];
}

function startProblem(
  { kind, sha256, started }: Pick<PlannedArtifact, 'kind' | 'sha256' | 'started'>,
  project: Project,
): string | undefined {
  if (started === undefined) return isInstallable(kind) ? 'was never started' : undefined;
  if (started.sha256 !== sha256) return 'is not the file that was started';
  if (started.outcome === 'started') return undefined;
  const reason = unstartedReason(project);
  if (reason === undefined) return 'was not started, and the configuration of the commit does not allow that';
  return cleanLine(started.reason ?? '') === reason
    ? undefined
    : 'was not started, for another reason than the configuration gives';
}
