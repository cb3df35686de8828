// The first half as a list of stages, and how it is run: every finding is collected, and an error stops what needs all projects.

import { applyLevels, levelsOf } from '../check/levels.js';
import { checkRepositoryStage, checkStage } from '../check/stage.js';
import { compareStage } from '../contract/compare.js';
import { contractStage } from '../contract/stage.js';
import { type Half, runSteps } from '../core/loop.js';
import { type Strictness, stops } from '../core/outcome.js';
import { toldOnce } from '../core/told-once.js';
import type { Finding, Host, Produced, Project, Release, Stage } from '../core/types.js';
import { sbomStage } from '../sbom/stage.js';
import { startStage } from '../start/stage.js';
import { buildStage } from './build.js';
import { checksumsStage } from './checksums.js';
import { siblingsStage } from './siblings.js';
import { watchUntouched } from './untouched.js';

/** Everything that happens before anything is published. Needs no credential. */
export const PREPARE: readonly Stage[] = [
  checkRepositoryStage, // rules about the repository as a whole: its workflows
  checkStage, // every rule about a project; nothing is built
  siblingsStage, // what comes from this repository too and is not released with it is published already
  buildStage, // the files that ship
  startStage, // those very files, installed in an empty environment, answer an MCP client
  contractStage, // what the client saw, as a file that can be compared
  compareStage, // that, beside what the version before showed: does the number admit what changed?
  sbomStage, // what was installed beside it, as CycloneDX and SPDX
  checksumsStage, // SHA256SUMS over all files
];

/** Runs stages over a release and gives the release with everything they produced. */
export async function runStages(
  stages: readonly Stage[],
  release: Release,
  host: Host,
  options: Strictness,
): Promise<Release> {
  const watch = watchUntouched(host);
  const half: Half<Release, Produced> = {
    projects: ({ projects }) => projects,
    add,
    stops: ({ findings }) => stops(findings, options),
    stopsProject: ({ findings }, { name }) =>
      findings.some(({ level, stops: ends, project = name }) => level === 'error' && ends === true && project === name),
    watch: watch.after,
  };
  return runSteps(stages, release, host, half);
}

function add(release: Release, produced: Produced, project?: Project): Release {
  const owned = (finding: Finding): Finding =>
    finding.project === undefined && project !== undefined ? { ...finding, project: project.name } : finding;
  const made = (produced.artifacts ?? []).map((one) =>
    project === undefined ? one : { ...one, folder: project.path },
  );
  const found = (produced.findings ?? []).map(owned);
  const levels = levelsOf(project, release);
  const known = release.findings.filter((one) => !isRefuted(one, produced));
  return {
    ...release,
    artifacts: [...release.artifacts, ...made],
    findings: toldOnce(known, applyLevels(found, levels, produced.failed)),
    started: [...release.started, ...(produced.started ?? [])],
    compatibility: [...(release.compatibility ?? []), ...(produced.compatibility ?? [])],
    compared: [...(release.compared ?? []), ...(produced.compared ?? [])],
    receipts: [...release.receipts, ...(produced.receipts ?? [])],
  };
}

/** A server that was started knows what could only be guessed before; what it found itself says so again. */
function isRefuted({ guess, project }: Finding, { started = [] }: Produced): boolean {
  return guess === true && started.some((one) => one.project === project);
}
