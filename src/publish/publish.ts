// Brings every target to the same state, what cannot be undone last; running it again goes on where it stopped.

import { outcomeOf, type ReleaseOutcome } from '../core/outcome.js';
import type { Action, Finding, Host, Parcel, Receipt } from '../core/types.js';
import type { Plan } from '../plan/plan.js';
import type { PublishInput, Target } from '../targets/types.js';
import { applyAll, findingOf } from './apply.js';
import { asFinding, conflictFinding, fetcher, type Prospect, preflight } from './preflight.js';
import { signParcels } from './sign.js';

export interface Published {
  /** One for each file and target, in the order of the targets. */
  readonly receipts: readonly Receipt[];
  readonly findings: readonly Finding[];
  readonly outcome: ReleaseOutcome;
  /** What was published: the plan that was handed over, or that of an earlier run that was adopted. */
  readonly plan: Plan;
  /** The files that were published, signatures among them. */
  readonly parcels: readonly Parcel[];
  readonly adopted: boolean;
  /** Fingerprint of the key that signed; undefined when nothing was signed. */
  readonly fingerprint: string | undefined;
}

const PHASES = ['draft', 'upload', 'registry'] as const;

/**
 * Publishes verified files: preflight → sign → draft → upload → registries → un-draft → wait until served (design 3.2).
 * Nothing is written where a required target stands in the way. Outcomes are receipts.
 * @throws ReleaseError exit 2 for wrong configuration, 130 when interrupted
 */
export async function publishRelease(given: PublishInput, targets: readonly Target[], host: Host): Promise<Published> {
  const before = await timed(host, 'preflight', async () => {
    const looked = await preflight(given, targets, host);
    return { value: looked, lines: looked.prospects.map(planLine) };
  });
  const end = (input: PublishInput, receipts: readonly Receipt[], findings: readonly Finding[], key?: string) => ({
    ...{ receipts, findings, plan: input.plan, parcels: input.parcels, adopted: before.adopted, fingerprint: key },
    outcome: outcomeOf(receipts, findings, given.settings.optional),
  });
  if (before.stopped) return end(before.input, before.receipts, before.findings);

  const signed = await sign(before.input, before.prospects, host);
  const { input, fingerprint, prospects } = signed;
  if (signed.unread !== undefined) return end(input, [], [...before.findings, signed.unread]);
  const late = prospects.flatMap(({ actions }) => actions.filter(({ verb }) => verb === 'conflict'));
  const blocking = late.filter(({ target }) => !given.settings.optional.includes(target));
  if (blocking.length > 0) {
    const receipts = blocking.map(({ target, parcel, there }) => receipt(target, parcel, 'conflict', there));
    return end(input, receipts, [...before.findings, ...blocking.map(conflictFinding)], fingerprint);
  }
  const board = new Board(before.findings);
  await timed(host, 'publish', async () => {
    await write(prospects, input, board);
    await finish(prospects, input, board);
    await settle(prospects, input, board);
    return { value: undefined, lines: prospects.map(({ target }) => outcomeLine(target, board.of(target))) };
  });
  return end(input, board.receipts(), board.findings, fingerprint);
}

/** Receipts by target and file; a later one of the same file replaces the earlier. */
class Board {
  readonly findings: Finding[];
  readonly #receipts = new Map<string, Receipt>();
  /** What each target knows after it was opened. */
  readonly remotes = new Map<Target, unknown>();

  constructor(findings: readonly Finding[]) {
    this.findings = [...findings];
  }
  add(receipts: readonly Receipt[]): void {
    for (const one of receipts) this.#receipts.set(`${one.target} ${one.file}`, one);
  }
  receipts(): readonly Receipt[] {
    return [...this.#receipts.values()];
  }
  of({ id }: Target): readonly Receipt[] {
    return this.receipts().filter(({ target }) => target === id);
  }
  broken(target: Target): boolean {
    return this.of(target).some(({ outcome }) => ['failed', 'conflict', 'skipped'].includes(outcome));
  }
}

/**
 * Signatures for all artifacts, and the plans of the targets that take them once more. `unread`: an earlier signature is
 * there and cannot be fetched; another one is never made in its place.
 */
async function sign(input: PublishInput, prospects: readonly Prospect[], host: Host) {
  if (input.inputs.gpgKey === undefined) return { input, fingerprint: undefined, prospects };
  const holder = prospects.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
  let unread: Finding | undefined;
  const earlier = async (file: string): Promise<string | undefined> => {
    if (holder === undefined) return undefined;
    try {
      return await fetcher(holder, input)(file);
    } catch (error) {
      unread = asFinding(error, holder.target);
      throw error;
    }
  };
  const signing = timed(host, 'sign', async () => {
    const value = await signParcels(input, earlier, host);
    return { value, lines: [`${value.made} files signed, ${value.adopted} signatures kept, key ${value.fingerprint}`] };
  });
  const signed = await signing.catch((error: unknown) => {
    if (unread === undefined) throw error;
  });
  if (signed === undefined) return { input, fingerprint: undefined, prospects, unread };
  const again = prospects.map((prospect): Prospect => {
    const { target, remote, closed } = prospect;
    if (closed || remote === undefined) return prospect;
    const parcels = signed.input.parcels.filter((parcel) => target.accepts(parcel));
    return { ...prospect, actions: target.plan(parcels, remote, signed.input) };
  });
  return { input: signed.input, fingerprint: signed.fingerprint, prospects: again };
}

/** Everything that sends files, phase by phase; after a required target failed, nothing further is sent. */
async function write(prospects: readonly Prospect[], input: PublishInput, board: Board): Promise<void> {
  let stopped = false;
  for (const phase of PHASES) {
    for (const prospect of prospects.filter(({ target }) => target.phase === phase)) {
      const { target, required, actions, closed, remote } = prospect;
      if (closed)
        board.add(
          input.parcels.filter((parcel) => target.accepts(parcel)).map((one) => closedReceipt(one, actions, target)),
        );
      else if (stopped) {
        board.add(
          actions.map(({ parcel, verb }) =>
            receipt(target.id, parcel, verb === 'keep' ? 'identical' : 'skipped', 'an earlier target failed'),
          ),
        );
      } else {
        const done = await applyAll(target, actions, remote, input);
        board.remotes.set(target, done.remote);
        board.add(done.receipts);
        board.findings.push(...done.findings.map((one) => (required ? one : { ...one, level: 'warning' as const })));
        stopped ||= required && board.broken(target);
      }
    }
  }
}

/** The last writes: only when every required target has accepted. */
async function finish(prospects: readonly Prospect[], input: PublishInput, board: Board): Promise<void> {
  if (prospects.some(({ target, required }) => required && board.broken(target))) return;
  for (const { target, required, closed } of prospects) {
    if (target.finish === undefined || closed || board.broken(target)) continue;
    try {
      board.add(await target.finish(board.remotes.get(target), input));
    } catch (error) {
      const finding = asFinding(error, target);
      board.findings.push(required ? finding : { ...finding, level: 'warning' });
      board.add(board.of(target).map((one) => ({ ...one, outcome: 'failed', detail: finding.message })));
    }
  }
}

/** Waits until what was accepted is served; what is not by then stays accepted, and a later run looks again. */
async function settle(prospects: readonly Prospect[], input: PublishInput, board: Board): Promise<void> {
  await Promise.all(
    prospects.map(async ({ target, required }) => {
      const accepted = board.of(target).filter(({ outcome }) => outcome === 'accepted');
      if (target.settle === undefined || accepted.length === 0) return;
      try {
        const settled = await target.settle(accepted, input);
        board.add(settled);
        board.findings.push(...settled.flatMap((one) => findingOf(one) ?? []));
      } catch (error) {
        // It was accepted, and nobody can say yet whether it is served: that is what "accepted" means.
        const finding = asFinding(error, target);
        board.findings.push({ ...finding, level: required ? 'warning' : 'note' });
      }
    }),
  );
}

function closedReceipt(parcel: Parcel, actions: readonly Action[], target: Target): Receipt {
  const action = actions.find((one) => one.parcel.file === parcel.file);
  if (action?.verb === 'conflict') return receipt(target.id, parcel, 'conflict', action.there);
  return receipt(target.id, parcel, action?.verb === 'keep' ? 'identical' : 'skipped', 'nothing was sent there');
}

function receipt(target: Receipt['target'], parcel: Parcel, outcome: Receipt['outcome'], detail?: string): Receipt {
  const base = { target, file: parcel.file, project: parcel.project, sha256: parcel.sha256, outcome };
  return detail === undefined || outcome === 'identical' ? base : { ...base, detail };
}

async function timed<T>(
  host: Host,
  title: string,
  work: () => Promise<{ value: T; lines: readonly string[] }>,
): Promise<T> {
  const since = host.now();
  const done = host.log.busy(title);
  try {
    const { value, lines } = await work();
    done();
    host.log.step(title, lines, host.now() - since);
    return value;
  } catch (error) {
    done();
    throw error;
  }
}

function planLine({ target, actions, closed }: Prospect): string {
  const words = { publish: 'to publish', keep: 'identical', wait: 'on the way', conflict: 'in conflict' } as const;
  return `${target.id.padEnd(8)} ${counted(actions.map(({ verb }) => words[verb])) || (closed ? 'not reachable' : 'nothing')}`;
}

function outcomeLine(target: Target, receipts: readonly Receipt[]): string {
  return `${target.id.padEnd(8)} ${counted(receipts.map(({ outcome }) => outcome)) || 'nothing'}`;
}

/** `3 published, 1 identical`. */
function counted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`).join(', ');
}
