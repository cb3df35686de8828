// Which commands of README and docs are about a project of this release.

import type { Snippet } from '../../check/rules/mcp/snippets.js';
import type { Project } from '../../core/types.js';
import { ecosystemOf } from '../../ecosystems/index.js';

export interface Mine {
  readonly snippet: Snippet;
  readonly project: Project;
  readonly version: string;
}

/** Those that name its package, as its index compares names, or its image. */
export function mineOf(all: readonly Snippet[], project: Project, version: string): readonly Mine[] {
  const { canonicalName, purlType, launch } = ecosystemOf(project);
  const name = canonicalName(project.name);
  const words = launch?.(project, version) ?? [];
  const isMine = ({ kind, package: told }: Snippet): boolean =>
    kind === purlType ? canonicalName(told) === name : words.some((word) => word.startsWith(`${told}:`));
  return all.filter(isMine).map((snippet) => ({ snippet, project, version }));
}
