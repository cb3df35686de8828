// The rules about workflow files in .github/workflows: what publishing needs, and what must not be near it.

import type { RepositoryRule } from '../../types.js';

export const WORKFLOW_RULES: readonly RepositoryRule[] = [];
