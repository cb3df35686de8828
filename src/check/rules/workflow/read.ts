// Workflow files as data with places: triggers, jobs, steps and every value in them. Nothing is evaluated.

import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { memo } from '../../../core/memo.js';
import type { Files } from '../../../core/types.js';

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value of the file: a text (numbers and truths as they are written), a list, a table, or nothing. */
export interface Value {
  readonly text: string | undefined;
  readonly list: readonly Value[] | undefined;
  /** Key → value, in order. */
  readonly table: ReadonlyMap<string, Value> | undefined;
  /** Where the value stands; of a value in a table, where its key does. */
  readonly place: Place;
  /** Offsets in the file of the value itself. */
  readonly start: number;
  readonly end: number;
}

export interface Step {
  /** Its `if`. */
  readonly condition: Value | undefined;
  readonly uses: Value | undefined;
  readonly run: Value | undefined;
  readonly with: ReadonlyMap<string, Value>;
  readonly env: ReadonlyMap<string, Value>;
  /** The whole step, for looking for words anywhere in it. */
  readonly all: Value;
}

export interface Job {
  readonly id: string;
  /** Its `if`. */
  readonly condition: Value | undefined;
  /** A called workflow. */
  readonly uses: Value | undefined;
  readonly permissions: Value | undefined;
  readonly env: ReadonlyMap<string, Value>;
  readonly concurrency: Value | undefined;
  readonly steps: readonly Step[];
  readonly all: Value;
}

export interface Workflow {
  /** Relative to the repository's root. */
  readonly file: string;
  readonly text: string;
  /** Event → what is said of it. */
  readonly on: ReadonlyMap<string, Value | undefined>;
  readonly onPlace: Place;
  readonly permissions: Value | undefined;
  readonly concurrency: Value | undefined;
  readonly env: ReadonlyMap<string, Value>;
  readonly jobs: readonly Job[];
  /** All of it. */
  readonly table: ReadonlyMap<string, Value>;
  /** Line and column of an offset in the text. */
  at(offset: number): Place;
}

const FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** GitHub takes less than this. */
const LARGEST = 512_000;
const DEEPEST = 20;
/** Values of one file, those behind its aliases counted again wherever they are used: aliases of aliases grow without end. */
const MOST_VALUES = 50_000;
const MOST_ALIASES = 500;
const NONE: ReadonlyMap<string, Value> = new Map();

/** The workflows of a repository that can be read, by file; read once for all rules. */
export const workflowsOf = memo(
  (files: Files) => [files],
  (files) => files.all.filter((path) => FILE.test(path)).flatMap((path) => readWorkflow(path, files)),
);

function readWorkflow(file: string, files: Files): Workflow | [] {
  const text = files.text(file);
  if (text === undefined || text.length > LARGEST || text.includes('\0')) return [];
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  let root: Value | undefined;
  try {
    // YAML 1.1 would read the key `on` as true.
    const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: false, logLevel: 'silent' });
    root = toValue(document.contents, { at, document, values: 0, aliases: 0 }, 0);
  } catch {
    // Nested too deep for its parser, or too large: GitHub refuses it as well.
    return [];
  }
  const { table } = root ?? {};
  if (table === undefined) return [];
  const jobs = [...(table.get('jobs')?.table ?? NONE)].flatMap(([id, value]) => jobOf(id, value));
  const on = table.get('on');
  return {
    file,
    text,
    on: eventsOf(on),
    onPlace: on?.place ?? { line: 1, column: 1 },
    permissions: table.get('permissions'),
    concurrency: table.get('concurrency'),
    env: table.get('env')?.table ?? NONE,
    jobs,
    table,
    at,
  };
}

/** `on: push`, `on: [push, release]` or a table. */
function eventsOf(on: Value | undefined): ReadonlyMap<string, Value | undefined> {
  if (on?.table !== undefined) return on.table;
  const names = on?.list?.map(({ text }) => text) ?? [on?.text];
  return new Map(names.flatMap((name) => (name === undefined ? [] : [[name, undefined] as const])));
}

function jobOf(id: string, all: Value): Job | [] {
  const { table } = all;
  if (table === undefined) return [];
  return {
    id,
    condition: table.get('if'),
    uses: table.get('uses'),
    permissions: table.get('permissions'),
    env: table.get('env')?.table ?? NONE,
    concurrency: table.get('concurrency'),
    steps: (table.get('steps')?.list ?? []).flatMap((step) => stepOf(step)),
    all,
  };
}

function stepOf(all: Value): Step | [] {
  const { table } = all;
  if (table === undefined) return [];
  return {
    condition: table.get('if'),
    uses: table.get('uses'),
    run: table.get('run'),
    with: table.get('with')?.table ?? NONE,
    env: table.get('env')?.table ?? NONE,
    all,
  };
}

interface Reading {
  readonly at: (offset: number) => Place;
  readonly document: ReturnType<typeof parseDocument>;
  /** What was read so far. */
  values: number;
  aliases: number;
}

/** @throws RangeError for a file that holds more than anybody writes */
function toValue(
  given: ParsedNode | Node | null | undefined,
  reading: Reading,
  depth: number,
  key?: number,
): Value | undefined {
  const alias = isAlias(given);
  reading.values += 1;
  reading.aliases += alias ? 1 : 0;
  if (reading.values > MOST_VALUES || reading.aliases > MOST_ALIASES) throw new RangeError('too many values');
  const node = alias ? given.resolve(reading.document) : given;
  if (node === null || node === undefined || depth > DEEPEST) return undefined;
  const { at } = reading;
  const [start = 0, end = start] = node.range ?? [];
  const base = { text: undefined, list: undefined, table: undefined, place: at(key ?? start), start, end };
  const inner = (child: unknown, childKey?: number): Value | undefined =>
    toValue(child as Node | null, reading, depth + 1, childKey);
  if (isScalar(node)) {
    const { value, source } = node;
    return { ...base, text: typeof value === 'string' ? value : (source ?? (value === null ? '' : String(value))) };
  }
  if (isSeq(node)) return { ...base, list: node.items.flatMap((item) => inner(item) ?? []) };
  if (!isMap(node)) return undefined;
  const table = new Map<string, Value>();
  for (const { key: name, value } of node.items) {
    if (!isScalar(name)) continue;
    const where = name.range?.[0] ?? start;
    const found = inner(value, where);
    table.set(String(name.value), found ?? { ...base, text: '', place: at(where), start: where, end: where });
  }
  return { ...base, table };
}

/** Every text in a value and below it. */
export function* textsIn(value: Value | undefined): Generator<Value> {
  if (value === undefined) return;
  if (value.text !== undefined) yield value;
  for (const one of value.list ?? []) yield* textsIn(one);
  for (const one of value.table?.values() ?? []) yield* textsIn(one);
}

/** The ids of the jobs that a job waits for. */
export function waitsFor(job: Job): readonly string[] {
  return [...textsIn(job.all.table?.get('needs'))].map(({ text }) => text ?? '');
}

/** Where the commands of a step work, as it or the defaults of its job and workflow say: `working-directory`. */
export function workingDirectory(step: Step, job: Job, workflow: Workflow): Value | undefined {
  const inDefaults = (table: ReadonlyMap<string, Value> | undefined): Value | undefined =>
    table?.get('defaults')?.table?.get('run')?.table?.get('working-directory');
  return step.all.table?.get('working-directory') ?? inDefaults(job.all.table) ?? inDefaults(workflow.table);
}
