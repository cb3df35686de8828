// A complete release of an earlier run takes the place of the one handed over: not every build gives the same bytes twice, and
// what was sent once stays what is sent (design 3.2).

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyHashed } from '../core/digest.js';
import { tolerated } from '../core/errors.js';
import { receiptOf } from '../core/receipt.js';
import type { Finding, Host, PublishFile, Receipt, TargetId } from '../core/types.js';
import { sameVersion } from '../core/version.js';
import { PLAN_FILE } from '../plan/file-names.js';
import type { Plan } from '../plan/plan.js';
import { parsePlan } from '../plan/read.js';
import { differentTools, planTools } from '../plan/tools.js';
import type { PublishInput } from '../targets/types.js';
import { checkFiles } from './file-check.js';
import { isSamePart, projectsOf } from './project-check.js';
import { artifactsOf, isElsewhere, keepPlan } from './verify.js';

/** Where an earlier run may have left a release. */
export interface Holder {
  readonly target: TargetId;
  /** A copy of a file that is there, by its name. */
  fetch(file: string): Promise<string | undefined>;
}

export interface Adoption {
  /** What is published from here on: the input itself, or the earlier run's plan and files. */
  readonly input: PublishInput;
  readonly adopted: boolean;
  /** Why the earlier release cannot be taken and nothing may be sent. */
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

/** The input as it was given: nothing is taken over. */
export function notAdopted(input: PublishInput): Adoption {
  return { input, adopted: false, findings: [], receipts: [] };
}

/** Looks for a complete earlier release at `holder` and takes it over when it is one of the same thing. */
export async function adopt(input: PublishInput, holder: Holder, host: Host): Promise<Adoption> {
  const mine = input.publishFiles.find(({ kind }) => kind === 'plan');
  const path = mine === undefined ? undefined : await holder.fetch(mine.file);
  if (path === undefined || mine === undefined) return notAdopted(input);
  const bytes = await readFile(path);
  const folder = await host.tempDir('adopted');
  const kept = await copyHashed(path, join(folder, PLAN_FILE));
  if (kept.sha256 === mine.sha256) return notAdopted(input);

  const plan = readTheirs(bytes);
  const reason = typeof plan === 'string' ? plan : difference(plan, input);
  if (typeof plan === 'string' || reason !== undefined)
    return refusal(input, holder, reason ?? '', [kept.sha256, mine], plan);
  const projects = projectsOf(plan, input.tag, input.projects);
  if (typeof projects === 'string') return refusal(input, holder, `it ${projects}`, [kept.sha256, mine], plan);
  const publishFiles: PublishFile[] = [];
  for (const artifact of artifactsOf(plan, folder)) {
    const copy = await holder.fetch(artifact.file);
    const there = copy === undefined ? undefined : await copyHashed(copy, artifact.path);
    if (there?.sha256 !== artifact.sha256 || there.size !== artifact.size) {
      const words = there === undefined ? 'is missing there' : 'is not the file that its release.json names';
      return refusal(input, holder, `${artifact.file} ${words}`, [there?.sha256 ?? 'absent', artifact], plan);
    }
    publishFiles.push(artifact);
  }
  const [problem] = await checkFiles(plan, input.tag, publishFiles, { projects, part: input.part });
  if (problem !== undefined) return refusal(input, holder, problem.message, [kept.sha256, mine], plan);
  const made = Object.entries(otherTools(plan, input.plan)).map(([where, tools]) => `${where} ${tools}`);
  host.log.info(
    `An earlier run left this release complete at ${holder.target}: its files are published, not the ones handed over${made.length === 0 ? '' : ` (${made.join('; ')})`}.`,
  );
  const last = await keepPlan(plan, mine.file, bytes, kept.sha256, await host.tempDir('plan'));
  return {
    input: { ...input, plan, projects, folder, publishFiles: [...publishFiles, last] },
    adopted: true,
    findings: [],
    receipts: [],
  };
}

function readTheirs(bytes: Uint8Array): Plan | string {
  try {
    return parsePlan(bytes, PLAN_FILE);
  } catch (error) {
    return tolerated(error).message;
  }
}

/** Why an earlier plan is of something else; undefined when it is of the same. */
function difference(plan: Plan, input: PublishInput): string | undefined {
  if (plan.noRelease !== undefined) return `it is not a release: ${plan.noRelease}`;
  if (plan.commit !== input.commit)
    return `it was built from commit ${plan.commit.slice(0, 12)}, this one from ${input.commit.slice(0, 12)}`;
  if (plan.tag !== input.tag) return `it was built for the tag ${plan.tag ?? '(none)'}, this one for ${input.tag}`;
  if (isElsewhere(plan, input)) return `it was built in ${plan.repository}, this one in ${input.repository}`;
  if (!isSamePart(plan.part, input.part)) return 'it is a different part of the tag';
  if (plan.config !== input.config) return 'it was built with a different configuration';
  const theirs = plan.projects.map(({ name, version }) => `${name} ${version}`).join(', ');
  const ours = input.plan.projects.map(({ name, version }) => `${name} ${version}`).join(', ');
  const same =
    plan.projects.length === input.plan.projects.length &&
    input.plan.projects.every((project) =>
      plan.projects.some(({ name, version }) => name === project.name && sameVersion(version, project.version)),
    );
  return same ? undefined : `it contains ${theirs}, this one ${ours}`;
}

function refusal(
  input: PublishInput,
  holder: Holder,
  reason: string,
  [there, here]: readonly [string, { readonly file: string; readonly sha256: string }],
  theirs: Plan | string,
): Adoption {
  const { file, sha256 } = here;
  const finding: Finding = {
    rule: `publish/${holder.target}-other-release`,
    level: 'error',
    message: `${holder.target} already has a complete release for ${input.tag}, but a different one: ${reason}.`,
    artifact: file,
    facts: { there: `sha256 ${there}`, here: `sha256 ${sha256}`, ...otherTools(theirs, input.plan) },
    hint: 'Nothing was sent. Release the change as a new version; if it is a draft that nobody needs, delete it there and run publish again.',
  };
  const detail = `there: sha256 ${there} (${reason})`;
  const receipt = receiptOf(holder.target, { file, sha256 }, 'conflict', { detail });
  return { ...notAdopted(input), findings: [finding], receipts: [receipt] };
}

/** The programs that both were made with, where they are not the same: then the same commit gives other bytes. */
function otherTools(theirs: Plan | string, ours: Plan): Readonly<Record<string, string>> {
  if (typeof theirs === 'string') return {};
  const other = differentTools(planTools(theirs), planTools(ours));
  return other === undefined ? {} : { 'made there with': other.there, 'made here with': other.here };
}
