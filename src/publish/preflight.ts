// preflight: looks at every target before anything is written: what it holds, what would be done there, and whether we may do it.

import { takes } from '../config/target-input.js';
import { asFinding as answered } from '../core/answer.js';
import type { Action, Finding, Host } from '../core/types.js';
import { type Publisher, publisherOf } from '../targets/publisher.js';
import type { PublishInput } from '../targets/types.js';
import { type Adoption, adopt, notAdopted } from './adopt.js';
import { standing } from './apply.js';
import { asFinding, conflictFinding, levelled } from './findings.js';
import {
  type Change,
  counted,
  holderIn,
  idWidth,
  isConflict,
  isWrite,
  type PublishStep,
  type TargetPlan,
} from './publication.js';

/** Inspects all targets, adopts an earlier complete release, plans, and looks at credentials and rights. */
export const preflightStep: PublishStep = {
  title: 'preflight',
  scope: 'release',

  async run({ targets, input: given }, host): Promise<Change> {
    const named = targets.filter(({ id }) => given.settings.targets.includes(id));
    const loaded = await Promise.all(named.map((target) => publisherOf(target, given, host)));
    const publishers = loaded.filter(
      (target) =>
        target.generate !== undefined || given.publishFiles.some((publishFile) => target.accepts(publishFile)),
    );
    const inspected = await Promise.all(publishers.map((target) => inspect(target, given)));
    const { adoption, seen } = await adoptFrom(given, inspected, host);
    const { input } = adoption;
    const blind = seen.some(({ target, remote }) => target.earlier !== undefined && remote === undefined);
    const known = await Promise.all(seen.map((one) => look(one, adoption, given, blind)));
    const looked = await Promise.all(known.map((one) => withRights(one, known, input)));
    const forbidden = [...forbiddenBy(looked, input), ...unkept(looked)];
    const stopped =
      adoption.findings.length > 0 ||
      forbidden.length > 0 ||
      looked.some(({ required, closed, left, actions }) => required && closed && (!left || actions.some(isConflict)));
    return {
      ...{ input, adopted: adoption.adopted, plans: looked, stopped },
      findings: [...adoption.findings, ...looked.flatMap(({ findings }) => findings), ...forbidden],
      // What an optional target holds is said when it is its turn.
      receipts: stopped
        ? [
            ...adoption.receipts,
            ...looked.flatMap(({ actions }) => actions.filter(isConflict).map((one) => standing(one))),
          ]
        : [],
      lines: looked.map((one) => planLine(one, idWidth(looked))),
    };
  },
};

/** A plan, and what was found while it was made. */
interface Looked extends TargetPlan {
  readonly findings: readonly Finding[];
}

/**
 * What forbids every write, where there is one to be made: at a required target that lacks nothing nobody would look
 * otherwise. One that has said so itself is not asked again.
 */
function forbiddenBy(looked: readonly Looked[], input: PublishInput): readonly Finding[] {
  if (!looked.some(({ actions, left }) => !left && actions.some(isWrite))) return [];
  return looked.flatMap(({ target, required, remote, findings }) => {
    const finding = remote === undefined || !required ? undefined : target.forbids(remote, input);
    return finding === undefined || findings.some(({ rule }) => rule === finding.rule) ? [] : [finding];
  });
}

/**
 * What one target took must be found again by every later run, whatever that is handed: so the release is kept where an earlier
 * one can be read back before anything of it goes where it cannot be taken back.
 */
function unkept(looked: readonly Looked[]): readonly Finding[] {
  const sent = looked.filter(
    ({ left, target, actions }) =>
      !left && target.phase !== 'draft' && (target.after !== undefined || actions.some(isWrite)),
  );
  const keeper = looked.find(({ target, left }) => left && target.earlier !== undefined);
  if (sent.length === 0 || keeper === undefined || isKept(keeper)) return [];
  const [id, others] = [keeper.target.id, sent.map(({ target }) => target.id)];
  return [
    {
      rule: 'publish/only',
      level: 'error',
      target: id,
      message: `${id} does not have the files of this release yet, and only there a later run finds what ${others.join(', ')} would get. Nothing was sent.`,
      hint: `Name it too: it gets the files first, and stays a draft until the rest is published: --only ${[id, ...others].join(',')}`,
    },
  ];
}

function isKept({ remote, actions }: Looked): boolean {
  return remote !== undefined && actions.every(({ verb }) => verb === 'keep');
}

interface Inspected {
  readonly target: Publisher;
  readonly remote: unknown;
  readonly findings: readonly Finding[];
}

async function inspect(target: Publisher, input: PublishInput): Promise<Inspected> {
  try {
    return { target, remote: await target.inspect(input), findings: [] };
  } catch (error) {
    return { target, remote: undefined, findings: [asFinding(error, target)] };
  }
}

/** What an earlier run left, where a target can hand it back. */
async function adoptFrom(
  input: PublishInput,
  seen: readonly Inspected[],
  host: Host,
): Promise<{ readonly adoption: Adoption; readonly seen: readonly Inspected[] }> {
  const holder = holderIn(seen);
  if (holder === undefined) return { adoption: notAdopted(input), seen };
  const { target } = holder;
  try {
    return { adoption: await adopt(input, { target: target.id, fetch: fetcher(holder, input) }, host), seen };
  } catch (error) {
    // What is there and cannot be read cannot be judged: it counts as if it could not be asked at all.
    const unread: Inspected = { target, remote: undefined, findings: [asFinding(error, target)] };
    return { adoption: notAdopted(input), seen: seen.map((one) => (one === holder ? unread : one)) };
  }
}

/** Fetches what an earlier run left at a target. */
export function fetcher(
  { target, remote }: Pick<Inspected, 'target' | 'remote'>,
  input: PublishInput,
): (file: string) => Promise<string | undefined> {
  return async (file) => target.earlier?.(file, remote, input);
}

/**
 * What would be done at one target, and whether we may.
 * @param blind the target that may hold an earlier release could not be asked. Then other bytes elsewhere may be that
 * release's, so no conflict is reported that the next run would not see.
 */
async function look(
  { target, remote, findings: before }: Inspected,
  { input, adopted }: Adoption,
  given: PublishInput,
  blind: boolean,
): Promise<Looked> {
  const required = !given.settings.optional.includes(target.id);
  const { only } = given.settings;
  const left = only !== undefined && !only.includes(target.id);
  const base = { target, required, remote, left };
  if (remote === undefined)
    return { ...base, actions: [], closed: true, findings: levelled(before, required && !left) };
  // Other files than were asked about: what the index says of their digests may be unread.
  const fresh = adopted ? await inspect(target, input) : { remote, findings: [] };
  const findings: Finding[] = [...fresh.findings];
  const planned = fresh.remote === undefined ? [] : actionsOf(target, fresh.remote, input);
  const actions = blind ? planned.filter((one) => !isConflict(one)) : planned;
  findings.push(...actions.filter(isConflict).map(conflictFinding));
  if (!left && findings.length === 0 && actions.some(isWrite)) {
    findings.push(...(await rights(target, fresh.remote, input)));
  }
  const closed = findings.some(({ level }) => level === 'error') || actions.length < planned.length;
  return {
    ...base,
    remote: fresh.remote,
    actions,
    closed,
    findings: levelled(findings, required && (!left || actions.some(isConflict))),
  };
}

/** What is to be done at a target about the files that it takes. */
export function actionsOf(target: Publisher, remote: unknown, input: PublishInput): readonly Action[] {
  const publishFiles = input.publishFiles.filter((publishFile) => takes(target, publishFile));
  return target.plan(publishFiles, remote, input);
}

/**
 * What a target generates is known when others were published: then it is too late to find out that we may not. Where nothing
 * is to be published it may lack nothing either, and is asked when it is its turn.
 */
async function withRights(one: Looked, all: readonly Looked[], input: PublishInput): Promise<Looked> {
  const { target, remote, closed, required, actions, left } = one;
  const asked = closed || left || actions.some(isWrite);
  const some = all.some((other) => other.actions.some(isWrite));
  if (target.generate === undefined || asked || !some) return one;
  const findings = await rights(target, remote, input);
  const refused = findings.some(({ level }) => level === 'error');
  return { ...one, closed: refused, findings: [...one.findings, ...levelled(findings, required)] };
}

/** Whether we may publish there: what was asked of the target before the build, and what only the files tell. */
export async function rights(target: Publisher, remote: unknown, input: PublishInput): Promise<readonly Finding[]> {
  const answers = await findingsOf(target, async () =>
    (await target.ahead(input))
      .filter(({ state, hint }) => state === 'wrong' || (state === 'unknown' && hint))
      .map(answered),
  );
  const found = await findingsOf(target, () => target.preflight(remote, input));
  const said = new Set(answers.map(({ rule }) => rule));
  return [...answers, ...found.filter(({ rule }) => !said.has(rule))];
}

async function findingsOf(target: Publisher, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return (await look()).map((finding) => ({ ...finding, target: target.id }));
  } catch (error) {
    return [asFinding(error, target)];
  }
}

function planLine({ target, remote, actions, closed, left }: TargetPlan, width: number): string {
  const words = { publish: 'to publish', keep: 'identical', conflict: 'conflict' } as const;
  const none = target.generate === undefined ? 'nothing' : 'when the others are served';
  const stopped = remote === undefined ? 'not reachable' : 'stopped';
  const counts = counted(actions.map(({ verb }) => words[verb])) || (closed ? stopped : none);
  return `${target.id.padEnd(width)} ${counts}${left ? ' (left: not named in only)' : ''}`;
}
