// The rules for Python projects, in the order in which they are documented.

import { documented } from '../../../core/documented.js';
import type { Documented } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { buildSystemKnown } from './build-system-known.js';
import { classifiersAgree } from './classifiers-agree.js';
import { classifiersKnown } from './classifiers-known.js';
import { dependenciesPublishable } from './dependencies-publishable.js';
import { dependenciesValid } from './dependencies-valid.js';
import { entryPointExists } from './entry-point-exists.js';
import { entryPointForm } from './entry-point-form.js';
import { entryPointNoArguments } from './entry-point-no-arguments.js';
import { entryPointThere } from './entry-point-there.js';
import { hyphenatedPackage } from './hyphenated-package.js';
import { licenseExpression } from './license-expression.js';
import { licenseFiles } from './license-files.js';
import { lockInStep } from './lock-in-step.js';
import { manifestComplete } from './manifest-complete.js';
import { manifestReadable } from './manifest-readable.js';
import { mcpNameMarker } from './mcp-name-marker.js';
import { nameValid } from './name-valid.js';
import { openSdkBound } from './open-sdk-bound.js';
import { packagesThere } from './packages-there.js';
import { packagesWhole } from './packages-whole.js';
import { privateClassifier } from './private-classifier.js';
import { projectValid } from './project-valid.js';
import { readmeExists } from './readme-exists.js';
import { readmeType } from './readme-type.js';
import { removedModule } from './removed-module.js';
import { requiresPython } from './requires-python.js';
import { requiresPythonTooLow } from './requires-python-too-low.js';
import type { PyRule } from './rule.js';
import { sdkNameRemoved } from './sdk-name-removed.js';
import { setupOnly } from './setup-only.js';
import { topLevelNames } from './top-level-names.js';
import { undeclaredImport } from './undeclared-import.js';
import { versionSource } from './version-source.js';
import { versionTagPattern } from './version-tag-pattern.js';
import { versionValid } from './version-valid.js';

export const PYTHON_RULES: readonly Documented<PyRule>[] = documented(program(import.meta.url, './rules.md'), [
  manifestReadable,
  setupOnly,
  manifestComplete,
  projectValid,
  buildSystemKnown,
  nameValid,
  versionValid,
  versionSource,
  versionTagPattern,
  entryPointThere,
  entryPointForm,
  entryPointExists,
  entryPointNoArguments,
  hyphenatedPackage,
  packagesThere,
  packagesWhole,
  topLevelNames,
  readmeExists,
  readmeType,
  mcpNameMarker,
  licenseFiles,
  licenseExpression,
  requiresPython,
  requiresPythonTooLow,
  removedModule,
  dependenciesValid,
  dependenciesPublishable,
  openSdkBound,
  sdkNameRemoved,
  lockInStep,
  privateClassifier,
  classifiersKnown,
  classifiersAgree,
  undeclaredImport,
]);
