// Versions that JavaScript and TypeScript sources tell MCP clients, with their places.

import { posix } from 'node:path';
import type { Files, Project, VersionCopy } from '../../core/types.js';
import { placeOf } from '../../formats/position.js';
import { sourcesOf } from '../sources.js';
import { constant, newServers } from './new-servers.js';

/** Literals, and constants that are followed into the file that holds them. */
export function toldInJavaScript(project: Project, files: Files): readonly VersionCopy[] {
  return sourcesOf(project, files, 'js').flatMap((file) => {
    const text = files.text(file) ?? '';
    return newServers(text, file).flatMap(({ offset, version, named }): VersionCopy | [] => {
      const [where, found] =
        version !== undefined ? [file, version] : named !== undefined ? follow(named, file, text, files) : [];
      if (where === undefined || found === undefined) return [];
      const source = where === file ? text : (files.text(where) ?? '');
      return {
        version: found.text,
        file: where,
        ...placeOf(source, found.start - 1),
        what: `The server in ${where}`,
        fixes: (wanted) => [{ file: where, start: found.start, end: found.end, text: wanted }],
        hint: (wanted) => `Set it to '${wanted}', or read it from the manifest.`,
        sure: () => newServers(text, file, true).some((one) => one.offset === offset),
      };
    });
  });
}

/** Names of a constant that is the package's version; another one may be of something else the package holds. */
const OWN = /^(?:(?:MCP_)?(?:SERVER|PACKAGE|PKG|APP|MCP)_?)?VERSION$/i;

/** A constant of this file, or of the file that it is imported from. */
function follow(
  name: string,
  file: string,
  text: string,
  files: Files,
): [string, NonNullable<ReturnType<typeof constant>>] | [] {
  if (!OWN.test(name)) return [];
  const here = constant(name, text);
  if (here !== undefined) return [file, here];
  const match = new RegExp(
    `import\\s*(?:type\\s*)?\\{[^}]*?\\b(?:(\\w+)\\s+as\\s+)?${name}\\b[^}]*\\}\\s*from\\s*['"](\\.[^'"]+)['"]`,
  ).exec(text);
  if (match?.[2] === undefined) return [];
  const base = posix.join(posix.dirname(file), match[2]);
  const bare = base.replace(/\.[cm]?js$/, '');
  const where = [base, `${bare}.ts`, `${bare}.js`, `${bare}.mts`, `${bare}/index.ts`].find((path) => files.has(path));
  // A file named version is judged by its own rule.
  if (where === undefined || /^version\.[cm]?[jt]s$/.test(posix.basename(where))) return [];
  const there = constant(match[1] ?? name, files.text(where) ?? '');
  return there === undefined ? [] : [where, there];
}
