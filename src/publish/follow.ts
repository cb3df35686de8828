// follow: targets that wait until others are served, each when it is its turn, with the files that are made of what the others took.

import { withReceipts } from '../core/receipt.js';
import type { Finding, Host, PublishFile, Receipt } from '../core/types.js';
import type { Publisher } from '../targets/publisher.js';
import type { PublishInput, Served } from '../targets/types.js';
import { asFinding, conflictFinding, levelled } from './findings.js';
import { finishAt } from './finish.js';
import { actionsOf, rights } from './preflight.js';
import {
  type Change,
  type Done,
  isAnyRequiredBroken,
  isBroken,
  isConflict,
  isWrite,
  type Publication,
  type PublishStep,
  receiptsOf,
  type TargetPlan,
} from './publication.js';
import { sendTo } from './send.js';
import { settleAt } from './settle.js';

export const followStep: PublishStep = {
  title: 'follow',
  scope: 'release',
  skip: ({ plans }) => (plans.some(waits) ? undefined : 'no target waits for others'),

  async run(start, host): Promise<Change> {
    let receipts = start.receipts;
    const findings: Finding[] = [];
    for (const plan of inTurn(start.plans)) {
      const state = { ...start, receipts };
      const awaited = awaitedBy(plan, start.plans);
      const unserved = awaited.filter((one) => !isServed(one, receipts));
      if (plan.left) continue;
      const done = unserved.length > 0 ? notYet(plan, unserved, state) : await follow(plan, awaited, state, host);
      receipts = withReceipts(receipts, done.receipts);
      findings.push(...levelled(done.findings, plan.required));
    }
    return { receipts, findings };
  },
};

function waits({ target }: TargetPlan): boolean {
  return target.after !== undefined;
}

/** The plans that one waits for: those of its list that take part, or every required one that does not itself come last. */
function awaitedBy({ target }: TargetPlan, plans: readonly TargetPlan[]): readonly TargetPlan[] {
  const { id, after = [] } = target;
  return plans.filter((one) => {
    if (one.target.id === id) return false;
    return after === 'served' ? one.required && one.target.after !== 'served' : after.includes(one.target.id);
  });
}

/** Those that wait, each after those that it waits for. */
function inTurn(plans: readonly TargetPlan[]): readonly TargetPlan[] {
  const left = plans.filter(waits);
  const turns: TargetPlan[] = [];
  while (left.length > 0) {
    const free = left.findIndex((one) => !awaitedBy(one, plans).some((other) => left.includes(other)));
    turns.push(...left.splice(Math.max(free, 0), 1));
  }
  return turns;
}

/** Who waits itself has receipts when it had its turn. */
function isServed({ target, closed }: TargetPlan, receipts: readonly Receipt[]): boolean {
  const own = receiptsOf(target, receipts);
  const hadTurn = target.after === undefined || own.length > 0;
  return !closed && hadTurn && own.every(({ outcome }) => outcome === 'published' || outcome === 'identical');
}

/** Nothing is sent: what was only accepted is served later, and a later run goes on; what failed stops this one too. */
function notYet({ target: { id } }: TargetPlan, unserved: readonly TargetPlan[], { receipts }: Publication): Done {
  const failed = unserved.filter(({ target, closed }) => closed || isBroken(target, receipts));
  const [names, why] =
    failed.length > 0
      ? [failed, 'did not accept everything']
      : [unserved, 'accepted everything but does not serve it yet'];
  const finding: Finding = {
    rule: 'publish/waits',
    // The receipts of a required target say how this ends; those of an optional one count for nothing.
    level: unserved.some(({ required, left }) => required && !left) ? 'note' : 'error',
    target: id,
    message: `Nothing was sent to ${id}: ${names.map(({ target }) => target.id).join(', ')} ${why}.`,
    hint: 'Run publish again: it continues where it stopped.',
  };
  return { receipts: [], findings: [finding] };
}

/** The turn of one target: what the others had in several steps. */
async function follow(plan: TargetPlan, awaited: readonly TargetPlan[], state: Publication, host: Host): Promise<Done> {
  const { target, closed } = plan;
  const broken = isAnyRequiredBroken(state.plans, state.receipts);
  if (closed || broken) return { receipts: (await sendTo(plan, broken, state.input)).receipts, findings: [] };
  try {
    const served = awaited.flatMap((one) => receiptsOf(one.target, state.receipts)).map(servedOf);
    const generated = await made(target, served.sort(byName), state, host);
    const input = { ...state.input, publishFiles: [...state.input.publishFiles, ...generated] };
    return await publishTo(plan, await target.inspect(input), input);
  } catch (error) {
    return { receipts: [], findings: [asFinding(error, target)] };
  }
}

/** What holds in every run: whether a file was published now or was there already makes no other bytes. */
function servedOf({ target, file, project, sha256, url }: Receipt): Served {
  return { target, file, project, sha256, url };
}

function byName(a: Served, b: Served): number {
  const [one, other] = [`${a.target} ${a.file}`, `${b.target} ${b.file}`];
  return one < other ? -1 : Number(one > other);
}

async function made(
  target: Publisher,
  served: readonly Served[],
  { input }: Publication,
  host: Host,
): Promise<readonly PublishFile[]> {
  if (target.generate === undefined) return [];
  const publishFiles = await target.generate(served, input, await host.tempDir(`for-${target.id}`));
  return publishFiles.map((one) => ({ ...one, kind: 'generated' }));
}

async function publishTo(plan: TargetPlan, remote: unknown, input: PublishInput): Promise<Done> {
  const { target } = plan;
  const actions = actionsOf(target, remote, input);
  const refused = actions.filter(isConflict).map(conflictFinding);
  const writes = refused.length === 0 && actions.some(isWrite);
  const before = writes ? await rights(target, remote, input) : refused;
  const closed = before.some(({ level }) => level === 'error');
  const sent = await sendTo({ ...plan, remote, actions, closed }, false, input);
  if (closed || isBroken(target, sent.receipts)) return { ...sent, findings: [...before, ...sent.findings] };
  const last = await finishAt({ target, remote: sent.remote }, sent.receipts, input);
  const receipts = withReceipts(sent.receipts, last.receipts);
  const settled = await settleAt(plan, { receipts, input });
  return {
    receipts: withReceipts(receipts, settled.receipts),
    findings: [...before, ...last.findings, ...settled.findings],
  };
}
