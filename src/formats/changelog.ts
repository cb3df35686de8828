// A changelog: the file of a folder that is one, its headings with the versions in them, and what it says of one version.

import { posix } from 'node:path';
import { sameVersion } from '../core/version.js';
import { openFence } from './fence.js';

const NAMES = /^(change[-_]?log|changes?|history|news)(\.(md|mdx|markdown|rst|txt|adoc))?$/i;

/** Whether a file of this name has a section for each version. */
export function isChangelog(path: string): boolean {
  return NAMES.test(posix.basename(path));
}

/** The title of a section for what is not released yet. */
export const UNRELEASED = /\b(unreleased|upcoming|next)\b/i;

const VERSION =
  /(?<![\w.])v?(\d+\.\d+(?:\.\d+)*(?:[-.]?(?:a|b|rc|alpha|beta|dev|post|pre)[-.]?\d*)?(?:[-+][\w.]+)?)(?![\w])/gi;
/** A longer line is no heading. */
const LONGEST = 200;

/** Of the folder itself: a changelog further up speaks of several projects, or of another one. */
export function changelogIn(folder: string, all: readonly string[]): string | undefined {
  return all.find((path) => posix.dirname(path) === folder && isChangelog(path));
}

export interface Heading {
  readonly title: string;
  readonly versions: readonly string[];
  /** 1 for the highest. */
  readonly level: number;
  /** 1-based. */
  readonly line: number;
  /** The first line below it, 1-based. */
  readonly below: number;
}

/** Headings of Markdown (# or underlined) and reStructuredText. */
export function headingsOf(text: string): readonly Heading[] {
  const lines = text.split(/\r?\n/);
  let fence: string | undefined;
  return lines.flatMap((line, index): Heading[] => {
    const before = fence;
    fence = openFence(line, before);
    // What stands in a block of code is no heading.
    if (line.length > LONGEST || before !== undefined || fence !== undefined) return [];
    const marked = /^ {0,3}(#{1,4})\s+(.*)$/.exec(line);
    const underline = line.trim() === '' ? undefined : /^(=|-|~|\^){3,}\s*$/.exec(lines[index + 1] ?? '')?.[1];
    const title = marked?.[2] ?? (underline === undefined ? undefined : line);
    if (title === undefined) return [];
    const level = marked?.[1]?.length ?? (underline === '=' ? 1 : 2);
    const versions = [...title.matchAll(VERSION)].map((match) => match[1] ?? '');
    const below = index + (marked === null ? 3 : 2);
    return [{ title: title.trim(), versions, level, line: index + 1, below }];
  });
}

/** A heading of a version begins with it: `1.2.0`, `[1.2.0]`, `v1.2.0 (2026-01-02)`, `Version 1.2.0`, `weather-mcp@1.2.0`. */
const BEGINS = /^[\W_]*(?:(?:version|release)\s+|[\w./@-]+[@ ])?v?\d/i;

/** What stands below the heading of a version, up to the next version or a heading as high; undefined where that is nothing. */
export function sectionOf(text: string, version: string): string | undefined {
  const headings = headingsOf(text);
  const isVersion = ({ title, versions }: Heading): boolean => versions.length > 0 && BEGINS.test(title);
  const isIt = ({ versions: [first] }: Heading): boolean => first !== undefined && sameVersion(first, version);
  const heading = headings.find((one) => isVersion(one) && isIt(one)) ?? headings.find(isIt);
  if (heading === undefined) return undefined;
  const next = headings
    .slice(headings.indexOf(heading) + 1)
    .find((one) => one.level <= heading.level || (isVersion(one) && /^[\W_]*v?\d/.test(one.title)));
  const lines = text.split(/\r?\n/).slice(heading.below - 1, next === undefined ? undefined : next.line - 1);
  return lines.join('\n').trim() || undefined;
}
