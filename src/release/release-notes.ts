// What the author wrote about the version: its section of the project's changelog, for the text of the release.

import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { cleanText } from '../core/clean-text.js';
import type { Project } from '../core/types.js';
import { changelogIn, sectionOf } from '../formats/changelog.js';
import { MOST_NOTES } from '../plan/schema.js';
import { LARGEST_CONFIG, readInside } from '../repository/regular-file.js';

/** Its words are Markdown wherever they are shown. */
const MARKDOWN = /(^|\/)[^.]+$|\.(md|markdown|txt)$/i;

/**
 * The section of this version.
 * @param root the tree that was built
 * @returns undefined without a changelog of the project's own, or without such a section
 */
export function releaseNotes(root: string, { path }: Pick<Project, 'path'>, version: string): string | undefined {
  const names = readdirSync(join(root, path)).map((name) => posix.join(path, name));
  const file = changelogIn(path, names);
  if (file === undefined || !MARKDOWN.test(file)) return undefined;
  const text = readInside(root, file, LARGEST_CONFIG).bytes?.toString();
  const section = text === undefined ? undefined : sectionOf(cleanText(text), version);
  if (section === undefined || section.length <= MOST_NOTES) return section;
  const kept = section.slice(0, MOST_NOTES - 2);
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}…`;
}
