// release.json: everything that was prepared, with digests and start records. Written once, then only read.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NAME, VERSION } from '../core/about.js';
import { byCodeUnit } from '../core/by-code-unit.js';
import { cleanLine } from '../core/clean-text.js';
import { sha256 } from '../core/digest.js';
import { isoTime } from '../core/iso-time.js';
import { jsonText } from '../core/json-text.js';
import type {
  Artifact,
  Compared,
  Compatibility,
  EcosystemId,
  Part,
  Project,
  Release,
  Started,
  StartRecord,
  Tools,
} from '../core/types.js';
import { taggedVersion, unreleased } from '../core/version.js';
import { makerOf } from '../ecosystems/kinds.js';
import { plannedChanges } from './compared.js';
import { planned } from './compatibility.js';
import { PLAN_FILE } from './file-names.js';
import { PLAN_FORMAT } from './schema.js';
import { toolsOf } from './tools.js';

/** One file of the plan; where it lies and whose it is follows from its place in the plan. */
export type PlannedArtifact = Omit<Artifact, 'path' | 'project' | 'identity' | 'unstarted' | 'madeWith'>;

export interface PlannedProject {
  readonly name: string;
  readonly ecosystem: EcosystemId;
  /** Its folder in the repository, for people. */
  readonly path: string;
  readonly version: string;
  /** What a user types to run it, for people. */
  readonly run?: readonly string[] | undefined;
  /** What its changelog says of this version, in Markdown, for the text of the release; nothing is decided by it. */
  readonly notes?: string | undefined;
  /** What made its files, for people: another version of one may give other bytes. */
  readonly tools?: Tools | undefined;
  readonly artifacts: readonly PlannedArtifact[];
}

/** The content of release.json, format 1. Read with {@link readPlan}. */
export interface Plan {
  readonly format: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** The programs below this one, for people. */
  readonly tools?: Tools | undefined;
  readonly tag?: string | undefined;
  readonly commit: string;
  /** `owner/name`, when it was known. For people: publish takes it from the event. */
  readonly repository?: string | undefined;
  /** Why this must not be published. */
  readonly noRelease?: string | undefined;
  /** sha256 of the configuration file it was built under; publish must see the same. */
  readonly config?: string | undefined;
  /** Set when other jobs release the rest of the tag. */
  readonly part?: Part | undefined;
  /** The commit's time, ISO 8601 in UTC. */
  readonly created: string;
  readonly projects: readonly PlannedProject[];
  /** What was started besides, for people and for the next release; nothing is decided by it. */
  readonly compatibility?: readonly Compatibility[] | undefined;
  /** What clients notice since the version before, for the notes; nothing is decided by it. */
  readonly compared?: readonly Compared[] | undefined;
}

/**
 * Writes release.json into `release.out`, byte for byte the same for the same release.
 * @param about sha256 of the configuration, the programs below this one, what a user types to run a project's version, and what its author wrote about it
 * @returns the plan, its path and its sha256 (lowercase hex), which is the `plan-digest` of the hand-over
 */
export async function writePlan(
  release: Release,
  about: {
    readonly config?: string | undefined;
    readonly tools?: Tools | undefined;
    run?(project: Project, version: string): readonly string[];
    notes?(project: Project, version: string): string | undefined;
  } = {},
): Promise<{ plan: Plan; path: string; sha256: string }> {
  const records = startRecords(release.artifacts, release.started, release.projects);
  const projects = release.projects.map((project): PlannedProject => {
    const artifacts = release.artifacts
      .filter((artifact) => ownerOf(artifact, release.projects) === project)
      .sort((a, b) => byCodeUnit(a.file, b.file));
    const version = releasedVersion(project, artifacts, release);
    const notes = about.notes?.(project, version);
    const tools = toolsOf(artifacts);
    return {
      name: project.name,
      ecosystem: project.ecosystem,
      path: project.path,
      version,
      ...(about.run === undefined ? {} : { run: about.run(project, version) }),
      ...(notes === undefined ? {} : { notes }),
      ...(tools === undefined ? {} : { tools }),
      artifacts: artifacts.map((artifact) => plannedArtifact(artifact, artifact.started ?? records.get(artifact.file))),
    };
  });
  const compatibility = planned(release.compatibility);
  const compared = plannedChanges(release.compared);
  const plan: Plan = {
    format: PLAN_FORMAT,
    tool: { name: NAME, version: VERSION },
    ...(about.tools === undefined ? {} : { tools: about.tools }),
    ...(release.tag === undefined ? {} : { tag: release.tag }),
    commit: release.commit,
    ...(release.repository === undefined ? {} : { repository: release.repository }),
    ...(release.noRelease === undefined ? {} : { noRelease: release.noRelease }),
    ...(about.config === undefined ? {} : { config: about.config }),
    ...(release.part === undefined ? {} : { part: release.part }),
    created: isoTime(release.commitTime),
    projects,
    ...(compatibility === undefined ? {} : { compatibility }),
    ...(compared === undefined ? {} : { compared }),
  };
  const text = jsonText(plan);
  const path = join(release.out, PLAN_FILE);
  await writeFile(path, text);
  return { plan, path, sha256: sha256(text) };
}

/**
 * What is recorded about the start of each artifact, by file name: started counts only for the very bytes that were
 * started; else the file itself or `[smoke] unstarted` gives the reason; else there is no record, and publish refuses it.
 */
function startRecords(
  artifacts: readonly Artifact[],
  started: readonly Started[],
  projects: readonly Project[],
): ReadonlyMap<string, StartRecord> {
  const records = new Map<string, StartRecord>();
  for (const { file, sha256, kind, project, unstarted } of artifacts) {
    const start = started.find((one) =>
      [{ file: one.artifact, sha256: one.sha256 }, ...(one.also ?? [])].some(
        (same) => same.file === file && same.sha256 === sha256,
      ),
    );
    const owner = projects.find(({ name, ecosystem }) => name === project && ecosystem === makerOf(kind));
    const reason = owner === undefined ? undefined : (oneLine(unstarted) ?? unstartedReason(owner));
    if (start !== undefined) records.set(file, { sha256, ...recordOf(start) });
    else if (reason !== undefined) {
      records.set(file, { sha256, runtime: '', outcome: 'unstarted', reason });
    }
  }
  return records;
}

/** Why the configuration lets this project ship without having been started, in one line; undefined when it does not. */
export function unstartedReason({ settings }: Pick<Project, 'settings'>): string | undefined {
  return oneLine(settings.smoke.unstarted);
}

function oneLine(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : cleanLine(reason).slice(0, 500) || 'no reason given';
}

/** What of a start is the same each time: neither its time nor its memory. */
function recordOf({
  runtime,
  eras,
  library,
  transport,
  protected: closed,
  contract,
}: Started): Omit<StartRecord, 'sha256'> {
  const protocols = [...new Set([...(eras?.legacy ?? []), ...(eras?.modern ?? [])])].sort();
  return {
    runtime: library === undefined ? runtime : `${runtime}, ${library}`,
    outcome: 'started',
    ...(protocols.length === 0 ? {} : { protocols }),
    ...(closed === undefined ? {} : { protected: closed }),
    ...(transport === 'http' ? { transport } : {}),
    ...(contract.passport === undefined ? {} : { passport: contract.passport }),
  };
}

/** Whose file it is; what belongs to the whole release (SHA256SUMS) stands with the first project. */
function ownerOf(artifact: Artifact, projects: readonly Project[]): Project | undefined {
  const named = projects.filter(({ name }) => name === artifact.project);
  const made = named.filter(({ ecosystem }) => ecosystem === makerOf(artifact.kind));
  return made.find(({ path }) => path === artifact.folder) ?? made[0] ?? named[0] ?? projects[0];
}

/** The version that the artifact itself states, else the tag's, else the configuration's or the manifest's. */
export function releasedVersion(project: Project, artifacts: readonly Artifact[], release: Release): string {
  const stated = artifacts
    .filter(({ project: name, kind }) => name === project.name && makerOf(kind) === project.ecosystem)
    .find(({ identity }) => identity !== undefined)?.identity?.version;
  if (stated !== undefined) return stated;
  const tagged = taggedVersion(release.tag, project.name);
  return tagged ?? project.settings.version ?? project.version ?? unreleased(release.commit);
}

function plannedArtifact(
  { kind, file, sha256, size, about }: Artifact,
  started: StartRecord | undefined,
): PlannedArtifact {
  return {
    ...{ kind, file, sha256, size },
    ...(about === undefined ? {} : { about }),
    ...(started === undefined ? {} : { started }),
  };
}
