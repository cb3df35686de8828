import { expect, test } from '@jest/globals';
import type { Child, Host } from '../../../src/core/types.js';
import { recorded, type Span } from '../../../src/host/timeline.js';

/** A host of which the clock is a number and each process takes what its command says. */
function clocked() {
  let now = 1000;
  const said: string[] = [];
  const host = {
    now: () => now,
    log: {
      busy: (title: string) => () => said.push(`done ${title}`),
      step: (title: string) => said.push(`step ${title}`),
    },
    run: async ({ command }: Child) => {
      await null;
      now += Number(command.at(-1));
      return { code: command.includes('bad') ? 3 : 0, signal: null, timedOut: false };
    },
  } as unknown as Host;
  return { host, said, pass: (ms: number) => (now += ms) };
}
const child = (...command: string[]) => ({ command }) as unknown as Child;
const shape = (spans: readonly Span[]): unknown =>
  spans.map(({ title, from, ms, lines, inside }) => [
    title,
    from,
    ms,
    lines,
    ...(inside.length ? [shape(inside)] : []),
  ]);

test('processes are in the step that started them, with what went wrong', async () => {
  const { host, said, pass } = clocked();
  const seen = recorded(host);
  const { log, run } = seen.host;
  await run(child('/usr/bin/git', '--no-pager', '-c', 'a=b c', '-c', 'c=d', 'status', '5'));
  const step = async (title: string, ...words: string[]): Promise<void> => {
    const done = log.busy(title);
    await run(child(...words));
    done();
    log.step(title, [`${title} is done`], 0);
  };
  await step('build', '/opt/uv', 'a b', '20');
  pass(3);
  await step('start', 'node', 'bad', '7');
  expect(shape(seen.spans())).toEqual([
    ['git status 5', 0, 5, []],
    ['build', 5, 20, ['build is done'], [["uv 'a b' 20", 5, 20, []]]],
    ['start', 28, 7, ['start is done'], [['node bad 7', 28, 7, ['exit code 3']]]],
  ]);
  expect(said).toEqual(['done build', 'step build', 'done start', 'step start']);
});

test('side by side each has its own, and what waits inside of a step is a part of it', async () => {
  const { host } = clocked();
  const seen = recorded(host);
  const { log, run } = seen.host;
  const take = async (name: string): Promise<void> => {
    await null;
    const done = log.busy(`build ${name}`);
    await run(child('cc', name, '1'));
    const waited = log.busy('wait');
    await run(child('ld', name, '1'));
    waited();
    await run(child('strip', name, '1'));
    done();
  };
  await Promise.all([take('a'), take('b')]);
  const inside = seen
    .spans()
    .map(({ title, inside }) => [title, inside.map((one) => one.title), inside[1]?.inside[0]?.title]);
  expect(inside).toEqual(
    ['a', 'b'].map((name) => [`build ${name}`, [`cc ${name} 1`, 'wait', `strip ${name} 1`], `ld ${name} 1`]),
  );
});
