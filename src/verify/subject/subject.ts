// What `verify` was pointed at, brought to this machine: the files, what is beside them, and who says what they have to be.

import { type Digests, isAsStated } from '../../core/digest.js';
import type { PublishFile } from '../../core/types.js';
import type { Plan, PlannedArtifact, PlannedProject } from '../../plan/plan.js';
import { sumIn } from '../../plan/sums.js';

/** Somebody who states digests of files. */
export interface Witness {
  /** `npm`, `GitHub`, `release.json`. */
  readonly by: string;
  /** What it states of a file, by its name; undefined where it says nothing. */
  stated(file: string): Digests | undefined;
}

/** A release.json that is here. */
export interface HeldPlan {
  readonly plan: Plan;
  /** The file itself: evidence is about it as about any other. */
  readonly file: PublishFile;
}

export interface Subject {
  /** What is verified. */
  readonly files: readonly PublishFile[];
  /** Everything that is here, by name → absolute path: evidence, SBOMs and contracts too. */
  readonly here: ReadonlyMap<string, string>;
  /** Evidence that the registry itself keeps, by the name that it would have beside the file → absolute path. */
  readonly attested?: ReadonlyMap<string, string> | undefined;
  /** `owner/name` of which it is a release, as whoever verifies named it. */
  readonly repository?: string | undefined;
  /** What says of the files how they were made and started. */
  readonly plans: readonly HeldPlan[];
  readonly witnesses: readonly Witness[];
  /** Files of a plan that are not here. */
  readonly absent: readonly string[];
  /** Files that are there and are not brought here: no list of ours can name them. */
  readonly unread?: readonly string[] | undefined;
  /** Why less is known than could be, with what to do about it. */
  readonly notes: readonly string[];
}

/** The entry of a file in a plan. */
export interface Planned {
  readonly held: HeldPlan;
  readonly project: PlannedProject;
  readonly artifact: PlannedArtifact;
}

/** The entry of a file in the plans, and the project that it is of. */
export function plannedIn(plans: readonly HeldPlan[], file: string): Planned | undefined {
  const entries = plans.flatMap((held) =>
    held.plan.projects.flatMap((project) => project.artifacts.map((artifact) => ({ held, project, artifact }))),
  );
  return entries.find(({ artifact }) => artifact.file === file);
}

/** What everybody who states digests says of a file. */
export async function statedOf(
  { file, path, sha256 }: Pick<PublishFile, 'file' | 'path' | 'sha256'>,
  { witnesses }: Pick<Subject, 'witnesses'>,
): Promise<{ readonly same: readonly string[]; readonly other: readonly string[] }> {
  const same: string[] = [];
  const other: string[] = [];
  for (const { by, stated } of witnesses) {
    const as = await isAsStated(path, sha256, stated(file) ?? {});
    if (as !== undefined) (as ? same : other).push(by);
  }
  return { same, other };
}

/** What a list states, by file name. */
export function witness(by: string, stated: Iterable<readonly [file: string, Digests]>): Witness {
  const known = new Map(stated);
  return { by, stated: (file) => known.get(file) };
}

/** What the text of a `SHA256SUMS` states. */
export function sumsWitness(by: string, text: string): Witness {
  const sums = text.split('\n').flatMap((line) => sumIn(line) ?? []);
  return witness(
    by,
    sums.map(({ sha256, file }) => [file, { sha256 }] as const),
  );
}

/** What a release.json states of its files. */
export function planWitness({ plan, file: { file: by } }: HeldPlan): Witness {
  return witness(
    by,
    plan.projects.flatMap(({ artifacts }) => artifacts.map(({ file, sha256 }) => [file, { sha256 }] as const)),
  );
}
