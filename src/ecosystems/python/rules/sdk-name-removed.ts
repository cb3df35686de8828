// sdk-name-removed: what is imported from the MCP SDK is still there in the newest version that the bounds let in.

import type { Found } from '../../../core/types.js';
import { allowsBefore, newestMajor, port, SDKS } from '../sdk-removals.js';
import { mayBeHeld, removedUse } from '../sdk-uses.js';
import { isBounded } from './open-sdk-bound.js';
import { at, pythonRule } from './rule.js';

export const sdkNameRemoved = pythonRule({
  id: 'sdk-name-removed',
  title: 'Names imported from the MCP SDK exist in the newest allowed version.',
  level: 'error',
  check(input) {
    const { project, files } = input;
    return project.manifest.declared.flatMap((one): Found => {
      // An open bound is told at the dependency, by open-sdk-bound.
      if (!SDKS.includes(one.name) || one.extra !== undefined || !isBounded(one)) return [];
      const major = newestMajor(one);
      const use = major === undefined ? undefined : removedUse(one.name, major, project, files);
      if (major === undefined || use === undefined) return [];
      const place = at(input, one.path);
      const hint = allowsBefore(one, use.major)
        ? `Add an upper bound: ${one.name}<${use.major}. Or port the code: ${use.instead ?? `see the replacement in ${one.name} ${use.major}`}.`
        : port(one.name, use);
      const held = mayBeHeld(one, project, files);
      const then =
        use.atStart && !held
          ? 'a fresh installation gets that version and cannot start'
          : held
            ? 'this fails unless another dependency restricts the version'
            : 'code that uses this module fails';
      const spelled = one.style === 'poetry' ? `${one.name} ${one.text}` : one.text;
      return {
        message: `${use.what} was removed in ${one.name} ${use.major}, which ${spelled} allows: ${then}.`,
        level: use.atStart && !held ? 'error' : 'warning',
        hint,
        facts: { 'stated at': `${place.file}:${place.line ?? 1}` },
        file: use.file,
        line: use.line,
        column: use.column,
      };
    });
  },
});
