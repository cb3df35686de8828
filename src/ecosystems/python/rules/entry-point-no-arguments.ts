// entry-point-no-arguments: a command's function can be called without arguments and is no coroutine.

import type { Found } from '../../../core/types.js';
import { entriesOf } from '../entries.js';
import { exportOf } from '../exports.js';
import { layoutOf } from '../layout.js';
import type { PySource } from '../source.js';
import { at, pythonRule } from './rule.js';

export const entryPointNoArguments = pythonRule({
  id: 'entry-point-no-arguments',
  title: 'The function of a command takes no required arguments.',
  level: 'error',
  check(input) {
    const layout = layoutOf(input.project, input.files);
    return entriesOf(input.project.manifest).flatMap((entry): Found => {
      const file = entry.script && entry.object !== undefined ? layout.find(entry.module) : undefined;
      if (file === undefined || entry.object === undefined || entry.object.includes('.')) return [];
      const found = exportOf(entry.object, file, layout);
      const made = madeBy(entry.object, layout.source(file));
      if (made !== undefined) {
        const message = `The command ${entry.name} calls ${entry.object}, which is a server object of ${made}, not a function: TypeError.`;
        const hint = `Write a function that runs it, and use that as the entry point:\n  def main() -> None:\n      ${entry.object}.run()`;
        return { message, hint, subject: { module: entry.module, name: entry.object }, ...at(input, entry.path) };
      }
      // Click and typer give the arguments themselves.
      if (found === 'missing' || found === 'unknown' || found.decorated) return [];
      const called = at(input, entry.path);
      const isHere = layout.source(file).functions.get(entry.object) === found;
      const about = {
        subject: { module: entry.module, name: entry.object },
        facts: { 'called by': `${called.file}:${called.line ?? 1}` },
        ...(isHere ? { file, line: found.line, column: found.column } : called),
      };
      if (found.async) {
        const message = `The command ${entry.name} calls ${found.name}(), which is async: it returns a coroutine that nothing awaits, so the server never starts.`;
        const hint = `Add a plain function and use that as the entry point:\n  def run() -> None:\n      asyncio.run(${found.name}())`;
        return { message, hint, ...about };
      }
      if (found.required.length === 0) return [];
      const [its, them] = found.required.length === 1 ? ['it a default', 'it'] : ['them defaults', 'them'];
      const message = `The command ${entry.name} calls ${found.name}() without arguments, but it requires ${found.required.join(', ')}.`;
      const hint = `Give ${its}, or read ${them} from the command line inside ${found.name}().`;
      return { message, hint, ...about };
    });
  },
});

/** The SDK's class that a name of the module is an instance of, where those cannot be called. */
function madeBy(name: string, { made, imports, functions }: PySource): string | undefined {
  const called = functions.has(name) ? undefined : made.get(name);
  const from = imports.find(({ names, guard }) => guard === undefined && [...names.values()].includes(called ?? ''));
  const original = [...(from?.names ?? [])].find(([, as]) => as === called)?.[0];
  const isServer = original === 'FastMCP' && /^(mcp\.server\.fastmcp|fastmcp)(\.server)?$/.test(from?.module ?? '');
  return isServer ? `${from?.module}.${original}` : undefined;
}
