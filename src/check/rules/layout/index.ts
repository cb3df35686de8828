// The rules about layout: where the guides put things; notes only, and none where another sane layout is used.

import { documented } from '../../../core/documented.js';
import type { Documented, Rule } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { layoutChangelog } from './changelog.js';
import { layoutSources } from './sources.js';
import { layoutTests } from './tests.js';

export const LAYOUT_RULES: readonly Documented<Rule>[] = documented(program(import.meta.url, './rules.md'), [
  layoutSources,
  layoutTests,
  layoutChangelog,
]);
