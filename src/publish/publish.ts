// The second half as a list of steps: every target comes to the same state, what cannot be undone last; running it again goes on
// where it stopped.

import { EXIT, ReleaseError } from '../core/errors.js';
import { runSteps } from '../core/loop.js';
import { outcomeOf, type ReleaseOutcome } from '../core/outcome.js';
import type { Finding, Host, PublishFile, Receipt } from '../core/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import type { Plan } from '../plan/plan.js';
import type { PublishInput, Target } from '../targets/types.js';
import { evidenceStep } from './evidence.js';
import { withoutDoubts } from './findings.js';
import { finishStep } from './finish.js';
import { followStep } from './follow.js';
import { preflightStep } from './preflight.js';
import {
  counted,
  type EvidenceMade,
  idWidth,
  PUBLICATION,
  type Publication,
  type PublishEntry,
  receiptsOf,
  type TargetPlan,
} from './publication.js';
import { recordStep } from './record.js';
import { sendStep } from './send.js';
import { settleStep } from './settle.js';

export interface Published {
  /** One for each file and target, in the order of the targets. */
  readonly receipts: readonly Receipt[];
  readonly findings: readonly Finding[];
  readonly outcome: ReleaseOutcome;
  /** What each target holds and what would be done there, for a dry run. */
  readonly plans: readonly TargetPlan[];
  /** What was published: the plan that was handed over, or that of an earlier run that was adopted. */
  readonly plan: Plan;
  /** The files that were published, evidence among them. */
  readonly publishFiles: readonly PublishFile[];
  readonly adopted: boolean;
  /** By whom evidence was made; empty where none was asked for. */
  readonly evidence: readonly EvidenceMade[];
}

/** Everything that needs a credential (design 3.2). Nothing is written before all targets were asked and all evidence is made. */
function publishSteps(evidence: readonly Evidence[], dryRun = false): readonly PublishEntry[] {
  if (dryRun) return [preflightStep];
  return [
    preflightStep, // what each target holds, what would be done there, whether we may; an earlier run's release is adopted
    ...evidence.map(evidenceStep), // signatures: adopted where an earlier run made them, else made
    {
      title: 'publish',
      scope: 'release',
      steps: [
        sendStep('draft'), // into what can be taken back
        sendStep('upload'), // to what can hardly be taken back
        sendStep('registry'), // to what never can
        recordStep, // what became of the files so far is kept in the draft: nothing can be added to an immutable release
        finishStep, // the draft is published: the last write, when every required target has accepted
        settleStep, // until what was accepted is served
        followStep, // targets that wait until others are served
      ],
      lines: ({ plans, receipts }) => plans.map(({ target }) => outcomeLine(target, receipts, idWidth(plans))),
    },
  ];
}

/**
 * Publishes verified files. Nothing is written where a required target stands in the way. Outcomes are receipts.
 * @throws ReleaseError exit 2 for wrong configuration, 130 when interrupted
 */
export async function publishRelease(
  given: PublishInput,
  targets: readonly Target[],
  host: Host,
  evidence: readonly Evidence[] = EVIDENCE,
): Promise<Published> {
  const start: Publication = {
    ...{ targets, input: given, adopted: false, plans: [], evidence: [] },
    ...{ receipts: [], findings: [], stopped: false },
  };
  const {
    input,
    receipts,
    findings: all,
    ...end
  } = await runSteps(publishSteps(evidence, given.dryRun), start, host, PUBLICATION).catch((error: unknown) => {
    throw host.signal.aborted ? cutShort(error) : error;
  });
  const findings = withoutDoubts(all);
  return {
    ...{
      receipts,
      findings,
      plans: end.plans,
      plan: input.plan,
      publishFiles: input.publishFiles,
      adopted: end.adopted,
      evidence: end.evidence,
    },
    outcome: outcomeOf(
      receipts.filter((one) => counts(one, end.plans)),
      findings,
      given.settings.optional,
    ),
  };
}

/** An interruption: whoever stopped it is told how the release is finished. */
function cutShort(cause: unknown): ReleaseError {
  return new ReleaseError('interrupted', 'Interrupted.', {
    exit: EXIT.interrupted,
    hint: 'What was published until then stays. Run publish again: it continues where it stopped.',
    cause,
  });
}

/** Whether a receipt has a say in the outcome: what this run leaves has none, and where others are left a full draft is all that was asked. */
function counts({ target: id, outcome }: Receipt, plans: readonly TargetPlan[]): boolean {
  const { left, target } = plans.find(({ target }) => target.id === id) ?? {};
  if (outcome === 'conflict') return true;
  if (left === true) return false;
  return outcome !== 'accepted' || target?.phase !== 'draft' || !plans.some((one) => one.left);
}

function outcomeLine(target: Target, receipts: readonly Receipt[], width: number): string {
  return `${target.id.padEnd(width)} ${counted(receiptsOf(target, receipts).map(({ outcome }) => outcome)) || 'nothing'}`;
}
