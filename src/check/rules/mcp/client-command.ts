// client-command: README and docs tell people to run a command that the package has.

import { nearest } from '../../../core/did-you-mean.js';
import { normalName } from '../../../core/names.js';
import type { Found, RepositoryRule } from '../../../core/types.js';
import { published, publishedAs } from './published.js';
import { snippets } from './snippets.js';

/** What is no command of a package, and starts anything. */
export const ANY = /^(python[\d.]*|node|sh|bash|-c)$/;

export const clientCommand: RepositoryRule = {
  id: 'client-command',
  title: 'Commands in the README and docs exist in the package.',
  level: 'warning',
  check(input) {
    const all = published(input);
    return snippets(input.files).flatMap((snippet): Found => {
      const { commands, project } = publishedAs(snippet, all) ?? {};
      if (commands === undefined || commands.length === 0 || project === undefined) return [];
      const given = snippet.command;
      const same = (one: string, other: string): boolean => one === other || normalName(one) === normalName(other);
      if (given === undefined) {
        // npx has rules of its own, which node-bin holds the package to.
        if (snippet.kind !== 'pypi' || commands.some((one) => same(one, snippet.package))) return [];
        const message = `${snippet.file} says to run ${snippet.by} ${snippet.package}, but the package has no command with that name; it has ${commands.join(', ')}.`;
        const hint = `Write: uvx --from ${project.name} ${commands[0]}`;
        return { message, hint, file: snippet.file, ...snippet.place(snippet.offset) };
      }
      const command = given.replace(/@.*$/, '');
      if (ANY.test(command) || /[<>${}]/.test(command) || commands.includes(command)) return [];
      const near = nearest(command, commands) ?? commands[0];
      const message = `${snippet.file} says to run ${command} from ${project.name}, which has no such command; it has ${commands.join(', ')}.`;
      return { message, hint: `Write ${near}.`, file: snippet.file, ...snippet.place(snippet.commandOffset) };
    });
  },
};
