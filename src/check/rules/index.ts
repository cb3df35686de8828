// The rules that hold for every ecosystem, in the order in which they are documented.

import { documented } from '../../core/documented.js';
import type { Documented, RepositoryRule, Rule } from '../../core/types.js';
import { program } from '../../host/program.js';
import { LAYOUT_RULES } from './layout/index.js';
import { licenseFile } from './license-file.js';
import { MCP_RULES } from './mcp/index.js';
import { SAFETY_RULES } from './safety/index.js';
import { sameProjectName } from './same-project-name.js';
import { tagIsVersion } from './tag-is-version.js';
import { VERSIONS_RULES } from './versions/index.js';
import { WORKFLOW_RULES } from './workflow/index.js';

const PAGE = program(import.meta.url, './rules.md');

/** Run for each project. */
export const SHARED_RULES: readonly Documented<Rule>[] = [
  ...documented(PAGE, [tagIsVersion, licenseFile]),
  ...VERSIONS_RULES,
  ...SAFETY_RULES,
  ...LAYOUT_RULES,
];

/** Run once for the repository. */
export const REPOSITORY_RULES: readonly Documented<RepositoryRule>[] = [
  ...documented(PAGE, [sameProjectName]),
  ...MCP_RULES,
  ...WORKFLOW_RULES,
];
