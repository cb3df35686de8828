// client-package: README and docs tell people to run the package that is published.

import { normalName } from '../../../core/names.js';
import type { Found, RepositoryRule, RuleFinding } from '../../../core/types.js';
import { serverJsons } from '../../../formats/server-json.js';
import { canonicalName, namesHere, type Published, published, publishedAs } from './published.js';
import { isMeant, orRename } from './same-name.js';
import { type Snippet, snippets } from './snippets.js';

export const clientPackage: RepositoryRule = {
  id: 'client-package',
  title: 'The README and docs name the published package.',
  level: 'warning',
  check(input) {
    const all = published(input);
    const listed = serverJsons(input.files).flatMap(({ packages }) => packages.map(({ identifier }) => identifier));
    return snippets(input.files).flatMap((snippet): Found => {
      if (['image', 'golang'].includes(snippet.kind) || publishedAs(snippet, all) !== undefined) return [];
      const known = canonicalName(input, snippet.kind, snippet.package);
      if (listed.includes(snippet.package) || namesHere(input, snippet.kind).has(known)) return [];
      const found = wrongName(snippet, all);
      return found === undefined ? [] : { ...found, file: snippet.file, ...snippet.place(snippet.offset) };
    });
  },
};

/** Only what plainly means a project of ours: its command, its name without the scope, or a slip of the hand. */
function wrongName(snippet: Snippet, all: readonly Published[]): Pick<RuleFinding, 'message' | 'hint'> | undefined {
  const same = all.filter(({ ecosystem }) => ecosystem.purlType === snippet.kind);
  const by = snippet.kind === 'npm' ? 'npx' : 'uvx';
  const named = `${snippet.file} says to run ${snippet.by} ${snippet.package}`;
  const owner = same.find(
    ({ commands, project }) => commands?.includes(snippet.package) && isTelling(snippet.package, project.name),
  );
  if (owner !== undefined && snippet.command === undefined) {
    const { name } = owner.project;
    const message = `${named}, but that is the command name; ${by} expects a package name, which is ${name}.`;
    const isScope = name.replace(/^@[^/]+\//, '') === snippet.package;
    const whole = by === 'npx' ? `npx -y -p ${name} ${snippet.package}` : `uvx --from ${name} ${snippet.package}`;
    return { message, hint: `Write: ${isScope ? `npx -y ${name}` : whole}` };
  }
  const meant = same.find(({ project }) => isMeant(snippet.package, project.name));
  if (meant === undefined) return undefined;
  return {
    message: `${named}, but this repository publishes ${meant.project.name}.`,
    hint: `Write ${meant.project.name}.${orRename(snippet.package, meant.project)}`,
  };
}

/** A command such as `setup` or `server` says nothing; one that speaks of MCP or of the package does. */
function isTelling(command: string, name: string): boolean {
  const words = normalName(name.replace(/^@/, '').replace('/', '-')).split('-');
  return (
    /mcp/i.test(command) ||
    normalName(command)
      .split('-')
      .some((word) => word.length > 4 && words.includes(word))
  );
}
