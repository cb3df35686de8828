// What a README says of a server, written by us between markers: what it offers, and where it was seen to start.

import { NAME } from '../core/about.js';
import { usageError } from '../core/errors.js';
import { escapeMarkdown } from '../core/markdown.js';
import type { Compatibility, Contract } from '../core/types.js';
import { inOrder, outcomeOf } from '../plan/compatibility.js';
import { contractMarkdown } from './render.js';

export type Section = 'contract' | 'compatibility';

/**
 * The README with its sections written anew; what lies outside of the markers stays byte for byte.
 * @param sections Markdown by section; a section without markers in the README is left out
 * @throws ReleaseError exit 2 where a marker has no partner, or there is none at all
 */
export function writeSections(readme: string, sections: Partial<Record<Section, string>>, shown: string): string {
  const eol = readme.includes('\r\n') ? '\r\n' : '\n';
  let text = readme;
  let found = false;
  for (const [section, content] of Object.entries(sections)) {
    const [open, close] = markers(section);
    const start = text.indexOf(open);
    if (start < 0) continue;
    const end = text.indexOf(close, start);
    if (end < 0) throw usageError('contract/markers', `${shown} has ${open} but no ${close} after it.`);
    found = true;
    const body = `\n${content.trim()}\n`.replaceAll('\n', eol);
    text = text.slice(0, start + open.length) + body + text.slice(end);
  }
  if (found) return text;
  const wanted = Object.keys(sections).map((section) => markers(section).join('\n'));
  throw usageError(
    'contract/markers',
    `${shown} has no markers for the generated tables.`,
    `Add these lines where the tables belong:\n${wanted.join('\n')}`,
  );
}

function markers(section: string): readonly [open: string, close: string] {
  return [`<!-- ${NAME}:${section} -->`, `<!-- /${NAME}:${section} -->`];
}

/** The sections of a contract and, where it was measured, the compatibility table. */
export function sectionsOf(contract: Contract, rows: readonly Compatibility[] = []): Partial<Record<Section, string>> {
  // What could not be measured says something of the machine, and nothing of the server.
  const measured = rows.filter(({ outcome }) => outcome !== 'not-measured');
  return {
    contract: contractMarkdown(contract),
    ...(measured.length === 0 ? {} : { compatibility: compatibilityMarkdown(measured) }),
  };
}

function compatibilityMarkdown(rows: readonly Compatibility[]): string {
  const several = new Set(rows.map(({ artifact }) => artifact)).size > 1;
  const head = [...(several ? ['File'] : []), 'Runtime', 'Dependencies', 'SDK', 'Measured'];
  const lines = inOrder(rows).map((row) => {
    const cells = [row.runtime, row.dependencies, row.sdk ?? '', outcomeOf(row)];
    return `| ${[...(several ? [row.artifact] : []), ...cells].map(escapeMarkdown).join(' | ')} |`;
  });
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n');
}
