// draft, upload, registry: sends files to the targets of one phase; after a required target failed, nothing further is sent.

import { takes } from '../config/target-input.js';
import { withReceipts } from '../core/receipt.js';
import type { Action, Finding, Receipt } from '../core/types.js';
import type { PublishInput, Target } from '../targets/types.js';
import { type Applied, applyAll, standing } from './apply.js';
import { levelled } from './findings.js';
import { type Change, isAnyRequiredBroken, type PublishStep, type TargetPlan } from './publication.js';

/** The step for all targets of one phase. */
export function sendStep(phase: Target['phase']): PublishStep {
  return {
    title: phase,
    scope: 'release',
    skip: ({ plans }) =>
      plans.some(({ target }) => isNow(target, phase)) ? undefined : 'no target publishes this way',

    async run({ plans, receipts, input }): Promise<Change> {
      const findings: Finding[] = [];
      let sent: readonly Receipt[] = [];
      const after: TargetPlan[] = [];
      for (const plan of plans) {
        const { target, required, remote } = plan;
        const stopped = isAnyRequiredBroken(plans, withReceipts(receipts, sent));
        const done = isNow(target, phase) ? await sendTo(plan, stopped, input) : { remote, receipts: [], findings: [] };
        after.push({ ...plan, remote: done.remote });
        sent = withReceipts(sent, done.receipts);
        findings.push(...levelled(done.findings, required));
      }
      return { plans: after, receipts: sent, findings };
    },
  };
}

/** Whoever waits for others has a turn of its own, after them. */
function isNow({ phase, after }: Target, now: Target['phase']): boolean {
  return phase === now && after === undefined;
}

/** Sends what one target lacks, or says of each file why not. */
export async function sendTo(plan: TargetPlan, stopped: boolean, input: PublishInput): Promise<Applied> {
  const { target, closed, actions, remote, left } = plan;
  if (!left && !closed && !stopped) return applyAll(target, actions, remote, input);
  const why = left ? 'not named in only' : closed ? 'nothing was sent there' : 'an earlier target failed';
  const receipts = input.publishFiles
    .filter((publishFile) => takes(target, publishFile))
    .map((publishFile) => {
      // What could not be asked has no actions.
      const unknown: Action = { target: target.id, publishFile, state: 'absent', verb: 'publish' };
      return standing(actions.find((one) => one.publishFile.file === publishFile.file) ?? unknown, why);
    });
  return { remote, findings: [], receipts };
}
