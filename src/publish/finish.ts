// finish: the last writes, only when every required target has accepted.

import type { Finding, Receipt } from '../core/types.js';
import type { PublishInput } from '../targets/types.js';
import { asFinding, levelled } from './findings.js';
import {
  type Change,
  type Done,
  isAnyRequiredBroken,
  isBroken,
  lacking,
  type PublishStep,
  receiptsOf,
  type TargetPlan,
} from './publication.js';

export const finishStep: PublishStep = {
  title: 'finish',
  scope: 'release',
  skip: ({ plans, receipts }) => {
    if (isAnyRequiredBroken(plans, receipts)) return 'a required target failed';
    const ids = lacking(plans, receipts).map(({ target }) => target.id);
    return ids.length === 0 ? undefined : `${ids.join(', ')} is left for a later run`;
  },

  async run({ plans, receipts, input }): Promise<Change> {
    const finished: Receipt[] = [];
    const findings: Finding[] = [];
    // A draft becomes the release when all else is done: an instance that does not come up leaves it a draft.
    const isDraft = ({ target }: TargetPlan): boolean => target.phase === 'draft';
    for (const plan of [...plans.filter((one) => !isDraft(one)), ...plans.filter(isDraft)]) {
      const { target, required, closed, left, remote } = plan;
      if (target.after !== undefined || closed || left || isBroken(target, receipts)) continue;
      if (isDraft(plan) && isAnyRequiredBroken(plans, finished)) continue;
      const done = await finishAt({ target, remote }, receipts, input);
      finished.push(...done.receipts);
      findings.push(...levelled(done.findings, required));
    }
    return { receipts: finished, findings };
  },
};

/** The last writes at one target; what fails there counts for all its files. */
export async function finishAt(
  { target, remote }: Pick<TargetPlan, 'target' | 'remote'>,
  receipts: readonly Receipt[],
  input: PublishInput,
): Promise<Done> {
  if (target.finish === undefined) return { receipts: [], findings: [] };
  try {
    return { receipts: await target.finish(remote, input), findings: [] };
  } catch (error) {
    const finding = asFinding(error, target);
    const failed = { outcome: 'failed', detail: finding.message } as const;
    return { receipts: receiptsOf(target, receipts).map((one) => ({ ...one, ...failed })), findings: [finding] };
  }
}
