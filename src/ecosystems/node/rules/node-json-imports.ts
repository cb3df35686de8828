// node-json-imports: JSON is imported as newer versions of Node want it.

import type { Found, RuleFinding } from '../../../core/types.js';
import { isModuleAfter } from './emitted.js';
import { type NodeRule, nodeRule, packageFiles } from './rule.js';
import { readingOf } from './sources.js';

export const nodeJsonImports: NodeRule = nodeRule({
  id: 'node-json-imports',
  title: 'JSON is imported with { type: "json" }.',
  level: 'error',
  check: (input) => {
    const own = packageFiles(input);
    const { sources, shipped, atStart } = readingOf(input);
    return [...sources].flatMap(([file, source]): RuleFinding[] => {
      const module = shipped.has(file) && !/\.[cm]?tsx?$/.test(file) ? own.isModule(file) : isModuleAfter(file, input);
      if (module !== true) return [];
      return source.imports.flatMap((asked): Found => {
        const old = asked.attributes === 'assert';
        // The parser knows assert no longer; other faults of a source leave in doubt what it imports.
        if (source.broken && !old) return [];
        const json = /^[^?#]+\.json$/.test(asked.module);
        if ((!json && !old) || asked.attributes === 'with' || asked.typeOnly || asked.how !== 'import') return [];
        // A compiler drops an import whose names are used as types only.
        if (!old && asked.locals.length > 0 && !asked.locals.some((name) => source.values.has(name))) return [];
        const message = old
          ? `${file} imports ${asked.module} with assert, which is a syntax error in Node 22 and later.`
          : `${file} imports ${asked.module} without { type: "json" }, which Node rejects.`;
        return {
          ...(atStart.has(file) ? {} : { level: 'warning' as const }),
          message,
          hint: `Write: from "${asked.module}" with { type: "json" }`,
          ...own.place(file, asked),
        };
      });
    });
  },
});
