// Rules with what the page of their folder (rules.md) says of them.

import type { Documented, RuleDocs } from './types.js';

/** `## id`, why it exists, what is wrong, what is right, and how to repair it. An example may look like a section, so all of it counts. */
const SECTION =
  /^## (?<id>\S+)\n\n(?<why>.+)\n\nWrong:\n\n(?<w>`{3,})\n(?<wrong>[\s\S]*?)\n\k<w>\n\nRight:\n\n(?<r>`{3,})\n(?<right>[\s\S]*?)\n\k<r>\n\n(?<fix>.+)$/gm;

/** The rules, each with its section; the page is read when the first of them is asked for. */
export function documented<R extends { readonly id: string }>(
  page: string,
  rules: readonly R[],
): readonly Documented<R>[] {
  let sections: ReadonlyMap<string, RuleDocs> | undefined;
  return rules.map((rule) => ({
    ...rule,
    get docs() {
      sections ??= sectionsOf(page);
      const section = sections.get(rule.id);
      if (section === undefined) throw new Error(`rules.md has no section ${rule.id} of the form that the others have`);
      return section;
    },
  }));
}

/** The sections of a page, by id. */
export function sectionsOf(page: string): ReadonlyMap<string, RuleDocs> {
  return new Map(
    [...page.matchAll(SECTION)].map(({ groups: { id = '', why = '', wrong = '', right = '', fix = '' } = {} }) => [
      id,
      { why, wrong, right, fix },
    ]),
  );
}
