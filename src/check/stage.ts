// check: every rule over the repository and over each project. Nothing is built, executed or downloaded.

import { posix } from 'node:path';
import { CLIENT_RULES } from '../clients/rules.js';
import { DESTINATIONS } from '../config/target-choice.js';
import { countFindings } from '../core/level.js';
import { memo } from '../core/memo.js';
import { plural } from '../core/plural.js';
import type {
  Documented,
  Files,
  Finding,
  GitFacts,
  Host,
  Project,
  Release,
  RepositoryInput,
  Rule,
  RuleInput,
  RuleOver,
  Stage,
  TargetId,
} from '../core/types.js';
import { ownTagVersion } from '../core/version.js';
import { ECOSYSTEMS, ecosystemOf } from '../ecosystems/index.js';
import { entryOf, serverJsons } from '../formats/server-json.js';
import { filesOnce } from '../repository/files.js';
import { gitFactsOnce } from '../repository/git.js';
import { isUnder } from '../repository/subtree.js';
import { ALL_TARGETS } from '../targets/index.js';
import { holdLevels, type Levels, levelsOf } from './levels.js';
import { REPOSITORY_RULES, SHARED_RULES } from './rules/index.js';
import { runRules } from './run.js';

/** What is known beside the files. */
export interface CheckContext {
  readonly tag: string | undefined;
  readonly repository: string | undefined;
  /** Where this will be published; undefined: wherever its artifacts go by default. */
  readonly targets?: readonly TargetId[] | undefined;
  /** What the configuration says of targets and evidence, by id. */
  readonly tables?: Readonly<Record<string, unknown>> | undefined;
  /** Rules that the configuration of the repository gives another level; a project may have its own. */
  readonly levels?: Levels | undefined;
  readonly git?: GitFacts | undefined;
  /** Other projects of the repository do not take part: what is wrong with their files is not said here. */
  readonly partial?: boolean | undefined;
}

/** Every rule there is, whatever project it is for: the configuration of a repository may name them all. */
export const ALL_RULES: readonly Documented<RuleOver<never>>[] = [
  ...ECOSYSTEMS.flatMap(({ rules }) => rules),
  ...SHARED_RULES,
  ...REPOSITORY_RULES,
];
const LISTS = { ecosystems: ECOSYSTEMS, ecosystemOf, destinations: DESTINATIONS };
const RULE_IDS = [...ALL_RULES, ...CLIENT_RULES].map(({ id }) => id);

/** The rules that hold for a project: those of its ecosystem, then the shared ones. */
function rulesFor(project: Project): readonly Rule[] {
  const { rules, replaces = [] } = ecosystemOf(project);
  const all = [...rules, ...SHARED_RULES.filter(({ id }) => !replaces.includes(id))];
  return project.settings.isLibrary === true ? all.filter(({ forServers }) => forServers !== true) : all;
}

/** Every finding of every rule about one project, the heaviest first. */
export function checkProject(project: Project, files: Files, context: CheckContext): Promise<readonly Finding[]> {
  return checksOf(files).project(project, context);
}

/** Of the same files the same is found: what is asked before a release is built is asked again by its first stages. */
const checksOf = memo(
  (files: Files) => [files],
  (files) => ({
    project: memo(
      (project: Project, context: CheckContext) => [project, JSON.stringify(context)],
      (project, context) => lookAtProject(project, files, context),
    ),
    repository: memo(
      (projects: readonly Project[], context: CheckContext) => [projects, JSON.stringify(context)],
      (projects, context) => lookAtRepository(projects, files, context),
    ),
  }),
);

async function lookAtProject(project: Project, files: Files, context: CheckContext): Promise<readonly Finding[]> {
  const input: RuleInput = {
    project,
    ecosystem: ecosystemOf(project),
    files,
    tag: context.tag,
    tagVersion: ownTagVersion(context.tag, project.name),
    repository: context.repository,
    targets: context.targets,
    index: (id) => indexOf(id, context),
    git: context.git,
  };
  const levels = levelsOf(project, context);
  holdLevels(levels, RULE_IDS);
  return runRules(rulesFor(project), input, project, levels);
}

function indexOf(id: TargetId, { tables = {} }: CheckContext): URL | undefined {
  const target = ALL_TARGETS.find((one) => one.id === id);
  return target?.index?.({ inputs: {} as never, settings: tables[id] ?? target.settingsOf(undefined) });
}

/** Every finding about the repository as a whole, the heaviest first. */
export function checkRepository(
  projects: readonly Project[],
  files: Files,
  context: CheckContext,
): Promise<readonly Finding[]> {
  return checksOf(files).repository(projects, context);
}

async function lookAtRepository(
  projects: readonly Project[],
  files: Files,
  context: CheckContext,
): Promise<readonly Finding[]> {
  const { levels = {}, partial = false, ...known } = context;
  holdLevels(levels, RULE_IDS);
  const found = await runRules(REPOSITORY_RULES, repositoryInput(projects, files, known), undefined, levels);
  const others = (file: string): boolean => !projects.some((project) => concerns(file, project, files));
  const own = partial ? found.filter(({ file }) => file === undefined || !others(file)) : found;
  return [...declined(projects, known), ...own];
}

/** Whether a file is of all projects or of this one: its folder is above or below, or it is a server.json that lists it. */
function concerns(file: string, project: Project, files: Files): boolean {
  const folder = posix.dirname(file);
  if (isUnder(project.path, folder) || isUnder(folder, project.path) || file.startsWith('.github/')) return true;
  const entries = serverJsons(files).find((one) => one.file === file)?.packages ?? [];
  return entryOf(entries, project, ecosystemOf(project)) !== undefined;
}

/** What the targets that are named, or configured, will not take of these projects: half a release later it is too late. */
export function declined(
  projects: readonly Project[],
  { targets, tables = {} }: Pick<CheckContext, 'targets' | 'tables'>,
): readonly Finding[] {
  return ALL_TARGETS.filter(({ id }) => targets === undefined || targets.includes(id)).flatMap((target) =>
    projects.flatMap((project) => {
      const why = target.declines?.(project, tables[target.id] ?? target.settingsOf(undefined));
      if (why === undefined) return [];
      return { ...why, level: 'error' as const, project: project.name, target: target.id };
    }),
  );
}

/** What rules about a repository look at. */
export function repositoryInput(
  projects: readonly Project[],
  files: Files,
  known: Omit<CheckContext, 'levels' | 'partial'>,
): RepositoryInput {
  return { projects, files, ...LISTS, ...known };
}

export const checkRepositoryStage: Stage = {
  title: 'repository',
  scope: 'release',
  async run(release, host) {
    const { tag, repository, targets, tables, levels, partial, projects } = release;
    const { files, git } = await factsOf(release, host);
    const context = { tag, repository, targets, tables, levels, git, partial };
    const findings = await checkRepository(projects, files, context);
    return { findings, lines: [summary(REPOSITORY_RULES.length, findings)] };
  },
};

export const checkStage: Stage = {
  title: 'check',
  scope: 'project',
  async run(release, host, project) {
    if (project === undefined) return {};
    const { tag, repository, targets, tables, levels } = release;
    const { files, git } = await factsOf(release, host);
    const findings = await checkProject(project, files, { tag, repository, targets, tables, levels, git });
    return { findings, lines: [summary(rulesFor(project).length, findings)] };
  },
};

interface Facts {
  readonly files: Files;
  readonly git: GitFacts | undefined;
}

/** Listed once for all projects of a release, before the first build writes into the tree. */
const factsOf = memo(({ root }: Release, host: Host) => [host, root], readFacts);

async function readFacts({ root }: Release, host: Host): Promise<Facts> {
  const [files, git] = await Promise.all([filesOnce(host, root), gitFactsOnce(host, root)]);
  return { files, git };
}

function summary(rules: number, findings: readonly Finding[]): string {
  return [plural(rules, 'rule'), countFindings(findings)].filter((part) => part !== '').join(', ');
}
