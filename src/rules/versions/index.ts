// The rules about versions: every place that states a version states the same one.

import type { Rule } from '../../types.js';

export const VERSIONS_RULES: readonly Rule[] = [];
