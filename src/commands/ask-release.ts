// The one list of what is asked of a release: preflight and doctor show the answers, release stops by them before it builds, and
// publish by those of each target that it writes to (`rights` in publish/preflight.ts).

import { publishingJob } from '../check/rules/workflow/publishing-job.js';
import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/settings.js';
import { defaultTargets, namedTargets } from '../config/target-choice.js';
import { givenToEvidence } from '../config/target-input.js';
import type { Answer, Files, Host, Project } from '../core/types.js';
import { taggedVersion } from '../core/version.js';
import { ecosystemOf } from '../ecosystems/index.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import { askTargets } from '../publish/ahead.js';
import { ALL_TARGETS, TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import { askTools } from '../tools/ask-tools.js';
import { askFiles } from './ask-files.js';
import { askMachine } from './ask-machine.js';
import { askCheckout, askProjects, askSiblings, askWorkflow } from './ask-source.js';

/** A release as it is known before anything of it is built. */
export interface Coming {
  readonly files: Files;
  /** None: there is no release here, and the question is what any would need. */
  readonly projects: readonly Project[];
  /** The repository has other projects, which do not take part. */
  readonly partial: boolean | undefined;
  readonly tag: string | undefined;
  readonly commit: string;
  readonly repository: string | undefined;
  readonly settings: Settings;
  /** What is not committed. */
  readonly changed: readonly string[];
  /** Whether it is published from here. */
  readonly sends: boolean;
  /** Whether a person's machine is asked about too. */
  readonly machine: boolean;
}

interface Question {
  /** Of a person's machine only. */
  readonly machine?: true;
  /** Of any machine, with a release or without one. */
  readonly always?: true;
  ask(coming: Coming, targets: readonly Target[], inputs: Inputs, host: Host): Promise<readonly Answer[]>;
}

/** Every question, in the order of the answers. Nothing is written anywhere. */
const QUESTIONS: readonly Question[] = [
  {
    always: true,
    ask: async ({ projects, settings }, targets, inputs, host) =>
      askTools(toolsOf(projects, targets, inputs, settings), host),
  },
  {
    always: true,
    machine: true,
    ask: async ({ settings }, targets, inputs, host) => askMachine(targets, inputs, settings, host),
  },
  { ask: async (coming, _targets, _inputs, host) => askCheckout(coming, host) },
  { ask: async (coming, _targets, inputs, host) => askSiblings(coming, inputs, host) },
  { ask: async (coming, _targets, inputs, host) => askProjects(coming, inputs, host) },
  { ask: async (coming, _targets, inputs, host) => askWorkflow(coming, publishingJob(coming.files), inputs, host) },
  { ask: askFiles },
  { ask: askEvidence },
  { ask: askAhead },
];

/** The answers to all that is asked of this release here. */
export async function askRelease(coming: Coming, inputs: Inputs, host: Host): Promise<readonly Answer[]> {
  const { projects, settings, machine } = coming;
  const targets: readonly Target[] = projects.length === 0 ? TARGETS : targetsOf(projects, inputs, settings);
  const asked = QUESTIONS.filter((one) => (machine || !one.machine) && (projects.length > 0 || one.always));
  return (await Promise.all(asked.map((one) => one.ask(coming, targets, inputs, host)))).flat();
}

/** The targets of a release that is not built yet: those that were named, else those of what its projects are built into. */
export function targetsOf(projects: readonly Project[], inputs: Inputs, settings: Settings): readonly Target[] {
  const kinds = new Set(projects.flatMap((project) => Object.keys(ecosystemOf(project).kinds)));
  const ids = namedTargets(inputs, settings) ?? defaultTargets(kinds, inputs, settings.publish.tables);
  return ALL_TARGETS.filter(({ id }) => ids.includes(id));
}

/** Programs that building and publishing these runs. */
function toolsOf(
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

async function askEvidence(
  { settings, sends }: Coming,
  _targets: readonly Target[],
  inputs: Inputs,
  host: Host,
): Promise<readonly Answer[]> {
  const made = madeWith(inputs, settings.publish.tables);
  const asked = made.map(async (one) => one.evidence.ahead?.(one.inputs, one.settings, sends, host) ?? []);
  return (await Promise.all(asked)).flat();
}

/** Each target, by its own work. */
async function askAhead(
  { projects, settings, files, tag, commit, repository, sends }: Coming,
  targets: readonly Target[],
  inputs: Inputs,
  host: Host,
): Promise<readonly Answer[]> {
  const job = publishingJob(files);
  const known = {
    ...{ tag, commit, repository, sends, inputs, tables: settings.publish.tables },
    projects: projects.map((project) => ({ ...project, version: versionOf(project, tag, files) })),
    sources: { root: files.root, projects },
    trusting: job === undefined ? undefined : { ...job, repository },
  };
  return askTargets(targets, known, host);
}

/** What the tag says, else the manifest. */
function versionOf(project: Project, tag: string | undefined, files: Files): string | undefined {
  const tagged = taggedVersion(tag, project.name);
  const { spell, stated } = ecosystemOf(project).versions;
  const version = tagged ?? stated(project, files)?.version;
  return version === undefined ? undefined : (spell(version) ?? version);
}
