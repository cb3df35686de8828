// The list of kinds of evidence: a new one is a folder beside this file and a line here.

import type { Evidence } from './evidence.js';
import { gpg } from './gpg/index.js';

export const EVIDENCE = [gpg] as const satisfies readonly Evidence[];
