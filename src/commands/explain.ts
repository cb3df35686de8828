// explain: what a rule or the id of a finding means, why it is there and how to repair what it finds; without one, all of them.

import { ALL_RULES } from '../check/stage.js';
import { fits, isFirm, JUDGED_IDS, RENAMED } from '../check/stage-ids.js';
import { CLIENT_RULES } from '../clients/rules.js';
import { CONFIG_FILE, pageOfId } from '../core/about.js';
import { byCodeUnit } from '../core/by-code-unit.js';
import { nearest } from '../core/did-you-mean.js';
import { EXIT, usageError } from '../core/errors.js';
import type { Level, RuleDocs } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { columnsOf, indented, paragraphs } from '../render/wrap.js';
import { errorTexts } from './error-pages.js';
import type { Result } from './result.js';

interface Explained {
  readonly id: string;
  /** Undefined for what a stage finds: it says how much it weighs. */
  readonly level?: Level | undefined;
  readonly title?: string | undefined;
  readonly docs: Pick<RuleDocs, 'why' | 'fix'> & Partial<RuleDocs>;
}

/** Explains each of these; `*` in an id of ours stands for a part that a target or an ecosystem fills in. */
export function explain(typed: readonly string[]): Result {
  const all = catalogue();
  if (typed.length === 0) return list(all);
  const found = typed.map((id) => find(id, all));
  const json = found.map((one) => ({
    ...{ id: one.id, level: one.level, title: one.title, ...one.docs, url: pageOf(one) },
  }));
  return {
    exit: EXIT.done,
    json: json.length === 1 ? (json[0] ?? {}) : { explained: json },
    text: found.map((one) => text(one, columnsOf(process.stdout))).join('\n'),
  };
}

/** Everything that can be asked about. */
export function ids(): readonly string[] {
  return catalogue().map(({ id }) => id);
}

function catalogue(): readonly Explained[] {
  const rules = [...new Map([...ALL_RULES, ...CLIENT_RULES].map((rule) => [rule.id, rule])).values()];
  const stages = [...errorTexts()].map(([id, docs]) => ({ id, docs }));
  return [...rules, ...stages].sort((a, b) => byCodeUnit(a.id, b.id));
}

function find(typed: string, all: readonly Explained[]): Explained {
  const id = RENAMED[typed] ?? typed;
  const found = all.find((one) => one.id === id) ?? all.find((one) => fits(one.id, id));
  if (found !== undefined) return found;
  const ids = all.map((one) => one.id);
  const near = nearest(id, ids) ?? ids.find((one) => one.split('/')[1] === id);
  throw usageError(
    'explain/unknown',
    `unknown id ${typed}${near === undefined ? '' : `; did you mean ${near}?`}`,
    near === undefined ? `List every id: ${TYPED} explain` : `Explain it: ${TYPED} explain ${near}`,
  );
}

function pageOf({ id, title }: Explained): string {
  return pageOfId(id, title === undefined ? 'stage' : 'rule');
}

function text(one: Explained, columns: number): string {
  const { id, level, title, docs } = one;
  const example = (head: string, code: string | undefined): readonly string[] =>
    code === undefined ? [] : [`  ${head}:`, indented(code)];
  const firm = title === undefined && isFirm(id);
  const name = id.includes('/') ? `"${id}"` : id;
  return [
    [id, level].filter(Boolean).join('   '),
    ...(title === undefined ? [] : [paragraphs(title, columns)]),
    paragraphs(docs.why, columns),
    ...example('Wrong', docs.wrong),
    ...example('Right', docs.right),
    paragraphs(docs.fix, columns),
    ...(firm
      ? [`  Its level is fixed: ${CONFIG_FILE} cannot change it.`]
      : level === undefined && !JUDGED_IDS.includes(id)
        ? []
        : [`  To silence it, in ${CONFIG_FILE}:`, indented(`[rules.${name}]\nlevel = "off"\nreason = "…"`)]),
    `  ${pageOf(one)}\n`,
  ].join('\n\n');
}

/** What there is to ask about: rules with what is true of a project that passes, then what stages find. */
function list(all: readonly Explained[]): Result {
  const rules = all.filter(({ title }) => title !== undefined);
  const width = Math.max(...rules.map(({ id }) => id.length));
  const stages = all.filter(({ title }) => title === undefined).map(({ id }) => id);
  const columns = columnsOf(process.stdout);
  const lines = rules.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`);
  return {
    exit: EXIT.done,
    json: { ids: all.map(({ id, level, title }) => ({ id, level, title })) },
    text: `Rules\n\n${lines.join('\n')}\n\nWhat stages find\n\n${paragraphs(stages.join(' '), columns)}\n\n${TYPED} explain <id>\n`,
  };
}
