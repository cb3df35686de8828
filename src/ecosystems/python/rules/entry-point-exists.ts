// entry-point-exists: the module of an entry point is there and defines what the entry point names.

import { posix } from 'node:path';
import { nearest } from '../../../core/did-you-mean.js';
import type { Found } from '../../../core/types.js';
import { entriesOf } from '../entries.js';
import { exportOf } from '../exports.js';
import { layoutOf } from '../layout.js';
import { mayProvide } from '../provided.js';
import { at, type PyInput, pythonRule } from './rule.js';

export const entryPointExists = pythonRule({
  id: 'entry-point-exists',
  title: 'The target of every entry point exists.',
  level: 'error',
  async check(input) {
    const layout = layoutOf(input.project, input.files);
    return entriesOf(input.project.manifest).flatMap((entry): Found => {
      if (entry.module === '' || (entry.script && entry.object === undefined)) return [];
      const place = at(input, entry.path);
      const file = layout.find(entry.module);
      if (file === undefined) {
        // Another project's module, a generated one, or one that the hyphen rule speaks about.
        const top = entry.module.split('.')[0] ?? '';
        const own = layout.owns(top) || (entry.script && !mayProvide(top, input.project.manifest.declared));
        if (!layout.plain || !own || entry.module.includes('-') || hyphenated(input, entry.module)) return [];
        return { ...missingModule(input, entry.module), subject: { module: entry.module }, ...place };
      }
      const subject = { module: entry.module, name: entry.object };
      const [name, ...inner] = (entry.object ?? '').split('.');
      if (name === undefined || name === '' || inner.length > 0) return [];
      const found = exportOf(name, file, layout);
      // Importing a submodule by its name works, calling it does not.
      if (found === 'missing' && entry.script && layout.find(`${entry.module}.${name}`) !== undefined) {
        const message = `${entry.module}.${name} is a module, not a function, so the command ${entry.name} cannot start.`;
        return { message, hint: `Write ${entry.name} = "${entry.module}.${name}:main".`, subject, ...place };
      }
      if (found !== 'missing' || layout.find(`${entry.module}.${name}`) !== undefined) return [];
      const known = [...layout.source(file).names];
      const near = nearest(name, known) ?? ['main', 'cli', 'run', 'serve', 'start'].find((one) => known.includes(one));
      const hint =
        near === undefined
          ? `Define ${name}() there, or name another function.`
          : `Write ${entry.name} = "${entry.module}:${near}", or define ${name}() there.`;
      const message = `${file} defines no ${name}, so the command ${entry.name} cannot start.`;
      return { message, hint, subject, ...place };
    });
  },
});

function missingModule(input: PyInput, module: string): { message: string; hint: string } {
  const path = module.replaceAll('.', '/');
  const layout = layoutOf(input.project, input.files);
  const folder = layout.roots
    .map((root) => posix.join(root, path))
    .find((one) => input.files.all.some((file) => file.startsWith(`${one}/`) && file.endsWith('.py')));
  if (folder !== undefined) {
    return {
      message: `${module} is a folder without __init__.py, so it contains nothing to call.`,
      hint: `Add ${folder}/__init__.py, or name a module in it.`,
    };
  }
  // What another entry names is no slip of this one, and what shares a package with it only is another module.
  const taken = new Set(entriesOf(input.project.manifest).map((entry) => entry.module));
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const alike = [...layout.shipped.values()].filter(
    (one) => !taken.has(one) && nearest(last(module), [last(one)]) !== undefined,
  );
  const near = nearest(module, alike);
  return {
    message: `There is no module ${module}: neither ${path}.py nor ${path}/__init__.py, in ${layout.roots.map((root) => (root === '.' ? 'the root' : root)).join(' or ')}.`,
    hint:
      near === undefined
        ? `Create it, or ${taken.size > 1 ? 'remove the entry' : 'name a module of this project'}.`
        : `The closest existing name is ${near}.`,
  };
}

/** Whether the module's folder is there with hyphens where Python wants underscores. */
function hyphenated({ files }: PyInput, module: string): boolean {
  const top = module.split('.')[0] ?? '';
  const name = top.replaceAll('_', '-');
  return top.includes('_') && files.all.some((path) => path.includes(name) && path.split('/').includes(name));
}
