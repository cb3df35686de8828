// version-server-info: the version a server tells its clients is the one that is released.

import { posix } from 'node:path';
import type { Files, Project, Rule } from '../../../core/types.js';
import { constant, newServers } from '../../../ecosystems/node/server-version.js';
import { serverCalls } from '../../../ecosystems/python/server-version.js';
import { placeOf } from '../../../formats/encoding.js';
import { asPep440, asSemver, type Stated, truthOf, unlike } from './expected-version.js';
import { sourcesOf } from './sources.js';

export const versionServerInfo: Rule = {
  id: 'version-server-info',
  title: 'The version that clients are told is the one that is released.',
  level: 'warning',
  docs: {
    why: 'Clients show serverInfo.version, log it and put it in bug reports. A literal in the source is what is left behind when the version goes up.',
    wrong: "// package.json says 1.4.0\nnew McpServer({ name: 'weather-mcp', version: '1.0.0' });",
    right: "new McpServer({ name: 'weather-mcp', version: packageJson.version });",
    fix: 'Take it from package.json or importlib.metadata.version("…"), or write the right one; `check --fix` writes it.',
  },
  check(input) {
    const truth = truthOf(input);
    if (truth === undefined) return [];
    const { project, files } = input;
    const isPython = project.ecosystem === 'python';
    const wanted = isPython ? asPep440(truth) : asSemver(truth);
    const seen = new Set<string>();
    return [...inPython(project, files, wanted), ...inNode(project, files, wanted)].flatMap((stated) => {
      // One constant may be given to several servers.
      const key = `${stated.file}:${stated.line}:${stated.column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const { sure, ...rest } = stated;
      const finding = unlike(rest, truth, {
        what: `The server in ${stated.file}`,
        wanted,
        why: 'It is the version that clients show.',
        hint: isPython
          ? `Write version="${wanted}", or read it: importlib.metadata.version("${project.name}").`
          : `Write '${wanted}', or read it from package.json.`,
      });
      return finding === undefined || !sure() ? [] : [finding];
    });
  },
};

/** `sure` takes a closer look, which takes time and is worth it only for a version that differs. */
type Told = Stated & { sure(): boolean };

function inPython(project: Project, files: Files, wanted: string): readonly Told[] {
  if (project.ecosystem === 'node') return [];
  return sourcesOf(project, files, 'py').flatMap((file) =>
    serverCalls(files.text(file) ?? '').flatMap(({ callee, version, line, column }): Told[] => {
      // Implementation() describes clients as well.
      if (version === undefined || callee === 'Implementation') return [];
      const fixes = [{ file, start: version.start, end: version.end, text: wanted }];
      return [{ version: version.text, file, line, column, fixes, sure: () => true }];
    }),
  );
}

function inNode(project: Project, files: Files, wanted: string): readonly Told[] {
  if (project.ecosystem === 'python') return [];
  return sourcesOf(project, files, 'js').flatMap((file) => {
    const text = files.text(file) ?? '';
    return newServers(text, file).flatMap(({ offset, version, named }): Told[] => {
      const [where, found] =
        version !== undefined ? [file, version] : named !== undefined ? follow(named, file, text, files) : [];
      if (where === undefined || found === undefined) return [];
      const source = where === file ? text : (files.text(where) ?? '');
      const fixes = [{ file: where, start: found.start, end: found.end, text: wanted }];
      const sure = (): boolean => newServers(text, file, true).some((one) => one.offset === offset);
      return [{ version: found.text, file: where, ...placeOf(source, found.start - 1), fixes, sure }];
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
  const word = name.replace(/\$/g, '\\$');
  const match = new RegExp(
    `import\\s*(?:type\\s*)?\\{[^}]*?\\b(?:(\\w+)\\s+as\\s+)?${word}\\b[^}]*\\}\\s*from\\s*['"](\\.[^'"]+)['"]`,
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
