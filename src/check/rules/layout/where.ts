// What the rules about layout share: a project's own files, and those of its repository that serve it too.

import type { RuleInput } from '../../../core/types.js';
import { filesBelow } from '../../../repository/subtree.js';

/** Files below the project's folder, by paths relative to it. */
export function ownFiles({ project, files }: RuleInput): readonly string[] {
  return filesBelow(files, project.path);
}

/** The project's own files, and those of the root, where a repository of several projects keeps what is common. */
export function someFile(input: RuleInput, wanted: (path: string) => boolean): boolean {
  return ownFiles(input).some(wanted) || (input.project.path !== '.' && input.files.all.some(wanted));
}
