// What clients see of each server, to look around in, and what they notice since the version before.

import { countedChanges } from '../../contract/render-diff.js';
import { cut } from '../../core/cut.js';
import type { Compared, Contract, ContractChange, Release } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { offers, spoken } from '../../mcp/describe.js';
import type { Item } from '../../mcp/item.js';
import { html, type Markup } from './html.js';
import { badge, type Section, tableMarkup } from './parts.js';
import { fieldsOf } from './schema-fields.js';

const LONGEST_JSON = 20_000;
const LONGEST_VALUE = 300;

export function contractSection(releases: readonly Release[]): Section | undefined {
  const seen = new Map<string, Markup>();
  let count = 0;
  for (const { started, compared = [] } of releases) {
    for (const { project, artifact, contract, eras, ...start } of started) {
      const key = `${project}\0${JSON.stringify(contract)}`;
      if (start.protected || start.library || seen.has(key)) continue;
      const { name, version } = contract.serverInfo;
      count += contract.tools.length + contract.resources.length + contract.prompts.length;
      seen.set(
        key,
        html`<h3>${name} ${version}</h3><p>${artifact}: ${offers(contract)}; protocol ${spoken(contract, eras)}</p>${compared
          .filter((one) => one.project === project)
          .map(changesMarkup)}${listsOf(contract)}`,
      );
    }
  }
  if (seen.size === 0) return undefined;
  return {
    id: 'contract',
    title: 'What clients see',
    count,
    search: 'Search tools, arguments and changes',
    body: html`${[...seen.values()]}`,
  };
}

function changesMarkup({ since, source, changes }: Compared): Markup {
  const head = html`<h4>Since ${since} (${source}): ${countedChanges(changes)}</h4>`;
  return html`${head}${changes.map(changeMarkup)}`;
}

function changeMarkup({ kind, message, before, after, example }: ContractChange): Markup {
  const sides = [
    ['before', before],
    ['after', after],
    ['example', example],
  ] as const;
  const shown = sides.filter(([, value]) => value !== undefined);
  return html`<div class="change ${kind}" data-row><p>${badge(kind)} <span class="text">${message}</span></p>${
    shown.length === 0
      ? ''
      : html`<dl>${shown.map(
          ([side, value]) =>
            html`<dt>${side}</dt><dd><code>${cut(JSON.stringify(value) ?? '', LONGEST_VALUE)}</code></dd>`,
        )}</dl>`
  }</div>`;
}

function listsOf({ tools, resources, resourceTemplates, prompts, instructions }: Contract): Markup {
  const lists = [
    ['Tools', tools, 'name'],
    ['Resources', resources, 'uri'],
    ['Resource templates', resourceTemplates, 'uriTemplate'],
    ['Prompts', prompts, 'name'],
  ] as const;
  const said =
    instructions === undefined
      ? ''
      : html`<details class="item" data-row><summary><b>Instructions</b></summary><p class="text">${instructions}</p></details>`;
  return html`${said}${lists
    .filter(([, items]) => items.length > 0)
    .map(([title, items, key]) => html`<h4>${title}</h4>${items.map((item) => itemMarkup(item, key))}`)}`;
}

function itemMarkup(item: Item, key: string): Markup {
  const { inputSchema, outputSchema, annotations } = item;
  const description = text(item['description']);
  const hints = isObject(annotations) ? Object.keys(annotations).filter((name) => annotations[name] === true) : [];
  const [first = ''] = description.trim().split('\n');
  return html`<details class="item" data-row><summary><code>${text(item[key])}</code> <span class="short">${cut(first || text(item['title']), 140)}</span></summary>${
    hints.length === 0 ? '' : html`<p>${hints.map((name) => html`${badge('note', name)} `)}</p>`
  }<p class="text">${description}</p>${fieldsMarkup('argument', inputSchema ?? promptSchema(item))}${fieldsMarkup(
    'result',
    outputSchema,
  )}<details><summary>JSON</summary><pre tabindex="0">${cut(JSON.stringify(item, null, 2), LONGEST_JSON)}</pre></details></details>`;
}

function fieldsMarkup(what: string, schema: unknown): Markup {
  const fields = fieldsOf(schema);
  if (fields.length === 0) return html``;
  return tableMarkup(
    [what, 'type', 'description'],
    fields.map(({ path, type, required, about }) => [
      html`<code>${path}</code>`,
      required ? html`${type} ${badge('required')}` : type,
      about === '' ? '' : html`<span class="text">${about}</span>`,
    ]),
  );
}

/** The arguments of a prompt, in the form that a tool has. */
function promptSchema(item: Item): unknown {
  const listed = Array.isArray(item['arguments']) ? item['arguments'].filter(isObject) : [];
  return {
    properties: Object.fromEntries(listed.map((one) => [text(one['name']), { ...one, type: 'string' }])),
    required: listed.filter((one) => one['required'] === true).map((one) => one['name']),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
