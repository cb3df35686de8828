// Which tags start a workflow: GitHub's own filter patterns, and the conditions on jobs that only ask for a prefix.

import type { RepositoryInput } from '../../../core/types.js';
import type { Step, Value, Workflow } from './read.js';

/** Whether a push of this tag starts the workflow. */
export function startsOn(tag: string, { on }: Workflow): boolean {
  if (!on.has('push')) return false;
  const push = on.get('push')?.table;
  const filters = textsOf(push?.get('tags'));
  const ignored = textsOf(push?.get('tags-ignore'));
  if (filters.length > 0) return matches(tag, filters);
  if (ignored.length > 0) return !matches(tag, ignored);
  // Without any filter tags count; with one for branches alone they do not.
  return push?.has('branches') !== true && push?.has('branches-ignore') !== true;
}

/** The patterns for tags that a workflow states. */
export function tagFilters({ on }: Workflow): readonly string[] {
  return textsOf(on.get('push')?.table?.get('tags'));
}

/**
 * Whether a job or step that has this condition runs for a tag: true without one, and where it only asks for a prefix that the
 * tag has; else what it decides is not known here, and the answer is no.
 */
export function passes(condition: Value | undefined, tag: string): boolean {
  const text = condition?.text?.replace(/^\s*\$\{\{|\}\}\s*$/g, '').trim() ?? '';
  if (text === '' || /^github\.ref_type\s*==\s*'tag'$/.test(text)) return true;
  const prefix = /^startsWith\(\s*github\.ref(_name)?\s*,\s*'([^']*)'\s*\)$/.exec(text);
  if (prefix === null) return false;
  return (prefix[1] === undefined ? `refs/tags/${tag}` : tag).startsWith(prefix[2] ?? '');
}

/** The condition of a step. */
export function conditionOf({ all }: Step): Value | undefined {
  return all.table?.get('if');
}

/** Tags that may come: the one that is checked, else those that are there, and the usual forms for these projects. */
export function likelyTags({ tag, git, projects }: RepositoryInput): readonly string[] {
  if (tag !== undefined) return [tag];
  const usual = [
    'v1.2.3',
    '1.2.3',
    ...projects.flatMap(({ name }) => [`${name}@1.2.3`, `${name}-v1.2.3`, `${name}/v1.2.3`]),
  ];
  return [...(git?.tags.slice(-50) ?? []), ...usual];
}

/** The last pattern that fits decides; one that begins with `!` takes back. */
function matches(tag: string, patterns: readonly string[]): boolean {
  let is = false;
  for (const pattern of patterns) {
    const not = pattern.startsWith('!');
    if (expression(not ? pattern.slice(1) : pattern)?.test(tag) === true) is = !not;
  }
  return is;
}

/** `*` is anything but a slash, `**` anything; `?`, `+` and `[…]` mean what they do in a regular expression. */
function expression(pattern: string): RegExp | undefined {
  const source = pattern.replace(/\*\*|\*|\\.|[.^$(){}|\\/]/g, (found) => {
    if (found === '**') return '.*';
    if (found === '*') return '[^/]*';
    return found.length === 2 ? found : `\\${found}`;
  });
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return undefined;
  }
}

function textsOf(value: Value | undefined): readonly string[] {
  if (value?.text !== undefined) return value.text === '' ? [] : [value.text];
  return value?.list?.flatMap(({ text }) => text ?? []) ?? [];
}
