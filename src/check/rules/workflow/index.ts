// The rules about workflow files in .github/workflows: what publishing needs, and what must not be near it.

import { documented } from '../../../core/documented.js';
import type { Documented, RepositoryRule } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { workflowBuildSecrets } from './build-secrets.js';
import { workflowCache } from './cache.js';
import { workflowConcurrency } from './concurrency.js';
import { workflowHeadBuilt } from './head-built.js';
import { workflowInjection } from './injection.js';
import { workflowOnePublisher } from './one-publisher.js';
import { workflowPermissions } from './permissions.js';
import { workflowPypiCalled } from './pypi-called.js';
import { workflowTagFilter } from './tag-filter.js';
import { workflowTagsFetched } from './tags-fetched.js';
import { workflowUnpinned } from './unpinned.js';

export const WORKFLOW_RULES: readonly Documented<RepositoryRule>[] = documented(
  program(import.meta.url, './rules.md'),
  [
    workflowPermissions,
    workflowPypiCalled,
    workflowTagsFetched,
    workflowHeadBuilt,
    workflowBuildSecrets,
    workflowInjection,
    workflowUnpinned,
    workflowCache,
    workflowConcurrency,
    workflowOnePublisher,
    workflowTagFilter,
  ],
);
