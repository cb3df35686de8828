// A folder of files that were released together, as `build` left it or as they were downloaded; or some files of it.

import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listArchive } from '../../archive/archive.js';
import { byCodeUnit } from '../../core/by-code-unit.js';
import { digestFile } from '../../core/digest.js';
import { ReleaseError, usageError } from '../../core/errors.js';
import type { PublishFile } from '../../core/types.js';
import { recognise } from '../../ecosystems/kinds.js';
import { EVIDENCE } from '../../evidence/index.js';
import { BESIDE, isPlanAsset, isReceipts, PLAN_FILE } from '../../plan/file-names.js';
import type { Plan } from '../../plan/plan.js';
import { parsePlan } from '../../plan/read.js';
import { type HeldPlan, plannedIn, planWitness, type Subject, sumsWitness, type Witness } from './subject.js';

/** No list of ours is larger. Bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
const isEvidence = (file: string): boolean => EVIDENCE.some(({ ending }) => file.endsWith(ending));

/** All files of a folder. @throws ReleaseError exit 2 where no release.json is in it */
export async function folderSubject(folder: string, shown: string): Promise<Subject> {
  const { here, plans, witnesses } = await readFolder(folder);
  if (plans.length === 0) {
    throw usageError(
      'verify/no-release-folder',
      `${shown} contains no ${PLAN_FILE}, so nothing says which files belong to the release.`,
      `Name the folder that a release was built into or downloaded to, or one file.`,
    );
  }
  const planned = plans.flatMap(({ plan }) => plan.projects.flatMap(({ artifacts }) => artifacts));
  const isPlan = (file: string): boolean => isPlanAsset(file) && witnesses.some(({ by }) => by === file);
  const others = [...here.keys()].filter((file) => !isPlan(file) && !isEvidence(file) && !isReceipts(file));
  const named = [...new Set([...planned.map(({ file }) => file), ...others])];
  if (named.length === 0) {
    throw usageError(
      'verify/no-release-folder',
      `${shown} contains no files: its ${PLAN_FILE} lists none.`,
      'Name the folder that a release was built into or downloaded to, or one file.',
    );
  }
  const files = await Promise.all(named.flatMap((file) => fileOf(file, here, plans) ?? []));
  const absent = named.filter((file) => !here.has(file));
  return { files: [...files, ...plans.map(({ file }) => file)], here, plans, witnesses, absent, notes: [] };
}

/** Some files of a folder, and what is beside them. @param files their names */
export async function filesSubject(folder: string, files: readonly string[]): Promise<Subject> {
  const { here, plans, witnesses } = await readFolder(folder, true);
  const lists = ({ plan }: HeldPlan): boolean =>
    plan.projects.some(({ artifacts }) => artifacts.some(({ file }) => files.includes(file)));
  const named = await Promise.all(files.flatMap((file) => fileOf(file, here, plans) ?? []));
  const unlisted = files.filter((file) => witnesses.every(({ stated }) => stated(file) === undefined));
  const notes = unlisted.map(
    (file) =>
      `Neither a ${PLAN_FILE} nor a SHA256SUMS that lists ${file} is next to it: download them from its release too.`,
  );
  return { files: named, here, plans: plans.filter(lists), witnesses, absent: [], notes };
}

/** @param only some files of it are looked at: what lies beside them may be anybody's */
async function readFolder(folder: string, only = false): Promise<Pick<Subject, 'here' | 'plans' | 'witnesses'>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const here = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, join(folder, name)] as const)
      .sort(([a], [b]) => byCodeUnit(a, b)),
  );
  const plans: HeldPlan[] = [];
  const witnesses: Witness[] = [];
  for (const [file, path] of here) {
    if (!(isPlanAsset(file) || BESIDE.checksums.test(file)) || (await lstat(path)).size > MOST_BYTES) continue;
    const bytes = await readFile(path);
    if (!isPlanAsset(file)) witnesses.push(sumsWitness(file, bytes.toString('utf8')));
    else {
      const plan = planIn(bytes, file, path, only);
      if (plan === undefined) continue;
      const held = { plan, file: { kind: 'plan', file, path, project: '', ...(await digestFile(path)) } } as const;
      plans.push(held);
      witnesses.unshift(planWitness(held));
    }
  }
  return { here, plans, witnesses };
}

/** A plan; undefined for what only has the name of one. @throws ReleaseError for the release's own that cannot be read */
function planIn(bytes: Uint8Array, file: string, path: string, only: boolean): Plan | undefined {
  try {
    return parsePlan(bytes, path);
  } catch (error) {
    if (error instanceof ReleaseError && (only || file !== PLAN_FILE)) return undefined;
    throw error;
  }
}

/** What is known of a file before anybody is asked; undefined where it is not here. */
function fileOf(
  file: string,
  here: ReadonlyMap<string, string>,
  plans: readonly HeldPlan[],
): Promise<PublishFile> | undefined {
  const path = here.get(file);
  if (path === undefined) return undefined;
  const planned = plannedIn(plans, file);
  return kindOfFile(file, path, planned?.artifact.kind).then(async (kind) => ({
    ...{ kind, file, path, project: planned?.project.name ?? '' },
    ...(await digestFile(path)),
  }));
}

async function kindOfFile(file: string, path: string, planned: string | undefined): Promise<PublishFile['kind']> {
  if (planned !== undefined) return planned;
  const beside = Object.entries(BESIDE).find(([, name]) => name.test(file))?.[0];
  if (beside !== undefined) return beside;
  // A file of any sort may lie there: what cannot be opened is of no kind.
  const members = async () => (await listArchive(path)).map((entry) => entry.path);
  return (await recognise(file, members).catch(() => undefined)) ?? 'generated';
}
