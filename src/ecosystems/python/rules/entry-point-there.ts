// entry-point-there: installing the package gives a command, so that a client can start the server.

import { entriesOf } from '../entries.js';
import { layoutOf } from '../layout.js';
import { at, pythonRule } from './rule.js';

export const entryPointThere = pythonRule({
  id: 'entry-point-there',
  title: 'Installing the package gives a command.',
  level: 'error',
  docs: {
    why: 'Clients start a server by a command: uvx weather-mcp. Without [project.scripts] the installation gives none.',
    wrong: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
    right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"',
    fix: 'Add [project.scripts] with one line: the command’s name, best that of the package, and package.module:function.',
  },
  check(input) {
    const { manifest, settings, name } = input.project;
    if (settings.smoke.command !== undefined || settings.smoke.unstarted !== undefined) return [];
    if (manifest.dynamic.includes('scripts') || entriesOf(manifest).some(({ script }) => script)) return [];
    const layout = layoutOf(input.project, input.files);
    const main = [...layout.shipped.values()].find((module) => /^[^.]+\.__main__$/.test(module))?.split('.')[0];
    const module = [...layout.shipped].find(([file]) => layout.source(file).functions.has('main'))?.[1];
    const table = manifest.style === 'poetry' ? 'tool.poetry.scripts' : 'project.scripts';
    const command = name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
    const hint = `Write:\n  [${table}]\n  ${command} = "${module ?? `${command.replace(/[-.]/g, '_')}.server`}:main"`;
    const message =
      main === undefined
        ? 'Installing this gives no command, so no client can start it.'
        : `Installing this gives no command: people have to know that it starts with python -m ${main}.`;
    return [{ message, level: main === undefined ? 'error' : 'warning', hint, ...at(input, manifest.base) }];
  },
});
