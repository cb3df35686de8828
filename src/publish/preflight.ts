// Looks at every target before anything is written: what it holds, what would be done there, and whether we may do it.

import { ReleaseError } from '../core/errors.js';
import type { Action, Finding, Host, Parcel, Receipt } from '../core/types.js';
import { type Publisher, publisherOf } from '../targets/publisher.js';
import type { PublishInput, Target } from '../targets/types.js';
import { type Adoption, adopt } from './adopt.js';

/** What one target holds and what would be done there. */
export interface Prospect {
  readonly target: Publisher;
  readonly required: boolean;
  /** What inspect gave; undefined when it could not. */
  readonly remote: unknown;
  readonly actions: readonly Action[];
  readonly findings: readonly Finding[];
  /** Whether nothing may be written to it. */
  readonly closed: boolean;
}

export interface Preflight {
  readonly prospects: readonly Prospect[];
  /** The input, or the earlier run's release in its place. */
  readonly input: PublishInput;
  readonly adopted: boolean;
  readonly findings: readonly Finding[];
  /** Conflicts that were found. */
  readonly receipts: readonly Receipt[];
  /** Whether a required target stands in the way: then nothing is written anywhere. */
  readonly stopped: boolean;
}

/**
 * Inspects all targets, adopts an earlier complete release, plans, and looks at credentials and rights.
 * @param always look at rights even where nothing is left to be written (the preflight command)
 */
export async function preflight(
  given: PublishInput,
  targets: readonly Target[],
  host: Host,
  { always = false }: { readonly always?: boolean } = {},
): Promise<Preflight> {
  const used = targets.filter(
    (target) => given.settings.targets.includes(target.id) && given.parcels.some((parcel) => target.accepts(parcel)),
  );
  const publishers = await Promise.all(used.map((target) => publisherOf(target, given, host)));
  const inspected = await Promise.all(publishers.map((target) => inspect(target, given)));
  const { adoption, seen } = await adoptFrom(given, inspected, host);
  const { input } = adoption;
  const blind = seen.some(({ target, remote }) => target.earlier !== undefined && remote === undefined);
  const prospects = await Promise.all(seen.map((one) => look(one, adoption, given, { always, blind })));
  const forbidden = forbiddenBy(prospects, input);
  const findings = [...adoption.findings, ...prospects.flatMap((prospect) => prospect.findings), ...forbidden];
  const receipts = [...adoption.receipts, ...prospects.flatMap(({ actions }) => conflicts(actions))];
  const stopped =
    adoption.findings.length > 0 ||
    forbidden.length > 0 ||
    prospects.some(({ required, closed }) => required && closed);
  return { prospects, input, adopted: adoption.adopted, findings, receipts, stopped };
}

/**
 * What forbids every write, where there is one to be made: at a required target that lacks nothing nobody would look
 * otherwise. One that has said so itself is not asked again.
 */
function forbiddenBy(prospects: readonly Prospect[], input: PublishInput): readonly Finding[] {
  if (!prospects.some(({ actions }) => actions.some(({ verb }) => verb === 'publish'))) return [];
  return prospects.flatMap(({ target, required, remote, findings }) => {
    const finding = remote === undefined || !required ? undefined : target.forbids(remote, input);
    return finding === undefined || findings.some(({ rule }) => rule === finding.rule) ? [] : [finding];
  });
}

interface Seen {
  readonly target: Publisher;
  readonly remote: unknown;
  readonly findings: readonly Finding[];
}

async function inspect(target: Publisher, input: PublishInput): Promise<Seen> {
  try {
    return { target, remote: await target.inspect(input), findings: [] };
  } catch (error) {
    return { target, remote: undefined, findings: [asFinding(error, target)] };
  }
}

/** The first target that can hand back an earlier release; it is the draft, so there is one at most. */
async function adoptFrom(
  input: PublishInput,
  seen: readonly Seen[],
  host: Host,
): Promise<{ readonly adoption: Adoption; readonly seen: readonly Seen[] }> {
  const none: Adoption = { input, adopted: false, findings: [], receipts: [] };
  const holder = seen.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
  if (holder === undefined) return { adoption: none, seen };
  const { target } = holder;
  try {
    return { adoption: await adopt(input, { target: target.id, fetch: fetcher(holder, input) }, host), seen };
  } catch (error) {
    // What is there and cannot be read cannot be judged: it counts as if it could not be asked at all.
    const unread: Seen = { target, remote: undefined, findings: [asFinding(error, target)] };
    return { adoption: none, seen: seen.map((one) => (one === holder ? unread : one)) };
  }
}

/** Fetches what an earlier run left at a target. */
export function fetcher(
  { target, remote }: Pick<Seen, 'target' | 'remote'>,
  input: PublishInput,
): (file: string) => Promise<string | undefined> {
  return async (file) => target.earlier?.(file, remote, input);
}

/**
 * What would be done at one target, and whether we may.
 * @param how `blind`: the target that may hold an earlier release could not be asked. Then other bytes elsewhere may be
 * that release's, so nobody is told of a conflict that the next run would not see.
 */
async function look(
  { target, remote, findings: before }: Seen,
  { input, adopted }: Adoption,
  given: PublishInput,
  { always, blind }: { readonly always: boolean; readonly blind: boolean },
): Promise<Prospect> {
  const required = !given.settings.optional.includes(target.id);
  const base = { target, required, remote };
  if (remote === undefined) return { ...base, actions: [], closed: true, findings: levelled(before, required) };
  // Other files than were asked about: what the index says of their digests may be unread.
  const fresh = adopted ? await inspect(target, input) : { remote, findings: [] };
  const findings: Finding[] = [...fresh.findings];
  const parcels = input.parcels.filter((parcel) => target.accepts(parcel));
  const planned = fresh.remote === undefined ? [] : target.plan(parcels, fresh.remote, input);
  const actions = blind ? planned.filter(({ verb }) => verb !== 'conflict') : planned;
  findings.push(...actions.filter(({ verb }) => verb === 'conflict').map((action) => conflictFinding(action)));
  if (findings.length === 0 && (always || actions.some(({ verb }) => verb === 'publish'))) {
    findings.push(...(await rights(target, input)));
  }
  const closed = findings.some(({ level }) => level === 'error') || actions.length < planned.length;
  return { ...base, remote: fresh.remote, actions, closed, findings: levelled(findings, required) };
}

async function rights(target: Publisher, input: PublishInput): Promise<readonly Finding[]> {
  try {
    return (await target.preflight(input)).map((finding) => ({ ...finding, target: target.id }));
  } catch (error) {
    return [asFinding(error, target)];
  }
}

/** What is wrong at an optional target is a warning: it stops nothing. */
function levelled(findings: readonly Finding[], required: boolean): readonly Finding[] {
  return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}

/** An expected failure as a finding; bugs, wrong configuration and Ctrl-C are thrown on. */
export function asFinding(error: unknown, target: Target): Finding {
  if (!(error instanceof ReleaseError) || error.exit === 2 || error.exit === 130) throw error;
  return {
    rule: error.code,
    level: 'error',
    target: target.id,
    message: `${target.id}: ${error.message}`,
    hint: error.hint,
    quote: error.quote,
  };
}

/** A file that a target holds with other bytes. */
export function conflictFinding({ target, parcel, there = 'other contents' }: Action): Finding {
  return {
    rule: `publish/${target}-conflict`,
    level: 'error',
    target,
    message: `${target} already holds ${parcel.file} with other contents, and what is published is never replaced.`,
    artifact: parcel.file,
    project: parcel.project,
    facts: { there, here: `sha256 ${parcel.sha256}` },
    hint: 'Release the change as a new version. If it was this commit that was uploaded, the release folder of that run has the right bytes.',
  };
}

function conflicts(actions: readonly Action[]): readonly Receipt[] {
  return actions
    .filter(({ verb }) => verb === 'conflict')
    .map(({ target, parcel, there, url }) => ({
      ...receiptOf(target, parcel),
      outcome: 'conflict',
      url,
      detail: `there: ${there}`,
    }));
}

function receiptOf(target: Action['target'], parcel: Parcel): Omit<Receipt, 'outcome'> {
  return { target, file: parcel.file, project: parcel.project, sha256: parcel.sha256 };
}
