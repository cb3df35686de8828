// Python projects in memory, and tables of what a rule says of them.

import { describe, expect, test } from '@jest/globals';
import { runRules } from '../../../../src/check/run.js';
import type { Finding } from '../../../../src/core/types.js';
import { detectPython } from '../../../../src/ecosystems/python/detect.js';
import { python } from '../../../../src/ecosystems/python/index.js';
import { PYTHON_RULES } from '../../../../src/ecosystems/python/rules/index.js';
import type { TargetId } from '../../../support/ids.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from './memory-files.js';

/** A Python project in memory that is sound but for what is given. */
export interface Given {
  /** Lines of [project] beside name, version and the like; one with a known key replaces it. */
  readonly project?: Readonly<Record<string, string>>;
  readonly more?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly build?: string;
  readonly targets?: readonly TargetId[];
  readonly index?: (target: string) => URL;
}

const BACKENDS: Readonly<Record<string, string>> = {
  setuptools: 'setuptools.build_meta',
  'flit-core': 'flit_core.buildapi',
  'poetry-core': 'poetry.core.masonry.api',
  'pdm-backend': 'pdm.backend',
  uv_build: 'uv_build',
  maturin: 'maturin',
};

const SOUND = {
  name: '"weather-mcp"',
  version: '"1.4.0"',
  readme: '"README.md"',
  license: '"MIT"',
  'requires-python': '">=3.10"',
  dependencies: '["mcp>=1.20,<2"]',
};

/** What one rule says of such a project. */
export async function check(rule: string, given: Given): Promise<readonly Finding[]> {
  const project = Object.entries({ ...SOUND, ...given.project }).filter(([, value]) => value !== '');
  const lines = project.map(([key, value]) => `${key} = ${value}`);
  const scripts = given.more?.includes('[project.scripts]')
    ? ''
    : '[project.scripts]\nweather-mcp = "weather_mcp.server:main"\n';
  const files = memoryFiles({
    LICENSE: 'MIT',
    'README.md': '# x',
    'pyproject.toml': `[build-system]\nrequires = ["${given.build ?? 'hatchling'}"]\nbuild-backend = "${
      BACKENDS[given.build ?? ''] ?? 'hatchling.build'
    }"\n\n[project]\n${lines.join('\n')}\n${scripts}${given.more ?? ''}`,
    'src/weather_mcp/__init__.py': '',
    'src/weather_mcp/server.py': 'def main(): pass\n',
    ...given.files,
  });
  const detected = detectPython('.', files, SETTINGS);
  if (detected === undefined) throw new Error('no project');
  const input = {
    project: detected,
    ecosystem: python,
    files,
    tag: undefined,
    tagVersion: undefined,
    repository: undefined,
  };
  const found = await runRules(PYTHON_RULES, { ...input, targets: given.targets, index: given.index });
  return found.filter((finding) => finding.rule === rule);
}

/** The module of the entry point. */
export const server = (text: string): Given => ({ files: { 'src/weather_mcp/server.py': text } });
/** [project.scripts] with one line. */
export const script = (text: string): string => `[project.scripts]\nweather-mcp = "${text}"\n`;

/** Each case: what it is, what is given, and the level and a part of the message, or nothing. */
export type Case = readonly [name: string, given: Given, expected?: readonly [level: string, part: string]];

/** Holds a rule to a table of cases. */
export function cases(rule: string, table: readonly Case[]): void {
  describe(`${rule}`, () => {
    // One parameter: for a third one that is missing jest would hand in its callback.
    test.each(table)('%s', async (...one) => {
      const [, given, expected] = one;
      const found = await check(rule, given);
      if (expected === undefined) expect(found).toEqual([]);
      else {
        expect(found.map(({ level, line }) => [level, typeof line])).toEqual([[expected[0], 'number']]);
        expect(`${found[0]?.message}\n${found[0]?.hint}`).toContain(expected[1]);
      }
    });
  });
}
