import { expect, test } from '@jest/globals';
import { ReleaseError, StageFailure } from '../../../src/core/errors.js';
import { type Half, runSteps } from '../../../src/core/loop.js';
import type { Entry, Finding, Project, Shown, Step } from '../../../src/core/types.js';
import { testHost } from '../../support/host.js';

interface State {
  readonly done: readonly string[];
  readonly findings: readonly Finding[];
}
type Did = Shown & { readonly did?: string };

const projects = ['one', 'two'].map((name) => ({ name })) as Project[];
const half = (names: readonly Project[]): Half<State, Did> => ({
  projects: () => names,
  add: (state, { findings = [], ...produced }: Did) => ({
    done: [...state.done, ...(produced.did === undefined ? [] : [produced.did])],
    findings: [...state.findings, ...findings],
  }),
  stops: ({ findings }) => findings.some(({ level }) => level === 'error'),
});
const step = (title: string, scope: Step<State, Did>['scope'], more: Partial<Step<State, Did>> = {}) => ({
  ...{ title, scope },
  run: async (_: State, __: unknown, project?: Project): Promise<Did> => ({
    did: project === undefined ? title : `${title} ${project.name}`,
    lines: [`a line of ${title}`],
  }),
  ...more,
});
const finding: Finding = { rule: 'some/rule', level: 'error', message: 'It broke.', hint: '' };
const fails = (thrown: unknown) => ({
  run: async (): Promise<Did> => {
    throw thrown;
  },
});

async function run(list: readonly Entry<State, Did>[], names = projects, signal?: AbortSignal) {
  const host = testHost({ verbose: true, ...(signal === undefined ? {} : { signal }) });
  try {
    const state = await runSteps(list, { done: [], findings: [] }, host, half(names));
    return { ...state, progress: host.progress() };
  } finally {
    await host.close();
  }
}

test('steps of a project run in order, steps of the release after all of them; a title names the project where there are several', async () => {
  const list = [step('check', 'project'), step('build', 'project'), step('sums', 'release')];
  const { done, progress } = await run(list);
  expect(done.filter((one) => one.endsWith('one'))).toEqual(['check one', 'build one']);
  expect(done.filter((one) => one.endsWith('two'))).toEqual(['check two', 'build two']);
  expect(done.at(-1)).toBe('sums');
  expect(progress).toMatch(/build +one/);
  expect(progress).toContain('a line of sums');
  expect((await run(list, projects.slice(0, 1))).progress).not.toMatch(/build +one/);
});

test('what was found before an error that ends the run goes along with it', async () => {
  const note = { run: async () => ({ findings: [{ ...finding, level: 'note' as const }] }) };
  const wrong = new ReleaseError('some/config', 'It cannot be read.', { hint: 'Correct it.', quote: ['line 1'] });
  const ended = await run([step('check', 'release', note), step('start', 'release', fails(wrong))]).catch((one) => one);
  expect(ended).toMatchObject({
    code: 'some/config',
    message: 'It cannot be read.',
    hint: 'Correct it.',
    quote: ['line 1'],
  });
  expect(ended.found).toEqual([{ ...finding, level: 'note' }]);
});

test('a step that waits for all projects begins when each has come so far', async () => {
  const { done } = await run([step('build', 'project'), step('start', 'project', { afterAll: true })]);
  expect(done.slice(0, 2).sort()).toEqual(['build one', 'build two']);
});

test('a skipped step says why, and the next one runs', async () => {
  const list = [step('sign', 'release', { skip: () => 'no gpg-key is given' }), step('send', 'release')];
  const { done, progress } = await run(list);
  expect(done).toEqual(['send']);
  expect(progress).toContain('sign: skipped, no gpg-key is given');
});

test('what a failed step found is kept; its project goes no further, the other does, the release stops', async () => {
  const broken = step('build', 'project', {
    async run(_, __, project): Promise<Did> {
      if (project?.name === 'one') throw new StageFailure([finding]);
      return { did: `build ${project?.name}` };
    },
  });
  const { done, findings, progress } = await run([broken, step('start', 'project'), step('sums', 'release')]);
  expect(done).toEqual(['build two', 'start two']);
  expect(findings).toEqual([finding]);
  expect(progress).toMatch(/build +one failed/);
});

test('a group is shown as one step, with its own lines; a failure in it ends the list', async () => {
  const group = (steps: readonly Step<State, Did>[]): Entry<State, Did> => ({
    ...{ title: 'publish', scope: 'release', steps },
    lines: ({ done }) => [`went through ${done.join(' and ')}`],
  });
  const skipped = step('settle', 'release', { skip: () => 'everything is served' });
  const { progress } = await run([group([step('draft', 'release'), step('upload', 'release'), skipped])]);
  expect(progress).toMatch(/publish +went through draft and upload/);
  expect(progress).not.toContain('a line of draft');
  expect(progress).toContain('settle: skipped, everything is served');
  const list = [group([step('draft', 'release', fails(new StageFailure([finding])))]), step('after', 'release')];
  expect(await run(list)).toMatchObject({ done: [], findings: [finding] });
});

test('other errors and an abort are thrown on', async () => {
  const error = new ReleaseError('some/code', 'It broke.');
  await expect(run([step('a', 'release', fails(error))])).rejects.toBe(error);
  const abort = new AbortController();
  const list = [
    step('a', 'release', {
      async run(): Promise<Did> {
        abort.abort(error);
        throw new StageFailure([finding]);
      },
    }),
  ];
  await expect(run(list, projects, abort.signal)).rejects.toBe(error);
});

test('a project that is made from another one comes after it, and not at all where that failed', async () => {
  const [package_, image] = [
    { name: 'package', ecosystem: 'python', path: '.' },
    { name: 'image', ecosystem: 'image', path: '.', madeFrom: { ecosystem: 'python', path: '.' } },
  ] as unknown as readonly [Project, Project];
  const build = step('build', 'project');
  const { done } = await run([step('check', 'project'), build], [package_, image]);
  expect(done).toEqual(['check package', 'build package', 'check image', 'build image']);
  const broken = step('check', 'project', {
    run: async (_state, _host, project) => {
      if (project === package_) throw new StageFailure([finding]);
      return { did: `check ${project?.name}` };
    },
  });
  expect((await run([broken, build], [package_, image])).done).toEqual([]);
});
