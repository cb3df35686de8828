// dependencies-publishable: what this needs can be installed from the index by anybody.

import { normalName } from '../../../core/names.js';
import type { Found, RuleFinding } from '../../../core/types.js';
import { dig, type KeyPath } from '../../../formats/object.js';
import { splitRequirement } from '../pep508.js';
import { tableAt } from '../table.js';
import { at, type PyInput, pythonRule, toPypi } from './rule.js';

export const dependenciesPublishable = pythonRule({
  id: 'dependencies-publishable',
  title: 'Every dependency comes from the index.',
  level: 'error',
  check(input) {
    const { manifest } = input.project;
    const level = toPypi(input) ? 'error' : 'warning';
    const found: RuleFinding[] = [];
    for (const { text, path, style } of manifest.declared) {
      const url = style === 'pep508' ? splitRequirement(text)?.url : poetrySource(dig(manifest.value, path));
      if (url === undefined) continue;
      const name = (style === 'pep508' ? splitRequirement(text)?.name : path.at(-1)) ?? text;
      found.push({
        message: `${name} comes from ${url}: ${level === 'error' ? 'PyPI rejects packages with such a dependency' : 'users need access to that location'}.`,
        level,
        hint: `Publish ${name} and depend on it with its real versions, as in "${name}>=1,<2".`,
        ...at(input, path),
      });
    }
    return [...found, ...uvSources(input)];
  },
});

/** The place that Poetry takes a dependency from, when it is not an index. */
function poetrySource(spec: unknown): string | undefined {
  for (const key of ['git', 'path', 'url', 'file']) {
    const place = dig(spec, [key]);
    if (typeof place === 'string') return place;
  }
  return undefined;
}

/** Sources of uv that the published package forgets; members of a workspace are published beside it. */
function uvSources(input: PyInput): RuleFinding[] {
  const base: KeyPath = ['tool', 'uv', 'sources'];
  const { manifest } = input.project;
  return Object.entries(tableAt(manifest.value, base)).flatMap(([name, source]): Found => {
    const place = poetrySource(source);
    const shipped = manifest.declared.some((one) => one.extra === undefined && one.name === normalName(name));
    if (place === undefined || !shipped) return [];
    return {
      message: `${name} comes from ${place} only on this machine: users get ${name} from the index.`,
      level: 'warning',
      hint: `Publish ${name} first, and require the version you need in dependencies.`,
      ...at(input, [...base, name]),
    };
  });
}
