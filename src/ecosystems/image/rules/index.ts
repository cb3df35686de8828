// The rules about images, in the order in which they are documented.

import { documented } from '../../../core/documented.js';
import type { Documented } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { basePinned } from './base-pinned.js';
import { exec } from './exec-form.js';
import { file } from './file.js';
import { healthCheck } from './health-check.js';
import { ignoreFile } from './ignore-file.js';
import type { ImageRule } from './rule.js';
import { secretArguments } from './secret-arguments.js';
import { serverName } from './server-name.js';
import { user } from './user.js';

export const IMAGE_RULES: readonly Documented<ImageRule>[] = documented(program(import.meta.url, './rules.md'), [
  file,
  exec,
  user,
  basePinned,
  healthCheck,
  secretArguments,
  ignoreFile,
  serverName,
]);
