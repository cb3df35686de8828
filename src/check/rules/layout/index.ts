// The rules about layout: where the guides put things; notes only, and none where another sane layout is used.

import type { Rule } from '../../../core/types.js';
import { layoutChangelog } from './changelog.js';
import { layoutSources } from './sources.js';
import { layoutTests } from './tests.js';

export const LAYOUT_RULES: readonly Rule[] = [layoutSources, layoutTests, layoutChangelog];
