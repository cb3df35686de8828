// What is set down of the answer to a call: the kinds of its content, its shape, and the values that were asked for.

import { keysIn } from '../core/json-pointer.js';
import type { Call, CallResult, Shape } from '../core/types.js';
import { asText, dig, isObject } from '../formats/object.js';
import { plainJson } from '../formats/plain-json.js';
import { canonical } from './contract.js';
import type { Item } from './item.js';
import { tooDeep } from './limits.js';
import { merged, shapeOf } from './shape.js';

/** The raw answer to a call, or why there is none. */
export interface Answer {
  readonly call: Call;
  readonly result?: Item | undefined;
  /** It was not called: why. */
  readonly skipped?: string | undefined;
  /** In the words of the server or of the client. */
  readonly failed?: string | undefined;
  /** The server answered, and clients reject what it answered. */
  readonly rejected?: true | undefined;
  /** No answer came in time. */
  readonly late?: true | undefined;
}

/** What a result says, apart from how it is wrapped. */
export interface View {
  readonly data?: unknown;
  /** A value where the text is JSON, else the text. */
  readonly text?: unknown;
}

export function resultOf({ call, result = {}, failed }: Answer): CallResult {
  if (failed !== undefined) return { call, failed, content: [], shape: {}, values: {}, volatile: [] };
  const view = viewOf(result);
  const shape = {
    ...(view.data === undefined ? {} : { data: shapeOf(view.data) }),
    ...(view.text === undefined || says(view) ? {} : { text: shapeOfText(view.text, result) }),
  };
  const found = call.values.map((pointer) => [pointer, dig(view, keysIn(pointer))] as const);
  const values = Object.fromEntries(found.filter(([, value]) => value !== undefined));
  return { call, content: contentOf(result), shape, values, volatile: [] };
}

/** Several texts are a list, each of them an element: of one shape, however many there are. */
function shapeOfText(text: unknown, result: Item): Shape {
  const each = textsOf(result).map(parsed);
  return each.length > 1 && each.every((one) => one !== undefined)
    ? merged(each.map((one) => shapeOf(one)))
    : shapeOf(text);
}

/** `structuredContent` and text of a result. */
export function viewOf(result: Item): View {
  const texts = textsOf(result);
  const data = result['structuredContent'];
  const whole = texts.join('\n');
  const single = texts.length === 1 ? parsed(whole) : undefined;
  return {
    ...(data === undefined || data === null ? {} : { data }),
    ...(texts.length === 0 ? {} : { text: single ?? whole }),
  };
}

/** Whether the text is the structured content and nothing else. SDKs wrap what is no object into `{ result }`. */
function says({ data, text }: View): boolean {
  if (data === undefined) return false;
  const wrapped = isObject(data) && Object.keys(data).join() === 'result' ? data['result'] : data;
  return [data, wrapped].some((one) => stable(one) === stable(text) || String(one) === text);
}

/** Every text in it. */
export function textsOf(result: Item): readonly string[] {
  return blocks(result).flatMap(({ text }) => asText(text) ?? []);
}

function stable(value: unknown): string {
  return JSON.stringify(canonical(value)) ?? '';
}

/** Content of a tool, contents of a resource, or what the messages of a prompt hold. */
function blocks(result: Item): readonly Item[] {
  const [content, contents, messages] = [result['content'], result['contents'], result['messages']];
  if (Array.isArray(messages))
    return messages
      .filter(isObject)
      .flatMap((one) => [one['content']].flat())
      .filter(isObject);
  return [content ?? contents].flat().filter(isObject);
}

function contentOf(result: Item): readonly string[] {
  const { messages, contents } = result as { messages?: unknown; contents?: unknown };
  const kinds = Array.isArray(messages)
    ? messages.filter(isObject).flatMap(({ role, content }) =>
        [content]
          .flat()
          .filter(isObject)
          .map(({ type }) => `${String(role)} ${String(type)}`),
      )
    : blocks(result).map(({ type, mimeType, blob }) =>
        Array.isArray(contents) ? String(mimeType ?? (blob === undefined ? 'text' : 'blob')) : String(type),
      );
  return [...new Set(kinds)].sort();
}

/** The value of a text that is a JSON object or list, nested no deeper than messages may be. */
function parsed(text: string): unknown {
  return !/^\s*[[{]/.test(text) || tooDeep(text) ? undefined : plainJson(text);
}
