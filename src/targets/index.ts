// The list of targets: a new one is a folder beside this file and a line here.

import { github } from './github/index.js';
import { mcpRegistry } from './mcp-registry/index.js';
import { npm } from './npm/index.js';
import { oci } from './oci/index.js';
import { pypi } from './pypi/index.js';
import type { Target } from './types.js';
import { upload } from './upload/index.js';

/** In the order that people read them in. */
export const TARGETS = [github, pypi, npm, oci, upload, mcpRegistry] as const satisfies readonly Target[];

/** The same list, each as any target is. @alias */
export const ALL_TARGETS: readonly Target[] = TARGETS;
