// The sources of a project that are worth parsing for what they show to clients.

import { posix } from 'node:path';
import type { RuleInput } from '../../types.js';
import { isTest } from './looked-at.js';
import { shipsOf } from './ships.js';

const CODE = /\.(py|[cm]?[jt]sx?)$/;
const MOST = 5000;

/** Python, JavaScript and TypeScript of the project that is no test: what ships, and what a build makes it from. */
export function sourcesOf(input: RuleInput): readonly string[] {
  const { shipped, others } = shipsOf(input);
  return [...shipped, ...others]
    .filter((path) => CODE.test(path) && !path.endsWith('.d.ts') && !isTest(posix.relative(input.project.path, path)))
    .slice(0, MOST);
}
