// What is asked before a release and again by its first stages is judged once: the same files and the same context have one answer.

import { expect, test } from '@jest/globals';
import { type CheckContext, checkRepository } from '../../../src/check/stage.js';
import type { Files, Project } from '../../../src/core/types.js';

const files = (): Files => ({ root: '/', all: [], has: () => false, text: () => undefined, bytes: () => undefined });
const context: CheckContext = {
  tag: 'v1.0.0',
  repository: 'octo/weather',
  targets: ['pypi'],
  git: { tags: ['v1.0.0'], shallow: false },
};

test('the rules run once for one release, and again for another', async () => {
  const [here, projects]: [Files, readonly Project[]] = [files(), []];
  const first = checkRepository(projects, here, context);
  expect(checkRepository(projects, here, structuredClone(context))).toBe(first);
  for (const other of [
    { ...context, tag: 'v1.0.1' },
    { ...context, targets: ['npm'] },
    { ...context, git: undefined },
  ])
    expect(checkRepository(projects, here, other)).not.toBe(first);
  expect(checkRepository(projects, files(), context)).not.toBe(first);
  expect(checkRepository([], here, context)).not.toBe(first);
  await first;
});
