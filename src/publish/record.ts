// record: what became of each file at the other targets, kept in the draft before it is published and nothing can be added.

import { EXIT } from '../core/errors.js';
import { expected } from '../core/system-error.js';
import type { Receipt } from '../core/types.js';
import { type Change, isBroken, type Publication, type PublishStep, type TargetPlan } from './publication.js';

export const recordStep: PublishStep = {
  title: 'record',
  scope: 'release',
  skip: (state) => (keepers(state).length > 0 && news(state).length > 0 ? undefined : 'nothing happened elsewhere'),

  async run(state, host): Promise<Change> {
    for (const { target, remote } of keepers(state)) {
      try {
        await target.record?.(news(state), remote, state.input);
      } catch (thrown) {
        // The files are where they are: that nobody wrote it down stops nothing, and hides nothing.
        const error = expected(thrown);
        if (error === undefined || error.exit === EXIT.interrupted) throw thrown;
        host.log.warn(`The receipts of this run were not recorded at ${target.id}: ${error.message}`);
      }
    }
    return {};
  },
};

/** Who keeps records, and is complete itself. */
function keepers({ plans, receipts }: Publication): readonly TargetPlan[] {
  return plans.filter(
    ({ target, closed, left }) => target.record !== undefined && !closed && !left && !isBroken(target, receipts),
  );
}

/** What happened in this run where it cannot be taken back. */
function news({ plans, receipts }: Publication): readonly Receipt[] {
  return receipts.filter(({ target: id, outcome }) => {
    const phase = plans.find(({ target }) => target.id === id)?.target.phase;
    return phase !== 'draft' && outcome !== 'identical' && outcome !== 'skipped';
  });
}
