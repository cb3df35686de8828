// Every rule of the Node ecosystem, in the order in which they are shown.

import type { Rule } from '../../../types.js';
import type { NodeManifest } from '../manifest.js';

export const NODE_RULES: readonly Rule<NodeManifest>[] = [];
