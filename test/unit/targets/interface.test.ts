// Every target of the list keeps to what the rest of the program expects of one.

import '../../support/own-modules.js';
import '../../support/toys/index.js';

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { INPUTS } from '../../../src/config/inputs.js';
import { configJsonSchema } from '../../../src/config/schema.js';
import { defaultTargets, GOES_ANYWAY } from '../../../src/config/target-choice.js';
import { givenTo } from '../../../src/config/target-input.js';
import { CHANGING, COMMANDS, camel, PUBLISHING } from '../../../src/core/input-spec.js';
import type { ArtifactKind, Files, Host, Project } from '../../../src/core/types.js';
import { ECOSYSTEMS } from '../../../src/ecosystems/index.js';
import { MADE } from '../../../src/ecosystems/kinds.js';
import { isLoopback } from '../../../src/host/loopback.js';
import { BESIDE } from '../../../src/plan/file-names.js';
import { startOidc } from '../../../src/stand-in/oidc.js';
import { TARGETS } from '../../../src/targets/index.js';
import type { RehearsalOf, StandIn, Target } from '../../../src/targets/types.js';
import { testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';
import { TOYS } from '../../support/toys/index.js';

const KINDS: readonly ArtifactKind[] = [...MADE, ...Object.keys(BESIDE)];
const PROJECTS = ECOSYSTEMS.map(
  ({ id: ecosystem }) => ({ name: `weather-${ecosystem}`, ecosystem, settings: SETTINGS }) as Project,
);
const TRUSTING = {
  ...{ repository: 'octo/weather', workflow: 'ship-it.yml', path: '.github/workflows/ship-it.yml' },
  environment: 'shipping',
};
const LIST: readonly Target[] = TARGETS;
const ALL: readonly (readonly [string, Target])[] = LIST.map((target) => [target.id, target]);
/** The pages of the program, which know all but the toys. */
const page = (id: string, path: string): string | undefined => (TOYS.has(id) ? undefined : readFileSync(path, 'utf8'));
const schema = configJsonSchema() as { properties: Record<string, { properties: Record<string, unknown> }> };

let host: Host & { close(): Promise<void> };
beforeAll(() => {
  host = testHost();
});
afterAll(() => host.close());

test('ids are unique, plain, and no other key of the configuration', () => {
  const ids = LIST.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  const shape = Object.keys(schema.properties);
  expect(new Set(shape).size).toBe(shape.length);
  expect(shape.filter((key) => ids.includes(key))).toEqual(ids);
});

test('no two targets have an input of the same name', () => {
  const names = LIST.flatMap(({ inputs }) => Object.keys(inputs));
  expect(new Set(names).size).toBe(names.length);
});

/** Where a permission is needed that not every release to a target needs. */
const WANTING: Readonly<Record<string, { given?: Record<string, string>; settings: unknown }>> = {
  attestations: { settings: { attestations: true } },
  packages: { given: { 'oci-token': '$' + '{{ github.token }}' }, settings: { images: ['ghcr.io/octo/weather'] } },
};

describe.each(ALL)('%s', (id, target) => {
  test('inputs begin with its id, are documented, and a secret is for publishing, or for a build to read with', () => {
    const docs = page(id, 'docs/inputs.md');
    for (const [name, spec] of Object.entries(target.inputs)) {
      expect(name.startsWith(`${id}-`)).toBe(true);
      expect(INPUTS).toHaveProperty([name], spec);
      expect(spec.about).toMatch(/^[A-Z]|^npm.*\.$/);
      for (const command of spec.commands) expect(COMMANDS).toContain(command);
      // What a build and those who verify may be given says that reading is all it needs.
      const comments = spec.commands.includes('contract') ? ['contract'] : [];
      const reads = / build needs [^;]+ only,/.test(spec.about) ? ['build', ...comments, 'verify', 'watch'] : [];
      if (spec.type === 'secret')
        expect([
          [...PUBLISHING, ...reads],
          [...CHANGING, ...reads],
        ]).toContainEqual(spec.commands);
      if (docs === undefined) continue;
      expect(docs).toContain(`| \`${name}\` |`);
      expect(docs).toContain(spec.about);
    }
  });

  test('its table may be empty, knows each key by a sentence, and is documented', () => {
    const { about, keys } = target.table(z);
    const shape = z.strictObject(keys);
    expect(shape.safeParse({})).toMatchObject({ success: true, data: {} });
    expect(shape.safeParse({ 'no-such-key': 1 }).success).toBe(false);
    expect(Object.keys(keys)).not.toContain('required');
    for (const key of Object.values(keys) as z.ZodType[]) expect(key.description).toMatch(/\.$/);
    expect(Object.keys(schema.properties[id]?.properties ?? {})).toEqual(['required', ...Object.keys(keys)]);
    const docs = page(id, 'docs/configuration.md');
    if (docs === undefined) return;
    expect(docs).toContain(`## [${id}]\n\n${about}\n`);
    for (const key of Object.keys(keys)) expect(docs).toContain(`| \`${key}\` |`);
  });

  test('what it goes to by default it takes, and it takes or makes something', async () => {
    const given = givenTo(target, Object.fromEntries(Object.keys(target.inputs).map((name) => [camel(name), 'x'])));
    const taken = KINDS.filter((kind) => target.accepts({ kind }));
    const { generate } = await target.load();
    // Who takes none of the release's files makes its own, of what others took.
    if (generate !== undefined) expect(target.after).toBeDefined();
    if (generate === undefined) expect(taken).not.toEqual([]);
    for (const kind of KINDS) {
      if (generate === undefined && target.isDefault(new Set([kind]), given)) expect(taken).toContain(kind);
    }
    expect(target.isDefault(new Set(taken.length > 0 ? taken : KINDS), given)).toBe(true);
    expect(target.isDefault(new Set(), given)).toBe(GOES_ANYWAY.includes(id));
    expect(PROJECTS.some((project) => target.serves(project))).toBe(true);
  });

  test('what a person has to do names project and workflow', async () => {
    const { offer } = await target.load();
    if (offer !== undefined) {
      const projects = PROJECTS.map((one) => ({ ...one, path: '.', manifest: { base: [] } }));
      const files: Files = { root: '/', all: [], has: () => false, text: () => undefined, bytes: () => undefined };
      const given = { inputs: {}, settings: target.settingsOf(undefined) };
      const told = offer({ ...given, projects, files, trusting: TRUSTING })?.told ?? '';
      expect(told).toContain(PROJECTS[0]?.name);
      expect(told).toContain(TRUSTING.path);
      expect(offer({ ...given, settings: target.settingsOf({}), projects, files, trusting: TRUSTING })).toBeUndefined();
    }
    if (target.trust === undefined) {
      if (offer === undefined) expect(GOES_ANYWAY).toContain(id);
      return;
    }
    const names = [...PROJECTS.filter((one) => target.serves(one)).map(({ name }) => name), 'another'];
    const text = target.trust(names, TRUSTING);
    for (const name of names) expect(text).toContain(name);
    expect(text).toContain('ship-it.yml');
    expect(text).toMatch(/^\S.*:/);
    // Without a repository there is a place to write it, or none is asked for.
    expect(target.trust(names, { ...TRUSTING, repository: undefined })).not.toMatch(/undefined|octo/);
  });

  test('what a job needs is there until its own secret is given', () => {
    const secrets = Object.entries(target.inputs).filter(([, { type }]) => type === 'secret');
    for (const { permission, without } of target.needs ?? []) {
      const { given = {}, settings } = WANTING[permission] ?? { settings: target.settingsOf({}) };
      expect(without((name) => given[name], settings)).toBe(false);
      for (const [secret] of secrets) {
        const own = { ...given, [secret]: '$' + '{{ secrets.ITS_OWN }}' };
        expect(without((name) => own[name], settings)).toBe(true);
      }
    }
  });

  test('what it waits for is there, and does not wait for it', () => {
    const { after = [] } = target;
    if (after === 'served') return;
    for (const one of after) {
      const other = LIST.find((known) => known.id === one);
      expect(other).toBeDefined();
      // Each has its turn before who names it: no two wait for each other, on whatever way.
      const behind = (at: Target | undefined, seen: readonly string[] = []): readonly string[] =>
        at === undefined || at.after === undefined || at.after === 'served' || seen.includes(at.id)
          ? []
          : at.after.flatMap((next) => [
              next,
              ...behind(
                LIST.find((known) => known.id === next),
                [...seen, at.id],
              ),
            ]);
      expect(other?.after).not.toBe('served');
      expect(behind(other)).not.toContain(id);
    }
  });

  test('its work is loaded whole', async () => {
    const work = await target.load();
    for (const member of ['inspect', 'plan', 'apply'] as const) expect(typeof work[member]).toBe('function');
    const known = [
      'preflight',
      'inspect',
      'forbids',
      'plan',
      'earlier',
      'open',
      'apply',
      'record',
      'finish',
      'settle',
      'generate',
      'ahead',
      'withdraw',
      'offer',
    ];
    expect(known).toEqual(expect.arrayContaining(Object.keys(work)));
  });

  test('its stand-in is on this machine, gives its own inputs only, and closes', async () => {
    const oidc = await startOidc({ repository: 'octo/weather', ref: 'refs/tags/v1.0.0', sha: 'c', workflow: 'r.yml' });
    const rehearsal: RehearsalOf<never> = {
      ...{ host, repository: 'octo/weather', tags: ['v1.0.0'], commit: 'c'.repeat(40), projects: PROJECTS },
      ...{ workflow: 'r.yml', named: false, keys: oidc.keys },
      ...(givenTo(target, {}) as { inputs: never; settings: unknown }),
    };
    const standIn = (await target.standIn(rehearsal)) as StandIn;
    try {
      const { service, inputs } = standIn;
      for (const url of service.urls) expect(isLoopback(new URL(url))).toBe(true);
      const own = Object.keys(target.inputs).map(camel);
      expect(own).toEqual(expect.arrayContaining(Object.keys(inputs as object)));
      const texts = JSON.stringify([inputs, standIn.settings(rehearsal.settings), standIn.env ?? {}]);
      for (const [address] of texts.matchAll(/https?:\/\/[^"/]+/g)) expect(isLoopback(new URL(address))).toBe(true);
      expect(standIn.source([])).toEqual(expect.any(Object));
    } finally {
      await Promise.all([standIn.service.close(), oidc.close()]);
    }
    await expect(fetch(standIn.service.urls[0]!)).rejects.toThrow();
  });
});

test('the default: GitHub always, the others where their files are released and they have an address', () => {
  const upload = { upload: TARGETS.find(({ id }) => id === 'upload')?.settingsOf({ url: 'https://up.example/' }) };
  const to = (kinds: readonly ArtifactKind[], tables = {}) => [...defaultTargets(new Set(kinds), {}, tables)].sort();
  expect(to(['sbom'])).toEqual(['github']);
  expect(to(['wheel'])).toEqual(['github', 'pypi']);
  expect(to(['sdist', 'npm-tarball'])).toEqual(['github', 'npm', 'pypi']);
  expect(to(['code-package'])).toEqual(['github']);
  expect(to(['code-package'], upload)).toEqual(['github', 'upload']);
});
