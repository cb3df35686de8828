// entry-point-there: installing the package gives a command, so that a client can start the server.

import { posix } from 'node:path';
import { normalName } from '../../../core/names.js';
import type { Found } from '../../../core/types.js';
import { type Entry, entriesOf } from '../entries.js';
import { firstCommand, type Module } from '../first-command.js';
import { flatModules, type Layout, layoutOf } from '../layout.js';
import { at, type PyInput, pythonRule } from './rule.js';

export const entryPointThere = pythonRule({
  id: 'entry-point-there',
  forServers: true,
  title: 'The package installs a command.',
  level: 'error',
  check(input) {
    const { manifest, settings } = input.project;
    if (settings.smoke.command !== undefined || settings.smoke.unstarted !== undefined) return [];
    // maturin may install a compiled program: the start shows it.
    if (manifest.dynamic.includes('scripts') || manifest.buildBackend === 'maturin') return [];
    const scripts = entriesOf(manifest).filter(({ script }) => script);
    if (scripts.length > 0) return unlikeName(input, scripts);
    const layout = layoutOf(input.project, input.files);
    const main = [...layout.shipped.values()].find((module) => /^[^.]+\.__main__$/.test(module))?.split('.')[0];
    const read = (file: string, name: string): Module => ({ name, file, text: input.files.text(file) ?? '' });
    const modules = [...layout.shipped].map(([file, name]) => read(file, name));
    const hint = firstCommand(
      input.project,
      modules,
      beside(input, layout).map((file) => read(file, posix.basename(file, '.py'))),
    );
    const message =
      main === undefined
        ? 'The package installs no command, so no client can start it.'
        : `The package installs no command: users have to know to run python -m ${main}.`;
    const level = main === undefined ? 'error' : 'warning';
    return { message, level, hint, subject: { about: 'command' }, ...at(input, manifest.base) };
  },
});

/** Modules next to the manifest that the package leaves out. */
function beside({ project, files }: PyInput, { shipped }: Layout): readonly string[] {
  return flatModules(project, files).filter((file) => !shipped.has(file));
}

/** uvx runs the command that is called as the package, and asks for --from where there is none. */
function unlikeName(input: PyInput, scripts: readonly Entry[]): Found {
  const { name } = input.project;
  const [first] = scripts;
  // A name that is none is told by another rule.
  if (first === undefined || !/^[A-Za-z0-9][\w.-]*$/.test(name)) return [];
  if (scripts.some((one) => normalName(one.name) === normalName(name))) return [];
  const message = `No command is named ${name}, so uvx ${name} finds nothing to run.`;
  const hint = `Add a command with that name, or document uvx --from ${name} ${first.name}.`;
  return { message, level: 'note', hint, ...at(input, first.path) };
}
