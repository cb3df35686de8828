// version-changelog: the changelog has a section for the version that is released.

import type { Rule } from '../../../core/types.js';
import { isPrerelease, sameVersion } from '../../../core/version.js';
import { changelogIn, headingsOf, UNRELEASED } from '../../../formats/changelog.js';
import { isPlaceholder } from './expected-version.js';

const LARGEST = 500_000;

export const versionChangelog: Rule = {
  id: 'version-changelog',
  title: 'The changelog has a section for this version.',
  level: 'warning',
  check({ project, files, tag, tagVersion }) {
    if (tag === undefined || tagVersion === undefined || isPrerelease(tagVersion) || isPlaceholder(tagVersion))
      return [];
    const file = changelogIn(project.path, files.all);
    const text = file === undefined ? undefined : files.text(file);
    if (file === undefined || text === undefined || text.length > LARGEST) return [];
    const headings = headingsOf(text);
    const sections = headings.filter(({ versions }) => versions.length > 0);
    const open = headings.find(({ title }) => UNRELEASED.test(title));
    // One version in a heading may be chance; with two, or with a section for what comes next, the file is kept by version.
    const enough = open === undefined ? 2 : 1;
    if (
      sections.length < enough ||
      headings.some(({ versions }) => versions.some((one) => sameVersion(one, tagVersion)))
    ) {
      return [];
    }
    const at = open ?? sections[0];
    const message = `${file} has no section for ${tagVersion}, the version of the tag ${tag}; the newest section is ${sections[0]?.versions[0]}.`;
    const hint =
      open === undefined
        ? `Add a section ${tagVersion} that lists the changes.`
        : `Rename the section “${open.title}” to ${tagVersion}.`;
    return { message, hint, file, line: at?.line ?? 1, column: 1 };
  },
};
