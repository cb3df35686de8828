// Does the actions of one target: several at once where it can, the plan last, and what is left counts as failed after a failure.

import pLimit from 'p-limit';
import { receiptOf } from '../core/receipt.js';
import type { Action, Finding, Receipt } from '../core/types.js';
import type { Publisher } from '../targets/publisher.js';
import type { PublishInput } from '../targets/types.js';
import { asFinding, findingOf } from './findings.js';
import { type Done, isConflict, isWrite } from './publication.js';

/** What became of a target's actions. */
export interface Applied extends Done {
  /** What the target knows after it was opened. */
  readonly remote: unknown;
}

/** Opens the target when there is something to publish, and does each action. Expected failures are findings and receipts. */
export async function applyAll(
  target: Publisher,
  actions: readonly Action[],
  remote: unknown,
  input: PublishInput,
): Promise<Applied> {
  const receipts: Receipt[] = actions.filter((one) => !isWrite(one)).map((one) => standing(one));
  const todo = actions.filter(isWrite);
  const findings: Finding[] = [];
  let opened = remote;
  try {
    if (todo.length > 0) opened = await target.open(remote, input);
  } catch (error) {
    findings.push(asFinding(error, target));
  }
  const limit = pLimit(target.parallel ?? 1);
  const one = async (action: Action): Promise<void> => {
    if (findings.length > 0) return void receipts.push(failed(action, 'nothing was sent after the earlier failure'));
    try {
      const receipt = await target.apply(action, opened, input);
      receipts.push(receipt);
      const finding = findingOf(receipt);
      if (finding !== undefined) findings.push(finding);
    } catch (error) {
      const finding = asFinding(error, target);
      findings.push(finding);
      receipts.push(failed(action, [finding.message, ...(finding.quote ?? []).slice(0, 2)].join(' ')));
    }
  };
  // release.json says that everything else is there: it waits for all of it.
  for (const group of [todo.filter((action) => !isPlan(action)), todo.filter(isPlan)]) {
    await Promise.all(group.map((action) => limit(one, action)));
  }
  return { receipts: inOrder(receipts, actions), findings, remote: opened };
}

function isPlan({ publishFile }: Action): boolean {
  return publishFile.kind === 'plan';
}

/** The receipt of an action that is not done: what is there stays. @param why it is not, where something would be published */
export function standing(action: Action, why?: string): Receipt {
  const { target, publishFile, url, there } = action;
  if (isWrite(action)) return receiptOf(target, publishFile, 'skipped', { detail: why });
  return receiptOf(target, publishFile, isConflict(action) ? 'conflict' : 'identical', { url, detail: there });
}

function failed({ target, publishFile }: Action, detail: string): Receipt {
  return receiptOf(target, publishFile, 'failed', { detail });
}

function inOrder(receipts: readonly Receipt[], actions: readonly Action[]): readonly Receipt[] {
  const place = new Map(actions.map(({ publishFile }, index) => [publishFile.file, index]));
  return [...receipts].sort((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0));
}
