// The rules for Python projects, in the order in which they are documented.

import { buildSystemKnown } from './build-system-known.js';
import { dependenciesPublishable } from './dependencies-publishable.js';
import { dependenciesValid } from './dependencies-valid.js';
import { entryPointExists } from './entry-point-exists.js';
import { entryPointForm } from './entry-point-form.js';
import { entryPointNoArguments } from './entry-point-no-arguments.js';
import { entryPointThere } from './entry-point-there.js';
import { hyphenatedPackage } from './hyphenated-package.js';
import { licenseExpression } from './license-expression.js';
import { licenseFiles } from './license-files.js';
import { manifestComplete } from './manifest-complete.js';
import { manifestReadable } from './manifest-readable.js';
import { nameValid } from './name-valid.js';
import { openSdkBound } from './open-sdk-bound.js';
import { privateClassifier } from './private-classifier.js';
import { readmeExists } from './readme-exists.js';
import { requiresPython } from './requires-python.js';
import { requiresPythonTooLow } from './requires-python-too-low.js';
import type { PyRule } from './rule.js';
import { setupOnly } from './setup-only.js';
import { undeclaredImport } from './undeclared-import.js';
import { versionValid } from './version-valid.js';

export const PYTHON_RULES: readonly PyRule[] = [
  manifestReadable,
  setupOnly,
  manifestComplete,
  buildSystemKnown,
  nameValid,
  versionValid,
  entryPointThere,
  entryPointForm,
  entryPointExists,
  entryPointNoArguments,
  hyphenatedPackage,
  readmeExists,
  licenseFiles,
  licenseExpression,
  requiresPython,
  requiresPythonTooLow,
  dependenciesValid,
  dependenciesPublishable,
  openSdkBound,
  privateClassifier,
  undeclaredImport,
];
