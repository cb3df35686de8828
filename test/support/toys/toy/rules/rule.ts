// What the rules about toys share.

import type { Rule } from '../../../../../src/core/types.js';
import type { ToyManifest } from '../platforms.js';

export type ToyRule = Rule<ToyManifest>;
