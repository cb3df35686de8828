// Extensions that exist in tests only, put into the lists as a line there would. Import this file first, and before any other of
// src/: what is derived from a list (inputs, schemas, kinds) is derived when its module is loaded.

import '../own-modules.js';
import type { Ecosystem } from '../../../src/core/types.js';
import { ECOSYSTEMS } from '../../../src/ecosystems/index.js';
import type { Evidence } from '../../../src/evidence/evidence.js';
import { EVIDENCE } from '../../../src/evidence/index.js';
import { TARGETS } from '../../../src/targets/index.js';
import type { Target } from '../../../src/targets/types.js';
import { announce } from './announce/index.js';
import { seal } from './seal/index.js';
import { tap } from './tap/index.js';
import { toy } from './toy/index.js';

// The last ecosystem takes what is left, so this one comes before it.
(ECOSYSTEMS as Ecosystem[]).splice(-1, 0, toy as Ecosystem);
(TARGETS as unknown as Target[]).push(announce as Target, tap as Target);
(EVIDENCE as unknown as Evidence[]).push(seal as Evidence);

/** Their ids: the documentation of the program does not know them. */
export const TOYS: ReadonlySet<string> = new Set([toy.id, announce.id, tap.id, seal.id]);
