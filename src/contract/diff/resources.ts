// Resources and resource templates: addresses that clients keep.

import type { ContractChange } from '../../core/types.js';
import { comings, match, unknownChanges, wordChanges } from './lists.js';
import type { Json } from './schema/document.js';
import { named, shown } from './values.js';

const WORDS = ['name', 'title', 'description', 'icons', 'annotations'];

export function diffResources(before: readonly Json[], after: readonly Json[]): readonly ContractChange[] {
  return diffList(before, after, { list: 'resources', key: 'uri', what: 'Resource' });
}

export function diffTemplates(before: readonly Json[], after: readonly Json[]): readonly ContractChange[] {
  return diffList(before, after, { list: 'resourceTemplates', key: 'uriTemplate', what: 'Resource template' });
}

function diffList(
  before: readonly Json[],
  after: readonly Json[],
  { list, key, what }: { readonly list: string; readonly key: string; readonly what: string },
): readonly ContractChange[] {
  const matched = match(before, after, list, key);
  const sameName = ({ name }: Json): readonly string[] => (typeof name === 'string' ? [name] : []);
  return [
    ...comings(matched, what, key, sameName),
    ...matched.kept.flatMap(({ name, before: old, after: young }): readonly ContractChange[] => {
      const who = `${what.toLowerCase()} ${named(name)}`;
      const [a, b] = [old.item['mimeType'], young.item['mimeType']];
      const mime: ContractChange = {
        kind: a === undefined ? 'fix' : 'breaking',
        pointer: b === undefined ? young.at : `${young.at}/mimeType`,
        message: `${what} ${named(name)} changed from ${shown(a)} to ${shown(b)}.`,
        before: a,
        after: b,
      };
      return [
        ...(a === b ? [] : [mime]),
        ...wordChanges(old, young, WORDS, who),
        // How large it is changes with what it holds.
        ...unknownChanges(old, young, [key, ...WORDS, 'mimeType', 'size', '_meta'], who),
      ];
    }),
  ];
}
