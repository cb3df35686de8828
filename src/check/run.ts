// Runs rules over one project, or over the repository, and gives their findings with rule and level filled in.

import { byCodeUnit } from '../core/by-code-unit.js';
import { byLevel } from '../core/level.js';
import type { Finding, Project, RuleOver } from '../core/types.js';
import { applyLevels, type Levels } from './levels.js';

/**
 * Every finding of these rules, the heaviest first, then by place.
 * @param about the project they look at; none for rules about the repository
 * @param levels that the configuration gives
 * @throws Error that names the rule when one throws: that is a bug of ours, whatever it read
 */
export async function runRules<I>(
  rules: readonly RuleOver<I>[],
  input: I,
  about?: Project,
  levels: Levels = {},
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    rules.map(async (rule): Promise<readonly Finding[]> => {
      try {
        const findings = [await rule.check(input)].flat();
        return findings.map((finding) => ({
          ...finding,
          rule: rule.id,
          level: finding.level ?? rule.level,
          project: about?.name,
          ...(rule.stops === true ? { stops: true } : {}),
        }));
      } catch (error) {
        const where = about === undefined ? 'the repository' : `${about.name} (${about.manifestFile})`;
        throw new Error(`The rule ${rule.id} failed on ${where}.`, { cause: error });
      }
    }),
  );
  return once(applyLevels(found.flat(), levels)).sort(byWeightAndPlace);
}

/** Of what several rules say about one thing, the first one's: an ecosystem's own rules come before those for all. One that is off says nothing. */
function once(found: readonly Finding[]): Finding[] {
  const told = new Map<string, string>();
  return found.filter(({ rule, subject }) => {
    if (subject?.about === undefined) return true;
    const first = told.get(subject.about) ?? rule;
    told.set(subject.about, first);
    return first === rule;
  });
}

function byWeightAndPlace(a: Finding, b: Finding): number {
  return (
    byLevel(a.level, b.level) ||
    byCodeUnit(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}
