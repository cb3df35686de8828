// The rules about workflow files in .github/workflows: what publishing needs, and what must not be near it.

import type { RepositoryRule } from '../../../core/types.js';
import { workflowBuildSecrets } from './build-secrets.js';
import { workflowCache } from './cache.js';
import { workflowConcurrency } from './concurrency.js';
import { workflowHeadBuilt } from './head-built.js';
import { workflowInjection } from './injection.js';
import { workflowPermissions } from './permissions.js';
import { workflowPypiCalled } from './pypi-called.js';
import { workflowTagsFetched } from './tags-fetched.js';
import { workflowUnpinned } from './unpinned.js';

export const WORKFLOW_RULES: readonly RepositoryRule[] = [
  workflowPermissions,
  workflowPypiCalled,
  workflowTagsFetched,
  workflowHeadBuilt,
  workflowBuildSecrets,
  workflowInjection,
  workflowUnpinned,
  workflowCache,
  workflowConcurrency,
];
