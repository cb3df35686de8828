// The list of targets: a new one is a file or folder beside this one and a line here.

import type { Target } from '../core/types.js';
import { github } from './github/target.js';
import { npm } from './npm/target.js';
import { pypi } from './pypi/target.js';
import { upload } from './upload/target.js';

export const TARGETS: readonly Target[] = [github as Target, pypi as Target, npm as Target, upload as Target];
