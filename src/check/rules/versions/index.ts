// The rules about versions: every place that states a version states the same one.

import { documented } from '../../../core/documented.js';
import type { Documented, Rule } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { versionChangelog } from './version-changelog.js';
import { versionDynamic } from './version-dynamic.js';
import { versionLockfile } from './version-lockfile.js';
import { versionMcpb } from './version-mcpb.js';
import { versionModule } from './version-module.js';
import { versionPlaceholder } from './version-placeholder.js';
import { versionServerInfo } from './version-server-info.js';
import { versionServerJson } from './version-server-json.js';
import { versionShallowClone } from './version-shallow-clone.js';

export const VERSIONS_RULES: readonly Documented<Rule>[] = documented(program(import.meta.url, './rules.md'), [
  versionLockfile,
  versionServerJson,
  versionMcpb,
  versionModule,
  versionServerInfo,
  versionPlaceholder,
  versionDynamic,
  versionShallowClone,
  versionChangelog,
]);
