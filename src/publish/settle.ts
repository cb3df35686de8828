// settle: waits until what was accepted is served; what is not by then stays accepted, and a later run looks again.

import type { Receipt } from '../core/types.js';
import type { Target } from '../targets/types.js';
import { asFinding, findingOf } from './findings.js';
import {
  type Change,
  type Done,
  type Publication,
  type PublishStep,
  receiptsOf,
  type TargetPlan,
} from './publication.js';

export const settleStep: PublishStep = {
  title: 'settle',
  scope: 'release',
  skip: ({ plans, receipts }) =>
    plans.some(({ target }) => target.settle !== undefined && acceptedBy(target, receipts).length > 0)
      ? undefined
      : 'everything is served',

  async run(state): Promise<Change> {
    const settled = await Promise.all(state.plans.map((plan) => settleAt(plan, state)));
    return { receipts: settled.flatMap((one) => one.receipts), findings: settled.flatMap((one) => one.findings) };
  },
};

/** Waits for what one target has accepted. */
export async function settleAt(
  { target, required }: Pick<TargetPlan, 'target' | 'required'>,
  { receipts, input }: Pick<Publication, 'receipts' | 'input'>,
): Promise<Done> {
  const accepted = acceptedBy(target, receipts);
  if (target.settle === undefined || accepted.length === 0) return { receipts: [], findings: [] };
  try {
    const changed = await target.settle(accepted, input);
    return { receipts: changed, findings: changed.flatMap((one) => findingOf(one) ?? []) };
  } catch (error) {
    // It was accepted, and nobody can say yet whether it is served: that is what "accepted" means.
    return { receipts: [], findings: [{ ...asFinding(error, target), level: required ? 'warning' : 'note' }] };
  }
}

function acceptedBy(target: Target, receipts: readonly Receipt[]): readonly Receipt[] {
  return receiptsOf(target, receipts).filter(({ outcome }) => outcome === 'accepted');
}
