// layout-changelog: a file tells what changed from version to version.

import type { Rule } from '../../../core/types.js';
import { isChangelog } from '../../../formats/changelog.js';
import { someFile } from './where.js';

/** Pages that say it too, in a form of their own. */
const PAGE = /(^|\/)(releases?|release[-_]notes|version[-_]history)(\.(md|mdx|rst|txt|adoc))?$/i;
/** What writes the notes of a release from commits, pull requests or fragments. */
const WRITTEN =
  /^(\.changeset\/|changelog\.d\/|changelogs?\/|newsfragments\/|\.changes\/|\.changie\.ya?ml$|cliff\.toml$|\.?release-please-[\w-]*\.json$|\.release-it\.|\.releaserc|release\.config\.[cm]?js$|\.github\/release(-drafter)?\.ya?ml$)/;

export const layoutChangelog: Rule = {
  id: 'layout-changelog',
  title: 'The project has a changelog.',
  level: 'note',
  check(input) {
    // The root's, one in docs/, and what a tool writes from commits or fragments will do.
    const there = someFile(
      input,
      (path) => ((isChangelog(path) || PAGE.test(path)) && path.split('/').length <= 2) || WRITTEN.test(path),
    );
    if (there) return [];
    const { project } = input;
    // About a file that is not there: it has no line.
    const message = `${project.name} has no changelog: users cannot see what an update changes.`;
    return { message, hint: 'Add CHANGELOG.md with a section for each version.', file: project.manifestFile };
  },
};
