// removed-module: the newest Python that is allowed still has the standard modules that are imported.

import type { Found, RuleFinding } from '../../../core/types.js';
import { BACKPORTS, REMOVED_NAMES, removedIn } from '../../../languages/python/standard-library.js';
import { layoutOf } from '../layout.js';
import { lockOf } from '../lock.js';
import { allowsMinor } from '../python-range.js';
import { isCertain } from '../source.js';
import { pythonRule, requiresPythonAt } from './rule.js';

export const removedModule = pythonRule({
  id: 'removed-module',
  title: 'Imported standard library modules exist in every allowed Python.',
  level: 'warning',
  check(input) {
    const { project, files } = input;
    const { requiresPython, declared } = project.manifest;
    if (requiresPython === undefined) return [];
    const layout = layoutOf(project, files);
    const always = declared.filter(({ extra }) => extra === undefined);
    const isBroughtBack = (top: string): boolean => {
      const wanted = [`standard-${top.replaceAll('_', '-')}`, ...(BACKPORTS[top] ?? '').split(' ')];
      const lock = lockOf(project, files);
      return always.some(
        (one) =>
          wanted.includes(one.name) || (lock !== undefined && wanted.some((name) => lock.closure(one).has(name))),
      );
    };
    const told = new Set<string>();
    return [...layout.shipped.keys()].flatMap((file): RuleFinding[] => {
      if (!REMOVED_NAMES.some(layout.skim(file).mayImport)) return [];
      return layout.source(file).imports.flatMap((one): Found => {
        if (one.dots > 0 || !isCertain(one)) return [];
        const [top = ''] = one.module.split('.');
        const names = [top, one.module, ...[...one.names.keys()].map((name) => `${one.module}.${name}`)];
        const what = names.find((name) => removedIn(name) !== undefined);
        const minor = what === undefined ? undefined : removedIn(what);
        if (what === undefined || minor === undefined || told.has(what) || layout.find(one.module) !== undefined)
          return [];
        if (!allowsMinor(requiresPython, minor) || isBroughtBack(top)) return [];
        told.add(what);
        const stated = requiresPythonAt(input);
        const backport = BACKPORTS[top]?.split(' ')[0];
        return {
          message: `Python 3.${minor} removed ${what}, but ${JSON.stringify(requiresPython)} allows it: this import fails there.`,
          hint: `Replace it${backport === undefined ? '' : `, add the backport "${backport}" to dependencies,`} or set an upper bound: <3.${minor}.`,
          facts: { 'stated at': `${stated.file}:${stated.line ?? 1}` },
          file,
          line: one.line,
          column: one.column,
        };
      });
    });
  },
});
