// requires-python-too-low: the oldest Python that is allowed knows the syntax and the modules that are used.

import { capital } from '../../../core/capital.js';
import type { Found } from '../../../core/types.js';
import { sinceMinor } from '../../../languages/python/standard-library.js';
import { layoutOf } from '../layout.js';
import { lowestMinor } from '../python-range.js';
import { SDK_MINORS } from '../sdk-bound.js';
import { isCertain, type PySource } from '../source.js';
import { pythonRule, requiresPythonAt } from './rule.js';

interface Use {
  readonly what: string;
  readonly minor: number;
  readonly line: number;
  readonly column: number;
}

export const requiresPythonTooLow = pythonRule({
  id: 'requires-python-too-low',
  title: 'The code runs on the oldest allowed Python.',
  level: 'warning',
  check(input) {
    const { manifest } = input.project;
    const lowest = manifest.requiresPython === undefined ? undefined : lowestMinor(manifest.requiresPython);
    if (lowest === undefined) return [];
    const key = requiresPythonAt(input);
    const subject = { about: 'oldest-runtime' } as const;
    const layout = layoutOf(input.project, input.files);
    const uses = [...layout.shipped.keys()]
      .filter((file) => layout.skim(file).mayBeNewerThan(lowest))
      .flatMap((file) => usesIn(layout.source(file)).map((use) => ({ file, ...use })));
    const newest = uses.filter(({ minor }) => minor > lowest).sort((a, b) => b.minor - a.minor)[0];
    if (newest !== undefined) {
      const { what, minor, file, line, column } = newest;
      const message = `${what} needs Python 3.${minor}, but ${JSON.stringify(manifest.requiresPython)} also allows 3.${lowest}, where this file fails.`;
      const facts = { 'stated at': `${key.file}${key.line === undefined ? '' : `:${key.line}`}` };
      return { message, hint: raise(minor, manifest.style, ` in ${key.file}`), subject, facts, file, line, column };
    }
    return manifest.declared.flatMap((one): Found => {
      const minor = one.extra === undefined ? SDK_MINORS.get(one.name) : undefined;
      if (minor === undefined || minor <= lowest) return [];
      const message = `${one.name} needs Python 3.${minor} or newer, but ${JSON.stringify(manifest.requiresPython)} allows 3.${lowest}: uv cannot lock this.`;
      return { message, hint: raise(minor, manifest.style), subject, ...key };
    });
  },
});

/** @param where ` in pyproject.toml`, for a finding about another file */
function raise(minor: number, style: string, where = ''): string {
  return `Write ${style === 'poetry' ? 'python' : 'requires-python'} = ">=3.${minor}"${where}.`;
}

/** Syntax and standard modules that came with some Python 3, less what is guarded. */
function usesIn(source: PySource): readonly Use[] {
  const uses: Use[] = source.features.map(({ what, ...rest }) => ({
    what: /^an? /.test(what) ? capital(what) : what,
    ...rest,
  }));
  for (const { module, names, dots, guard, line, column } of source.imports) {
    if (dots > 0 || !isCertain({ guard })) continue;
    const candidates = [module, ...[...names.keys()].map((name) => `${module}.${name}`)];
    for (const name of candidates) {
      const minor = sinceMinor(name);
      if (minor !== undefined) uses.push({ what: name, minor, line, column });
    }
  }
  return uses;
}
