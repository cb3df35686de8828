// Records a golden session: two fresh starts, what both give, and what differs between them.

import type { Call, CallResult, Contract, Host, Installed } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { differing, merged } from '../../mcp/shape.js';
import type { Subject } from '../draft.js';
import { unfit } from './file.js';
import { callSession, type Session, type Spoken } from './session.js';

/** What was recorded, and what was not. */
export interface Recording {
  readonly results: readonly CallResult[];
  /** A sentence for each call that gave nothing to record. */
  readonly failures: readonly string[];
  /** The two starts, for what is said of results. */
  readonly sessions: readonly [Session, Session];
}

const MOST_UNASKED = 20;

export async function recordCalls(
  host: Host,
  installed: Pick<Installed, 'launch' | 'advice'>,
  project: Subject,
  calls: readonly Call[],
  spoken: Spoken,
): Promise<Recording> {
  const first = await callSession(host, installed, project, calls, spoken);
  const second = await callSession(host, installed, project, calls, spoken);
  const failures: string[] = [];
  const results = calls.flatMap((call) => {
    const [one, other] = [first, second].map(({ answers }) => answers.find((answer) => answer.call === call));
    const [a, b] = [first, second].map((session) => session.results.find((result) => result.call === call));
    const why = one?.skipped ?? other?.skipped ?? a?.failed ?? b?.failed;
    if (a !== undefined && b !== undefined && why === undefined) {
      const result = both(a, b);
      const large = unfit(result);
      const nowhere = call.values.filter((name) => !Object.hasOwn(a.values, name) && !Object.hasOwn(b.values, name));
      if (nowhere.length > 0)
        failures.push(`${call.kind} ${call.name}: its result has no value at ${nowhere.join(', ')}`);
      if (large === undefined) return [result];
      failures.push(`${call.kind} ${call.name}: ${large}`);
      return [];
    }
    failures.push(`${call.kind} ${call.name}: ${why ?? 'no answer'}`);
    return [];
  });
  return { results, failures, sessions: [first, second] };
}

/** What two starts gave alike, and the places where they did not. */
function both(a: CallResult, b: CallResult): CallResult {
  const parts = (['data', 'text'] as const).flatMap((part) => {
    const [left, right] = [a.shape[part], b.shape[part]];
    return left === undefined || right === undefined ? [] : [{ part, left, right }];
  });
  const unsteady = Object.keys(a.values).filter(
    (name) => JSON.stringify(a.values[name]) !== JSON.stringify(b.values[name]),
  );
  const kept = Object.entries(a.values).filter(([name]) => !unsteady.includes(name));
  return {
    call: a.call,
    content: a.content.filter((kind) => b.content.includes(kind)),
    shape: Object.fromEntries(parts.map(({ part, left, right }) => [part, merged([left, right])])),
    values: Object.fromEntries(kept),
    volatile: [...parts.flatMap(({ part, left, right }) => differing(left, right, `/${part}`)), ...unsteady].sort(),
  };
}

/** What can be asked without knowing the server: what only reads and needs no arguments. */
export function askable({ tools, resources, prompts }: Contract): readonly Call[] {
  const plain = { arguments: {}, write: false, network: false, values: [] };
  const needsNothing = (schema: unknown): boolean =>
    isObject(schema) && (!Array.isArray(schema['required']) || schema['required'].length === 0);
  const isReading = (annotations: unknown): boolean => isObject(annotations) && annotations['readOnlyHint'] === true;
  return [
    ...tools
      .filter((tool) => isReading(tool['annotations']) && needsNothing(tool['inputSchema']))
      .map(({ name }): Call => ({ kind: 'tool', name: String(name), ...plain })),
    ...prompts
      .filter((prompt) => ![prompt['arguments'] ?? []].flat().some((one) => isObject(one) && one['required'] === true))
      .map(({ name }): Call => ({ kind: 'prompt', name: String(name), ...plain })),
    ...resources.map(({ uri }): Call => ({ kind: 'resource', name: String(uri), ...plain })),
  ].slice(0, MOST_UNASKED);
}
