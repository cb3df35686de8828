// The kinds of calls of every target, answered with nonsense: whole answers, and real ones with one field of a wrong type.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { testHost } from '../support/host.js';
import { type PreparedKinds, prepareKinds } from '../support/prepared-kinds.js';
import { WHOLE } from '../support/sample.js';
import { fields, noteAnswers, runStrange, type Strange, wholes } from './nonsense.js';
import { kindsFor, type SceneKind } from './scenes.js';

const host = testHost();
const folder = mkdtempSync(join(tmpdir(), 'nonsense-'));
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const SCENES: readonly SceneKind[] = [
  { name: 'github', targets: ['github'] },
  { name: 'an endpoint with PUT', targets: ['upload'], upload: 'put' },
  { name: 'an endpoint with POST', targets: ['upload'], upload: 'form' },
  { name: 'the code-package platform', targets: ['upload'], upload: 'platform' },
  { name: 'pypi', targets: ['pypi'], slow: true },
  { name: 'npm', targets: ['npm'], slow: true },
  { name: 'the MCP Registry', targets: ['mcp-registry'] },
];
/** Each answer is given to one in three kinds of calls, which take turns; to all of them where the whole is asked for. */
function turns(cases: readonly Strange[], routes: readonly string[]): readonly Strange[] {
  const names = [...new Set(cases.map(({ name }) => name))];
  const step = Math.min(3, routes.length);
  return cases.filter(({ name, route }) => WHOLE || (names.indexOf(name) + routes.indexOf(route)) % step === 0);
}

/** What a slow scene is tried with; the others differ only in what is said. */
const FEW = /^(null|an empty object|a login page|deep lists|cut JSON|204|an empty list)$/;

const prepared = (kind: SceneKind): Promise<PreparedKinds> => prepareKinds(join(folder, kind.name), kindsFor(kind));

test.each(SCENES)(
  '$name: whole answers',
  async (kind) => {
    const [target] = kind.targets;
    const release = await prepared(kind);
    const routes = [...(await noteAnswers(kind, target!, release, host)).keys()];
    const all = wholes(kind, target!, routes).filter(({ name }) => !kind.slow || FEW.test(name));
    const cases = turns(all, routes);
    const names = (some: readonly Strange[]) => new Set(some.map(({ name }) => name));
    expect(names(cases)).toEqual(names(all));
    expect(cases.length).toBeGreaterThan(kind.slow ? 6 : 10);
    expect(await runStrange(cases, release, host)).toEqual([]);
  },
  900_000,
);

/** The others answer with files and without words, or take long. */
test.each(SCENES.filter(({ name }) => /^(github|the code-package platform|the MCP Registry)$/.test(name)))(
  '$name: one field of a wrong type',
  async (kind) => {
    const [target] = kind.targets;
    const release = await prepared({ ...kind, name: `${kind.name}, fields` });
    const answers = await noteAnswers(kind, target!, release, host);
    const cases = fields(kind, target!, answers);
    expect(cases.length).toBeGreaterThan(5);
    expect(await runStrange(cases, release, host)).toEqual([]);
  },
  900_000,
);
