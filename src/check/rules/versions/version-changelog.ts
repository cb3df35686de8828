// version-changelog: the changelog has a section for the version that is released.

import { posix } from 'node:path';
import type { Rule } from '../../../core/types.js';
import { isPrerelease, sameVersion } from '../../../core/version.js';
import { isPlaceholder } from './expected-version.js';

const NAMES = /^(change[-_]?log|changes|history|news)(\.(md|markdown|rst|txt))?$/i;
const VERSION =
  /(?<![\w.])v?(\d+\.\d+(?:\.\d+)*(?:[-.]?(?:a|b|rc|alpha|beta|dev|post|pre)[-.]?\d*)?(?:[-+][\w.]+)?)(?![\w])/gi;
const UNRELEASED = /\b(unreleased|upcoming|next)\b/i;
const LARGEST = 500_000;
const LONGEST = 200;

export const versionChangelog: Rule = {
  id: 'version-changelog',
  title: 'The changelog has a section for this version.',
  level: 'warning',
  docs: {
    why: 'Users look up their version in the changelog. A section still titled “Unreleased” says that the changes were not released.',
    wrong: '# the tag is v1.4.0\n## Unreleased\n\n## 1.3.2',
    right: '## 1.4.0\n\n## 1.3.2',
    fix: 'Title the section with the version before you tag.',
  },
  check({ project, files, tag, tagVersion }) {
    if (tag === undefined || tagVersion === undefined || isPrerelease(tagVersion) || isPlaceholder(tagVersion))
      return [];
    const file = changelogIn(project.path, files.all);
    const text = file === undefined ? undefined : files.text(file);
    if (file === undefined || text === undefined || text.length > LARGEST) return [];
    const headings = headingsOf(text);
    const sections = headings.filter(({ versions }) => versions.length > 0);
    // One version in a heading may be chance; with two, the file is kept by version.
    if (sections.length < 2 || headings.some(({ versions }) => versions.some((one) => sameVersion(one, tagVersion)))) {
      return [];
    }
    const open = headings.find(({ title }) => UNRELEASED.test(title));
    const at = open ?? sections[0];
    const message = `${file} has no section for ${tagVersion}, the version of the tag ${tag}; the newest section is ${sections[0]?.versions[0]}.`;
    const hint =
      open === undefined
        ? `Add a section ${tagVersion} that lists the changes.`
        : `Rename the section “${open.title}” to ${tagVersion}.`;
    return [{ message, hint, file, line: at?.line ?? 1, column: 1 }];
  },
};

/** Of the project's own folder: a changelog further up speaks of several projects, or of another one. */
function changelogIn(folder: string, all: readonly string[]): string | undefined {
  return all.find((path) => posix.dirname(path) === folder && NAMES.test(posix.basename(path)));
}

interface Heading {
  readonly title: string;
  readonly versions: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** Headings of Markdown (# or underlined) and reStructuredText. */
function headingsOf(text: string): readonly Heading[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index): Heading[] => {
    if (line.length > LONGEST) return [];
    const marked = /^#{1,4}\s+(.*)$/.exec(line)?.[1];
    const underlined = /^(=|-|~|\^){3,}\s*$/.test(lines[index + 1] ?? '') && line.trim() !== '';
    const title = marked ?? (underlined ? line : undefined);
    if (title === undefined) return [];
    return [
      { title: title.trim(), versions: [...title.matchAll(VERSION)].map((match) => match[1] ?? ''), line: index + 1 },
    ];
  });
}
