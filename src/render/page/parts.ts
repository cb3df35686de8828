// What the sections of a page share: a section with its search, a table, a badge.

import { type Content, html, type Markup } from './html.js';

/** A part of a page with a name in its index. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** In the index, after the title: how many there are. */
  readonly count?: number | undefined;
  readonly body: Markup;
  /** What its search looks for; undefined: it has none. */
  readonly search?: string | undefined;
}

/** A section as it is shown. Its search does nothing without the script, and so is hidden until that runs. */
export function sectionMarkup({ id, title, body, search }: Section): Markup {
  const box =
    search === undefined
      ? ''
      : html`<p class="search" hidden><input type="search" aria-label="${search}" placeholder="${search}" autocomplete="off" spellcheck="false"> <output></output></p>`;
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${box}${body}</section>`;
}

/** A table that a narrow screen shows as blocks, each cell below the name of its column. */
export function tableMarkup(head: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  const cells = (row: readonly Content[]) => row.map((cell, at) => html`<td data-head="${head[at]}">${cell}</td>`);
  return html`<div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${head.map(
    (title) => html`<th scope="col">${title}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => html`<tr data-row>${cells(row)}</tr>`)}</tbody></table></div>`;
}

/** A word in the color of what it means. */
export function badge(kind: string, shown = kind): Markup {
  return html`<span class="badge ${kind}">${shown}</span>`;
}
