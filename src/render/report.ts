// What a person reads at the end, on stdout: files, where they went, and what to type to use them.

import prettyBytes from 'pretty-bytes';
import { NAME, VERSION } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { plural } from '../core/plural.js';
import type { Artifact, Finding, Receipt, Release } from '../core/types.js';
import { seconds } from '../host/progress.js';
import { TYPED } from '../host/typed.js';
import { compatibilityRows } from '../plan/compatibility.js';
import type { Intended } from '../publish/dry-run.js';
import { passportRows, passportsOf, type Shown } from './passport.js';
import { channelsOf } from './receipts.js';
import { table } from './table.js';
import { type ClientTable, clientTables, worksWithRows } from './works-with.js';
import { filled } from './wrap.js';

/** The first line of a run: what is released, from which commit, under which tag. */
export function renderHeader(release: Release): string {
  const names = release.projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
  const shown = names.length > 3 ? plural(names.length, 'project') : cleanLine(names.join(', '));
  const tag = release.tag === undefined ? 'no tag' : `tag ${cleanLine(release.tag)}`;
  const how = release.rehearsed ? ' (rehearsed)' : release.noRelease === undefined ? '' : ' (no release)';
  return `${NAME} ${VERSION}   ${shown}   commit ${release.commit.slice(0, 7)}   ${tag}${how}\n`;
}

/** `9b1f…c04e`: enough of a digest to compare by eye; JSON has all of it. */
function shortDigest(sha256: string): string {
  return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}

/** The files of a release: name, size, digest, what they were started with. */
export function renderFiles(release: Release): string {
  const rows = release.artifacts.map((artifact) => [
    artifact.file,
    prettyBytes(artifact.size),
    shortDigest(artifact.sha256),
    startedWith(artifact, release),
  ]);
  return `${table([['file', 'size', 'sha256', 'started with'], ...rows])}${renderCompatibility(release)}${renderPassports(passportsOf(release))}${renderClients(clientTables(release))}`;
}

/** What servers do besides answering; empty where nobody looked. */
export function renderPassports(shown: readonly Shown[]): string {
  const rows = passportRows(shown);
  return rows.length === 0 ? '' : `\n${table(rows)}`;
}

/** `Python 3.13.1, ready in 0.6 s`, or why it was not started; empty for what is not installable. */
export function startedWith(artifact: Artifact, release: Release): string {
  if (artifact.started === undefined) return '';
  if (artifact.started.outcome === 'unstarted') return `not started: ${artifact.started.reason ?? ''}`;
  const start = release.started.find((one) => one.artifact === artifact.file && one.sha256 === artifact.sha256);
  const ready = start === undefined || start.readyMs === 0 ? '' : `, ready in ${seconds(start.readyMs)}`;
  return `${artifact.started.runtime}${ready}`;
}

/** Which clients lose something of the tool list; one line where none does. */
export function renderClients(tables: readonly ClientTable[]): string {
  const rows = worksWithRows(tables);
  if (rows.length === 0) return '';
  const [last = ['']] = rows.slice(-1);
  const above = rows.length === 1 ? '' : table(rows.slice(0, -1));
  return `\n${above}${filled(`  ${cleanLine(last[0] ?? '')}`)}\n`;
}

/** What was started besides the usual start: runtimes, lowest and newest dependencies. Empty where nothing was. */
function renderCompatibility({ compatibility = [] }: Release): string {
  if (compatibility.length < 2) return '';
  return `\n${table(compatibilityRows(compatibility))}`;
}

/** Where the files went: a line for each target and outcome, single files only where they differ from the rest. */
export function renderReceipts(receipts: readonly Receipt[]): string {
  const rows = channelsOf(receipts).map(({ target, outcome, files, link, detail }) => {
    const about = [detail, outcome === 'published' || detail === undefined ? link : undefined];
    return [target, outcome, files, about.filter(Boolean).join('  ')];
  });
  return table([['target', 'outcome', 'files', ''], ...rows]);
}

/** What a dry run would do, a line for each file and target. */
export function renderIntended(rows: readonly Intended[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ target, file, state, verb, why, there, url }) => [
    ...[target, file, state, verb],
    why ?? (verb === 'conflict' ? `there: ${there ?? ''}` : (url ?? '')),
  ]);
  return `\n${table([['target', 'file', 'there', 'action', ''], ...lines])}`;
}

/** What `build` leaves, and what to do with it. */
export function renderBuilt(release: Release, planDigest: string): string {
  const next =
    release.noRelease === undefined
      ? `Next: ${TYPED} publish ${release.out}`
      : filled(`This is not a release: ${cleanLine(release.noRelease)}. It can be inspected, but not published.`);
  return `\n${renderFiles(release)}\nIn ${cleanLine(release.out)}\nplan-digest ${planDigest}\n${next}\n`;
}

/** That warnings stopped a release, and which; empty where they did not. */
export function stoppedByStrict(findings: readonly Finding[], strict: boolean): string {
  const rules = [...new Set(findings.filter(({ level }) => level === 'warning').map(({ rule }) => rule))];
  if (!strict || rules.length === 0) return '';
  const too = findings.some(({ level }) => level === 'error') ? ' too' : '';
  return `Stopped by strict${too}: warnings count as errors (${rules.join(', ')}).`;
}
