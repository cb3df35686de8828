// The rules about safety: secrets and names that harm or fail on other machines.

import { documented } from '../../../core/documented.js';
import type { Documented, Rule } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { hiddenCharacters } from './hidden-characters.js';
import { linksInside } from './links-inside.js';
import { lookalikeNames } from './lookalike-names.js';
import { portableNames } from './portable-names.js';
import { shippedSecret } from './shipped-secret.js';
import { shippedSecretFile } from './shipped-secret-file.js';

export const SAFETY_RULES: readonly Documented<Rule>[] = documented(program(import.meta.url, './rules.md'), [
  shippedSecret,
  shippedSecretFile,
  linksInside,
  portableNames,
  hiddenCharacters,
  lookalikeNames,
]);
