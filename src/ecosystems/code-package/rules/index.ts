// The rules about code packages, in the order in which they are documented.

import { documented } from '../../../core/documented.js';
import type { Documented } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { entry } from './entry.js';
import { fileName } from './file-name.js';
import { fromScripts } from './from-scripts.js';
import { imports } from './imports.js';
import type { CodeRule } from './input.js';
import { manifest } from './manifest.js';
import { names } from './names.js';
import { port } from './port.js';
import { readme } from './readme.js';
import { sdkBound } from './sdk-bound.js';
import { size } from './size.js';
import { start } from './start.js';
import { symlinks } from './symlinks.js';
import { unwanted } from './unwanted.js';

export const CODE_PACKAGE_RULES: readonly Documented<CodeRule>[] = documented(program(import.meta.url, './rules.md'), [
  entry,
  start,
  manifest,
  imports,
  sdkBound,
  port,
  names,
  fileName,
  size,
  symlinks,
  unwanted,
  readme,
  fromScripts,
]);
