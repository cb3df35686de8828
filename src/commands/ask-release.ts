// What is asked of a release before it is built: the checkout, the workflow, every target. The command preflight shows it, release stops by it.

import { publishingJob } from '../check/rules/workflow/publishing-job.js';
import { checkRepository } from '../check/stage.js';
import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/settings.js';
import { defaultTargets, namedTargets } from '../config/target-choice.js';
import { givenToEvidence } from '../config/target-input.js';
import type { Answer, Files, Host, Project } from '../core/types.js';
import { parseTag } from '../core/version.js';
import { ecosystemOf } from '../ecosystems/index.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import { askTargets } from '../publish/ahead.js';
import { TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import { askTools } from '../tools/ask-tools.js';

/** A release as it is known before anything of it is built. */
export interface Coming {
  readonly files: Files;
  readonly projects: readonly Project[];
  readonly tag: string | undefined;
  readonly commit: string;
  readonly repository: string | undefined;
  readonly settings: Settings;
  /** Whether it is published from here. */
  readonly sends: boolean;
}

/** The targets of a release that is not built yet: those that were named, else those of what its projects are built into. */
export function targetsOf(projects: readonly Project[], inputs: Inputs, settings: Settings): readonly Target[] {
  const kinds = new Set(projects.flatMap((project) => Object.keys(ecosystemOf(project).kinds)));
  const ids = namedTargets(inputs, settings) ?? defaultTargets(kinds, inputs, settings.publish.tables);
  return (TARGETS as readonly Target[]).filter(({ id }) => ids.includes(id));
}

/** Programs that building and publishing these runs. */
export function toolsOf(
  projects: readonly Project[],
  targets: readonly Target[],
  inputs: Inputs,
  { publish: { tables } }: Settings,
): readonly string[] {
  const makers = madeWith(inputs, tables).map(({ evidence }) => evidence);
  return [...projects.map((project) => ecosystemOf(project)), ...targets, ...makers].flatMap(({ tools = [] }) => tools);
}

/** The evidence that inputs and configuration ask for, with what they say of it. */
function madeWith(inputs: Inputs, tables: Settings['publish']['tables']) {
  return (EVIDENCE as readonly Evidence[])
    .map((evidence) => ({ evidence, ...givenToEvidence(evidence, inputs, tables) }))
    .filter(({ evidence, inputs: own, settings }) => evidence.isOn(own, settings));
}

/** Every answer: programs, workflow, evidence, then the targets in their order. Nothing is written anywhere. */
export async function askRelease(coming: Coming, inputs: Inputs, host: Host): Promise<readonly Answer[]> {
  const { projects, settings, files, tag, commit, repository, sends } = coming;
  const targets = targetsOf(projects, inputs, settings);
  const job = publishingJob(files);
  const known = {
    ...{ tag, commit, repository, sends, inputs, tables: settings.publish.tables },
    projects: projects.map((project) => ({ ...project, version: versionOf(project, tag, files) })),
    trusting: job === undefined ? undefined : { ...job, repository },
  };
  const made = madeWith(inputs, settings.publish.tables);
  const [tools, workflow, proofs, asked] = await Promise.all([
    askTools(toolsOf(projects, targets, inputs, settings), host),
    askWorkflow(coming, job?.path),
    Promise.all(made.map(async (one) => one.evidence.ahead?.(one.inputs, one.settings, sends, host) ?? [])),
    askTargets(targets, known, host),
  ]);
  return [...tools, ...workflow, ...proofs.flat(), ...asked];
}

/** What the tag says, else the manifest. */
function versionOf(project: Project, tag: string | undefined, files: Files): string | undefined {
  const tagged = tag === undefined ? undefined : parseTag(tag, [project.name])?.version;
  const { spell, stated } = ecosystemOf(project).versions;
  const version = tagged ?? stated(project, files)?.version;
  return version === undefined ? undefined : (spell(version) ?? version);
}

/** What the rules about workflows call an error: a permission that is missing, a job that a registry never trusts. */
async function askWorkflow(
  { projects, files, tag, repository, settings }: Coming,
  publishing: string | undefined,
): Promise<readonly Answer[]> {
  const context = {
    tag,
    repository,
    targets: settings.targets,
    tables: settings.publish.tables,
    levels: settings.rules,
  };
  const found = await checkRepository(projects, files, context);
  const wrong = found.filter(({ rule, level }) => rule.startsWith('workflow-') && level === 'error');
  const answers = wrong.map(({ rule, message, hint, file, line }): Answer => {
    return { id: rule, what: `${file}:${line}`, state: 'wrong', message, hint };
  });
  if (answers.length > 0) return answers;
  const base = { id: 'preflight/workflow', what: publishing ?? '.github/workflows' };
  if (publishing === undefined)
    return [{ ...base, state: 'unknown', message: 'No workflow of this repository publishes.' }];
  return [{ ...base, state: 'ok', message: 'Its jobs have the permissions that publishing needs.' }];
}
