// Findings in full, the heaviest first: what happened, where, the words of others, what to do.

import { heaviestFirst } from '../../core/level.js';
import type { Finding } from '../../core/types.js';
import { placeOf } from '../place.js';
import { html, type Markup } from './html.js';
import { badge, type Section } from './parts.js';

export function findingsSection(findings: readonly Finding[]): Section {
  return {
    id: 'findings',
    title: 'Findings',
    count: findings.length,
    search: findings.length === 0 ? undefined : 'Search findings',
    body:
      findings.length === 0 ? html`<p>No problems found.</p>` : html`<div>${heaviestFirst(findings).map(card)}</div>`,
  };
}

function card({ level, rule, message, hint, quote = [], facts = {}, project, ...finding }: Finding): Markup {
  const where = [project ?? '', placeOf(finding as Finding)].filter((part) => part !== '').join('   ');
  const known = Object.entries(facts);
  return html`<article class="finding ${level}" data-row><p>${badge(level)} <b>${rule}</b> <code>${where}</code></p><p class="text">${message}</p>${
    quote.length === 0 ? '' : html`<pre tabindex="0">${quote.join('\n')}</pre>`
  }${
    known.length === 0 ? '' : html`<dl>${known.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`
  }${hint === undefined ? '' : html`<p class="text hint">${hint}</p>`}</article>`;
}
