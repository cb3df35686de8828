// The sources of a project that are worth parsing for what they show to clients.

import type { RuleInput } from '../../../core/types.js';
import { inFolder } from '../../../repository/subtree.js';
import { shipsOf } from './packed-files.js';
import { isTest } from './scanned-files.js';

const CODE = /\.(py|[cm]?[jt]sx?)$/;
/** Reading more would take longer than listing the repository. */
const MOST = 2000;

/** Python, JavaScript and TypeScript of the project that is no test: what ships, and what a build makes it from. */
export function sourcesOf(input: RuleInput): readonly string[] {
  const { shipped, others } = shipsOf(input);
  return [...shipped, ...others]
    .filter((path) => CODE.test(path) && !path.endsWith('.d.ts') && !isTest(inFolder(path, input.project.path)))
    .slice(0, MOST);
}
