// Runs rules over one project and gives their findings with rule, level and project filled in.

import type { Finding, Level, Rule, RuleInput } from '../types.js';

const WEIGHT: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Every finding of these rules, the heaviest first, then by place.
 * @throws Error that names the rule when one throws: that is a bug of ours, whatever it read
 */
export async function runRules<M>(rules: readonly Rule<M>[], input: RuleInput<M>): Promise<readonly Finding[]> {
  const found = await Promise.all(
    rules.map(async (rule): Promise<readonly Finding[]> => {
      try {
        const findings = await rule.check(input);
        return findings.map((finding) => ({
          ...finding,
          rule: rule.id,
          level: finding.level ?? rule.level,
          project: input.project.name,
        }));
      } catch (error) {
        const where = `${input.project.name} (${input.project.manifestFile})`;
        throw new Error(`The rule ${rule.id} failed on ${where}.`, { cause: error });
      }
    }),
  );
  return found.flat().sort(byWeightAndPlace);
}

function byWeightAndPlace(a: Finding, b: Finding): number {
  const [left, right] = [a.file ?? '', b.file ?? ''];
  return (
    WEIGHT[a.level] - WEIGHT[b.level] ||
    (left < right ? -1 : left > right ? 1 : 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}
