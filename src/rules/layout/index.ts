// The rules about layout: where the guides put things; notes only.

import type { Rule } from '../../types.js';

export const LAYOUT_RULES: readonly Rule[] = [];
