// The rules that hold for every ecosystem, in the order in which they are documented.

import type { Rule } from '../types.js';
import { licenseFile } from './license-file.js';
import { tagIsVersion } from './tag-is-version.js';

export const SHARED_RULES: readonly Rule[] = [tagIsVersion, licenseFile];
