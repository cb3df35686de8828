// The second half of a release: a prepared folder is verified, copied where nobody else reaches it, and published from there.

import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/settings.js';
import { defaultTargets, indexes, namedTargets } from '../config/target-choice.js';
import { StageFailure, usageError } from '../core/errors.js';
import type { ReleaseOutcome } from '../core/outcome.js';
import type { Finding, Host, PublishFile, Receipt, TargetId } from '../core/types.js';
import { ghRepository, rerunOf } from '../host/github-server.js';
import { type Install, installsOf, setupsOf, took, verifyCommands } from '../plan/install-commands.js';
import type { Plan } from '../plan/plan.js';
import { type Intended, intended, laterOf, leftOf } from '../publish/dry-run.js';
import type { Expected } from '../publish/expected.js';
import { publishRelease } from '../publish/publish.js';
import { verifyPlan } from '../publish/verify.js';
import { TARGETS } from '../targets/index.js';
import type { PublishInput } from '../targets/types.js';
import type { Committed } from '../workspace/committed.js';
import { offeredBy } from './offered.js';

/** What became of a release. */
export interface Sent {
  readonly outcome: ReleaseOutcome;
  readonly receipts: readonly Receipt[];
  readonly findings: readonly Finding[];
  /** The plan that was published: the one handed over, or that of an earlier run; undefined when it was refused. */
  readonly plan: Plan | undefined;
  /** How what is there now is installed, made of the commit's projects and settings, never of the plan's words. */
  readonly install: readonly Install[];
  /** What anybody types to verify it; empty where it is not known where it went. */
  readonly verify: readonly string[];
  /** How it is run again, after a verb: `run publish again`, or the button of the run's page. */
  readonly rerun: string;
  /** sha256 of its release.json: with it another machine goes on from what is in the draft. */
  readonly digest?: string | undefined;
  /** What would be done: of a dry run. */
  readonly intended?: readonly Intended[] | undefined;
  /** Targets of which a dry run cannot say what they would get: that is made of what the others serve. */
  readonly later?: readonly TargetId[] | undefined;
  /** Targets that were left for a later run. */
  readonly left?: readonly TargetId[] | undefined;
  /** Whether an earlier run's release took the place of the one handed over. */
  readonly adopted: boolean;
}

/**
 * Verifies the release in `folder` and publishes it.
 * @param expected what may be released here, from the checkout and the event
 * @param committed what the commit itself says: projects, configuration, parts
 * @throws ReleaseError exit 2 for a plan that cannot be followed or another configuration than the build had
 */
export async function send(
  folder: string,
  expected: Expected,
  inputs: Inputs,
  committed: (tag: string) => Promise<Committed>,
  host: Host,
  rehearsed = false,
): Promise<Sent> {
  try {
    const verified = await verifyPlan(folder, expected, committed, host);
    const { plan, tag, projects, part, settings, publishFiles } = verified;
    const targets = targetsFor(publishFiles, inputs, settings);
    const { dryRun } = inputs;
    const { repository } = expected;
    const indexOf = indexes(inputs, settings.publish.tables);
    const told = {
      setups: setupsOf(installsOf(plan, projects, (target) => targets.includes(target), indexOf)),
      ...(await offeredBy(publishFiles, plan)),
      verify: repository === undefined ? [] : verifyCommands(tag, ghRepository(host.env, repository), part),
      ...(settings.template === undefined ? {} : { template: settings.template }),
    };
    const input: PublishInput = {
      ...{ plan, tag, projects, part, publishFiles, told, inputs, rehearsed, dryRun },
      folder: verified.folder,
      config: settings.digest,
      commit: expected.commit,
      repository,
      settings: { ...settings.publish, targets, only: onlyOf(inputs, targets) },
    };
    const published = await publishRelease(input, TARGETS, host);
    const install = installsOf(published.plan, projects, took(published.receipts), indexOf);
    const { plans, ...done } = published;
    const digest = done.publishFiles.find(({ kind }) => kind === 'plan')?.sha256;
    const shown = {
      digest,
      intended: dryRun ? intended(plans) : undefined,
      left: leftOf(plans),
      ...(dryRun ? { later: laterOf(plans) } : {}),
    };
    return { ...done, ...shown, install, verify: told.verify, rerun: rerunOf(host.env) };
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    return {
      outcome: 'failed',
      receipts: [],
      findings: error.findings,
      plan: undefined,
      install: [],
      verify: [],
      adopted: false,
      rerun: rerunOf(host.env),
    };
  }
}

/** The targets that are written to, where not all are. @throws ReleaseError exit 2 where one is no target of this release */
function onlyOf({ only }: Inputs, targets: readonly TargetId[]): readonly TargetId[] | undefined {
  if (only.length === 0) return undefined;
  const other = only.find((id) => !targets.includes(id));
  if (other === undefined) return only;
  throw usageError(
    'publish/only-other',
    `only names ${other}, but this release goes to ${targets.join(', ')}.`,
    `Name some of them: --only ${targets[0]}`,
  );
}

/** The targets in force: given, else configured, else what the files are for. */
function targetsFor(
  publishFiles: readonly Pick<PublishFile, 'kind'>[],
  inputs: Inputs,
  settings: Settings,
): readonly TargetId[] {
  const kinds = new Set(publishFiles.map(({ kind }) => kind));
  return namedTargets(inputs, settings) ?? defaultTargets(kinds, inputs, settings.publish.tables);
}
