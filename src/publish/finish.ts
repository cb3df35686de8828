// finish: the last writes, only when every required target has accepted.

import type { Finding, Receipt } from '../core/types.js';
import { asFinding, levelled } from './findings.js';
import { type Change, isAnyRequiredBroken, isBroken, type PublishStep, receiptsOf } from './publication.js';

export const finishStep: PublishStep = {
  title: 'finish',
  scope: 'release',
  skip: ({ plans, receipts }) => (isAnyRequiredBroken(plans, receipts) ? 'a required target failed' : undefined),

  async run({ plans, receipts, input }): Promise<Change> {
    const finished: Receipt[] = [];
    const findings: Finding[] = [];
    for (const { target, required, closed, remote } of plans) {
      if (target.finish === undefined || closed || isBroken(target, receipts)) continue;
      try {
        finished.push(...(await target.finish(remote, input)));
      } catch (error) {
        const finding = asFinding(error, target);
        findings.push(...levelled([finding], required));
        const failed = { outcome: 'failed', detail: finding.message } as const;
        finished.push(...receiptsOf(target, receipts).map((one) => ({ ...one, ...failed })));
      }
    }
    return { receipts: finished, findings };
  },
};
