// golden/*.json of a project: the calls of its golden session, and what their results look like.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { calledBy, sameCall } from '../../config/calls.js';
import { type ReleaseError, usageError } from '../../core/errors.js';
import { jsonText } from '../../core/json-text.js';
import { shellWord } from '../../core/shell-word.js';
import type { Call, CallResult, Shape } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { plainJson } from '../../formats/plain-json.js';
import { TYPED } from '../../host/typed.js';
import { tooDeep } from '../../mcp/limits.js';
import { readInside } from '../../repository/regular-file.js';

const FOLDER = 'golden';
/** In the folder of a project; `contract record` writes it. The other files beside it are written by hand. */
export const GOLDEN_FILE = `${FOLDER}/calls.json`;
const MOST_FILES = 100;
const MARK = 'golden-calls';
/** Bytes. A session that is larger is not written either. */
const LARGEST = 4_000_000;
const LARGEST_RESULT = 500_000;

const SHAPE: z.ZodType<Shape> = z.strictObject({
  // A result is one example of many: 2 says nothing about 2.5.
  type: z
    .union([z.string(), z.array(z.string()).min(1)])
    .transform((type) => [type].flat().map((one) => (one === 'integer' ? 'number' : one))),
  properties: z
    .record(
      z.string(),
      z.lazy(() => SHAPE),
    )
    .optional(),
  required: z.array(z.string()).optional(),
  items: z.lazy(() => SHAPE).optional(),
});
/** A result as the contract of a release holds it. */
export const RESULT: z.ZodType<CallResult> = z.object({
  call: z.object({
    kind: z.enum(['tool', 'prompt', 'resource']),
    name: z.string(),
    arguments: z.record(z.string(), z.unknown()),
    write: z.boolean(),
    network: z.boolean(),
    values: z.array(z.string()),
  }),
  failed: z.string().optional(),
  content: z.array(z.string()),
  shape: z.object({ data: SHAPE.optional(), text: SHAPE.optional() }),
  values: z.record(z.string(), z.unknown()),
  volatile: z.array(z.string()),
});
const ENTRY = z
  .strictObject({
    tool: z.string().optional(),
    prompt: z.string().optional(),
    resource: z.string().optional(),
    arguments: z.record(z.string(), z.unknown()).default({}),
    write: z.boolean().default(false),
    network: z.boolean().default(false),
    content: z.array(z.string()).optional(),
    data: SHAPE.optional(),
    text: SHAPE.optional(),
    values: z.record(z.string(), z.unknown()).default({}),
    volatile: z.array(z.string()).default([]),
  })
  .refine((entry) => calledBy(entry) !== undefined, 'names no tool, prompt or resource');
const FILE = z.strictObject({ [MARK]: z.literal(1), calls: z.array(ENTRY).max(1000) });

/** One file of a session. */
export interface GoldenPart {
  /** From the folder of the project: `golden/calls.json`. */
  readonly file: string;
  readonly results: readonly CallResult[];
  /** Calls that it states without saying what they give: they are recorded as those of `[[call]]` are. */
  readonly open: readonly Call[];
}

/**
 * The files of a project's session, those written by hand first; none where there is none, or only somebody else's.
 * @param path of its folder in the repository, for messages
 * @throws ReleaseError exit 2 `calls/file` for a file of ours that cannot be read
 */
export function readParts(folder: string, path: string): readonly GoldenPart[] {
  return [...handwritten(folder), GOLDEN_FILE].flatMap((file) => readPart(folder, path, file) ?? []);
}

/** Every call of a project that is recorded; what is written by hand counts where both have it. */
export function readGolden(folder: string, path: string): readonly CallResult[] {
  return recordedIn(readParts(folder, path));
}

/** The same of its files. */
export function recordedIn(parts: readonly GoldenPart[]): readonly CallResult[] {
  const all = parts.flatMap(({ results }) => results);
  return all.filter(({ call }, index) => !all.slice(0, index).some((one) => sameCall(one.call, call)));
}

function handwritten(folder: string): readonly string[] {
  try {
    const names = readdirSync(join(folder, FOLDER)).filter((name) => name.endsWith('.json'));
    return names
      .sort()
      .slice(0, MOST_FILES)
      .map((name) => `${FOLDER}/${name}`)
      .filter((file) => file !== GOLDEN_FILE);
  } catch {
    return [];
  }
}

function readPart(folder: string, path: string, file: string): GoldenPart | undefined {
  const { bytes, why } = readInside(folder, file, LARGEST);
  const refuse = (reason: string): ReleaseError =>
    usageError(
      'calls/file',
      `${path === '.' ? '' : `${path}/`}${file} is not a golden session: ${reason}.`,
      file === GOLDEN_FILE
        ? `Delete it and record it again: ${recordCommand(path)}`
        : `Correct it; a call without content is recorded: ${recordCommand(path)}`,
    );
  // A session that is not compared because its file is damaged would go unnoticed.
  if (why !== undefined) throw refuse(`it is ${why}`);
  if (bytes === undefined) return undefined;
  const text = bytes.toString();
  const isOurs = text.includes(`"${MARK}"`);
  if (tooDeep(text)) {
    if (isOurs) throw refuse('it is nested too deep');
    return undefined;
  }
  const value = plainJson(text);
  if (value === undefined && isOurs) throw refuse('it is not valid JSON');
  if (!isObject(value) || !Object.hasOwn(value, MARK)) return undefined;
  const checked = FILE.safeParse(value);
  if (!checked.success) {
    const [first] = checked.error.issues;
    throw refuse(`${first?.path.join('.') ?? ''}: ${first?.message ?? 'invalid'}`);
  }
  const { calls } = checked.data;
  return {
    file,
    results: calls.flatMap((entry) => (entry.content === undefined ? [] : [toResult(entry, entry.content)])),
    open: calls.flatMap((entry) => (entry.content === undefined ? [toCall(entry)] : [])),
  };
}

/** What records the calls of a project again. */
export function recordCommand(path: string): string {
  return `${TYPED} contract record${path === '.' ? '' : ` ${shellWord(path)}`}`;
}

type Entry = z.infer<typeof ENTRY>;

function toCall(entry: Entry): Call {
  const { arguments: given, write, network, values } = entry;
  const named = calledBy(entry) as Pick<Call, 'kind' | 'name'>;
  return { ...named, arguments: given, write, network, values: Object.keys(values) };
}

function toResult(entry: Entry, content: readonly string[]): CallResult {
  const { data, text, values, volatile } = entry;
  const shape = { ...(data === undefined ? {} : { data }), ...(text === undefined ? {} : { text }) };
  return { call: toCall(entry), content, shape, values, volatile };
}

/** The file for these results, made to be read in a diff. */
export function goldenText(results: readonly CallResult[]): string {
  const calls = results.map(({ call, content, shape, values, volatile }) => ({
    [call.kind]: call.name,
    ...(Object.keys(call.arguments).length === 0 ? {} : { arguments: call.arguments }),
    ...(call.write ? { write: true } : {}),
    ...(call.network ? { network: true } : {}),
    content,
    ...Object.fromEntries(
      Object.entries(shape).flatMap(([part, one]) => (one === undefined ? [] : [[part, plain(one)]])),
    ),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...(volatile.length === 0 ? {} : { volatile }),
  }));
  return jsonText({ [MARK]: 1, calls });
}

/** Why a result cannot be a part of the file: an object whose keys are data may have any number of them. */
export function unfit({ shape, values }: CallResult): string | undefined {
  const bytes = Buffer.byteLength(JSON.stringify([shape, values]));
  return bytes <= LARGEST_RESULT
    ? undefined
    : `its fields alone have ${Math.round(bytes / 1000)} kB (at most ${LARGEST_RESULT / 1000}); call it with arguments that give less`;
}

/** As people write a schema: one type is a word. */
function plain({ type, properties, required, items }: Shape): unknown {
  const each = Object.entries(properties ?? {}).map(([key, one]) => [key, plain(one)] as const);
  return {
    type: type.length === 1 ? type[0] : type,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(each) }),
    ...(required === undefined ? {} : { required }),
    ...(items === undefined ? {} : { items: plain(items) }),
  };
}
