// What real clients and model providers reject although it is legal MCP: dated rows of src/data/clients.json, with their page.

import { documented } from '../core/documented.js';
import { LEVELS } from '../core/level.js';
import type { Documented, Level } from '../core/types.js';
import table from '../data/clients.json' with { type: 'json' };
import { program } from '../host/program.js';

/** One client or provider that rejects something, with the thread or the source that shows it. */
export interface Refusal {
  readonly client: ClientId;
  readonly level: Level;
  /** `all` tools of the server, this `tool` only, or it is `mangled`. */
  readonly loses: 'all' | 'tool' | 'mangled';
  /** What becomes of it, after the client’s name, where that is not clear from `loses`. */
  readonly effect?: string | undefined;
  /** The day of the newest evidence. */
  readonly seen: string;
  readonly source: string;
  /** The day from which the client accepts it: the row no longer counts. */
  readonly fixed?: string | undefined;
}

/** One thing that is rejected. */
export interface ClientRule {
  readonly id: string;
  readonly title: string;
  /** What is wrong, after the name of the tool. */
  readonly says: string;
  /** Which places `must` is asked of. */
  readonly at?: At | undefined;
  /** A JSON Schema that holds at each such place. */
  readonly must?: object | undefined;
  /** The function that finds it where no schema can say it. */
  readonly find?: string | undefined;
  readonly refusals: readonly Refusal[];
}

export type ClientId = keyof typeof table.clients;

/** `inputs` are input schemas with every schema inside; `schemas` are input and output schemas with all inside. */
export type At = 'tools' | 'tool' | 'input' | 'inputs' | 'output' | 'schemas';

/** Every client that a rule or a time limit names. */
export const CLIENT_IDS = Object.keys(table.clients) as readonly ClientId[];

/** Every rule, as docs/rules.md lists them: with the level that it has where every client counts. */
export const CLIENT_RULES: readonly Documented<ClientRule & { readonly level: Level }>[] = documented(
  program(import.meta.url, './rules.md'),
  (table.rules as readonly ClientRule[]).map((rule) => ({ ...rule, level: heaviest(rule.refusals) })),
);

/** How long clients wait for a server that they start. Seconds; the shortest first. */
export const WAITS: readonly { readonly client: ClientId; readonly seconds: number; readonly versions?: string }[] =
  table.waits as never;

/** How much memory clients give to a server. Bytes; the smallest first. */
export const MEMORY: readonly { readonly client: ClientId; readonly bytes: number; readonly source: string }[] =
  table.memory as never;

/** How large a result clients give to models. Bytes; the smallest first. */
export const LARGEST_RESULTS: readonly {
  readonly client: ClientId;
  readonly bytes: number;
  readonly effect: string;
  readonly seen: string;
  readonly source: string;
}[] = table.results as never;

/** As a sentence has it: `Claude Code`, `the OpenAI API`. */
export function nameOf(client: ClientId): string {
  return table.clients[client].name;
}

/** Clients that count only if the configuration names them. */
export const OPT_IN = CLIENT_IDS.filter((id) => 'optIn' in table.clients[id]);

/** The clients that count: those that the configuration names, else all but those of {@link OPT_IN}. */
export function counted(targets: readonly ClientId[] | undefined): readonly ClientId[] {
  return targets ?? CLIENT_IDS.filter((id) => !OPT_IN.includes(id));
}

/** The heaviest level of some rows. */
export function heaviest(refusals: readonly Refusal[]): Level {
  return LEVELS.find((level) => refusals.some((one) => one.level === level)) ?? 'note';
}

/** The day that the table was last gone through. */
export const AS_OF = table.date;
