// open-sdk-bound: the MCP SDK has an upper bound, since its next major version will break servers again.

import type { Found } from '../../../core/types.js';
import type { Declared } from '../declared.js';
import { lockOf } from '../lock.js';
import { bounded, splitRequirement } from '../pep508.js';
import { isOpen, lowestMajor, SDK_MAJORS } from '../sdk-bound.js';
import { allowsBefore, newestMajor, port } from '../sdk-removals.js';
import { mayBeHeld, removedUse } from '../sdk-uses.js';
import { at, pythonRule } from './rule.js';

export const openSdkBound = pythonRule({
  id: 'open-sdk-bound',
  title: 'The MCP SDK has an upper bound.',
  level: 'warning',
  check(input) {
    return input.project.manifest.declared.flatMap((one): Found => {
      const major = SDK_MAJORS.get(one.name);
      if (major === undefined || one.extra !== undefined || isBounded(one)) return [];
      const newest = newestMajor(one);
      const old = newest === undefined ? undefined : removedUse(one.name, newest, input.project, input.files);
      const fatal = old?.atStart === true && !mayBeHeld(one, input.project, input.files);
      const lowest = lowestMajor(one.text);
      const locked = lockOf(input.project, input.files)?.version(one.name);
      const tried = locked === undefined ? major : Number.parseInt(locked, 10) || major;
      const below = old === undefined ? Math.max(lowest, tried) + 1 : old.major;
      const spelled = one.style === 'poetry' ? `${one.name} ${one.text}`.trim() : one.text.trim();
      const then = fatal
        ? 'so every fresh installation fails at startup'
        : old?.atStart === true
          ? 'so a fresh installation fails unless another dependency restricts the version'
          : 'so code that uses that module fails';
      const why =
        old === undefined
          ? `${spelled} also allows ${one.name} ${below}, which may remove APIs this server uses${locked === undefined || tried >= major ? '' : `; the lock file has ${locked}, so users get a version you never tested`}.`
          : `${spelled} also allows ${one.name} ${old.major}, which has no ${old.what}; ${old.file}:${old.line} ${old.how} it, ${then}.`;
      return {
        message: why,
        level: fatal ? 'error' : 'warning',
        // Without a version before the removal in the range, a bound would leave none.
        hint:
          old === undefined || allowsBefore(one, old.major) ? `Write ${lineWith(one, below)}.` : port(one.name, old),
        ...(old === undefined ? {} : { subject: { package: one.name } }),
        ...at(input, one.path),
      };
    });
  },
});

/** Whether newer major versions are shut out by the dependency itself. */
export function isBounded({ style, text }: Declared): boolean {
  if (style === 'poetry') return /[<^~]|==|^\s*\d/.test(text);
  const parts = splitRequirement(text);
  return parts === undefined || parts.url !== undefined || !isOpen(parts.range);
}

/** The same dependency with an upper bound, its extras and marker kept: a line to copy. */
function lineWith({ style, text, name }: Declared, below: number): string {
  if (style === 'poetry') return `${name} = "${/\d/.test(text) ? `${text},` : ''}<${below}"`;
  const parts = splitRequirement(text);
  if (parts === undefined) return `"${name}<${below}"`;
  const whole = `${bounded(parts, below)}${parts.marker === undefined ? '' : `; ${parts.marker}`}`;
  return whole.includes('"') ? `'${whole}'` : `"${whole}"`;
}
