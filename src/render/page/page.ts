// The report of a run: one page that needs nothing but itself. What strangers wrote is text in it, and no script but ours runs.

import { createHash } from 'node:crypto';
import { NAME, VERSION } from '../../core/about.js';
import { countFindings } from '../../core/level.js';
import type { Finding, Receipt, Release } from '../../core/types.js';
import { program } from '../../host/program.js';
import { seconds } from '../../host/progress.js';
import type { Span } from '../../host/timeline.js';
import { contractSection } from './contract.js';
import { findingsSection } from './findings.js';
import { type Content, html, ours, written } from './html.js';
import {
  boundsSection,
  clientsSection,
  filesSection,
  installSection,
  passportSection,
  targetsSection,
} from './outcome.js';
import { packagesSection } from './packages.js';
import { type Section, sectionMarkup } from './parts.js';
import { timelineSection } from './timeline.js';

/** The first characters of each report: by them one may be replaced by the next. */
export const MARK = `<!doctype html><!-- ${NAME} report -->`;

/** What a command says of itself; the page has more of it than a terminal. */
export interface Reported {
  /** `weather-mcp 1.2.0 is ready`. */
  readonly title: string;
  readonly next?: string | undefined;
  readonly findings: readonly Finding[];
  readonly releases: readonly Release[];
  readonly receipts?: readonly Receipt[] | undefined;
  /** What users type. */
  readonly install?: readonly string[] | undefined;
}

/** When it ran, and what it did meanwhile. */
export interface Took {
  readonly began: Date;
  readonly ms: number;
  readonly spans: readonly Span[];
}

/** The whole page. @param redact removes secrets from every text */
export function renderPage(reported: Reported, took: Took, redact: (text: string) => string): string {
  const { title, next, findings, releases, receipts = [], install = [] } = reported;
  const style = program(import.meta.url, './page.css');
  const script = program(import.meta.url, './search.mjs');
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
  const all: readonly (Section | undefined)[] = [
    findingsSection(findings),
    timelineSection(took.spans, took.ms),
    targetsSection(receipts),
    installSection(install),
    filesSection(releases),
    contractSection(releases),
    boundsSection(releases),
    passportSection(releases),
    clientsSection(releases),
    packagesSection(releases),
  ];
  const sections = all.filter((one) => one !== undefined);
  const index = sections.map(
    ({ id, title: name, count }) =>
      html`<li><a href="#${id}">${name}${count === undefined ? '' : html` <b>${count}</b>`}</a></li>`,
  );
  const [release] = releases;
  const facts: readonly Content[] = [
    ...(release === undefined ? [] : [html`commit <code>${release.commit.slice(0, 7)}</code>`]),
    ...releases.flatMap(({ tag }) => (tag === undefined ? [] : [html`tag <code>${tag}</code>`])),
    countFindings(findings) || 'no problems found',
    `${took.began.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    seconds(took.ms),
    `${NAME} ${VERSION}`,
  ];
  const page = html`${ours(MARK)}
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ours(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${ours(style)}</style></head><body><a class="skip" href="#main">Skip to the content</a>
<header><h1>${title}</h1><p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>${
    next === undefined || next === '' ? '' : html`<p class="text">${next}</p>`
  }<nav aria-label="Sections"><ul>${index}</ul></nav></header>
<main id="main" tabindex="-1">${sections.map(sectionMarkup)}</main>
<footer class="keys" hidden><kbd>/</kbd> search, <kbd>Esc</kbd> clear</footer><script>${ours(script)}</script></body></html>
`;
  return written(page, redact);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
