// Which tags start a workflow: GitHub's own filter patterns, and the conditions on jobs that only ask for a prefix.

import type { RepositoryInput } from '../../../core/types.js';
import type { Value, Workflow } from './read.js';

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

/** Whether something else than a tag or a person starts it. */
export function startsOtherwise({ on }: Workflow): boolean {
  const onBranches = on.has('push') && on.get('push')?.table?.has('tags') !== true;
  return onBranches || [...on.keys()].some((event) => !['push', 'workflow_dispatch', 'pull_request'].includes(event));
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
    if (isOf(tag, not ? pattern.slice(1) : pattern)) is = !not;
  }
  return is;
}

/** What may stand at one place of a tag. */
interface Item {
  readonly fits: (character: string) => boolean;
  readonly optional: boolean;
  readonly many: boolean;
}

/**
 * Whether a whole tag is of the pattern. Every place is looked at once: a regular expression of a stranger's pattern may take for ever.
 */
function isOf(tag: string, pattern: string): boolean {
  const items = itemsOf(pattern);
  if (items === undefined) return false;
  const reached = (from: Iterable<number>): ReadonlySet<number> => {
    const places = new Set(from);
    for (const place of places) if (items[place]?.optional === true) places.add(place + 1);
    return places;
  };
  let places = reached([0]);
  for (const character of tag) {
    places = reached(
      [...places].flatMap((place) => {
        const item = items[place];
        if (item === undefined || !item.fits(character)) return [];
        return item.many ? [place, place + 1] : [place + 1];
      }),
    );
  }
  return places.has(items.length);
}

/** `*` is anything but a slash, `**` anything; `?` and `+` repeat what is before them, `[…]` is one of a set. */
function itemsOf(pattern: string): readonly Item[] | undefined {
  const items: Item[] = [];
  for (const [part] of pattern.matchAll(/\*\*|\\.|\[[^\]]*\]|./gsu)) {
    const before = items.at(-1);
    if (part === '*' || part === '**') {
      items.push({ fits: (one) => part === '**' || one !== '/', optional: true, many: true });
    } else if (part === '?' || part === '+') {
      if (before === undefined) return undefined;
      if (part === '+') items.push({ ...before, optional: true, many: true });
      else items.splice(-1, 1, { ...before, optional: true });
    } else {
      const fits = part.length > 2 ? oneOf(part) : (one: string) => one === part.slice(-1);
      if (fits === undefined) return undefined;
      items.push({ fits, optional: false, many: false });
    }
  }
  return items;
}

function oneOf(set: string): Item['fits'] | undefined {
  try {
    const expression = new RegExp(`^${set}$`, 'u');
    return (one) => expression.test(one);
  } catch {
    return undefined;
  }
}

function textsOf(value: Value | undefined): readonly string[] {
  if (value?.text !== undefined) return value.text === '' ? [] : [value.text];
  return value?.list?.flatMap(({ text }) => text ?? []) ?? [];
}
