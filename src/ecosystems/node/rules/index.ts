// Every rule of the Node ecosystem, in the order in which they are shown.

import { documented } from '../../../core/documented.js';
import type { Documented } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { layoutReadme } from './layout-readme.js';
import { nodeBin } from './node-bin.js';
import { nodeBinTarget } from './node-bin-target.js';
import { nodeBuildHook } from './node-build-hook.js';
import { nodeDevTools } from './node-dev-tools.js';
import { nodeEngines } from './node-engines.js';
import { nodeExecutable } from './node-executable.js';
import { nodeFiles } from './node-files.js';
import { nodeGitDependency } from './node-git-dependency.js';
import { nodeImportsDeclared } from './node-imports-declared.js';
import { nodeInstallScriptRuns } from './node-install-script-runs.js';
import { nodeInstallScripts } from './node-install-scripts.js';
import { nodeJsonImports } from './node-json-imports.js';
import { nodeLicense } from './node-license.js';
import { nodeLockInStep } from './node-lock-in-step.js';
import { nodeLockfile } from './node-lockfile.js';
import { nodeMainGuard } from './node-main-guard.js';
import { nodeMainTarget } from './node-main-target.js';
import { nodeManifestReadable } from './node-manifest-readable.js';
import { nodeMcpName } from './node-mcp-name.js';
import { nodeModuleType } from './node-module-type.js';
import { nodeName } from './node-name.js';
import { nodeOpenSdkBound } from './node-open-sdk-bound.js';
import { nodePrereleaseDependency } from './node-prerelease-dependency.js';
import { nodePrivate } from './node-private.js';
import { nodePublint } from './node-publint.js';
import { nodePublishConfig } from './node-publish-config.js';
import { nodeRelativeImports } from './node-relative-imports.js';
import { nodeRepository } from './node-repository.js';
import { nodeShebang } from './node-shebang.js';
import { nodeVersion } from './node-version.js';
import { nodeWorkspaceProtocol } from './node-workspace-protocol.js';
import type { NodeRule } from './rule.js';

export const NODE_RULES: readonly Documented<NodeRule>[] = documented(program(import.meta.url, './rules.md'), [
  nodeManifestReadable,
  nodeName,
  nodeVersion,
  nodePrivate,
  nodePublishConfig,
  nodeBin,
  nodeBinTarget,
  nodeMainTarget,
  nodeMainGuard,
  nodeShebang,
  nodeExecutable,
  nodeFiles,
  nodePublint,
  nodeBuildHook,
  nodeModuleType,
  nodeRelativeImports,
  nodeJsonImports,
  nodeImportsDeclared,
  nodeEngines,
  nodeWorkspaceProtocol,
  nodeGitDependency,
  nodePrereleaseDependency,
  nodeDevTools,
  nodeOpenSdkBound,
  nodeLockfile,
  nodeLockInStep,
  nodeInstallScripts,
  nodeInstallScriptRuns,
  nodeRepository,
  nodeLicense,
  nodeMcpName,
  layoutReadme,
]);
