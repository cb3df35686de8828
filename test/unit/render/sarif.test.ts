// SARIF judged by the schema that OASIS publishes, over real findings of every fixture.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { ALL_RULES } from '../../../src/check/stage.js';
import type { Files, Finding } from '../../../src/core/types.js';
import { renderSarif } from '../../../src/render/sarif.js';
import { readFiles } from '../../../src/repository/files.js';
import { checkFiles } from '../check/rules/suite.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/rules/', import.meta.url));
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../schemas/sarif-2.1.0.json', import.meta.url)), 'utf8'),
);
// Draft 4; none of what later drafts changed is used in it but the name of its id.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(schema);

function log(findings: readonly Finding[], files?: Files) {
  const parsed = JSON.parse(renderSarif(findings, { rules: ALL_RULES, files }));
  expect(valid(parsed) ? [] : valid.errors).toEqual([]);
  return parsed.runs[0];
}

test('the schema can say no', () => {
  expect(valid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  expect(valid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'bad' }] }] })).toBe(
    false,
  );
});

test('findings of every fixture are valid, each with a rule that is described', async () => {
  let seen = 0;
  for (const name of readdirSync(FIXTURES)) {
    const files = await readFiles(`${FIXTURES}${name}`);
    const findings = await checkFiles(files, { repository: 'octo/weather-mcp' }).catch(() => []);
    const { results, tool } = log(findings, files);
    seen += results.length;
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(tool.driver.rules[result.ruleIndex].shortDescription.text).toMatch(/\S/);
      expect(tool.driver.rules[result.ruleIndex].helpUri).toMatch(/docs\/rules\.md#/);
    }
  }
  expect(seen).toBeGreaterThan(40);
});

const FILES: Files = {
  root: '/nowhere',
  all: ['a b/p#.toml'],
  has: () => true,
  text: () => 'first\nversion = "1"\nversion = "1"\n',
  bytes: () => undefined,
};
const finding: Finding = { rule: 'x', level: 'note', message: 'm', file: 'a b/p#.toml', line: 2, column: 3 };

test('places are addresses; fingerprints tell equal lines apart and stay when lines move', () => {
  const { results } = log([finding, { ...finding, line: 3 }, { ...finding, line: 1 }], FILES);
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/p%23.toml');
  const prints = results.map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0]);
  expect(prints[0].split(':')[0]).toBe(prints[1].split(':')[0]);
  expect(new Set(prints).size).toBe(3);
  const moved = log([{ ...finding, line: 5 }], { ...FILES, text: () => '\n\n\n\nversion = "1"\n' });
  expect(moved.results[0].partialFingerprints.primaryLocationLineHash).toBe(prints[0]);
});

test('a finding without a line is told apart by what it is about, never by its words', () => {
  const about = (message: string, more: Partial<Finding> = {}): Finding => ({
    rule: 'x',
    level: 'note',
    message,
    ...more,
  });
  const printsOf = (...findings: readonly Finding[]): readonly string[] =>
    log(findings, FILES).results.map(
      (one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0],
    );
  expect(printsOf(about('It has 3.'))).toEqual(printsOf(about('Three are there.')));
  const [one, again, other, third] = printsOf(
    about('m', { subject: { module: 'yaml' } }),
    about('m', { subject: { module: 'yaml' } }),
    about('m', { subject: { module: 'toml' } }),
    about('m', { project: 'b' }),
  );
  expect(new Set([one, again, other, third]).size).toBe(4);
  expect(again).toBe(one?.replace(':1', ':2'));
});

test('a fix of text is carried along, one that needs more is not', () => {
  const fix = { file: 'a b/p#.toml', start: 6, end: 13, text: 'name' };
  const { results } = log([
    { ...finding, hint: 'Write name.', fixes: [fix] },
    { ...finding, fixes: [fix, { file: 'x', executable: true }] },
  ]);
  expect(results[0].fixes[0].artifactChanges[0].replacements).toEqual([
    { deletedRegion: { charOffset: 6, charLength: 7 }, insertedContent: { text: 'name' } },
  ]);
  expect(results[1].fixes).toBeUndefined();
});

test('findings of stages point at the page of errors', () => {
  const { tool, results } = log([{ rule: 'build/failed', level: 'error', message: 'x' }]);
  expect(tool.driver.rules[0].helpUri).toMatch(/docs\/errors\.md#build-failed$/);
  expect(results[0].locations).toEqual([]);
});
