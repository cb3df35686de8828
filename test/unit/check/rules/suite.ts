// What every rule is held to: its fixture has exactly its fault, on its line, and its documentation is whole.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY_RULES, SHARED_RULES } from '../../../../src/check/rules/index.js';
import { runRules } from '../../../../src/check/run.js';
import { DESTINATIONS } from '../../../../src/config/target-choice.js';
import type {
  Documented,
  Files,
  Finding,
  GitFacts,
  ProjectSettings,
  RuleOver,
  TargetId,
} from '../../../../src/core/types.js';
import { ECOSYSTEMS, ecosystemOf } from '../../../../src/ecosystems/index.js';
import { readFiles } from '../../../../src/repository/files.js';
import type { EcosystemId } from '../../../support/ids.js';
import { SETTINGS } from '../../../support/settings.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/rules/', import.meta.url));
/** Fixtures are small: notes about where things should lie would stand beside every fault. */
const isNoLayout = ({ id }: { readonly id: string }): boolean => !id.startsWith('layout-');
/** What rules about a repository know of ecosystems. */
export const LISTS = { ecosystems: ECOSYSTEMS, ecosystemOf, destinations: DESTINATIONS } as const;

export interface CheckOptions {
  /** Default: whichever finds a project. */
  readonly ecosystem?: EcosystemId | undefined;
  readonly settings?: ProjectSettings | undefined;
  /** Default `v1.4.0`; null for none. */
  readonly tag?: string | null | undefined;
  readonly repository?: string | undefined;
  readonly git?: GitFacts | undefined;
  readonly targets?: readonly TargetId[] | undefined;
}

/** Every finding about the one project at the root of these files: of its ecosystem, the shared rules and those of the repository. */
export async function checkFiles(files: Files, options: CheckOptions = {}): Promise<readonly Finding[]> {
  for (const ecosystem of ECOSYSTEMS) {
    const { id, replaces = [] } = ecosystem;
    if (options.ecosystem !== undefined && options.ecosystem !== id) continue;
    const project = ecosystem.detect('.', files, options.settings ?? SETTINGS);
    if (project === undefined) continue;
    const tag = options.tag === null ? undefined : (options.tag ?? 'v1.4.0');
    const known = { files, tag, repository: options.repository, git: options.git, targets: options.targets };
    const shared = SHARED_RULES.filter((rule) => !replaces.includes(rule.id));
    const rules = [...ecosystem.rules, ...shared].filter(isNoLayout);
    return [
      ...(await runRules(REPOSITORY_RULES, { ...known, ...LISTS, projects: [project] })),
      ...(await runRules(rules, { ...known, project, ecosystem, tagVersion: tag?.replace(/^v/, '') }, project)),
    ];
  }
  throw new Error('no project is here');
}

export const checkFixture = async (name: string, options: CheckOptions = {}): Promise<readonly Finding[]> =>
  checkFiles(await readFiles(`${FIXTURES}${name}`), options);

/** Where a fixture goes wrong, how much that weighs, and what the hint says to write. */
export type Fault = readonly [file: string, line: number | undefined, level: string, hint: string];

/**
 * Holds each rule to its fixture `test/fixtures/rules/<id>/`.
 * @param check how a fixture is looked at, where the default does not do
 */
export function holdToFixtures<I>(
  rules: readonly Documented<RuleOver<I>>[],
  faults: Readonly<Record<string, Fault>>,
  check: (fixture: string) => Promise<readonly Finding[]> = checkFixture,
): void {
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    test('finds its fault, on its line, and nothing else finds anything', async () => {
      const [file, line, level, hint = ''] = faults[id] ?? [];
      const findings = await check(id);
      expect(findings.map((one) => ({ rule: one.rule, level: one.level, file: one.file, line: one.line }))).toEqual([
        { rule: id, level, file, line },
      ]);
      expect(findings[0]?.hint ?? '').toContain(hint);
      if (line !== undefined) expect(findings[0]?.column).toBeGreaterThan(0);
    });

    test('is documented', () => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      for (const text of [rule.title, ...Object.values(rule.docs)]) expect(text.length).toBeGreaterThan(10);
      expect(rule.title).toMatch(/\.$/);
      expect(Object.keys(rule.docs).sort()).toEqual(['fix', 'right', 'why', 'wrong']);
    });
  });

  test('every fault has a rule', () => {
    expect(Object.keys(faults).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
}
