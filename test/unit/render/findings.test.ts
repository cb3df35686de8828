// Findings as text, as annotations and as SARIF.

import { describe, expect, test } from '@jest/globals';
import { renderCheck } from '../../../src/render/check.js';
import { renderFindings } from '../../../src/render/findings.js';
import { renderAnnotation, renderAnnotations } from '../../../src/render/github.js';
import { renderSarif } from '../../../src/render/sarif.js';
import type { Files, Finding, Project } from '../../../src/types.js';

const BOUND: Finding = {
  rule: 'open-sdk-bound',
  level: 'warning',
  message: 'mcp>=1.20 also allows mcp 3.',
  hint: 'Write "mcp>=1.20,<3".',
  file: 'pyproject.toml',
  line: 2,
  column: 17,
};
const SOURCE = '[project]\ndependencies = ["mcp>=1.20"]\n';
const FILES: Files = {
  root: '/nowhere',
  all: ['pyproject.toml'],
  has: (path) => path === 'pyproject.toml',
  text: (path) => (path === 'pyproject.toml' ? SOURCE : undefined),
  bytes: () => undefined,
};

describe('text', () => {
  test('one finding: rule and place, message, the line, what to do', () => {
    expect(renderFindings([BOUND], { files: FILES })).toBe(
      [
        'warning  open-sdk-bound   pyproject.toml:2',
        '',
        '  mcp>=1.20 also allows mcp 3.',
        '',
        '    2 | dependencies = ["mcp>=1.20"]',
        '      |                 ^',
        '',
        '  Write "mcp>=1.20,<3".',
        '',
        '',
      ].join('\n'),
    );
  });

  test('words of others and facts', () => {
    const text = renderFindings([
      {
        rule: 'start/stdout',
        level: 'error',
        message: 'A line on standard output is no message.',
        artifact: 'weather_mcp-1.4.0-py3-none-any.whl',
        quote: ['\u001b[31mLoading\u001b[0m'],
        facts: { 'started with': 'weather-mcp', in: 'an empty environment' },
      },
    ]);
    expect(text).toContain('error  start/stdout   weather_mcp-1.4.0-py3-none-any.whl\n');
    expect(text).toContain('\n    Loading\n');
    expect(text).toContain('\n  started with   weather-mcp\n  in             an empty environment\n');
  });

  test('ten findings of one rule are one block with ten places; errors come first', () => {
    const many = Array.from({ length: 12 }, (_, line) => ({ ...BOUND, line: line + 1 }));
    const text = renderFindings([...many, { ...BOUND, rule: 'other', level: 'error' }]);
    expect(text.indexOf('error  other')).toBe(0);
    expect(text.match(/^warning/gm)).toHaveLength(1);
    expect(text).toContain('warning  open-sdk-bound   12 places\n');
    expect(text.match(/^ {2}pyproject\.toml:\d+$/gm)).toHaveLength(10);
    expect(text).toContain('and 2 more places');
    expect(text.slice(text.indexOf('warning')).match(/Write "mcp/g)).toHaveLength(1);
  });

  test('the last line of check counts', () => {
    const projects = [{ name: 'weather-mcp', version: '1.4.0' } as Project];
    expect(renderCheck([], { files: FILES, projects })).toBe('weather-mcp 1.4.0: nothing to say\n');
    expect(renderCheck([BOUND, BOUND], { files: FILES, projects })).toMatch(/\nweather-mcp 1\.4\.0: 2 warnings\n$/);
  });
});

describe('annotations', () => {
  test('what could end a command or start another one is escaped', () => {
    const hostile = { ...BOUND, file: 'a:b,c.toml', message: '100%\n::error::owned', hint: undefined };
    expect(renderAnnotation(hostile)).toBe(
      '::warning file=a%3Ab%2Cc.toml,line=2,col=17,title=open-sdk-bound::100%25%0A::error::owned',
    );
  });

  test('ten of each level, the rest counted', () => {
    const lines = renderAnnotations(Array.from({ length: 13 }, () => BOUND)).split('\n');
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(lines).toContain('3 more of level warning: the job summary lists them');
  });
});

test('SARIF holds rule, level, message and place', () => {
  const log = JSON.parse(renderSarif([BOUND, { rule: 'build/failed', level: 'error', message: 'x' }]));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['build/failed', 'open-sdk-bound']);
  expect(run.results[0]).toMatchObject({
    ruleId: 'open-sdk-bound',
    ruleIndex: 1,
    level: 'warning',
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'pyproject.toml' }, region: { startLine: 2, startColumn: 17 } } },
    ],
  });
  expect(run.results[1].locations).toEqual([]);
});
