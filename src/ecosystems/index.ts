// The list of ecosystems: a new one is a folder beside this file and a line here. Code packages come last: they take what is left.

import type { Ecosystem, Project } from '../core/types.js';
import { codePackage } from './code-package/index.js';
import { image } from './image/index.js';
import { node } from './node/index.js';
import { python } from './python/index.js';

export const ECOSYSTEMS: readonly Ecosystem[] = [python, node, image, codePackage];

/** What knows a project's kind. @throws Error for an id that is in no list, which is a bug */
export function ecosystemOf({ ecosystem }: Pick<Project, 'ecosystem'>): Ecosystem {
  const found = ECOSYSTEMS.find(({ id }) => id === ecosystem);
  if (found === undefined) throw new Error(`unknown ecosystem ${ecosystem}`);
  return found;
}
