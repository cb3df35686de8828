// [rules.<id>] of mcp-drydock.toml: findings with another level than their own, for the whole project or for some files.

import picomatch from 'picomatch';
import { CONFIG_FILE } from '../core/about.js';
import { nearest } from '../core/did-you-mean.js';
import { usageError } from '../core/errors.js';
import type { Finding, Project, RuleSetting } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { FIRM_IDS, isFirm, JUDGED_IDS, RENAMED } from './stage-ids.js';

export type Levels = Readonly<Record<string, RuleSetting>>;

/** What holds for a project: its own, else those of all. */
export function levelsOf(
  project: Pick<Project, 'settings'> | undefined,
  all: { readonly levels?: Levels | undefined },
): Levels {
  return project?.settings.rules ?? all.levels ?? {};
}

/**
 * Findings with the levels that the configuration gives; `off` takes them away.
 * @param failed they are why something could not be built or started: its errors stay, since nothing else says that it is missing
 */
export function applyLevels(findings: readonly Finding[], levels: Levels, failed = false): readonly Finding[] {
  return findings.flatMap((finding) => {
    const setting = levels[finding.rule];
    if (setting === undefined || !covers(setting, finding) || (failed && finding.level === 'error')) return [finding];
    return setting.level === 'off' ? [] : [{ ...finding, level: setting.level }];
  });
}

/**
 * Holds the configuration to the ids there are.
 * @param rules ids of every rule
 * @throws ReleaseError exit 2 for an id that does not exist, the nearest real one named, or that keeps its level
 */
export function holdLevels(levels: Levels, rules: readonly string[]): void {
  const known = [...rules, ...JUDGED_IDS];
  for (const [id, { level }] of Object.entries(levels)) {
    if (known.includes(id) || (level === 'error' && isFirm(id))) continue;
    if (isFirm(id)) throw keepsLevel(id, level);
    const near = RENAMED[id] ?? nearest(id, [...known, ...FIRM_IDS]);
    throw usageError(
      'config/unknown-rule',
      `Unknown rule ${id}${near === undefined ? '' : `; did you mean ${near}?`}`,
      `List them all: ${TYPED} explain`,
    );
  }
}

function keepsLevel(id: string, level: string) {
  const unstarted = /^(start|install)\//.test(id)
    ? ` A server that cannot be started here is published with a warning if this says why:\n  [smoke]\n  unstarted = "…"`
    : '';
  return usageError(
    'config/firm-rule',
    `[rules."${id}"] in ${CONFIG_FILE} cannot be ${level === 'off' ? 'switched off' : `set to ${level}`}: ${id} means that nothing was built or started, or that a file is not the one that was checked, and nothing is published then.`,
    `Remove [rules."${id}"], and repair what ${id} reports.${unstarted}`,
  );
}

function covers({ paths }: RuleSetting, { file }: Finding): boolean {
  return paths.length === 0 || (file !== undefined && picomatch([...paths], { dot: true })(file));
}
