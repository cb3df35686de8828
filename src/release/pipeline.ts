// The ordered lists of stages, and the loop that runs them. The loop owns titles, timing, skip reasons and error context;
// a stage only does its work and hands back what it produced.

import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { checkRepositoryStage, checkStage } from '../check/stage.js';
import { compareStage } from '../contract/compare.js';
import { contractStage } from '../contract/stage.js';
import { StageFailure } from '../core/errors.js';
import type { Finding, Host, Produced, Project, Release, Stage } from '../core/types.js';
import { sbomStage } from '../sbom/stage.js';
import { startStage } from '../start/stage.js';
import { buildStage } from './build.js';
import { checksumsStage } from './checksums.js';
import { watchUntouched } from './untouched.js';

/** Everything that happens before anything is published. Needs no credential. */
export const PREPARE: readonly Stage[] = [
  checkRepositoryStage, // rules about the repository as a whole: its workflows
  checkStage, // every rule about a project; nothing is built
  buildStage, // wheel, sdist, npm tarball or code package
  startStage, // those very files, installed in an empty environment, answer an MCP client
  contractStage, // what the client saw, as a file that can be compared
  compareStage, // that, beside what the version before showed: does the number admit what changed?
  sbomStage, // what was installed beside it, as CycloneDX and SPDX
  checksumsStage, // SHA256SUMS over all files
];

/** How the loop decides that it is enough. */
export interface LoopOptions {
  /** Warnings stop the release too. */
  readonly strict: boolean;
}

/**
 * Runs stages over a release and gives the release with everything they produced. Stages of one project run in order,
 * projects side by side; a project whose stage failed goes no further, the others do, and release stages need all of them.
 */
export async function runStages(
  stages: readonly Stage[],
  release: Release,
  host: Host,
  options: LoopOptions,
): Promise<Release> {
  let current = release;
  const failed = new Set<Project>();
  const fold = (produced: Produced, project?: Project): void => {
    current = add(current, produced, project);
  };
  const watch = watchUntouched(host);
  /** @returns whether the next stage has something to go on with */
  const step = async (stage: Stage, project?: Project): Promise<boolean> => {
    const label = project === undefined ? stage.title : `${stage.title} of ${project.name}`;
    const work = (): Promise<boolean> => runStage(stage, () => current, host, fold, project);
    const { result, findings } = await watch.after(label, work);
    if (findings.length > 0) fold({ findings }, project);
    return result;
  };
  for (const group of grouped(stages)) {
    if (group[0]?.scope === 'project') {
      const limit = pLimit(availableParallelism());
      await Promise.all(
        current.projects.map((project) =>
          limit(async () => {
            for (const stage of group) {
              if (failed.has(project)) return;
              const found = of(current.findings, project);
              if (found.some(({ level, stops }) => level === 'error' && stops === true)) return;
              if (!(await step(stage, project))) failed.add(project);
            }
          }),
        ),
      );
      continue;
    }
    for (const stage of group) {
      if (stops(current.findings, options)) return current;
      if (!(await step(stage))) return current;
    }
  }
  return current;
}

/** Whether these findings stop a release. */
export function stops(findings: readonly Finding[], options: LoopOptions): boolean {
  return findings.some(({ level }) => level === 'error' || (options.strict && level === 'warning'));
}

/** @returns whether the stage did its work; what it found wrong stops the release, not the look at what comes after */
async function runStage(
  stage: Stage,
  release: () => Release,
  host: Host,
  fold: (produced: Produced, project?: Project) => void,
  project?: Project,
): Promise<boolean> {
  const several = release().projects.length > 1 && project !== undefined;
  const title = several ? `${stage.title} ${project.name}` : stage.title;
  const reason = stage.skip?.(release(), project);
  if (reason !== undefined) {
    host.log.debug(`${title}: skipped, ${reason}`);
    return true;
  }
  const since = host.now();
  const done = host.log.busy(title);
  try {
    const produced = await stage.run(release(), host, project);
    fold(produced, project);
    done();
    host.log.step(
      stage.title,
      several ? [project.name, ...(produced.lines ?? [])] : (produced.lines ?? []),
      host.now() - since,
    );
    return true;
  } catch (error) {
    done();
    host.signal.throwIfAborted();
    if (!(error instanceof StageFailure)) throw error;
    fold({ findings: error.findings }, project);
    host.log.step(stage.title, [several ? `${project.name} failed` : 'failed'], host.now() - since);
    return false;
  }
}

/** Runs of stages of the same scope, in order, cut where a stage waits for all projects. */
function grouped(stages: readonly Stage[]): readonly (readonly Stage[])[] {
  const groups: Stage[][] = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (last?.[0]?.scope === stage.scope && stage.afterAll !== true) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

function of(findings: readonly Finding[], project: Project): readonly Finding[] {
  return findings.filter((finding) => finding.project === project.name);
}

function add(release: Release, produced: Produced, project?: Project): Release {
  const owned = (finding: Finding): Finding =>
    finding.project === undefined && project !== undefined ? { ...finding, project: project.name } : finding;
  return {
    ...release,
    artifacts: [...release.artifacts, ...(produced.artifacts ?? [])],
    findings: [...release.findings, ...(produced.findings ?? []).map(owned)],
    started: [...release.started, ...(produced.started ?? [])],
    compatibility: [...(release.compatibility ?? []), ...(produced.compatibility ?? [])],
    compared: [...(release.compared ?? []), ...(produced.compared ?? [])],
    receipts: [...release.receipts, ...(produced.receipts ?? [])],
  };
}
