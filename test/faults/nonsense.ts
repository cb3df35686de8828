// Answers that no service should give, at one kind of call of a publish: the program must never fail like a bug of its own, say
// that something is there or different, or need more than one calm run to be done.

import pLimit from 'p-limit';
import type { After, Reply } from '../../src/stand-in/service.js';
import type { TestHost } from '../support/host.js';
import type { TargetId } from '../support/ids.js';
import type { PreparedKinds } from '../support/prepared-kinds.js';
import { judge, told } from './matrix.js';
import { routeOf } from './route.js';
import { openScene, type SceneKind } from './scenes.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json' };
const json = (body: string): Partial<Reply> => ({ status: 200, headers: JSON_TYPE, body });

/** Whole answers, by name. A wrong length is the matrix's `stored, reply cut`. */
const NONSENSE: Readonly<Record<string, Partial<Reply>>> = {
  null: json('null'),
  'an empty list': json('[]'),
  'an empty text': json('""'),
  'a number': json('1'),
  'an empty object': json('{}'),
  'lists of nothing': json('[null]'),
  'deep lists': json('['.repeat(50_000) + ']'.repeat(50_000)),
  'deep objects': json(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
  'many values': json(`[${'{},'.repeat(200_000)}{}]`),
  'cut JSON': json('[{"id":1,"name":"x'),
  nothing: { status: 200, headers: JSON_TYPE, body: '' },
  'a login page': { status: 200, headers: HTML, body: '<!doctype html><title>Sign in</title><form></form>' },
  'a page called JSON': json('<html><body>Welcome</body></html>'),
  '204': { status: 204 },
  'bytes that are no text': { status: 200, headers: JSON_TYPE, body: Buffer.from([0xff, 0xfe, 0, 1]) },
  'a login elsewhere': { status: 302, headers: { location: '/login' }, body: '' },
  'a 500 in JSON': { status: 500, headers: JSON_TYPE, body: '{"message":{"deep":[1]},"errors":"none"}' },
  'a 403 of null': { status: 403, headers: JSON_TYPE, body: 'null' },
};

/** Values that no field has, whatever it is; one that it may have is left out. */
const WRONG: readonly unknown[] = [null, 'x', -1, {}, []];

/** What makes one field of an answer's JSON one of a wrong type; an answer without that field stays as it is. */
export interface Mutation {
  readonly at: string;
  apply(json: unknown): unknown;
}

/** One for each field of this JSON, in lists of the first item; the wrong types take turns. */
function mutations(value: unknown, path: readonly string[] = []): readonly Mutation[] {
  if (typeof value !== 'object' || value === null || path.length > 4) return [];
  const entries = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return entries.flatMap(([key, old], index) => {
    const at = [...path, key];
    const wrong = WRONG.filter((one) => typeof one !== typeof old || Array.isArray(one) !== Array.isArray(old));
    const by = wrong[index % wrong.length];
    const name = `.${at.join('.')} = ${JSON.stringify(by)}`;
    return [{ at: name, apply: (json: unknown) => replaced(json, at, by) }, ...mutations(old, at)];
  });
}

function replaced(json: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (typeof json !== 'object' || json === null || key === undefined || !(key in json)) return json;
  const value = rest.length === 0 ? by : replaced((json as Record<string, unknown>)[key], rest, by);
  return Array.isArray(json)
    ? json.map((one, index) => (String(index) === key ? value : one))
    : { ...json, [key]: value };
}

export interface Strange {
  readonly scene: SceneKind;
  readonly target: TargetId;
  readonly route: string;
  readonly name: string;
  readonly reply: (real: Reply) => Reply;
}

/** A list with nothing in it is what GitHub answers where nothing is: a lie, but not nonsense. */
const LISTS = /^GET \/repos\/[^/]+\/[^/]+\/releases(\/:id\/assets)?$/;
/** And this is what the code-package platform answers there. */
const NO_HITS = '.data.list = null';

/** Every kind of call with every whole answer. */
export function wholes(scene: SceneKind, target: TargetId, routes: readonly string[]): readonly Strange[] {
  return routes.flatMap((route) =>
    Object.entries(NONSENSE)
      .filter(([name]) => !(name === 'an empty list' && LISTS.test(route)))
      .map(([name, reply]) => ({
        ...{ scene, target, route, name },
        reply: () => ({ status: 200, ...reply }),
      })),
  );
}

/** Every kind of call with each field of its answer of a wrong type. */
export function fields(scene: SceneKind, target: TargetId, answers: ReadonlyMap<string, unknown>): readonly Strange[] {
  return [...answers].flatMap(([route, value]) =>
    mutations(value)
      .filter(({ at }) => at !== NO_HITS)
      .map(({ at, apply }) => ({
        ...{ scene, target, route, name: at },
        reply: (real: Reply) => ({ ...real, json: apply(real.json) }),
      })),
  );
}

/** Publishes once and gives the kinds of calls, and the JSON that each was answered with first. */
export async function noteAnswers(
  kind: SceneKind,
  target: TargetId,
  prepared: PreparedKinds,
  host: TestHost,
): Promise<ReadonlyMap<string, unknown>> {
  const scene = await openScene(kind, host);
  const answers = new Map<string, unknown>();
  try {
    scene.services[target]!.after = (request, reply) => {
      const route = routeOf(request);
      const known = answers.get(route);
      // A list with something in it says more than an empty one.
      if (known === undefined || JSON.stringify(known).length < (JSON.stringify(reply.json) ?? '').length) {
        answers.set(route, reply.status < 300 ? (reply.json ?? null) : null);
      }
      return reply;
    };
    await scene.publish(prepared);
    await scene.publish(prepared);
    return answers;
  } finally {
    await scene.close();
  }
}

/** Runs cases, so many at once, and gives what went wrong: a line each. */
export async function runStrange(
  cases: readonly Strange[],
  prepared: PreparedKinds,
  host: TestHost,
  atOnce = 4,
): Promise<readonly string[]> {
  const limit = pLimit(atOnce);
  return (await Promise.all(cases.map((one) => limit(() => runOne(one, prepared, host))))).flat();
}

async function runOne(one: Strange, prepared: PreparedKinds, host: TestHost): Promise<readonly string[]> {
  const scene = await openScene(one.scene, host);
  const service = scene.services[one.target]!;
  const strange: After = (request, reply) =>
    routeOf(request) === one.route && reply.status < 300 ? one.reply(reply) : reply;
  service.after = strange;
  const problems: string[] = [];
  try {
    const first = await scene.publish(prepared);
    problems.push(...(await judge(scene, first, one.scene)));
    service.after = undefined;
    const again = await scene.publish(prepared);
    problems.push(...(await judge(scene, again, one.scene)).map((line) => `again: ${line}`));
    if (again.outcome !== 'done') problems.push(`again: ${again.outcome}: ${told(again)}`);
    const before = scene.writes();
    // When all is there, an answer that says nothing must not bring anything to be sent.
    service.after = strange;
    const third = await scene.publish(prepared);
    problems.push(...(await judge(scene, third, one.scene)).map((line) => `a third run: ${line}`));
    if (scene.writes() !== before) problems.push(`a third run, ${third.outcome}, wrote`);
    problems.push(...scene.bugs().map(({ message }) => `a bug of the stand-in: ${message}`));
  } catch (error) {
    problems.push(`threw ${(error as Error).stack}`);
  } finally {
    await scene.close();
  }
  return problems.map((line) => `${one.scene.name}: ${one.name} for ${one.route}: ${line}`);
}
