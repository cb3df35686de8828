// Every ecosystem of the list keeps to what the rest of the program expects of one.

import '../../support/own-modules.js';
import '../../support/toys/index.js';

import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Edit, edited } from '../../../src/check/fix/overlay.js';
import { SHARED_RULES } from '../../../src/check/rules/index.js';
import type { Ecosystem, Files, Project, RuleInput } from '../../../src/core/types.js';
import { ECOSYSTEMS } from '../../../src/ecosystems/index.js';
import { readFiles } from '../../../src/repository/files.js';
import { pathsBelow } from '../../../src/repository/subtree.js';
import { TARGETS } from '../../../src/targets/index.js';
import type { Target } from '../../../src/targets/types.js';
import { SETTINGS } from '../../support/settings.js';
import { TOYS } from '../../support/toys/index.js';
import { memoryFiles } from '../check/rules/memory-files.js';

const TARGET_LIST: readonly Target[] = TARGETS;
const NONSENSE = [
  '',
  '{',
  '[]',
  'null',
  '"text"',
  '\0\0',
  '[project',
  '[project]\nname = 3\nversion = []\n',
  '{"name":3,"version":{}}',
];

/** A project of it with nothing wrong. */
function sound({ id }: Ecosystem): Promise<Files> {
  return TOYS.has(id)
    ? Promise.resolve(memoryFiles({ 'toy.json': '{"name":"weather","version":"1.4.0","server":"a.cjs"}', 'a.cjs': '' }))
    : readFiles(fileURLToPath(new URL(`../../fixtures/rules/sound-${id}`, import.meta.url)));
}

test('ids, kinds and rules are of one ecosystem each', () => {
  const ids = ECOSYSTEMS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  const kinds = ECOSYSTEMS.flatMap((one) => Object.keys(one.kinds));
  expect(new Set(kinds).size).toBe(kinds.length);
});

describe.each(ECOSYSTEMS.map((one): readonly [string, Ecosystem] => [one.id, one]))('%s', (id, ecosystem) => {
  let files: Files;
  let project: Project;
  beforeAll(async () => {
    files = await sound(ecosystem);
    project = ecosystem.detect('.', files, settings) as Project;
  });
  const settings = ecosystem.isAsked !== true ? SETTINGS : { ...SETTINGS, tables: { [id]: {} } };

  test('people can install what it makes from a target that takes it', () => {
    expect(ecosystem.title).toMatch(/^\S/);
    expect(ecosystem.purlType).toMatch(/^[a-z]+$/);
    const kinds = Object.entries(ecosystem.kinds);
    expect(kinds[0]?.[1].installable).toBe(true);
    const target = TARGET_LIST.find((one) => one.id === ecosystem.installsFrom.target);
    expect(target?.serves(project)).toBe(true);
    expect(kinds.some(([kind, { installable }]) => installable && target?.accepts({ kind }))).toBe(true);
  });

  test('its rules have ids of their own, and what it replaces is shared', () => {
    const ids = ecosystem.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    const shared = SHARED_RULES.map((rule) => rule.id);
    expect(ids.filter((one) => shared.includes(one))).toEqual([]);
    for (const replaced of ecosystem.replaces ?? []) expect(shared).toContain(replaced);
  });

  test('it finds its own project, before any other does, and leaves it to the one that is named', () => {
    expect(ECOSYSTEMS.find((one) => one.detect('.', files, settings) !== undefined)?.id).toBe(id);
    expect(project).toMatchObject({ ecosystem: id, path: '.', settings });
    expect(files.has(project.manifestFile)).toBe(true);
    expect(ecosystem.markers).toContain(posix.basename(project.manifestFile));
    const other = ECOSYSTEMS.find((one) => one.id !== id)?.id;
    expect(ecosystem.detect('.', files, { ...settings, ecosystem: other })).toBeUndefined();
    expect(ecosystem.detect('.', memoryFiles({}), settings)).toBeUndefined();
  });

  test('a manifest of nonsense is found or not, but nothing throws', () => {
    for (const marker of ecosystem.markers) {
      for (const text of NONSENSE) {
        const odd = memoryFiles({ [marker]: text, [`deep/${marker}`]: text, LICENSE: 'MIT' });
        for (const folder of ['.', 'deep']) {
          const found = ecosystem.detect(folder, odd, settings);
          ecosystem.skipped?.(folder, odd, SETTINGS);
          ecosystem.namesIn?.(posix.join(folder, marker), odd);
          if (found === undefined) continue;
          ecosystem.versions.stated(found, odd);
          ecosystem.versions.inLock?.(found, odd);
          ecosystem.versions.inSources?.(found, odd);
          ecosystem.versions.inServers?.(found, odd);
          ecosystem.versions.fromTags?.(found, odd);
          expect(ecosystem.needs(found).every((name) => typeof name === 'string')).toBe(true);
          ecosystem.commands(found);
        }
      }
    }
    expect(ecosystem.lastWords?.('')).toBeUndefined();
    expect(ecosystem.lastWords?.('no words of any error')).toBeUndefined();
  });

  test('versions are spelled in one way, and another one can be written where one is stated', () => {
    const { versions } = ecosystem;
    expect(versions.spell('not a version')).toBeUndefined();
    for (const version of ['1.2.3', '1.2.3-rc.1', '1.2.3rc1', 'v1.2.3']) {
      const spelled = versions.spell(version);
      if (spelled !== undefined) expect(versions.spell(spelled)).toBe(spelled);
    }
    const stated = versions.stated(project, files);
    if (stated === undefined) return;
    expect(stated.version).toBe(project.version);
    const text = files.text(stated.file) ?? '';
    expect(text).toContain(stated.version);
    if (stated.line !== undefined) expect(text.split('\n')[stated.line - 1]).toContain(stated.version);
    const fixes = stated.fixes('7.8.9');
    if (fixes.length === 0) return;
    expect(fixes.every(({ file }) => file === stated.file)).toBe(true);
    const changed = memoryFiles({
      ...Object.fromEntries(files.all.map((path) => [path, files.text(path) ?? ''])),
      [stated.file]: edited(text, fixes as readonly Edit[]),
    });
    const again = ecosystem.detect('.', changed, settings) as Project;
    expect(versions.stated(again, changed)?.version).toBe('7.8.9');
  });

  test('names: one form, found in the manifest, and users type one of them', () => {
    const name = ecosystem.canonicalName(project.name);
    expect(ecosystem.canonicalName(name)).toBe(name);
    if (ecosystem.namesIn !== undefined) {
      expect(ecosystem.namesIn(project.manifestFile, files)).toContain(project.name);
      expect(ecosystem.namesIn('no-manifest.txt', files)).toEqual([]);
    }
    const typed = ecosystem.userCommands(project, '1.4.0');
    expect(typed.length).toBeGreaterThan(0);
    for (const line of typed) expect(line).not.toMatch(/undefined|\n/);
    expect(ecosystem.needs(project).map(ecosystem.canonicalName)).not.toContain(name);
  });

  test('something of a sound project is published, and its rules find nothing', async () => {
    const input: RuleInput = { project, ecosystem, files, tag: 'v1.4.0', tagVersion: '1.4.0', repository: undefined };
    const own = pathsBelow(files, '.');
    expect(own.filter(ecosystem.ships(input, own)).length).toBeGreaterThan(0);
    const found = await Promise.all(ecosystem.rules.map(async (rule) => rule.check(input)));
    const errors = found.flat().filter(({ level }) => level === 'error');
    expect(errors).toEqual([]);
  });
});
