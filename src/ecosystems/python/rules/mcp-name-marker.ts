// mcp-name-marker: the readme names the server as server.json does, which is how the MCP Registry knows whose package it is.

import { posix } from 'node:path';
import type { Found } from '../../../core/types.js';
import { placeOf } from '../../../formats/position.js';
import { isOf, serverJsons } from '../../../formats/server-json.js';
import { type PyInput, pythonRule } from './rule.js';

const NAME = /^[A-Za-z0-9.-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;
const MARKER = /mcp-name:[ \t]*([A-Za-z0-9._/-]+)/g;

export const mcpNameMarker = pythonRule({
  id: 'mcp-name-marker',
  title: 'The readme has the mcp-name marker for server.json.',
  level: 'warning',
  check(input) {
    const { project, files } = input;
    const { manifest, path } = project;
    if (manifest.readme === undefined || manifest.dynamic.includes('readme')) return [];
    const file = posix.normalize(posix.join(path, manifest.readme));
    const text = files.text(file);
    if (text === undefined) return [];
    return serverNames(input).flatMap(({ name, from }): Found => {
      const markers = [...text.matchAll(MARKER)];
      if (markers.some((match) => match[1] === name)) return [];
      // Another server of this repository may have a marker of its own.
      const wrong = markers.find((match) => match[1]?.toLowerCase() === name.toLowerCase()) ?? markers[0];
      if (wrong === undefined) {
        const comment = /\.rst$/i.test(file) ? `.. mcp-name: ${name}` : `<!-- mcp-name: ${name} -->`;
        const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
        return {
          message: `${from} names this server ${name}, but the readme has no such marker: the MCP Registry rejects the package.`,
          hint: `Add to ${file}:\n  ${comment}`,
          file,
          line: 1,
          column: 1,
          fixes: [{ file, start: text.length, end: text.length, text: `${gap}${comment}\n` }],
        };
      }
      const start = wrong.index + wrong[0].length - (wrong[1]?.length ?? 0);
      const message = `The readme says mcp-name: ${wrong[1]}, but ${from} says ${name}: the MCP Registry requires an exact match.`;
      return {
        message,
        hint: `Write mcp-name: ${name}`,
        file,
        ...placeOf(text, start),
        fixes: [{ file, start, end: start + (wrong[1]?.length ?? 0), text: name }],
      };
    });
  },
});

/** The names under which server.json files of this repository register this project's package on PyPI. */
function serverNames({
  project,
  files,
  ecosystem,
}: PyInput): readonly { readonly name: string; readonly from: string }[] {
  return serverJsons(files).flatMap(({ name, file: from, packages }) => {
    const isOurs = packages.some((one) => isOf(one, project, ecosystem));
    return isOurs && name !== undefined && NAME.test(name) ? { name, from } : [];
  });
}
