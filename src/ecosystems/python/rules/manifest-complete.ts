// manifest-complete: name and version are stated, once, or said to be dynamic.

import type { RuleFinding } from '../../../core/types.js';
import { dig } from '../../../formats/object.js';
import { at, type PyRule } from './rule.js';

export const manifestComplete: PyRule = {
  id: 'manifest-complete',
  title: 'The name and the version are stated exactly once.',
  level: 'error',
  stops: true,
  check(input) {
    const { manifest } = input.project;
    if (!manifest.readable || manifest.style === 'setup') return [];
    const table = `[${manifest.base.join('.')}]`;
    if (manifest.style === 'none') {
      return {
        message: 'There is no [project] table, so the package has no name.',
        hint: 'Add [project] with name and version.',
        ...at(input, ['build-system']),
      };
    }
    const found: RuleFinding[] = [];
    const stated = (key: string): boolean => dig(manifest.value, [...manifest.base, key]) !== undefined;
    if (!stated('name') && !manifest.dynamic.includes('name')) {
      found.push({ message: `${table} has no name.`, hint: 'Add name = "…".', ...at(input, manifest.base) });
    }
    if (!stated('version') && !manifest.dynamic.includes('version')) {
      found.push({
        message: `${table} has no version, and does not declare it as dynamic.`,
        hint: `Add version = "${input.tagVersion ?? '0.1.0'}"${manifest.style === 'poetry' ? '' : ', or dynamic = ["version"]'}.`,
        ...at(input, manifest.base),
      });
    }
    for (const [index, key] of manifest.dynamic.entries()) {
      const place = at(input, ['project', 'dynamic', index], ['project', 'dynamic']);
      if (key === 'name') {
        found.push({ message: 'The name cannot be dynamic.', hint: 'State it: name = "…".', ...place });
      } else if (stated(key)) {
        const message = `${key} is both stated and listed as dynamic, which build backends reject.`;
        found.push({ message, hint: `Remove "${key}" from dynamic, or the line that states it.`, ...place });
      }
    }
    return found;
  },
};
