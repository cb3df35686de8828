// same-project-name: no two projects of a release are published under one name.

import { CONFIG_FILE } from '../../core/about.js';
import { projectTable } from '../../core/project-table.js';
import type { Project, RepositoryRule } from '../../core/types.js';
import { sameVersion } from '../../core/version.js';

export const sameProjectName: RepositoryRule = {
  id: 'same-project-name',
  title: 'Every project of a release has a name of its own.',
  level: 'error',
  stops: true,
  check({ projects, ecosystemOf, tag }) {
    const clash = (one: Project, other: Project): boolean => {
      const { id, canonicalName } = ecosystemOf(one);
      if (other.ecosystem !== id || canonicalName(one.name) !== canonicalName(other.name)) return false;
      // Versions that differ are released by tags of their own; what one tag releases is released together.
      const [a, b] = [one.version, other.version];
      return tag !== undefined || a === undefined || b === undefined || sameVersion(a, b);
    };
    return projects.flatMap((one, index) => {
      const first = projects.slice(0, index).find((other) => clash(one, other));
      if (first === undefined) return [];
      return {
        message: `${first.path} and ${one.path} are two projects named ${one.name}, so they cannot be released together.`,
        hint: `Rename one of them, or state in ${CONFIG_FILE} which one is released:\n${projectTable(first.path)}`,
        file: one.manifestFile,
      };
    });
  },
};
