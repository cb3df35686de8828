// What the author wrote about the version: its section of the project's changelog, for the text of the release.

import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { cleanText } from '../core/clean-text.js';
import type { Project } from '../core/types.js';
import { changelogIn, sectionOf } from '../formats/changelog.js';
import { MOST_NOTES } from '../plan/schema.js';
import { readInside } from '../repository/regular-file.js';

/** Its words are Markdown wherever they are shown. */
const MARKDOWN = /(^|\/)[^.]+$|\.(md|markdown|txt)$/i;

/** Bytes; the history of many years has a few hundred thousand. */
const LARGEST = 2_000_000;

/**
 * Reads the changelogs, before any code of the project runs: a build script must not write what people are told.
 * @param root the tree as it was committed
 * @returns the section of a project's version; undefined without a changelog of the project's own, or without such a section
 */
export function readReleaseNotes(
  root: string,
  projects: readonly Pick<Project, 'path'>[],
): (project: Pick<Project, 'path'>, version: string) => string | undefined {
  const texts = new Map(projects.map(({ path }) => [path, changelogOf(root, path)]));
  return ({ path }, version) => {
    const text = texts.get(path);
    const section = text === undefined ? undefined : sectionOf(text, version);
    if (section === undefined || section.length <= MOST_NOTES) return section;
    const kept = section.slice(0, MOST_NOTES - 2);
    return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}…`;
  };
}

function changelogOf(root: string, path: string): string | undefined {
  const names = readdirSync(join(root, path)).map((name) => posix.join(path, name));
  const file = changelogIn(path, names);
  if (file === undefined || !MARKDOWN.test(file)) return undefined;
  const text = readInside(root, file, LARGEST).bytes?.toString();
  return text === undefined ? undefined : cleanText(text);
}
