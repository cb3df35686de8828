// The rules about toys, in the order in which they are documented.

import { documented } from '../../../../../src/core/documented.js';
import type { Documented } from '../../../../../src/core/types.js';
import { program } from '../../../../../src/host/program.js';
import type { ToyRule } from './rule.js';
import { server } from './toy-server.js';

export const TOY_RULES: readonly Documented<ToyRule>[] = documented(program(import.meta.url, './rules.md'), [server]);
