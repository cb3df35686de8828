// The heading of a new version in a changelog: the open section becomes that of the version, or a new one goes above the newest.

import type { Files, Fix } from '../../core/types.js';
import { sameVersion } from '../../core/version.js';
import { changelogIn, type Heading, headingsOf, UNRELEASED } from '../../formats/changelog.js';

/** What writes it, in the form of the heading that is there; undefined where there is no changelog, or it has the version. */
export function changelogHeading(
  files: Files,
  folder: string,
  version: string,
  date: string,
): { readonly file: string; readonly line: number; readonly fix: Fix } | undefined {
  const file = changelogIn(folder, files.all);
  const text = file === undefined ? undefined : files.text(file);
  if (file === undefined || text === undefined) return undefined;
  const headings = headingsOf(text);
  const sections = headings.filter(({ versions }) => versions.length > 0);
  if (sections.some(({ versions }) => versions.some((one) => sameVersion(one, version)))) return undefined;
  const open = headings.find(({ title, versions }) => versions.length === 0 && UNRELEASED.test(title));
  const model = sections[0];
  const at = open ?? model;
  if (at === undefined) return undefined;
  const starts = lineStarts(text);
  const start = starts[at.line - 1] ?? 0;
  const end = open === undefined ? start : (starts[at.below - 1] ?? text.length);
  const heading = written(model, open ?? at, version, date, text);
  // An open section of Keep a Changelog stays, empty, for what comes next.
  const above = open?.title.startsWith('[') === true ? `${text.slice(start, end).trimEnd()}\n\n` : '';
  return {
    file,
    line: at.line,
    fix: { file, start, end, text: `${above}${heading}${open === undefined ? '\n' : ''}` },
  };
}

/** `## [1.3.0] - 2026-11-30` where the last one was `## [1.2.0] - 2026-10-01`; a date only where the last one has one. */
function written(model: Heading | undefined, at: Heading, version: string, date: string, text: string): string {
  const like = model?.title ?? (at.title.startsWith('[') ? '[0.0.0] - 2000-01-01' : '0.0.0');
  const old = model?.versions[0] ?? '0.0.0';
  const title = like
    .replace(old, version)
    .replace(/\d{4}-\d{2}-\d{2}/, date)
    .replace(/\]\([^)]*\)/, ']');
  const lines = text.split(/\r?\n/);
  const underline = /^\s*#/.test(lines[at.line - 1] ?? '') ? undefined : (lines[at.line] ?? '').trim()[0];
  return underline === undefined
    ? `${'#'.repeat(at.level)} ${title}\n`
    : `${title}\n${underline.repeat(title.length)}\n`;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
