// [rules.<id>] holds for every id that the program can give a finding, but for those that say that nothing was built or started.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { applyLevels, holdLevels } from '../../../src/check/levels.js';
import { ALL_RULES } from '../../../src/check/stage.js';
import { FIRM_IDS, JUDGED_IDS } from '../../../src/check/stage-ids.js';

const RULES = ALL_RULES.map(({ id }) => id);
const setting = (level: 'error' | 'warning' | 'note' | 'off', paths: string[] = []) => ({ level, reason: 'r', paths });
const findings = [
  { rule: 'open-sdk-bound', level: 'warning', message: 'm', file: 'a/pyproject.toml' },
  { rule: 'readme-exists', level: 'error', message: 'm', file: 'a/pyproject.toml' },
] as const;

describe('the levels of findings', () => {
  test('are those of the configuration', () => {
    const levels = { 'open-sdk-bound': setting('error'), 'readme-exists': setting('off') };
    expect(applyLevels(findings, levels).map(({ rule, level }) => [rule, level])).toEqual([
      ['open-sdk-bound', 'error'],
    ]);
  });

  test('hold for the files that paths names', () => {
    expect(applyLevels(findings, { 'readme-exists': setting('off', ['b/**']) })).toHaveLength(2);
    expect(applyLevels(findings, { 'readme-exists': setting('off', ['a/**']) })).toHaveLength(1);
  });

  test('leave the errors of a step that failed, and nothing else', () => {
    const levels = { 'open-sdk-bound': setting('off'), 'readme-exists': setting('off') };
    expect(applyLevels(findings, levels, true).map(({ rule, level }) => [rule, level])).toEqual([
      ['readme-exists', 'error'],
    ]);
  });
});

describe('the configuration', () => {
  test.each([...RULES, ...JUDGED_IDS])('%s takes every level', (id) => {
    for (const level of ['error', 'warning', 'note', 'off'] as const)
      expect(() => holdLevels({ [id]: setting(level) }, RULES)).not.toThrow();
    const finding = { rule: id, level: 'error', message: 'm' } as const;
    expect(applyLevels([finding], { [id]: setting('note') })).toEqual([{ ...finding, level: 'note' }]);
    expect(applyLevels([finding], { [id]: setting('off') })).toEqual([]);
  });

  test.each(FIRM_IDS.map((id) => id.replace('*', 'pypi')))('%s stays an error', (id) => {
    for (const level of ['warning', 'note', 'off'] as const)
      expect(() => holdLevels({ [id]: setting(level) }, RULES)).toThrow(
        `[rules."${id}"] in mcp-drydock.toml cannot be`,
      );
    expect(() => holdLevels({ [id]: setting('error') }, RULES)).not.toThrow();
  });

  test.each([
    ['readme-exist', 'readme-exists'],
    ['start/stdut', 'start/stdout'],
    ['import/missing', 'imports/missing'],
    ['bounds/lowst', 'bounds/lowest'],
    ['start/exitted', 'start/exited'],
    ['start/missing-module', 'imports/missing'],
    ['build/no-shebang', 'node-shebang'],
  ])('%s is unknown, and %s is named', (id, near) => {
    expect(() => holdLevels({ [id]: setting('off') }, RULES)).toThrow(`Unknown rule ${id}; did you mean ${near}?`);
  });

  test('a server that does not start has a way to be released', () => {
    const hint = (id: string): string => {
      try {
        holdLevels({ [id]: setting('off') }, RULES);
      } catch (error) {
        return String((error as { hint?: string }).hint);
      }
      return '';
    };
    expect(hint('start/exited')).toContain('[smoke]\n  unstarted = "…"');
    expect(hint('build/failed')).not.toContain('unstarted');
  });
});

/** What looks like an id of a stage and is none: media types, methods of the protocol, folders. */
const NO_ID =
  /^(application|bin|text|tools|resources|prompts|server|commits|heads|refs|lib|source|src|package|properties|rehearsal|a|b|blobs|manifests|tags|referrers|library|opt|etc|check\/fix)\//;
/** An error of the program itself: it ends the command, and no finding has it. */
const THROWN = /^(ReleaseError|usageError)$/;
/** The ids that errors are given in other ways: by a property `code`, or by a function that throws. */
const THROWN_OTHERWISE =
  /^((npm|mcp-registry|oci)\/registry|pypi\/(index|trusted)|upload\/(platform|read-back)|system\/|http\/|archive\/|git\/ownership|github\/\*|preflight\/(npm|pypi)-publisher|tool\/\*|sign\/cosign-kind)/;

/** Ids in the sources that are given to something other than an error that is thrown. */
function idsOfFindings(): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown, thrown: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one, thrown);
      return;
    }
    const { type, value, quasis, callee } = node as Readonly<Record<string, unknown>>;
    if (type === 'ImportDeclaration') return;
    const text =
      type === 'StringLiteral'
        ? String(value)
        : type === 'TemplateLiteral'
          ? (quasis as readonly { readonly raw: string }[]).map(({ raw }) => raw).join('*')
          : '';
    if (!thrown && /^[a-z][a-z-]*\/[a-z*][a-z0-9*-]*$/.test(text) && !NO_ID.test(text) && !THROWN_OTHERWISE.test(text))
      found.add(text);
    const called = type === 'CallExpression' || type === 'NewExpression';
    const isThrown = called && THROWN.test(String((callee as { readonly value?: string }).value));
    for (const [key, child] of Object.entries(node)) {
      if (key !== 'span' && key !== 'callee') visit(child, called ? isThrown : thrown);
      if (key === 'callee') visit(child, thrown);
    }
  };
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.endsWith('stage-ids.ts')) continue;
    visit(parseSync(readFileSync(`src/${path}`, 'utf8'), { syntax: 'typescript' }).body, false);
  }
  return found;
}

test('every id of a finding in the sources is in one of the lists, and the lists have no other', () => {
  const written = [...idsOfFindings()];
  const listed = [...JUDGED_IDS, ...FIRM_IDS];
  const covers = (open: string, id: string): boolean =>
    open === id || new RegExp(`^${open.replaceAll('*', '[a-z*-]+')}$`).test(id);
  expect(written.filter((id) => !listed.some((one) => covers(one, id) || covers(id, one))).sort()).toEqual([]);
  expect(listed.filter((one) => !written.some((id) => covers(one, id) || covers(id, one)))).toEqual([]);
  expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([]);
});
