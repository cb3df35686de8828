import { expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/plan.js';
import { differentTools, planTools, toolsOf } from '../../../src/plan/tools.js';

test('what made the files of a project, each once and in one order', () => {
  const wheel = { madeWith: { uv: '0.13.8', hatchling: '1.27.0' } };
  expect(toolsOf([wheel, { madeWith: { uv: '0.13.8' } }, {}])).toEqual({ hatchling: '1.27.0', uv: '0.13.8' });
  expect(Object.keys(toolsOf([wheel])!)).toEqual(['hatchling', 'uv']);
  expect(toolsOf([{}])).toBeUndefined();
});

test('what a plan was made with, and what two do not have in common', () => {
  const started = { sha256: '', runtime: 'Python 3.12.1', outcome: 'started' };
  const plan = (hatchling: string) =>
    ({
      tool: { name: 'mcp-drydock', version: '0.1.0' },
      tools: { git: '2.39.5' },
      projects: [{ tools: { hatchling, Python: '3.11.7' }, artifacts: [{ started }, {}] }],
    }) as unknown as Plan;
  const here = planTools(plan('1.27.0'));
  expect(here).toEqual({
    Python: '3.11.7 and 3.12.1',
    git: '2.39.5',
    hatchling: '1.27.0',
    'mcp-drydock': '0.1.0',
  });
  expect(differentTools(here, planTools(plan('1.27.0')))).toBeUndefined();
  expect(differentTools(planTools(plan('1.26.0')), here)).toEqual({
    there: 'hatchling 1.26.0',
    here: 'hatchling 1.27.0',
  });
  expect(differentTools({ uv: '0.9.0' }, { npm: '11.0.0', uv: '0.9.0' })).toEqual({
    there: 'npm (none)',
    here: 'npm 11.0.0',
  });
});
