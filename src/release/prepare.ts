// The first half of a release: check, build, start, write down, and the plan that hands it all over.

import { applyLevels } from '../check/levels.js';
import type { Inputs } from '../config/inputs.js';
import { stops } from '../core/outcome.js';
import type { Host, Release, Stage } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { MADE } from '../ecosystems/kinds.js';
import { BESIDE } from '../plan/file-names.js';
import { type Plan, writePlan } from '../plan/plan.js';
import { versionOf } from '../tools/ask-tools.js';
import type { Opened } from '../workspace/open.js';
import { PREPARE, runStages } from './pipeline.js';
import { readReleaseNotes } from './release-notes.js';

/** A prepared release. Without a plan something stopped it, and the findings say what. */
export interface Prepared extends Opened {
  readonly release: Release;
  readonly plan: Plan | undefined;
  /** sha256 of release.json, lower-case hex. */
  readonly planDigest: string | undefined;
  /** Warnings stop it too. */
  readonly strict: boolean;
}

/** What people install comes first. */
const KINDS: readonly string[] = [...MADE, ...Object.keys(BESIDE)];

/**
 * Runs the prepare stages and writes release.json, or gives the findings that stopped it.
 * @param more stages that come last
 */
export async function prepare(
  opened: Opened,
  inputs: Pick<Inputs, 'strict'>,
  host: Host,
  more: readonly Stage[] = [],
): Promise<Prepared> {
  const strict = inputs.strict || opened.settings.strict;
  const { findings: before, levels = {} } = opened.release;
  const start: Release = { ...opened.release, findings: applyLevels(before, levels) };
  const notes = readReleaseNotes(start.root, start.projects);
  const release = await runStages([...PREPARE, ...more], start, host, { strict });
  if (stops(release.findings, { strict }))
    return { ...opened, release, strict, plan: undefined, planDigest: undefined };
  const git = await versionOf(host.tool('git'), host);
  const { plan, sha256 } = await writePlan(release, {
    tools: { ...(git === undefined ? {} : { git }), Node: process.versions.node },
    config: opened.settings.digest,
    run: (project, version) => ecosystemOf(project).userCommands(project, version),
    notes,
  });
  const records = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one.started]));
  // Projects run side by side: from here on the order is the same every time, what people install first.
  const artifacts = release.artifacts
    .map((artifact) => ({ ...artifact, started: records.get(artifact.file) }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.file < b.file ? -1 : 1));
  return { ...opened, release: { ...release, artifacts }, strict, plan, planDigest: sha256 };
}
