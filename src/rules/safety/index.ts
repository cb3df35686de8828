// The rules about safety: secrets and names that harm or fail on other machines.

import type { Rule } from '../../types.js';

export const SAFETY_RULES: readonly Rule[] = [];
