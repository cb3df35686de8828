// Holds a prepared release against the checkout and the event, and copies what is published into a private folder.

import { lstat, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { CONFIG_FILE } from '../core/about.js';
import { copyHashed, type Digested } from '../core/digest.js';
import { StageFailure, usageError } from '../core/errors.js';
import type { Artifact, Finding, Host, PublishFile } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { PLAN_FILE, planAsset } from '../plan/file-names.js';
import type { Plan } from '../plan/plan.js';
import { readPlan } from '../plan/read.js';
import type { Committed } from '../workspace/committed.js';
import { howToRelease } from '../workspace/no-release.js';
import type { Expected } from './expected.js';
import { checkFiles } from './file-check.js';
import { verifyFinding } from './findings.js';
import { type Released, releasedOf } from './project-check.js';

/** A plan that may be published, and its files where nobody else can reach them. */
export interface Verified extends Released {
  readonly plan: Plan;
  readonly tag: string;
  /** The configuration that holds, as the commit has it. */
  readonly settings: Settings;
  /** The private folder. */
  readonly folder: string;
  /** Artifacts, then release.json: hashed in the private folder. */
  readonly publishFiles: readonly PublishFile[];
  /** sha256 of release.json. */
  readonly digest: string;
}

/**
 * Verifies a prepared release (design 6.1, 6.2). Nothing is written into `releaseDir`.
 * @param releaseDir absolute
 * @param committed what the commit says, read when it is known to be the plan's
 * @throws ReleaseError exit 2 for a plan that cannot be followed: unreadable, no release, of another commit or tag
 * @throws StageFailure (exit 1) with every `verify/…` finding: changed, missing, added or unstarted files
 */
export async function verifyPlan(
  releaseDir: string,
  expected: Expected,
  committed: (tag: string) => Promise<Committed>,
  host: Host,
): Promise<Verified> {
  const { plan, bytes, sha256, path } = await readPlan(releaseDir);
  checkDigest(sha256, expected, host);
  const tag = checkRelease(plan, path, expected);
  const commit = await committed(tag);
  const released = releasedOf(plan, tag, path, commit);
  const settings = commit.settingsOf(released.projects);
  checkConfig(plan, settings);
  const artifacts = artifactsOf(plan, releaseDir);
  const findings = [...(await strangers(releaseDir, artifacts))];
  const folder = await host.tempDir('publish');
  const publishFiles: PublishFile[] = [];
  for (const artifact of artifacts) {
    const copied = await copyPlain(artifact, join(folder, artifact.file));
    const wrong = 'says' in copied ? copied : wrongIn(copied, artifact);
    if (wrong !== undefined) findings.push(problem(wrong, artifact));
    else publishFiles.push({ ...artifact, path: join(folder, artifact.file) });
  }
  findings.push(...(await checkFiles(plan, tag, publishFiles, released)));
  if (findings.length > 0) throw new StageFailure(findings);
  const last = await keepPlan(plan, planAsset(released.part), bytes, sha256, folder);
  return { plan, tag, ...released, settings, folder, publishFiles: [...publishFiles, last], digest: sha256 };
}

/** Writes release.json itself into the private folder, as the file that goes last. @param file what it is called there */
export async function keepPlan(
  plan: Plan,
  file: string,
  bytes: Uint8Array,
  sha256: string,
  folder: string,
): Promise<PublishFile> {
  const path = join(folder, PLAN_FILE);
  await writeFile(path, bytes, { mode: 0o600 });
  const project = plan.projects[0]?.name ?? '';
  return { kind: 'plan', file, path, sha256, size: bytes.length, project };
}

/** The plan's files as artifacts that lie in `folder`. */
export function artifactsOf(plan: Plan, folder: string): readonly Artifact[] {
  return plan.projects.flatMap(({ name, artifacts }) =>
    artifacts.map((artifact) => ({ ...artifact, path: join(folder, artifact.file), project: name })),
  );
}

function checkDigest(sha256: string, { digest }: Expected, host: Host): void {
  if (digest === undefined) {
    if (host.kind !== 'action') return;
    throw usageError(
      'verify/plan-digest',
      'In Actions, publish requires plan-digest: without it, nothing proves that these are the files of the build job.',
      `Write: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`,
    );
  }
  if (digest.toLowerCase() === sha256) return;
  const message = 'release.json is not the one that the build job reported: it was changed or replaced in between.';
  const about = { file: PLAN_FILE, facts: { reported: digest, here: sha256 } };
  const hint = 'Run the whole workflow again, the build job included.';
  throw new StageFailure(verifyFinding('verify/plan-digest', message, hint, about));
}

/** The tag of a plan that is a release of what is checked out here. */
function checkRelease(plan: Plan, path: string, expected: Expected): string {
  const { tag, noRelease } = plan;
  if (noRelease !== undefined || tag === undefined) {
    throw usageError(
      'verify/no-release',
      `${path} is not a release: ${noRelease ?? 'it has no tag'}.`,
      `${howToRelease(tag, undefined)} Then build again: ${TYPED} build`,
    );
  }
  if (plan.commit !== expected.commit) {
    throw usageError(
      'verify/other-commit',
      `${path} was built from commit ${plan.commit.slice(0, 12)}, but this is ${expected.commit.slice(0, 12)}.`,
      `Check out ${tag}, or build again from this commit.`,
    );
  }
  if (!expected.tags.includes(tag)) {
    const here = expected.tags.length === 0 ? 'this commit has no tag' : `this is ${expected.tags.join(', ')}`;
    throw usageError(
      'verify/other-tag',
      `${path} was built for the tag ${tag}, but ${here}.`,
      'Build again for this tag.',
    );
  }
  if (isElsewhere(plan, expected)) {
    throw usageError(
      'verify/other-repository',
      `${path} was built in ${plan.repository}, but this is ${expected.repository}.`,
      'Build again in this repository.',
    );
  }
  return tag;
}

/** Destinations come from the configuration, so publish must see the very one that the build saw. */
function checkConfig(plan: Plan, settings: Settings): void {
  if (plan.config === settings.digest) return;
  const seen = settings.file === undefined ? 'there is none here' : `${settings.file} is a different one`;
  const built = plan.config === undefined ? `without ${CONFIG_FILE}` : `with ${CONFIG_FILE}`;
  throw usageError(
    'verify/other-config',
    `The release was built ${built}, but ${seen}: the destinations must not change in between.`,
    'Check out the same commit in the publish job (actions/checkout), and pass both jobs the same config.',
  );
}

/** Whether a plan is of another repository, as far as both are known. GitHub's names have no case. */
export function isElsewhere({ repository }: Plan, here: Pick<Expected, 'repository'>): boolean {
  const known = repository !== undefined && here.repository !== undefined;
  return known && repository.toLowerCase() !== here.repository?.toLowerCase();
}

async function strangers(folder: string, artifacts: readonly Artifact[]): Promise<Finding[]> {
  const known = new Set([PLAN_FILE, ...artifacts.map(({ file }) => file)]);
  return (await readdir(folder))
    .filter((name) => !known.has(name))
    .sort()
    .map((name) => {
      const message = `${name} is in the release folder but not in release.json: it was added after the build.`;
      return verifyFinding('verify/unknown-file', message, 'Remove it, or build again.', { artifact: name });
    });
}

/** What is wrong with a file, as the end of a sentence. */
interface Wrong {
  readonly rule: 'verify/missing' | 'verify/changed';
  readonly says: string;
  readonly facts?: Finding['facts'];
}

const MISSING: Wrong = { rule: 'verify/missing', says: 'is in release.json but not in the folder' };
const NOT_PLAIN: Wrong = { rule: 'verify/changed', says: 'is not a regular file' };

/** What is wrong with the bytes of a file. */
function wrongIn(here: Digested, { sha256, size }: Artifact): Wrong | undefined {
  const rule = 'verify/changed';
  if (here.sha256 !== sha256) {
    const says = 'is not the file that was built and started: its bytes were changed afterwards';
    return { rule, says, facts: { 'in release.json': sha256, here: here.sha256 } };
  }
  return here.size === size ? undefined : { rule, says: 'does not have the size that release.json states' };
}

/** Copies a plain file into the private folder, or says why it cannot be. */
async function copyPlain(artifact: Artifact, to: string): Promise<Digested | Wrong> {
  const facts = await lstat(artifact.path).catch(() => undefined);
  if (facts === undefined) return MISSING;
  return facts.isFile() ? copyHashed(artifact.path, to) : NOT_PLAIN;
}

function problem({ rule, says, facts }: Wrong, { file, project }: Artifact): Finding {
  const hint = 'Build again: only files that were started are published.';
  return verifyFinding(rule, `${file} ${says}.`, hint, { artifact: file, project, facts });
}
