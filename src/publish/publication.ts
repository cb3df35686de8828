// A publication on its way: what is known so far, and how a step's change comes into it.

import type { Half } from '../core/loop.js';
import { withReceipts } from '../core/receipt.js';
import type { Action, Entry, Finding, Receipt, Shown, Step } from '../core/types.js';
import type { Publisher } from '../targets/publisher.js';
import type { PublishInput, Target } from '../targets/types.js';

/** What one target holds and what would be done there. */
export interface TargetPlan {
  readonly target: Publisher;
  readonly required: boolean;
  /** What the target knows: by inspect, then by open; undefined when it could not be asked. */
  readonly remote: unknown;
  readonly actions: readonly Action[];
  /** Whether nothing may be written to it. */
  readonly closed: boolean;
  /** Whether this run leaves it as it is, because others were named (`only`). */
  readonly left: boolean;
}

/** What came of one step at one target. */
export interface Done {
  readonly receipts: readonly Receipt[];
  readonly findings: readonly Finding[];
}

/** Evidence that was made or adopted. */
export interface EvidenceMade {
  readonly id: string;
  /** Who vouches: a fingerprint. */
  readonly by: string;
  readonly made: number;
  readonly adopted: number;
}

export interface Publication {
  readonly targets: readonly Target[];
  /** What is published: what was handed over, or what an earlier run left, and the evidence about it. */
  readonly input: PublishInput;
  readonly adopted: boolean;
  readonly plans: readonly TargetPlan[];
  readonly evidence: readonly EvidenceMade[];
  /** The latest of each file and target, in the order of the targets. */
  readonly receipts: readonly Receipt[];
  readonly findings: readonly Finding[];
  /** Whether something stands in the way, and nothing is written anywhere. */
  readonly stopped: boolean;
}

/** What a step gives: lists come to what is there, a later receipt in place of the earlier one; everything else replaces it. */
export type Change = Partial<Omit<Publication, 'targets'>> & Shown;
export type PublishStep = Step<Publication, Change>;
export type PublishEntry = Entry<Publication, Change>;

/** How the loop runs this half. */
export const PUBLICATION: Half<Publication, Change> = {
  projects: ({ input }) => input.projects,
  add: (before, { lines: _, ...change }: Change) => ({
    ...before,
    ...change,
    evidence: [...before.evidence, ...(change.evidence ?? [])],
    receipts: withReceipts(before.receipts, change.receipts ?? []),
    findings: [...before.findings, ...(change.findings ?? [])],
  }),
  stops: ({ stopped }) => stopped,
};

export function receiptsOf({ id }: Target, receipts: readonly Receipt[]): readonly Receipt[] {
  return receipts.filter(({ target }) => target === id);
}

/** Whether a file is to be published. */
export function isWrite({ verb }: Pick<Action, 'verb'>): boolean {
  return verb === 'publish';
}

/** Whether something else is in a file's place. */
export function isConflict({ verb }: Pick<Action, 'verb'>): boolean {
  return verb === 'conflict';
}

/** Where an earlier run may have left what it published: the draft, so there is one at most. */
export function holderIn<T extends Pick<TargetPlan, 'target' | 'remote'>>(plans: readonly T[]): T | undefined {
  return plans.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
}

/** Whether a target did not accept everything. */
export function isBroken(target: Target, receipts: readonly Receipt[]): boolean {
  return receiptsOf(target, receipts).some(({ outcome }) => ['failed', 'conflict', 'skipped'].includes(outcome));
}

/** Whether a target that everything waits for did not accept everything; one that this run leaves stops no other. */
export function isAnyRequiredBroken(plans: readonly TargetPlan[], receipts: readonly Receipt[]): boolean {
  return plans.some(({ target, required, left }) => required && !left && isBroken(target, receipts));
}

/** Required targets that this run leaves and that lack something: until they have it, the release is not finished. */
export function lacking(plans: readonly TargetPlan[], receipts: readonly Receipt[]): readonly TargetPlan[] {
  return plans.filter(({ target, required, left }) => required && left && isBroken(target, receipts));
}

/** `3 published, 1 identical`. */
export function counted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`).join(', ');
}

/** How wide the names of these targets are shown: below each other. */
export function idWidth(plans: readonly Pick<TargetPlan, 'target'>[]): number {
  return Math.max(8, ...plans.map(({ target }) => target.id.length));
}
