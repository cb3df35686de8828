// What docs/errors/ says of each id that a stage or a command can stop with.

import type { RuleDocs } from '../core/types.js';
import { program } from '../host/program.js';

/** A page for each area; a test finds one that is missing here. */
const PAGES = () => [
  program(import.meta.url, '../../docs/errors/archive.md'),
  program(import.meta.url, '../../docs/errors/bounds.md'),
  program(import.meta.url, '../../docs/errors/build.md'),
  program(import.meta.url, '../../docs/errors/calls.md'),
  program(import.meta.url, '../../docs/errors/conformance.md'),
  program(import.meta.url, '../../docs/errors/contract.md'),
  program(import.meta.url, '../../docs/errors/plan.md'),
  program(import.meta.url, '../../docs/errors/publish.md'),
  program(import.meta.url, '../../docs/errors/sbom.md'),
  program(import.meta.url, '../../docs/errors/start.md'),
  program(import.meta.url, '../../docs/errors/targets.md'),
  program(import.meta.url, '../../docs/errors/usage.md'),
];

/** What each id means and what to do about it: `## id`, and a paragraph for each. */
export function errorTexts(): ReadonlyMap<string, Pick<RuleDocs, 'why' | 'fix'>> {
  const sections = PAGES().flatMap((page) => page.split(/^## /m).slice(1));
  return new Map(
    sections.map((section) => {
      const [id = '', why = '', fix = ''] = section.trim().split(/\n\s*\n/);
      return [id, { why, fix }];
    }),
  );
}
