// The last writes, in their order: what people look at is published when all else is done.

import { expect, test } from '@jest/globals';
import { ReleaseError } from '../../../src/core/errors.js';
import { receiptOf } from '../../../src/core/receipt.js';
import type { PublishFile } from '../../../src/core/types.js';
import { finishStep } from '../../../src/publish/finish.js';
import type { Publication, TargetPlan } from '../../../src/publish/publication.js';
import { testHost } from '../../support/host.js';

const file = { kind: 'code-package', file: 'weather-1.2.3.zip', sha256: 'a', size: 1, path: '', project: 'weather' };

/** What was finished, in order, where the instances of upload come up, or do not. */
async function finished(isUp: boolean, required = true) {
  const order: string[] = [];
  const plan = (id: string, phase: string, finish: () => Promise<unknown>) => ({
    ...{ required, closed: false, left: false, remote: {}, actions: [] },
    target: { id, phase, finish },
  });
  const down = new ReleaseError('upload/redeploy', 'The instance one is down with it.');
  const plans = [
    plan('github', 'draft', async () => {
      order.push('github');
      return [receiptOf('github', file as PublishFile, 'published')];
    }),
    plan('upload', 'upload', async () => {
      order.push('upload');
      if (isUp) return [];
      throw down;
    }),
  ] as unknown as readonly TargetPlan[];
  const receipts = plans.map(({ target: { id } }) => receiptOf(id, file as PublishFile, 'accepted'));
  const host = testHost();
  const state = { plans, receipts, input: {} } as unknown as Publication;
  const change = await finishStep.run(state, host, undefined as never).finally(() => host.close());
  const outcomes = change.receipts?.map(({ target, outcome }) => `${target} ${outcome}`);
  return { order, outcomes, levels: change.findings?.map(({ level }) => level) };
}

test('the draft is published last', async () => {
  expect(await finished(true)).toEqual({ order: ['upload', 'github'], outcomes: ['github published'], levels: [] });
});

test('an instance that does not come up leaves it a draft', async () => {
  expect(await finished(false)).toEqual({ order: ['upload'], outcomes: ['upload failed'], levels: ['error'] });
});

test('one of an optional target stops nothing', async () => {
  expect(await finished(false, false)).toEqual({
    ...{ order: ['upload', 'github'], outcomes: ['upload failed', 'github published'], levels: ['warning'] },
  });
});
