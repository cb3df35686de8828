// start: each installable file, installed in an empty environment, answers an MCP client. Nothing is published without it.

import { basename } from 'node:path';
import { applyLevels, levelsOf } from '../check/levels.js';
import { cleanLine } from '../core/clean-text.js';
import { digestFile } from '../core/digest.js';
import { StageFailure } from '../core/errors.js';
import { plural } from '../core/plural.js';
import type {
  Artifact,
  Contract,
  Eras,
  Finding,
  Host,
  Passport,
  Produced,
  Project,
  Release,
  Stage,
  Started,
} from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { isInstallable } from '../ecosystems/kinds.js';
import { during } from '../host/during.js';
import { seconds } from '../host/progress.js';
import { openSandbox } from '../host/sandbox.js';
import { makeContract } from '../mcp/contract.js';
import { offers, spoken } from '../mcp/describe.js';
import { ownArtifacts } from '../plan/own.js';
import { timedOf } from './alone.js';
import { beginBounds } from './bounds/bounds.js';
import { conformance } from './conformance/conformance.js';
import { forClients, toldOfAll } from './for-clients.js';
import { type Golden, heldToGolden } from './golden/golden.js';
import { importAll } from './import-library.js';
import { lostArguments } from './lost-arguments.js';
import { withImports } from './merge-import-findings.js';
import { offersNothing } from './offers-nothing.js';
import { besideServer } from './other-commands.js';
import { observed } from './passport/observe.js';
import { alsoOf, changed, NOTHING_SEEN } from './recorded.js';
import { versionFinding } from './server-version.js';
import { slowFindings, type Timed } from './slow.js';
import { spoiledFiles } from './spoiled.js';
import { watchPlaces } from './stray-writes.js';
import { tryServer } from './try-server.js';
import { elsewhere, nothingForHere, notStarted } from './unstarted.js';

export const startStage: Stage = {
  title: 'start',
  scope: 'project',
  afterAll: true,
  skip: (release, project) => (installable(release, project).length > 0 ? undefined : 'nothing installable was built'),
  async run(release, host, project): Promise<Produced> {
    if (project === undefined) return {};
    const all = installable(release, project);
    const artifacts = all.filter(({ unstarted }) => unstarted === undefined);
    const reason = project.settings.smoke.unstarted;
    if (reason !== undefined) {
      return {
        findings: all.map((artifact) => notStarted(artifact, project, reason)),
        lines: [`not started: ${reason}`],
      };
    }
    if (artifacts.length === 0) throw new StageFailure([nothingForHere(all, project)]);
    const findings: Finding[] = all.flatMap((artifact) => elsewhere(artifact, project));
    const started: Started[] = [];
    const pending: Timed[] = [];
    const lines: string[] = [];
    const levels = levelsOf(project, release);
    let observe: One['observe'];
    if (project.settings.isLibrary === true) return importAll(artifacts, findings, release, project, host);
    const ends = beginBounds(artifacts, release, project, host);
    for (const artifact of artifacts) {
      const one = await ends.undisturbed(() => startOne(artifact, release, project, host));
      findings.push(...toldOfAll(findings, applyLevels(one.findings, levels, one.started === undefined)));
      lines.push(...one.lines);
      if (one.started !== undefined) started.push(one.started);
      observe ??= one.observe;
      if (one.timed !== undefined) pending.push(one.timed);
    }
    const failed = findings.some(({ level }) => level === 'error');
    const [bounds, passport] = await Promise.all([ends.finish(started[0]), failed ? undefined : observe?.()]);
    findings.push(
      ...applyLevels(bounds.findings, levels),
      ...applyLevels(await slowFindings(pending, project.name, host), levels),
    );
    lines.push(...bounds.lines);
    if (findings.some(({ level }) => level === 'error')) throw new StageFailure(findings);
    return { findings, started: withPassport(started, passport), lines, compatibility: bounds.compatibility };
  },
};

const NO_CALLS: Golden = { findings: [], lines: [] };

interface One {
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
  readonly started?: Started;
  readonly timed?: Timed | undefined;
  /** What it does besides answering. */
  observe?(): Promise<Passport | undefined>;
}

async function startOne(artifact: Artifact, release: Release, project: Project, host: Host): Promise<One> {
  const ecosystem = ecosystemOf(project);
  const sandbox = await openSandbox(host, project.name);
  // The bytes that are started are the ones that are recorded, whatever the build said.
  const { sha256 } = await digestFile(artifact.path);
  if (sha256 !== artifact.sha256) return { findings: [changed(artifact, sha256, project)], lines: [] };
  const begun = host.now();
  let installed: Awaited<ReturnType<typeof ecosystem.install>>;
  try {
    installed = await during(host, `installing ${artifact.file}`, () =>
      ecosystem.install(artifact, project, sandbox, host),
    );
  } catch (error) {
    if (error instanceof StageFailure) return { findings: error.findings, lines: [] };
    throw error;
  }
  const installMs = host.now() - begun;
  // On a person's machine others write into the checkout too; a runner's is ours alone.
  const watched = host.kind === 'action' ? [release.root, host.cwd] : [release.root];
  const watch = await watchPlaces(watched, release.out, host, project);
  // What is installed is read while the server is talked to; a failure of either is told when both have ended.
  const [trial, read, looked] = await Promise.allSettled([
    during(host, `starting ${installed.launch.shown}, ${plural(installed.packages, 'package')}`, () =>
      tryServer(host, installed, project, artifact.file),
    ),
    installed.components(),
    installed.imports?.(release.root, release.findings) ?? [],
  ]);
  if (looked.status === 'rejected') throw looked.reason;
  if (trial.status === 'rejected') {
    if (trial.reason instanceof StageFailure) return { findings: trial.reason.findings, lines: [] };
    throw trial.reason;
  }
  const { talked, launch } = trial.value;
  const closed = talked.outcome === 'protected';
  const contract = closed ? NOTHING_SEEN : talked.contract;
  if (contract === undefined) return { findings: withImports(trial.value.findings, looked.value, false), lines: [] };
  if (read.status === 'rejected') throw read.reason;
  const beside = await besideServer(host, installed, launch, project, artifact.file);
  const golden = closed ? NO_CALLS : await heldToGolden(host, installed, project, artifact.file, talked);
  const official =
    closed || project.settings.smoke.conformance !== true
      ? NO_CALLS
      : await conformance(host, launch, project, artifact.file, talked);
  const written = await watch(artifact.file);
  const spoiled = await spoiledFiles(artifact);
  const findings = [
    ...withImports(trial.value.findings, looked.value, true),
    ...beside,
    ...golden.findings,
    ...official.findings,
    ...written,
    ...spoiled.map((one) => ({ ...one, project: project.name, artifact: artifact.file })),
  ];
  const version = artifact.identity?.version;
  const { runtime, packages } = installed;
  const seen = closed
    ? undefined
    : await forClients(contract, project, artifact.file, talked.failures, trial.value.findings);
  return {
    observe: () => observed(host, installed, launch, project, talked, golden.results),
    ...(closed
      ? {}
      : { timed: timedOf(host, { artifact, project, ecosystem, installed, sandbox, installMs, talked }) }),
    findings: closed
      ? findings
      : [
          ...findings,
          ...(seen?.findings ?? []),
          ...offersNothing(contract, project, artifact.file, talked.failures),
          ...lostArguments(contract, read.value.components, read.value.direct).map((one) => ({
            ...one,
            project: project.name,
            artifact: artifact.file,
          })),
          ...versionFinding({
            contract,
            version,
            components: read.value.components,
            project,
            advice: installed.advice,
            artifact: artifact.file,
          }),
        ],
    lines: [
      [
        `${runtime}, ${plural(packages, 'package')}`,
        closed ? 'started, requires authentication' : `ready in ${seconds(talked.readyMs)}`,
        ...(talked.peakBytes === undefined ? [] : [`${Math.ceil(talked.peakBytes / 1e6)} MB of memory`]),
      ].join(', '),
      closed ? cleanLine(talked.login ?? '') : describe(contract, talked.eras),
      ...golden.lines,
      ...official.lines,
    ],
    started: {
      project: project.name,
      artifact: artifact.file,
      sha256,
      ...alsoOf(artifact, release, project),
      runtime,
      command: launch.command.map((word, index) => (index === 0 ? basename(word) : word)),
      transport: talked.transport,
      readyMs: talked.readyMs,
      ...(talked.peakBytes === undefined ? {} : { peakBytes: talked.peakBytes }),
      ...(talked.eras === undefined ? {} : { eras: talked.eras }),
      ...(closed ? { protected: true } : {}),
      contract: golden.results === undefined ? contract : { ...contract, results: golden.results },
      ...(seen === undefined ? {} : { worksWith: seen.worksWith }),
      ...read.value,
    },
  };
}

/** Every file of a server does the same: it is noted at the first. */
function withPassport([first, ...more]: readonly Started[], passport: Passport | undefined): readonly Started[] {
  if (first === undefined) return [];
  return [{ ...first, contract: makeContract({ ...first.contract, passport }) }, ...more];
}

/** What has to be started: all that can be installed, less the sdists that a wheel was built from, which is started for both. */
function installable(release: Release, project: Project | undefined): readonly Artifact[] {
  const own = ownArtifacts(release, project).filter((one) => isInstallable(one.kind));
  return own.filter(({ file }) => !own.some(({ builtFrom }) => builtFrom === file));
}

/** `weather-mcp 1.4.0, protocol 2024-11-05 to 2025-11-25 and 2026-07-28: 3 tools, 1 resource`. */
function describe(contract: Contract, eras: Eras | undefined): string {
  const { serverInfo } = contract;
  const who = cleanLine(`${serverInfo.name} ${serverInfo.version}`.trim());
  return `${who}, protocol ${cleanLine(spoken(contract, eras))}: ${offers(contract)}`;
}
