// What was made, where it went, and with what it works.

import prettyBytes from 'pretty-bytes';
import type { Receipt, Release } from '../../core/types.js';
import { inOrder, outcomeOf } from '../../plan/compatibility.js';
import { passportRows, passportsOf } from '../passport.js';
import { startedWith } from '../report.js';
import { clientTables, worksWithRows } from '../works-with.js';
import { html, link } from './html.js';
import { badge, type Section, tableMarkup } from './parts.js';

export function filesSection(releases: readonly Release[]): Section | undefined {
  const files = releases.flatMap((release) => release.artifacts.map((artifact) => ({ artifact, release })));
  if (files.length === 0) return undefined;
  const rows = files.map(({ artifact, release }) => [
    artifact.file,
    prettyBytes(artifact.size),
    startedWith(artifact, release),
    html`<code class="digest">${artifact.sha256}</code>`,
  ]);
  const body = tableMarkup(['file', 'size', 'started with', 'sha256'], rows);
  return { id: 'files', title: 'Files', count: files.length, body };
}

export function targetsSection(receipts: readonly Receipt[]): Section | undefined {
  if (receipts.length === 0) return undefined;
  const rows = receipts.map(({ target, file, outcome, url, detail }) => [
    target,
    link(url, file),
    badge(outcome),
    detail,
  ]);
  const body = tableMarkup(['target', 'file', 'outcome', 'detail'], rows);
  return { id: 'targets', title: 'Targets', count: receipts.length, body };
}

/** The ends of what the metadata promises, as far as they were started. */
export function boundsSection(releases: readonly Release[]): Section | undefined {
  const measured = inOrder(releases.flatMap(({ compatibility = [] }) => compatibility));
  if (measured.length === 0) return undefined;
  const body = tableMarkup(
    ['server', 'tested on', 'dependencies', 'SDK', 'outcome', 'detail'],
    measured.map((row) => [
      row.project,
      row.runtime,
      row.dependencies,
      row.sdk,
      badge(row.outcome, row.outcome === 'not-measured' ? 'not measured' : outcomeOf(row)),
      row.detail,
    ]),
  );
  return { id: 'bounds', title: 'Compatibility', count: measured.length, body };
}

export function clientsSection(releases: readonly Release[]): Section | undefined {
  const all = releases.flatMap(clientTables);
  const rows = worksWithRows(all);
  if (rows.length === 0) return undefined;
  const [head = [], ...losses] = rows.slice(0, -1);
  const [said] = rows.at(-1) ?? [];
  const well = [...new Set(all.flatMap((table) => table.well))];
  const body = html`<p>${said}</p>${losses.length === 0 ? '' : tableMarkup(head, losses)}<p class="chips">${well.map(
    (client) => html`${badge('ok', client)} `,
  )}</p>`;
  return { id: 'clients', title: 'Works with', body };
}

/** What servers do besides answering. */
export function passportSection(releases: readonly Release[]): Section | undefined {
  const [head, ...rows] = passportRows(releases.flatMap(passportsOf));
  if (head === undefined) return undefined;
  return { id: 'passport', title: 'Behavior', body: tableMarkup(head, rows) };
}

export function installSection(commands: readonly string[]): Section | undefined {
  if (commands.length === 0) return undefined;
  return { id: 'install', title: 'Install', body: html`<pre tabindex="0">${commands.join('\n')}</pre>` };
}
