// Which commands of README and docs are about a project of this release.

import type { Snippet } from '../../check/rules/mcp/snippets.js';
import type { IndexOf, Project } from '../../core/types.js';
import { ecosystemOf } from '../../ecosystems/index.js';

export interface Mine {
  readonly snippet: Snippet;
  readonly project: Project;
  readonly version: string;
}

/** Docker Hub need not be named. */
function inFull(image: string): string {
  return image.replace(/^(?:docker\.io\/|index\.docker\.io\/)/, '');
}

/** Those that name its package, as its index compares names, or its image. */
export function mineOf(all: readonly Snippet[], project: Project, version: string, indexOf?: IndexOf): readonly Mine[] {
  const { canonicalName, purlType, launch, installsFrom } = ecosystemOf(project);
  const name = canonicalName(project.name);
  const index = installsFrom.byAddress === true ? indexOf?.(installsFrom.target) : undefined;
  const words = [undefined, index].flatMap((from) => launch?.(project, version, from) ?? []).map(inFull);
  const isMine = ({ kind, package: told }: Snippet): boolean =>
    kind === purlType ? canonicalName(told) === name : words.some((word) => word.startsWith(`${inFull(told)}:`));
  return all.filter(isMine).map((snippet) => ({ snippet, project, version }));
}
