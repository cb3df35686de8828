// What a golden session means: results that are not as recorded, and results that clients lose or cut.

import { type ClientId, counted, LARGEST_RESULTS, nameOf } from '../../clients/rules.js';
import { CONFIG_FILE } from '../../core/about.js';
import { capital } from '../../core/capital.js';
import { cleanLine, unicodeEscapes } from '../../core/clean-text.js';
import { firstFew, firstLines } from '../../core/cut.js';
import { plural } from '../../core/plural.js';
import type { Call, CallResult, ContractChange, Finding } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { type Answer, viewOf } from '../../mcp/results.js';
import { GOLDEN_FILE, type GoldenPart } from './file.js';

export type CallDraft = Pick<Finding, 'rule' | 'level' | 'message' | 'hint' | 'quote' | 'facts'>;

const MOST_SHOWN = 10;

/** Changes between what is recorded and what was seen: what is lost is an error, what is new a note. */
export async function changedDrafts(
  { file, results: recorded }: Pick<GoldenPart, 'file' | 'results'>,
  seen: readonly CallResult[],
  record: string,
  offline: boolean,
): Promise<readonly CallDraft[]> {
  const { diffResults } = await import('../../contract/diff/results.js');
  const changes = diffResults(recorded, seen);
  // Recorded where the network could not be taken away, a call needs it unnoticed.
  const alone = offline && seen.some(({ call, failed }) => failed !== undefined && !call.network);
  const online = alone
    ? ` If a call needs the network, set network = true in its [[call]] in ${CONFIG_FILE} first.`
    : '';
  const again = file === GOLDEN_FILE ? `record it again and commit the file: ${record}` : `correct ${file}.`;
  const draft = (kind: ContractChange['kind'], level: Finding['level'], hint: string): readonly CallDraft[] => {
    const some = changes.filter((one) => one.kind === kind).map(({ message }) => cleanLine(message));
    const [first, ...more] = some;
    if (first === undefined) return [];
    const also = more.length === 0 ? '' : ` ${plural(more.length, 'more such change')}.`;
    const quote = firstLines(some, MOST_SHOWN);
    const message = `A result is not as recorded in ${file}: ${first}${also}`;
    return [{ rule: 'calls/changed', level, message, hint, ...(more.length === 0 ? {} : { quote }) }];
  };
  return [
    ...draft('breaking', 'error', `Restore the result.${online} If the change is meant, ${again}`),
    ...draft('feature', 'note', capital(again)),
  ];
}

/** Calls that were not made. One of `[[call]]` that is not recorded yet is one too. */
export function missingDrafts(
  answers: readonly Answer[],
  unrecorded: readonly Call[],
  record: string,
): readonly CallDraft[] {
  const refused = answers.filter(
    ({ skipped, call }) => skipped?.includes('readOnlyHint') === true && call.kind === 'tool',
  );
  const [first] = refused;
  const [open] = unrecorded;
  return [
    ...(first === undefined
      ? []
      : [
          {
            rule: 'calls/not-read-only',
            level: 'warning',
            message: `${capital(namesOf(refused.map(({ call }) => call)))} was not called: it does not declare readOnlyHint: true, so a call may write.`,
            hint: `Set annotations.readOnlyHint to true on the tool. If it may be called although it writes, set write = true in its [[call]] in ${CONFIG_FILE}, and record again: ${record}`,
          } as const,
        ]),
    ...(open === undefined
      ? []
      : [
          {
            rule: 'calls/unrecorded',
            level: 'warning',
            message: `The golden session has ${namesOf(unrecorded)} without a recorded result, or without one of its values, to compare with.`,
            hint: `Record it and commit the file: ${record}`,
          } as const,
        ]),
  ];
}

/** What clients do to results that were given. @param targets the clients that the server is for; undefined: all */
export function resultDrafts(
  answers: readonly Answer[],
  targets: readonly ClientId[] | undefined,
): readonly CallDraft[] {
  const clients = counted(targets);
  return answers.flatMap((answer) => [...rejected(answer), ...differing(answer), ...tooLarge(answer, clients)]);
}

function rejected({ call, failed, rejected: is }: Answer): readonly CallDraft[] {
  if (is !== true || failed === undefined) return [];
  return [
    {
      rule: 'calls/rejected',
      level: 'warning',
      message: `Clients reject the result of ${call.kind} ${call.name}: ${failed}.`,
      hint: 'Return what outputSchema promises in structuredContent, and content as a list, or correct the outputSchema of the tool.',
    },
  ];
}

/** Some clients give the model only `structuredContent`, others only `content`. */
function differing({ call, result, failed }: Answer): readonly CallDraft[] {
  if (result === undefined || failed !== undefined || call.kind !== 'tool') return [];
  const { data, text } = viewOf(result);
  if (data === undefined) return [];
  const said = typeof text === 'string' ? text : (JSON.stringify(text) ?? '');
  const values = leaves(data);
  const missing = values.filter((one) => {
    const quoted = JSON.stringify(one).slice(1, -1);
    return ![one, quoted, ascii(quoted)].some((spelling) => said.includes(spelling));
  });
  // Text for people may round numbers and leave some out; where it lacks most, models that get only the text know nothing.
  if (missing.length === 0 || (typeof text === 'string' && missing.length * 2 <= values.length)) return [];
  return [
    {
      rule: 'calls/content-differs',
      level: 'warning',
      message: `The text of the result of tool ${call.name} lacks ${missing.length} of the ${values.length} values in its structuredContent (such as ${cleanLine(missing[0] ?? '').slice(0, 60)}). Clients that give models only content, such as opencode, lose them.`,
      hint: 'Return the same data in both: add { type: "text", text: JSON.stringify(structuredContent) } to content.',
      facts: { 'seen on': '2026-07-21', source: 'https://github.com/anthropics/claude-code/issues/79944' },
    },
  ];
}

/** As Python's json writes it unless told otherwise. */
function ascii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, unicodeEscapes);
}

/** Strings and numbers of a value, as they are in a text. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isObject(value) ? Object.values(value).flatMap(leaves) : [];
}

function tooLarge({ call, result }: Answer, clients: readonly ClientId[]): readonly CallDraft[] {
  if (result === undefined) return [];
  const bytes = Buffer.byteLength(JSON.stringify(result));
  const over = LARGEST_RESULTS.filter((one) => bytes > one.bytes && clients.includes(one.client));
  const [first] = over;
  if (first === undefined) return [];
  const who = over.map(({ client, effect }) => `${nameOf(client)} ${effect}`).join('; ');
  return [
    {
      rule: 'calls/too-large',
      level: 'warning',
      message: `The result of ${call.kind} ${call.name} has ${Math.round(bytes / 1000)} kB. ${who}.`,
      hint: 'Return less: a limit and a cursor as arguments, or a resource link instead of the content.',
      facts: { 'seen on': first.seen, source: first.source },
    },
  ];
}

function namesOf(calls: readonly Call[]): string {
  const names = [...new Set(calls.map(({ kind, name }) => `${kind} ${cleanLine(name).slice(0, 80)}`))];
  return firstFew(names, 4);
}
