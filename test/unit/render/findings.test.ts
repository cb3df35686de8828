// Findings as text, as annotations and as SARIF.

import { describe, expect, test } from '@jest/globals';
import type { Files, Finding, Project } from '../../../src/core/types.js';
import { renderCheck } from '../../../src/render/check.js';
import { renderFindings } from '../../../src/render/findings.js';
import { frame } from '../../../src/render/frame.js';
import { renderAnnotation, renderAnnotations } from '../../../src/render/github.js';
import { renderSarif } from '../../../src/render/sarif.js';

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
    const text = renderFindings([...many, { ...BOUND, rule: 'other', level: 'error' }], { verbose: true });
    expect(text.indexOf('error  other')).toBe(0);
    expect(text.match(/^warning/gm)).toHaveLength(1);
    expect(text).toContain('warning  open-sdk-bound   12 places\n');
    expect(text.match(/^ {2}pyproject\.toml:\d+$/gm)).toHaveLength(10);
    expect(text).toContain('and 2 more places');
    expect(text.slice(text.indexOf('warning')).match(/Write "mcp/g)).toHaveLength(1);
  });

  test('the same failure at several places keeps the words of the first one, another has its own', () => {
    const failed = (file: string, message: string, line: string): Finding => ({
      ...{ rule: 'build/install', level: 'error', message, hint: 'Install it by hand.', file },
      quote: ['Progress', line],
    });
    const alike = renderFindings([
      failed('a/package.json', 'It failed.', '404'),
      failed('b/package.json', 'It failed.', '404'),
    ]);
    expect(alike).toBe(
      'error  build/install   2 places\n\n  It failed.\n\n    Progress\n    404\n\n  a/package.json\n  b/package.json\n\n  Install it by hand.\n',
    );
    const apart = renderFindings([
      failed('a/package.json', 'It failed.', '404'),
      failed('b/package.json', 'It hung.', 'E2'),
    ]);
    expect(apart).toContain(
      '  a/package.json\n    It failed.\n      Progress\n      404\n\n  b/package.json\n    It hung.\n',
    );
  });

  test('findings without a place have no empty lines for one', () => {
    const nowhere = (message: string): Finding => ({
      rule: 'sbom/denied-license',
      level: 'error',
      message,
      hint: 'Replace it.',
    });
    expect(renderFindings([nowhere('a is denied.'), nowhere('b is denied.')]).trimEnd()).toBe(
      'error  sbom/denied-license   2 places\n\n    a is denied.\n\n    b is denied.\n\n  Replace it.',
    );
    expect(renderFindings([nowhere('It is.'), nowhere('It is.')])).not.toContain('\n\n\n');
  });

  test('the last line of check counts', () => {
    const projects = [{ name: 'weather-mcp', version: '1.4.0' } as Project];
    expect(renderCheck([], { files: FILES, projects })).toBe('weather-mcp 1.4.0: no problems found\n');
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

describe('check shows findings rule by rule', () => {
  const projects = [{ name: 'weather-mcp', version: '1.4.0' } as Project];
  const at = (file: string | undefined, rule: string, level: Finding['level'] = 'warning'): Finding => ({
    rule,
    level,
    message: `${rule} is wrong.`,
    file,
    line: 1,
  });

  test('the heaviest first; warnings and notes of one rule are one block, whatever their files', () => {
    const found = [at('a.toml', 'x'), at('b.toml', 'y', 'error'), at('c.toml', 'x', 'note'), at('a.toml', 'z', 'note')];
    const shown = renderCheck(found, { files: FILES, projects, verbose: true });
    const heads = shown.split('\n').filter((line) => /^(\w+ {2}\w| {2}\w\.toml)/.test(line));
    expect(heads).toEqual([
      'error  y   b.toml:1',
      'warning  x   2 places',
      '  a.toml:1',
      '  c.toml:1   (note)',
      'note  z   a.toml:1',
    ]);
  });

  test('strict says what stopped it, and shows that in full', () => {
    const found = [at('a.toml', 'x'), at('b.toml', 'y'), at('c.toml', 'z', 'note')];
    const shown = renderCheck(found, { files: FILES, projects, strict: true });
    expect(shown).toMatch(/^warning {2}x {3}a\.toml:1\n\n {2}x is wrong\./);
    expect(shown).toMatch(/2 warnings, 1 note\nStopped by strict: warnings count as errors \(x, y\)\.\n$/);
    const both = renderCheck([...found, at('d', 'e', 'error')], { files: FILES, projects, strict: true });
    expect(both).toContain('\nStopped by strict too: warnings count as errors (x, y).\n');
    for (const calm of [[at('c.toml', 'z', 'note')], [at('d', 'e', 'error')]]) {
      expect(renderCheck(calm, { files: FILES, projects, strict: true })).not.toContain('strict');
    }
  });

  test('the last line says what --fix does and what the baseline holds', () => {
    const fixes = [{ file: 'a.toml', start: 0, end: 0, text: '' }];
    const shown = renderCheck([at('a', 'x'), { ...at('a', 'y'), fixes }], { files: FILES, projects, known: 3 });
    expect(shown).toMatch(/\nweather-mcp 1\.4\.0: 2 warnings; 3 more in the baseline; --fix fixes 1 of them\n$/);
  });
});

describe('the line of source', () => {
  const shown = (source: string, column: number, line = 1): readonly string[] =>
    frame({ ...BOUND, line, column }, { ...FILES, text: () => source });

  test('tabs stay tabs, wide letters take two columns', () => {
    expect(shown('\t"a": "天気", x\r\n', 13)).toEqual(['1 | \t"a": "天気", x', '  | \t             ^']);
  });

  test('of a long line what is around the column', () => {
    const [source = '', caret = ''] = shown(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, 501);
    expect(source.length).toBeLessThan(110);
    expect(source.slice(caret.indexOf('^')).slice(0, 4)).toBe('HERE');
    expect(source).toMatch(/^1 \| ….*…$/);
    expect(shown('x'.repeat(9_000_000), 1)[0]).toHaveLength(105);
  });

  test('none where there is no such line, or nothing on it', () => {
    expect(shown('one\n', 1, 7)).toEqual([]);
    expect(shown('\n', 1)).toEqual([]);
  });
});
