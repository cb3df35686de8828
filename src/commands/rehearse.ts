// rehearse: the whole release against stand-ins on the loopback address, then installed from them. Publishes nothing.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import { indexes } from '../config/target-choice.js';
import { EXIT, type ExitCode, withFound } from '../core/errors.js';
import { countFindings } from '../core/level.js';
import { listed } from '../core/listed.js';
import { exitOf, highest, stops } from '../core/outcome.js';
import type { Finding, Host, Project, Receipt, Release, TargetId } from '../core/types.js';
import { seconds } from '../host/progress.js';
import { type Install, installsOf, took } from '../plan/install-commands.js';
import type { Plan } from '../plan/plan.js';
import { nameOut, type Out, openOut } from '../plan/release-folder.js';
import { settle } from '../plan/settle.js';
import { openRehearsal, type Rehearsal } from '../rehearsal/open.js';
import { runStages } from '../release/pipeline.js';
import { type Prepared, prepare } from '../release/prepare.js';
import { type Sent, send } from '../release/send.js';
import { renderFindings } from '../render/findings.js';
import { renderFiles, renderHeader, renderReceipts, stoppedByStrict } from '../render/report.js';
import { namesOf, renderReleaseSummary } from '../render/summary.js';
import { filled } from '../render/wrap.js';
import { installStage } from '../start/install.js';
import { toldStage } from '../start/told/stage.js';
import { committedIn } from '../workspace/committed.js';
import { type Opened, openReleases, startsOf } from '../workspace/open.js';
import type { Result, RunOptions } from './result.js';

/** What one tag's rehearsal came to. */
interface Rehearsed {
  readonly release: Release;
  readonly plan: Plan | undefined;
  readonly receipts: readonly Receipt[];
  /** How it is installed once it is published for real. */
  readonly install: readonly Install[];
  readonly strict: boolean;
  readonly exit: ExitCode;
  /** Whether the tag is there already, on another commit. */
  readonly taken?: boolean;
}

export async function rehearse(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const since = host.now();
  const starts = startsOf(inputs, host);
  const out = inputs.out === undefined ? undefined : nameOut(host.cwd, inputs.out, starts);
  const work = await host.tempDir('release');
  const opened = await openReleases(host, inputs, { out: work, keep: out, rehearsed: true });
  const places = out === undefined ? [] : await placesOf(out, opened, (folder) => nameOut(host.cwd, folder, starts));
  const rehearsal = await openRehearsal(host, inputs, {
    head: opened[0]!.head,
    tags: opened.flatMap(({ release }) => release.tag ?? []),
    projects: opened.flatMap(({ release }) => release.projects),
    settings: opened[0]!.settings,
  });
  const done: Rehearsed[] = [];
  const { implicitTargets } = rehearsal;
  try {
    for (const [index, one] of opened.entries()) {
      const folder = opened.length === 1 ? work : join(work, String(index));
      await mkdir(folder, { recursive: true });
      const release = { ...one.release, out: folder };
      host.log.info(renderHeader(release));
      const prepared = await prepare({ ...one, release }, inputs, host);
      done.push({ ...toldOnce(await act(prepared, rehearsal, inputs, host), done), taken: one.taken });
    }
  } finally {
    await rehearsal.close();
  }
  for (const [index, place] of places.entries()) {
    const { release, plan } = done[index]!;
    if (plan !== undefined) await settle(release, place);
  }
  return result(done, implicitTargets, { ms: host.now() - since, verbose: options.verbose });
}

/** Publishes one prepared release to the stand-ins and installs it from there. */
async function act(prepared: Prepared, rehearsal: Rehearsal, inputs: Inputs, host: Host): Promise<Rehearsed> {
  const { release, plan, strict } = prepared;
  if (plan === undefined) return { release, plan, strict, receipts: [], install: [], exit: EXIT.failed };
  const expected = {
    commit: release.commit,
    tags: release.tag === undefined ? [] : [release.tag],
    repository: rehearsal.repository,
    digest: prepared.planDigest,
  };
  const committed = committedIn(release, rehearsal.settings(prepared.settings));
  const theirs = rehearsal.host;
  const sent: Sent = await send(release.out, expected, rehearsal.inputs, async () => committed, theirs, true).catch(
    (error: unknown) => {
      throw withFound(error, release.findings);
    },
  );
  const said = sent.findings.map((finding) => aside(finding, rehearsal));
  const indexOf = indexes(inputs, prepared.settings.publish.tables);
  const install = installsOf(plan, release.projects, took(sent.receipts), indexOf);
  const before = { ...release, findings: [...release.findings, ...said], receipts: sent.receipts };
  if (sent.outcome !== 'done') {
    return { release: before, plan, strict, receipts: sent.receipts, install, exit: exitOf(sent.outcome) };
  }
  const versions = new Map(plan.projects.map(({ name, ecosystem, version }) => [`${ecosystem} ${name}`, version]));
  const source = rehearsal.source(sent.receipts);
  const versionOf = ({ name, ecosystem }: Project): string => versions.get(`${ecosystem} ${name}`) ?? '';
  const stages = [installStage(source, versionOf, await rehearsal.listed()), toldStage(source, versionOf, indexOf)];
  const after = await runStages(stages, before, host, { strict });
  const exit = stops(after.findings, { strict }) ? EXIT.failed : EXIT.done;
  return { release: after, plan, strict, receipts: sent.receipts, install, exit };
}

/** What is about the repository is the same in each of its releases: the first says it. */
function toldOnce(one: Rehearsed, before: readonly Rehearsed[]): Rehearsed {
  const told = new Set(before.flatMap(({ release }) => release.findings).map((finding) => JSON.stringify(finding)));
  const findings = one.release.findings.filter(
    (finding) => finding.project !== undefined || !told.has(JSON.stringify(finding)),
  );
  return { ...one, release: { ...one.release, findings } };
}

/** What a target says that nobody configured is worth knowing, and no more. */
function aside(finding: Finding, { implicitTargets }: Rehearsal): Finding {
  const theirs = finding.target !== undefined && implicitTargets.includes(finding.target);
  if (!theirs || finding.level === 'note') return finding;
  return { ...finding, level: 'note', message: `${finding.message} (No ${finding.target} target is configured.)` };
}

/** The folders that the releases are left in: the one that was asked for; of several one inside of it, named as the tag. */
async function placesOf(
  out: string,
  opened: readonly Opened[],
  named: (folder: string) => string,
): Promise<readonly Out[]> {
  const [, another] = opened;
  if (another === undefined) return [await openOut(out)];
  const folders = opened.map(({ release }) => join(out, (release.tag ?? '').replaceAll('/', '-')));
  return Promise.all(folders.map((folder) => openOut(named(folder))));
}

function result(
  done: readonly Rehearsed[],
  implicitTargets: readonly TargetId[],
  { ms, verbose }: { readonly ms: number; readonly verbose: boolean | undefined },
): Result {
  const exit = highest(...done.map((one) => one.exit));
  const findings = done.flatMap(({ release }) => release.findings);
  const receipts = done.flatMap((one) => one.receipts);
  const outcome =
    exit === EXIT.done ? 'done' : exit === EXIT.conflict ? 'conflict' : exit === EXIT.accepted ? 'accepted' : 'failed';
  const install = done.flatMap((one) => one.install);
  const commands = install.flatMap((one) => one.commands);
  const strict = done.some((one) => one.strict);
  const stopped = stoppedByStrict(findings, strict);
  const next = closing(done, implicitTargets, exit);
  // Where the files were, nothing answers when somebody reads this.
  const unlinked = done.map((one) => ({ ...one, receipts: one.receipts.map((one) => ({ ...one, url: undefined })) }));
  const shown = unlinked.filter(({ plan }) => plan !== undefined);
  const title = exit === EXIT.done ? 'was rehearsed' : 'did not pass the rehearsal';
  return {
    exit,
    json: { outcome, plan: done.length === 1 ? done[0]?.plan : done.map(({ plan }) => plan), receipts, findings },
    text: [
      ...shown.flatMap(({ release, receipts: took }) => [`\n${renderFiles(release)}\n${renderReceipts(took)}`]),
      commands.length === 0 || exit !== EXIT.done
        ? ''
        : `\nUsers install it with\n${commands.map((line) => `  ${line}\n`).join('')}`,
      findings.length === 0 ? '' : `\n${renderFindings(findings, { strict, verbose })}`,
      stopped === '' ? '' : `\n${stopped}`,
      `\n${filled(next)}\ndone in ${seconds(ms)}\n`,
    ].join(''),
    report: {
      title: `${done.map(({ release }) => namesOf(release)).join(', ')} ${title}`,
      ...{ next, findings, receipts: unlinked.flatMap((one) => one.receipts) },
      releases: done.map(({ release }) => release),
      install: exit === EXIT.done ? commands : [],
    },
    summary: unlinked
      .map(({ release, receipts: took }) =>
        renderReleaseSummary(release, {
          title,
          receipts: took,
          install: exit === EXIT.done ? install : [],
          next,
          strict,
        }),
      )
      .join('\n'),
    outputs: { outcome },
  };
}

function closing(done: readonly Rehearsed[], implicitTargets: readonly TargetId[], exit: ExitCode): string {
  if (exit !== EXIT.done) {
    const counted = countFindings(done.flatMap(({ release }) => release.findings));
    return `${counted === '' ? 'The rehearsal failed' : counted}. Nothing left this machine.`;
  }
  const took = new Set(done.flatMap(({ receipts }) => receipts.map(({ target }) => target)));
  const targets = listed([...took].filter((target) => !implicitTargets.includes(target)));
  const tags = (which: boolean): readonly string[] =>
    done.filter(({ taken = false }) => taken === which).flatMap(({ release }) => release.tag ?? []);
  const [free, taken] = [tags(false), tags(true)];
  return [
    'Nothing left this machine.',
    ...(free.length === 0
      ? []
      : [`${free.length === 1 ? 'A tag' : 'The tags'} ${free.join(', ')} would release this to ${targets}.`]),
    ...(taken.length === 0
      ? []
      : [
          `${taken.join(', ')} ${taken.length === 1 ? 'is the tag of another commit' : 'are tags of other commits'}: the tag of a higher version would release this to ${targets}.`,
        ]),
  ].join(' ');
}
