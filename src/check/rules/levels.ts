// [rules.<id>] of mcp-drydock.toml: rules with another level than their own, for the whole project or for some files.

import picomatch from 'picomatch';
import { nearest } from '../../core/did-you-mean.js';
import { usageError } from '../../core/errors.js';
import type { Finding, RuleSetting } from '../../core/types.js';

export type Levels = Readonly<Record<string, RuleSetting>>;

/**
 * Findings with the levels that the configuration gives; `off` takes them away.
 * @param known ids of every rule there is
 * @throws ReleaseError exit 2 for a rule that does not exist, the nearest real one named
 */
export function applyLevels(
  findings: readonly Finding[],
  levels: Levels,
  known: readonly string[],
): readonly Finding[] {
  const unknown = Object.keys(levels).find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const near = nearest(unknown, known);
    throw usageError(
      'config/unknown-rule',
      `Unknown rule ${unknown}${near === undefined ? '' : `; did you mean ${near}?`}`,
      'See docs/rules.md for the list.',
    );
  }
  return findings.flatMap((finding) => {
    const setting = levels[finding.rule];
    if (setting === undefined || !covers(setting, finding)) return [finding];
    return setting.level === 'off' ? [] : [{ ...finding, level: setting.level }];
  });
}

function covers({ paths }: RuleSetting, { file }: Finding): boolean {
  return paths.length === 0 || (file !== undefined && picomatch([...paths], { dot: true })(file));
}
