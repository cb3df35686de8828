// The rules about safety: secrets and names that harm or fail on other machines.

import type { Rule } from '../../../core/types.js';
import { hiddenCharacters } from './hidden-characters.js';
import { linksInside } from './links-inside.js';
import { lookalikeNames } from './lookalike-names.js';
import { portableNames } from './portable-names.js';
import { shippedSecret } from './shipped-secret.js';
import { shippedSecretFile } from './shipped-secret-file.js';

export const SAFETY_RULES: readonly Rule[] = [
  shippedSecret,
  shippedSecretFile,
  linksInside,
  portableNames,
  hiddenCharacters,
  lookalikeNames,
];
