// What stops nothing takes few lines, and tells what to do as long as there is room.

import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/types.js';
import { renderCheckSummary } from '../../../src/render/check-summary.js';
import { renderFindings } from '../../../src/render/findings.js';

const warning = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  level: 'warning',
  message: `${rule} is not as it should be: ${'a reason, '.repeat(12)}and so on.`,
  hint: `Change ${rule}.`,
  file: `${rule}.toml`,
  project: 'weather-mcp',
  ...more,
});
const many = (count: number): Finding[] => Array.from({ length: count }, (_, index) => warning(`rule-${index}`));
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

describe('at most eight lines', () => {
  test.each([1, 2, 3, 4, 7, 12, 60])('%i rules: each is named, with its hint while there is room', (count) => {
    const notes = ['note-a', 'note-b'].map((rule) => warning(rule, { level: 'note' }));
    const text = renderFindings([...notes, ...many(count)]);
    expect(linesOf(text).length).toBeLessThanOrEqual(8);
    for (const { rule } of [...notes, ...many(count)]) expect(text).toContain(rule);
    expect(text.includes('Change rule-0.')).toBe(count <= 3);
    expect(text).toMatch(/\n {9}--verbose shows them in full; in Actions, the job summary does\n$/);
    expect(Math.max(...linesOf(renderFindings(many(5))).map((line) => line.length))).toBeLessThanOrEqual(130);
  });

  test('few and short ones need no shorter form', () => {
    const text = renderFindings([warning('a', { message: 'Short.' })]);
    expect(text).toBe('warning  a   a.toml\n\n  Short.\n\n  Change a.\n');
  });

  test('an error is told in full, and does not count', () => {
    const error = warning('broken', { level: 'error', quote: Array.from({ length: 12 }, (_, line) => `line ${line}`) });
    const text = renderFindings([...many(9), error]);
    expect(text).toMatch(/^error {2}broken {3}broken\.toml\n/);
    expect(text).toContain('    line 11\n');
    expect(linesOf(text.slice(text.indexOf('warning'))).length).toBeLessThanOrEqual(8);
  });

  test('what is about the workflows of the repository is one line', () => {
    const file = '.github/workflows/release.yml';
    const found = ['workflow-a', 'workflow-b', 'workflow-a'].map((rule) => warning(rule, { file, project: undefined }));
    const text = renderFindings([...found, ...many(2)]);
    expect(text).toContain(`\nwarning  workflow-a (2), workflow-b   ${file}\n`);
    const two = renderFindings([
      ...found,
      warning('workflow-b', { file: '.github/workflows/x.yml', project: undefined }),
      ...many(2),
    ]);
    expect(two).toContain('\nwarning  workflow-a (2), workflow-b (2)   .github/workflows\n');
  });

  test('--verbose shows everything', () => {
    const text = renderFindings(many(9), { verbose: true });
    expect(text.match(/^warning {2}rule-/gm)).toHaveLength(9);
    expect(text).toContain('Change rule-8.');
    expect(text).not.toContain('--verbose');
  });
});

describe('the job summary', () => {
  const projects = [{ name: 'weather-mcp' }] as never;
  const hint = 'Write:\n  [smoke]\n  port = 8081';

  test('the error first and in full, its hint as it is to be written; the rest opens on a click', () => {
    const found = [warning('a'), warning('broken', { level: 'error', message: 'It broke.', hint, quote: ['Boom'] })];
    const text = renderCheckSummary(found, { projects });
    expect(text).toContain(
      '\n**error** broken in broken.toml\n\nIt broke.\n\n```text\nBoom\n```\n\nWrite\\:\n\n```\n[smoke]\nport = 8081\n```\n\n<details><summary>1 warning</summary>\n',
    );
  });

  test('in a table every line of a hint is one', () => {
    expect(renderCheckSummary([warning('a', { hint })], { projects })).toContain('<br>Write\\:<br>\\[smoke\\]<br>port');
  });

  test('strict: the warnings that stopped it are no detail', () => {
    const text = renderCheckSummary([warning('a'), warning('n', { level: 'note' })], { projects, strict: true });
    expect(text).toMatch(/\*\*warning\*\* a in a\.toml[\s\S]+Stopped by strict[\s\S]+<details><summary>1 note</);
  });
});
