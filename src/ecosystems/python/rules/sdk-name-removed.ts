// sdk-name-removed: what is imported from the MCP SDK is still there in the newest version that the bounds let in.

import type { RuleFinding } from '../../../core/types.js';
import { allowsBefore, newestMajor, SDKS } from '../sdk-removals.js';
import { mayBeHeld, removedUse } from '../sdk-uses.js';
import { isBounded } from './open-sdk-bound.js';
import { at, pythonRule } from './rule.js';

export const sdkNameRemoved = pythonRule({
  id: 'sdk-name-removed',
  title: 'What is imported from the MCP SDK is in the version that people get.',
  level: 'error',
  docs: {
    why: 'A fresh installation takes the newest version that the bounds allow. mcp 2 has no mcp.server.fastmcp and no McpError, fastmcp 4 no fastmcp.tools.tool: a server that imports them ends with ImportError before it answers.',
    wrong: '[project]\ndependencies = ["mcp>=1.20,<3"]\n\n# server.py\nfrom mcp.server.fastmcp import FastMCP',
    right: '[project]\ndependencies = ["mcp>=1.20,<2"]\n\n# server.py\nfrom mcp.server.fastmcp import FastMCP',
    fix: 'Bound the SDK below the version that took the name away, or write what took its place and raise the lower bound.',
  },
  check(input) {
    const { project, files } = input;
    return project.manifest.declared.flatMap((one): RuleFinding[] => {
      // An open bound is told at the dependency, by open-sdk-bound.
      if (!SDKS.includes(one.name) || one.extra !== undefined || !isBounded(one)) return [];
      const major = newestMajor(one);
      const use = major === undefined ? undefined : removedUse(one.name, major, project, files);
      if (major === undefined || use === undefined) return [];
      const place = at(input, one.path);
      const port = use.instead === undefined ? 'Port the code' : `Write ${use.instead}`;
      const hint = allowsBefore(one, use.major)
        ? `Bound it: ${one.name}<${use.major}. Or port the code: ${use.instead ?? `see what ${one.name} ${use.major} has in its place`}.`
        : `${port}, or depend on ${one.name}<${use.major}.`;
      const held = mayBeHeld(one, project, files);
      const then =
        use.atStart && !held
          ? 'a fresh installation gets that and cannot start'
          : held
            ? 'where no other dependency holds it back, this fails'
            : 'whatever uses this module fails';
      const spelled = one.style === 'poetry' ? `${one.name} ${one.text}` : one.text;
      return [
        {
          message: `${use.what} is gone since ${one.name} ${use.major}, which ${spelled} allows: ${then}.`,
          level: use.atStart && !held ? 'error' : 'warning',
          hint,
          facts: { 'stated at': `${place.file}:${place.line ?? 1}` },
          file: use.file,
          line: use.line,
          column: use.column,
        },
      ];
    });
  },
});
