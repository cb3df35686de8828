// The template of a release's text: places in double braces, each of which stands for a part that is written anyway.

/** What a template may name, and what stands there. */
export const PLACES = {
  version: 'the released version; of several projects the first one’s',
  tag: 'the tag',
  warning:
    'what was published without having been started; put on top where no place is given for it, or a comment hides it',
  changelog: 'the section of the version in the changelog',
  changes: 'what clients notice since the version before',
  tools: 'what the servers offer, a line for each tool',
  install: 'how the server is added to each client',
  'works-with': 'where the servers were seen to start',
  verify: 'the commands that verify the release',
  generated: 'GitHub’s own list of changes and new contributors',
  files: 'the files with their digests, folded',
} as const;
export type Place = keyof typeof PLACES;

const BRACES = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The first place that nothing stands for, and its line; undefined where there is none. */
export function unknownPlace(template: string): { readonly name: string; readonly line: number } | undefined {
  for (const found of template.matchAll(BRACES)) {
    const [, name = ''] = found;
    if (!Object.hasOwn(PLACES, name)) return { name, line: template.slice(0, found.index).split('\n').length };
  }
  return undefined;
}

/** The text; of a place where nothing stands no empty lines are left. */
export function fillTemplate(template: string, values: Readonly<Record<Place, string>>): string {
  const text = template.replace(BRACES, (_, name: Place) => values[name].trim());
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
