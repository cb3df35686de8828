// code-package-sdk-bound: the MCP SDK that gets installed is one that the server was written for.

import type { Found, RuleFinding } from '../../../core/types.js';
import { LOCKS } from '../../node/locks.js';
import { openSdks } from '../../node/sdk-bound.js';
import { bounded, splitRequirement } from '../../python/pep508.js';
import { isOpen, lowestMajor, SDK_MAJORS } from '../../python/sdk-bound.js';
import { newestMajor, removedIn } from '../../python/sdk-removals.js';
import { surelyBrings } from '../../python/transitive-deps.js';
import { REQUIREMENTS } from '../manifest.js';
import { reachPython } from '../reach-python.js';
import { readRequirements } from '../requirements.js';
import { type CodeInput, type CodeRule, packed, packedView, place, script } from './input.js';

export const sdkBound: CodeRule = {
  id: 'code-package-sdk-bound',
  title: 'The MCP SDK has an upper bound.',
  level: 'warning',
  async check(input) {
    const view = packedView(input);
    if (script(input)?.endsWith('.py') !== true) return nodeFindings(input);
    if (!view.has(REQUIREMENTS)) return [];
    const { declared } = await readRequirements(view);
    return declared.flatMap((one): Found => {
      const major = SDK_MAJORS.get(one.name);
      const parts = splitRequirement(one.text);
      if (major === undefined || parts === undefined || parts.url !== undefined) return [];
      const text = parts.marker === undefined ? one.text : one.text.slice(0, one.text.indexOf(';'));
      const newest = newestMajor({ ...one, text, style: 'pep508', path: [], extra: undefined });
      const gone = newest === undefined ? undefined : removedUse(one.name, newest, input);
      const open = isOpen(parts.range);
      if (gone === undefined && !open) return [];
      const lowest = lowestMajor(parts.range);
      const below = gone?.major ?? Math.max(lowest, major) + 1;
      const held = declared.some(
        (other) => other !== one && surelyBrings(other.name, other.extras, one.name) !== false,
      );
      const ends =
        gone === undefined
          ? ''
          : held
            ? 'the server exits at startup unless another requirement restricts the version'
            : 'the server does not start';
      const said = `${parts.name}${parts.range}`;
      return {
        ...(gone === undefined || held ? {} : { level: 'error' as const }),
        message:
          gone === undefined
            ? `${said} also allows ${one.name} ${below}, which may remove APIs this server uses.`
            : `${said} allows ${one.name} ${gone.major}, which has no ${gone.what}; ${gone.file}:${gone.line} imports it, so ${ends}.`,
        hint: `Write ${bounded({ ...parts, extras: one.extras }, below)}`,
        ...(gone === undefined ? {} : { subject: { package: one.name } }),
        file: place(input, one.file),
        line: one.line,
        // A requirement is a whole line.
        column: 1,
      };
    });
  },
};

/** The first import at the start of something that versions of the SDK up to `major` took away. */
function removedUse(sdk: string, major: number, input: CodeInput) {
  const file = script(input);
  if (file === undefined) return undefined;
  const { sources } = reachPython(file, packedView(input), packed(input));
  for (const [where, { imports }] of sources) {
    for (const one of imports) {
      const removed = one.guard === undefined && one.dots === 0 ? removedIn(sdk, major, one) : undefined;
      if (removed !== undefined) return { ...removed, file: where, line: one.line };
    }
  }
  return undefined;
}

/** Without a lock file npm takes the newest version that package.json lets in. */
function nodeFindings(input: CodeInput): readonly RuleFinding[] {
  const { packageJson } = input.project.manifest;
  const { has } = packedView(input);
  const locked = Object.values(LOCKS).flat().some(has);
  if (packageJson === undefined || locked) return [];
  return openSdks(packageJson).map(({ name, range, better }) => ({
    message: `${name} is "${range}", which also allows every later major version, and no lock file pins it.`,
    hint: better,
    file: place(input, 'package.json'),
    ...packageJson.at('dependencies', name),
  }));
}
