// The list of ecosystems: a new one is a folder beside this file and a line here. Code packages come last: they take what is left.

import type { Ecosystem } from '../core/types.js';
import { codePackage } from './code-package/index.js';
import { node } from './node/index.js';
import { python } from './python/index.js';

export const ECOSYSTEMS: readonly Ecosystem[] = [python, node, codePackage];
