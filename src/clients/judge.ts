// Which rules of clients a tool list breaks, where, and for whom. Import it on demand: it loads the schema validator.

import type { ValidateFunction } from 'ajv';
import { grouped } from '../core/grouped.js';
import { pointerTo } from '../core/json-pointer.js';
import { memo } from '../core/memo.js';
import type { Contract } from '../core/types.js';
import { isJudgeable } from '../mcp/limits.js';
import { schemaAjv } from '../mcp/meta-schemas.js';
import { type Context, FIND, type Found } from './find.js';
import { placesOf } from './places.js';
import { CLIENT_RULES, type ClientId, type ClientRule, counted, type Refusal } from './rules.js';

/** A rule that is broken. */
export interface Refused {
  readonly rule: ClientRule & { readonly docs: { readonly fix: string } };
  /** Never empty: one for each tool, the first place in it. */
  readonly found: readonly [Found, ...Found[]];
  /** Those of the clients that count; never empty. */
  readonly refusals: readonly Refusal[];
}

/** What is known and wanted beside the contract. */
export interface Judging extends Context {
  /** `[clients] targets`; undefined: every client but directories. */
  readonly targets?: readonly ClientId[] | undefined;
}

/** Every rule that is broken for a client that counts, in the order of the data. Reads values only. */
export function judgeClients(contract: Contract, judging: Judging = {}): readonly Refused[] {
  const clients = new Set(counted(judging.targets));
  const seen = { ...contract, tools: contract.tools.filter((tool) => isJudgeable(JSON.stringify(tool))) };
  return CLIENT_RULES.flatMap((rule): readonly Refused[] => {
    const refusals = rule.refusals.filter(({ client, fixed }) => fixed === undefined && clients.has(client));
    if (refusals.length === 0) return [];
    const all = rule.find === undefined ? broken(seen, rule) : (FIND[rule.find]?.(seen, judging) ?? []);
    const [first, ...more] = [...grouped(all, ({ tool }) => tool).values()].map(([one]) => one);
    return first === undefined ? [] : [{ rule, found: [first, ...more], refusals }];
  });
}

const validator = memo(
  (rule: ClientRule) => [rule],
  ({ must = {} }): ValidateFunction => schemaAjv().compile(must),
);

function broken({ tools }: Contract, rule: ClientRule): readonly Found[] {
  const check = validator(rule);
  return placesOf(tools, rule.at ?? 'tool').flatMap(({ tool, pointer: base, value }) => {
    if (check(value)) return [];
    const [error] = check.errors ?? [];
    const name = error?.propertyName;
    const key = name === undefined ? '' : pointerTo([name]);
    return [{ tool, pointer: `${base}${error?.instancePath ?? ''}${key}` }];
  });
}
