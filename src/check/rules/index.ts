// The rules that hold for every ecosystem, in the order in which they are documented.

import type { RepositoryRule, Rule } from '../../core/types.js';
import { LAYOUT_RULES } from './layout/index.js';
import { licenseFile } from './license-file.js';
import { MCP_RULES } from './mcp/index.js';
import { SAFETY_RULES } from './safety/index.js';
import { sameProjectName } from './same-project-name.js';
import { tagIsVersion } from './tag-is-version.js';
import { VERSIONS_RULES } from './versions/index.js';
import { WORKFLOW_RULES } from './workflow/index.js';

/** Run for each project. */
export const SHARED_RULES: readonly Rule[] = [
  tagIsVersion,
  licenseFile,
  ...VERSIONS_RULES,
  ...SAFETY_RULES,
  ...LAYOUT_RULES,
];

/** Run once for the repository. */
export const REPOSITORY_RULES: readonly RepositoryRule[] = [sameProjectName, ...MCP_RULES, ...WORKFLOW_RULES];
