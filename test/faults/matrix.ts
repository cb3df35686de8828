// One fault at one call of a publish, then the same publish without it: what must hold after each of the two.

import { setTimeout as pause } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Published } from '../../src/publish/publish.js';
import type { Logged } from '../../src/stand-in/service.js';
import { type Fault, faultAt, inject } from '../support/faults.js';
import type { TestHost } from '../support/host.js';
import type { TargetId } from '../support/ids.js';
import { leaksIn } from '../support/leaked.js';
import type { PreparedKinds } from '../support/prepared-kinds.js';
import { kindsOfCalls } from './route.js';
import { openScene, RELEASE, type Scene, type SceneKind } from './scenes.js';

/** How long nobody listens after a refusal; the sleeps of {@link openScene} get past it. */
export const REFUSED_MS = 15;

/** What a proxy does to a call. */
export const FAULTS = {
  refused: { kind: 'refuse', ms: REFUSED_MS },
  'reset before the body': { kind: 'reset-before' },
  'reset in the body': { kind: 'reset-body' },
  'stored, reply dropped': { kind: 'drop-reply' },
  'stored, reply cut': { kind: 'cut-reply' },
  'stored, 503': { kind: 'status', status: 503, stored: true },
  'stored, 502': { kind: 'status', status: 502, stored: true },
  '408': { kind: 'status', status: 408 },
  '429': { kind: 'status', status: 429, retryAfter: '1' },
  '429 without Retry-After': { kind: 'status', status: 429 },
  '500': { kind: 'status', status: 500 },
  '503': { kind: 'status', status: 503 },
  '200, nothing stored': { kind: 'lost' },
  'delivered twice': { kind: 'duplicate' },
  'redirected to a login page': { kind: 'redirect' },
  'slower than the deadline': { kind: 'stall', ms: 6000 },
  'an echo of what was sent': { kind: 'echo', status: 400 },
} as const satisfies Record<string, Fault>;
export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

/** One cell of the matrix. */
export interface Case {
  readonly scene: SceneKind;
  /** Whose stand-in fails. */
  readonly target: TargetId;
  readonly fault: FaultName;
  /** Which of its calls, from 1; with `method` counted among those only. */
  readonly call: number;
  readonly method?: string;
  /** That call only, or it and every one after it until the publish has ended. */
  readonly lasting: boolean;
}

/** A call as a publish without any fault makes it. */
export type Call = Pick<Logged, 'method' | 'path' | 'write'>;
/** By stand-in, in order. */
export type Calls = Readonly<Partial<Record<TargetId, readonly Call[]>>>;

/** Publishes once without any fault and notes the calls. */
export async function noteCalls(kind: SceneKind, prepared: PreparedKinds, host: TestHost): Promise<Calls> {
  const scene = await openScene(kind, host);
  try {
    const published = await scene.publish(prepared);
    const problems = await judge(scene, published, kind);
    if (published.outcome !== 'done' || problems.length > 0) throw new Error(`without a fault: ${problems.join('; ')}`);
    return Object.fromEntries(Object.entries(scene.services).map(([id, { requests }]) => [id, [...requests]]));
  } finally {
    await scene.close();
  }
}

/** What can befall a call without a body that stores nothing; the other faults are one of these for it. */
const OF_READS: readonly FaultName[] = [
  'refused',
  'reset before the body',
  'stored, reply cut',
  '408',
  '429',
  '429 without Retry-After',
  '500',
  '503',
  'redirected to a login page',
  'slower than the deadline',
  'an echo of what was sent',
];
const LASTING: readonly FaultName[] = ['reset before the body', 'stored, 503', '200, nothing stored'];
/** Delivering twice for ever is a service of its own; a deadline that always passes is tried with a few calls elsewhere. */
export const ONCE: readonly FaultName[] = ['delivered twice', 'slower than the deadline'];

/** Every cell for one stand-in of a scene. */
export function cells(scene: SceneKind, target: TargetId, calls: readonly Call[]): readonly Case[] {
  return calls.flatMap(({ method }, index) => {
    const common = { scene, target, call: index + 1 };
    const faults = scene.slow && method === 'GET' ? OF_READS : FAULT_NAMES;
    const lasting = scene.slow ? LASTING : FAULT_NAMES.filter((fault) => !ONCE.includes(fault));
    return [
      ...faults.map((fault) => ({ ...common, fault, lasting: false })),
      ...lasting.map((fault) => ({ ...common, fault, lasting: true })),
    ];
  });
}

/** Of cells for these calls: each fault, passing and lasting, at each kind of call. The calls of one kind take turns. */
export function atEachKind(cases: readonly Case[], calls: readonly Call[]): readonly Case[] {
  const kinds = kindsOfCalls(calls);
  return cases.filter(({ call, fault, lasting }) => {
    const alike = [...calls.keys()].filter((at) => kinds[at] === kinds[call - 1]);
    const turn = FAULT_NAMES.indexOf(fault) + (lasting ? 1 : 0);
    return alike[turn % alike.length] === call - 1;
  });
}

/** Runs cells, so many at once, and gives what went wrong: a line each. */
export async function runCases(
  cases: readonly Case[],
  prepared: PreparedKinds,
  host: TestHost,
  atOnce: number,
): Promise<readonly string[]> {
  const limit = pLimit(atOnce);
  const lines = await Promise.all(cases.map((one) => limit(() => runCase(one, prepared, host))));
  return lines.flat();
}

async function runCase(one: Case, prepared: PreparedKinds, host: TestHost): Promise<readonly string[]> {
  const scene = await openScene(one.scene, host);
  const service = scene.services[one.target]!;
  const fault: Fault = FAULTS[one.fault];
  const counts = ({ method }: Logged): boolean => one.method === undefined || method === one.method;
  const numbers = (): number[] => service.requests.filter(counts).map(({ number }) => number);
  const due = one.lasting
    ? ({ number }: Logged) => (number >= (numbers()[one.call - 1] ?? Number.POSITIVE_INFINITY) ? fault : undefined)
    : faultAt(one.call, fault, counts);
  inject(service, (logged) => {
    const now = due(logged);
    if (now?.kind === 'stall') void scene.tooLate(logged);
    return now;
  });
  const name = `${one.scene.name}: ${one.fault} at ${one.method ?? 'call'} ${one.call} of ${one.target}${one.lasting ? ' and after' : ''}`;
  try {
    const first = await scene.publish(prepared);
    const hit = service.requests[(numbers()[one.call - 1] ?? 0) - 1];
    const label = `${name} (${hit?.method} ${hit?.path.split('?')[0]}): first ${first.outcome}`;
    const problems = [...(await judge(scene, first, one.scene)), ...patience(one, first)];
    problems.push(...leaks(scene, first));
    const released = (await scene.stored()).some(({ file, open }) => file === RELEASE && open);
    if (released && first.outcome === 'failed' && one.target !== 'github') problems.push('released all the same');
    if (hit === undefined) problems.push('there was no such call');
    inject(service, undefined);
    await pause(REFUSED_MS * 2);

    const again = await scene.publish(prepared);
    problems.push(...(await judge(scene, again, one.scene)).map((line) => `again: ${line}`));
    if (again.outcome !== 'done') problems.push(`again: ${again.outcome}: ${told(again)}`);
    const written = scene.writes();
    const third = await scene.publish(prepared);
    if (third.outcome !== 'done' || scene.writes() !== written)
      problems.push(`a third run: ${third.outcome}, and wrote`);
    problems.push(...scene.bugs().map(({ message }) => `a bug of the stand-in: ${message}`));
    return problems.filter((line) => !isTheirs(one, line)).map((line) => `${label}: ${line}`);
  } catch (error) {
    return [`${name}: threw ${(error as Error).stack}`];
  } finally {
    await scene.close();
  }
}

/** The platform takes a file as often as it is sent: what is delivered twice is there twice, and nothing may be deleted. */
function isTheirs({ scene, fault }: Case, line: string): boolean {
  return fault === 'delivered twice' && scene.upload === 'platform' && / 2 times$/.test(line);
}

/** A fault that passes is waited out. Only an answer that lies cannot be, and then it is not called done. */
function patience({ lasting, fault }: Case, first: Published): readonly string[] {
  const lasts: readonly FaultName[] = ['200, nothing stored', 'an echo of what was sent', 'redirected to a login page'];
  if (lasting || lasts.includes(fault) || first.outcome === 'done') return [];
  return [`one fault that passed made it ${first.outcome}: ${told(first)}`];
}

/** Secrets that are still to be read in what a person would see. */
function leaks({ host, secrets }: Scene, published: Published): readonly string[] {
  const shown = [host.redact(JSON.stringify(published)), host.redact(told(published)), host.progress()].join('\n');
  const find = leaksIn(shown);
  return secrets().flatMap((secret) => {
    const part = find(secret);
    return part === '' ? [] : [`a secret is shown: ${part} of ${secret}`];
  });
}

/** Whether what a publish said is so: nothing called there that is not, nothing twice, nobody accused of other bytes. */
export async function judge(
  scene: Scene,
  { outcome, receipts, findings, plan }: Published,
  { targets }: SceneKind,
): Promise<readonly string[]> {
  const stored = await scene.stored();
  const count = (target: TargetId, file: string, sha256?: string): number =>
    stored.filter((one) => one.target === target && one.file === file && (sha256 ?? one.sha256) === one.sha256).length;
  const problems = stored
    .filter(({ target, file }) => count(target, file) > 1)
    .map(({ target, file }) => `${target} holds ${file} ${count(target, file)} times`);
  for (const { target, file, sha256, outcome: said } of receipts) {
    const there = stored.some((one) => one.target === target && one.file === file && one.sha256 === sha256 && one.open);
    if ((said === 'published' || said === 'identical') && !there && outcome === 'done') {
      problems.push(`${file} is called ${said} at ${target} and is not there`);
    }
    if (said === 'published' && target !== 'github' && !there)
      problems.push(`${file} is called published at ${target}`);
    if (said === 'conflict') problems.push(`a conflict over ${file} at ${target}, and nobody sent other bytes`);
  }
  if (outcome === 'conflict') problems.push('the outcome is a conflict');
  if (outcome === 'failed' && !findings.some(({ level }) => level === 'error'))
    problems.push('failed, and nobody is told');
  if (outcome !== 'done') return problems;
  for (const { file, kind, sha256 } of plan.projects.flatMap(({ artifacts }) => artifacts)) {
    for (const target of targets) {
      if (!TAKES[target](kind)) continue;
      if (count(target, file, sha256) !== 1)
        problems.push(`done, and ${target} holds ${file} ${count(target, file)} times`);
    }
  }
  if (targets.includes('github') && !stored.some(({ file, open }) => file === RELEASE && open)) {
    problems.push('done, and the release is still a draft');
  }
  if (findings.some(({ level }) => level === 'error')) problems.push('done, with an error');
  return problems;
}

const TAKES: Readonly<Record<TargetId, (kind: string) => boolean>> = {
  github: () => true,
  pypi: (kind) => kind === 'wheel' || kind === 'sdist',
  npm: (kind) => kind === 'npm-tarball',
  oci: (kind) => kind === 'oci-image',
  upload: (kind) => kind === 'code-package',
  'mcp-registry': () => false,
};

export function told({ findings, receipts }: Published): string {
  const words = findings
    .filter(({ level }) => level === 'error')
    .map(({ message, quote }) => [message, ...(quote ?? [])]);
  return [...words.flat(), ...receipts.map(({ file, outcome }) => `${file} ${outcome}`)].join(' | ').slice(0, 600);
}
