// Holds the files of a plan to what they are: the same checks for a plan that was handed over and one that was found in a draft.

import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { tolerated } from '../core/errors.js';
import type { Finding, Project, PublishFile } from '../core/types.js';
import { identityOf, isInstallable } from '../ecosystems/kinds.js';
import { type Plan, type PlannedArtifact, unstartedReason } from '../plan/plan.js';
import { verifyFinding } from './findings.js';
import { checkIdentity } from './identity-check.js';
import { checkKind } from './kind-check.js';
import type { Released } from './project-check.js';
import { checkSums } from './sums-check.js';

/**
 * Everything that is wrong with the files of a plan.
 * @param publishFiles the artifacts that are there, in the private folder
 * @returns `verify/…` findings
 */
export async function checkFiles(
  plan: Plan,
  tag: string,
  publishFiles: readonly PublishFile[],
  released: Released,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const sound: PublishFile[] = [];
  for (const [index, { artifacts }] of plan.projects.entries()) {
    const project = released.projects[index] as Project;
    for (const planned of artifacts) {
      const publishFile = publishFiles.find(({ file }) => file === planned.file);
      findings.push(...(await startProblems(planned, artifacts, project, publishFile)));
      const wrong = publishFile === undefined ? [] : await checkKind(publishFile, project.ecosystem);
      findings.push(...wrong);
      if (publishFile !== undefined && wrong.length === 0) sound.push(publishFile);
    }
  }
  findings.push(...(await checkIdentity(plan, tag, sound)));
  // With a file missing or changed its line is wrong too: that was said already.
  const whole = sound.length === plan.projects.flatMap(({ artifacts }) => artifacts).length;
  if (whole) findings.push(...(await checkSums(sound, released.part)));
  return findings;
}

/** A finding where an installable file has no start record for its very bytes, and the commit does not say that it needs none. */
async function startProblems(
  planned: PlannedArtifact,
  all: readonly PlannedArtifact[],
  project: Project,
  publishFile: PublishFile | undefined,
): Promise<readonly Finding[]> {
  const { file } = planned;
  const why = startProblem(planned, project);
  if (why === undefined || (await isForAnotherPlatform(planned, all, publishFile))) return [];
  const message = `${file} ${why}, so it is unknown whether it works for users.`;
  const hint = `Build again. A server that cannot be started here needs [smoke] unstarted = "why" in the ${CONFIG_FILE} of the commit.`;
  return [verifyFinding('verify/unstarted', message, hint, { artifact: file, project: project.name })];
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

/** The file itself says that it runs on one platform only, and one for another was started in its place. */
async function isForAnotherPlatform(
  { kind, sha256, started }: PlannedArtifact,
  all: readonly PlannedArtifact[],
  publishFile: PublishFile | undefined,
): Promise<boolean> {
  if (publishFile === undefined || started?.outcome !== 'unstarted' || started.sha256 !== sha256) return false;
  if (!all.some((one) => one.kind === kind && one.started?.outcome === 'started')) return false;
  // What cannot be read is told by the check of identities.
  const identity = await identityOf(publishFile).catch((error: unknown) => void tolerated(error));
  return identity?.platform !== undefined;
}
