// node-bin: npx has a command to start.

import type { RuleFinding } from '../../../core/types.js';
import { isObject } from '../../../formats/object.js';
import { npxCommand, unchosen } from '../command.js';
import { withoutScope } from '../manifest.js';
import { type NodeInput, type NodeRule, nodeRule, place } from './rule.js';

export const nodeBin: NodeRule = nodeRule({
  id: 'node-bin',
  forServers: true,
  title: 'The package has a bin that npx can choose.',
  level: 'error',
  check: (input) => {
    const { project } = input;
    const { smoke } = project.settings;
    const commands = Object.keys(project.manifest.bin);
    const own = withoutScope(project.name);
    const told = smoke.command !== undefined || smoke.unstarted !== undefined;
    const about = { level: told ? 'warning' : 'error', message: unchosen(project) } as const;
    if (commands.length === 0) {
      const hint = `Add "bin": { "${own}": "${project.manifest.main ?? 'dist/index.js'}" }.`;
      return { ...about, subject: { about: 'command' }, hint, ...place(input, 'name') };
    }
    if (npxCommand(project.manifest) !== undefined) return unusual(input, commands);
    return { ...about, hint: `Rename the server’s command to ${own}.`, ...place(input, 'bin') };
  },
});

/** Names that other packages have too: installed globally, one takes the place of the other. */
const GENERIC = new Set(
  'setup remove install uninstall start stop server serve cli init build run test main index mcp'.split(' '),
);

function unusual(input: NodeInput, commands: readonly string[]): readonly RuleFinding[] {
  const { name, manifest } = input.project;
  const generic = commands.filter((command) => GENERIC.has(command) && command !== withoutScope(name));
  const raw = manifest.raw['bin'];
  const scoped = isObject(raw) ? Object.keys(raw).filter((key) => key.includes('/')) : [];
  return [
    ...scoped.map(
      (key): RuleFinding => ({
        level: 'note',
        message: `npm links the command ${key} as ${withoutScope(key)}.`,
        hint: `Write "${withoutScope(key)}".`,
        ...place(input, 'bin', key),
      }),
    ),
    ...generic.map(
      (command): RuleFinding => ({
        level: 'note',
        message: `Other packages also have a command ${command}: installed globally, one replaces the other.`,
        hint: `Rename it to ${withoutScope(name)}-${command}, or remove it.`,
        ...place(input, 'bin', command),
      }),
    ),
  ];
}
