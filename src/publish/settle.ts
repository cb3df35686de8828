// settle: waits until what was accepted is served; what is not by then stays accepted, and a later run looks again.

import type { Finding, Receipt } from '../core/types.js';
import type { Target } from '../targets/types.js';
import { asFinding, findingOf } from './findings.js';
import { type Change, type Publication, type PublishStep, receiptsOf, type TargetPlan } from './publication.js';

export const settleStep: PublishStep = {
  title: 'settle',
  scope: 'release',
  skip: ({ plans, receipts }) =>
    plans.some(({ target }) => target.settle !== undefined && acceptedBy(target, receipts).length > 0)
      ? undefined
      : 'everything is served',

  async run(state): Promise<Change> {
    const findings: Finding[] = [];
    const settled: Receipt[] = [];
    await Promise.all(
      state.plans.map(async (plan) => {
        try {
          const changed = await settleAt(plan, state);
          settled.push(...changed);
          findings.push(...changed.flatMap((one) => findingOf(one) ?? []));
        } catch (error) {
          // It was accepted, and nobody can say yet whether it is served: that is what "accepted" means.
          findings.push({ ...asFinding(error, plan.target), level: plan.required ? 'warning' : 'note' });
        }
      }),
    );
    return { receipts: settled, findings };
  },
};

async function settleAt({ target }: TargetPlan, { receipts, input }: Publication): Promise<readonly Receipt[]> {
  const accepted = acceptedBy(target, receipts);
  return target.settle === undefined || accepted.length === 0 ? [] : target.settle(accepted, input);
}

function acceptedBy(target: Target, receipts: readonly Receipt[]): readonly Receipt[] {
  return receiptsOf(target, receipts).filter(({ outcome }) => outcome === 'accepted');
}
