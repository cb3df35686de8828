// Versions that Python sources tell MCP clients, with their places.

import type { Files, Project, VersionCopy } from '../../core/types.js';
import { sourcesOf } from '../sources.js';
import { serverCalls } from './server-calls.js';

/** Literals in calls that make a server. */
export function toldInPython(project: Project, files: Files): readonly VersionCopy[] {
  return sourcesOf(project, files, 'py').flatMap((file) =>
    serverCalls(files.text(file) ?? '').flatMap(({ callee, version, line, column }): VersionCopy | [] => {
      // Implementation() describes clients as well.
      if (version === undefined || callee === 'Implementation') return [];
      const { text, start, end } = version;
      return {
        version: text,
        file,
        line,
        column,
        what: `The server in ${file}`,
        fixes: (wanted) => [{ file, start, end, text: wanted }],
        hint: (wanted) => `Set version="${wanted}", or read it: importlib.metadata.version("${project.name}").`,
      };
    }),
  );
}
