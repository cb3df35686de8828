// When what was done: a row for each step, the processes of it inside.

import { seconds } from '../../host/progress.js';
import type { Span } from '../../host/timeline.js';
import { html, type Markup } from './html.js';
import type { Section } from './parts.js';

/** Parts of the width of a bar: it is scaled to what there is. */
const WIDTH = 1000;

export function timelineSection(spans: readonly Span[], total: number): Section | undefined {
  if (spans.length === 0) return undefined;
  const steps = spans.filter(({ kind }) => kind === 'step');
  // Git is asked many things before the first step begins: one row for all of it.
  const asked = spans.filter(({ kind }) => kind === 'process');
  const first = asked[0];
  const opening: readonly Span[] =
    first === undefined
      ? []
      : [{ kind: 'step', title: 'outside of steps', lines: [], from: first.from, ms: timeOf(asked), inside: asked }];
  const rows = [...opening, ...steps];
  return {
    id: 'timeline',
    title: 'Timeline',
    count: steps.length,
    search: 'Search steps and commands',
    body: html`<ol class="spans">${rows.map((span) => row(span, total))}</ol>`,
  };
}

function timeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { ms = 0 }) => sum + ms, 0);
}

function row(span: Span, total: number): Markup {
  const { kind, title, lines, inside, ms } = span;
  const title_ = kind === 'process' ? html`<code>${title}</code>` : html`<b>${title}</b>`;
  const line = html`<span class="name">${title_}</span>${bar(span, total)}<span class="time">${timeShown(ms)}</span>`;
  const said = lines.length === 0 ? '' : html`<span class="said">${lines.join('\n')}</span>`;
  const own = kind === 'step' ? 'step' : 'process';
  if (inside.length === 0) return html`<li class="${own}" data-row><div class="span">${line}</div>${said}</li>`;
  return html`<li class="${own}" data-row><details><summary class="span">${line}</summary><ol class="spans">${inside.map(
    (one) => row(one, total),
  )}</ol></details>${said}</li>`;
}

function timeShown(ms: number | undefined): string {
  if (ms === undefined) return 'not ended';
  return ms < 100 ? `${ms} ms` : seconds(ms);
}

/** Attributes of SVG say where it is: a style attribute would need a policy that lets any style in. */
function bar({ from, ms = 0 }: Span, total: number): Markup {
  const scale = WIDTH / Math.max(total, 1);
  const x = Math.round(from * scale);
  const width = Math.min(WIDTH - x, Math.max(3, Math.round(ms * scale)));
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true"><rect x="${x}" width="${width}" height="8" rx="1"></rect></svg>`;
}
