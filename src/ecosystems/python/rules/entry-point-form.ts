// entry-point-form: an entry point reads `package.module:function`.

import type { Found } from '../../../core/types.js';
import { type Entry, entriesOf } from '../entries.js';
import { exportOf } from '../exports.js';
import { type Layout, layoutOf } from '../layout.js';
import { at, pythonRule } from './rule.js';

const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

export const entryPointForm = pythonRule({
  id: 'entry-point-form',
  title: 'Every entry point has the form package.module:function.',
  level: 'error',
  check(input) {
    const { manifest } = input.project;
    return entriesOf(manifest).flatMap((entry): Found => {
      const place = at(input, entry.path);
      const wrong =
        entry.script && /[/\\\s]/.test(entry.name)
          ? `${JSON.stringify(entry.name)} is not a valid command name.`
          : undefined;
      if (wrong !== undefined) return { message: wrong, hint: 'Use letters, digits, dots and dashes.', ...place };
      if (isSound(entry)) return [];
      const better = there(corrected(entry), layoutOf(input.project, input.files));
      return {
        message: `${entry.name} = ${JSON.stringify(entry.text)} is not a valid entry point: it must be a module, a colon and a function.`,
        hint: better === undefined ? 'Write it as "package.module:function".' : `Write ${entry.name} = "${better}".`,
        ...place,
      };
    });
  },
});

/** Hyphens are left to hyphenated-package, which knows what they were meant to be. */
function isSound({ module, object, script }: Entry): boolean {
  if (module === '' || (object === undefined && script)) return false;
  const parts = [...module.split('.'), ...(object?.split('.') ?? [])];
  return parts.every((part) => !/^\d/.test(part) && !KEYWORDS.has(part)) && !(object ?? '').includes('-');
}

/** The same, when it is there; else the module of that package that does define such a function. */
function there(better: string | undefined, layout: Layout): string | undefined {
  const [module = '', object] = (better ?? '').split(':');
  if (better === undefined || object === undefined || object.includes('.')) return better;
  const holds = (name: string, function_: string): boolean => {
    const file = layout.find(name);
    return file !== undefined && !['missing', 'unknown'].includes(String(exportOf(function_, file, layout)));
  };
  if (holds(module, object)) return better;
  // `a.b` may be a module as a whole, whose main function was left out.
  if (holds(`${module}.${object}`, 'main')) return `${module}.${object}:main`;
  const top = module.split('.')[0] ?? module;
  const inside = [...layout.shipped.values()].filter((name) => name === top || name.startsWith(`${top}.`));
  const found = inside.find((name) => holds(name, object));
  return found === undefined ? better : `${found}:${object}`;
}

/** What was probably meant by `a.b.c`, `a/b.py:c` or `a.b:c()`. */
function corrected({ text, script }: Entry): string | undefined {
  const cleaned = text
    .trim()
    .replace(/\(\s*\)$/, '')
    .replace(/\.py(?=:|$)/, '')
    .replace(/^(\.\/)?(src\/)?/, '')
    .replace(/[/\\]/g, '.')
    .replace(/\s+/g, '');
  const [module = '', object, more] = cleaned.split(':');
  if (more !== undefined || !/^[A-Za-z_][\w.]*$/.test(module)) return undefined;
  if (object !== undefined) return /^[A-Za-z_][\w.]*$/.test(object) ? `${module}:${object}` : undefined;
  if (!script) return module;
  const dot = module.lastIndexOf('.');
  return dot < 0 ? `${module}:main` : `${module.slice(0, dot)}:${module.slice(dot + 1)}`;
}
