// A publication that is stopped half-way by this machine: what was done is told, and how it goes on.

import { expect, test } from '@jest/globals';
import type { Action, PublishFile } from '../../../src/core/types.js';
import { applyAll } from '../../../src/publish/apply.js';
import type { Publication } from '../../../src/publish/publication.js';
import { publishRelease } from '../../../src/publish/publish.js';
import { recordStep } from '../../../src/publish/record.js';
import { toFailure } from '../../../src/render/failure.js';
import type { Publisher } from '../../../src/targets/publisher.js';
import type { PublishInput } from '../../../src/targets/types.js';
import { testHost } from '../../support/host.js';

const file = (name: string) =>
  ({ kind: 'wheel', file: name, sha256: 'a', size: 1, path: '', project: 'weather' }) as PublishFile;
const action = (name: string) =>
  ({ target: 'pypi', publishFile: file(name), state: 'absent', verb: 'publish' }) as unknown as Action;

/** What becomes of three files where the second fails with this. */
async function applied(error: unknown) {
  const target = {
    id: 'pypi',
    open: async (remote: unknown) => remote,
    async apply({ publishFile }: Action) {
      if (publishFile.file === 'b') throw error;
      return { target: 'pypi', file: publishFile.file, outcome: 'published' };
    },
  } as unknown as Publisher;
  return applyAll(target, ['a', 'b', 'c'].map(action), {}, {} as PublishInput);
}

test('a full disk: the file before it is published, the others are not, and the reason is a finding', async () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  });
  const { receipts, findings } = await applied(error);
  expect(receipts.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual(['a published', 'b failed', 'c failed']);
  expect(findings).toMatchObject([
    { rule: 'system/refused', level: 'error', message: expect.stringContaining('no space') },
  ]);
});

test('receipts that a full disk does not let be written stop nothing', async () => {
  const host = testHost();
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  const target = { id: 'github', phase: 'draft', record: () => Promise.reject(full) };
  const plans = [
    { target, closed: false, left: false, required: true, remote: {}, actions: [] },
    { target: { id: 'pypi', phase: 'registry' } },
  ];
  const receipts = [{ target: 'pypi', file: 'a', outcome: 'published' }];
  const state = { plans, receipts, input: {} } as unknown as Publication;
  try {
    expect(recordStep.skip?.(state)).toBeUndefined();
    expect(await recordStep.run(state, host, undefined as never)).toEqual({});
    expect(host.progress()).toContain('no space is left on the disk');
  } finally {
    await host.close();
  }
});

test('a bug is no finding', async () => {
  await expect(applied(new TypeError('x is not a function'))).rejects.toThrow('x is not a function');
});

test('an interruption tells how the release is finished', async () => {
  const controller = new AbortController();
  const host = testHost({ signal: controller.signal });
  controller.abort(new Error('interrupted'));
  try {
    const input = { settings: { targets: [], optional: [], tables: {} }, publishFiles: [] } as unknown as PublishInput;
    const broken = [{ id: 'pypi' }] as never;
    const run = publishRelease({ ...input, settings: { ...input.settings, targets: ['pypi'] } }, broken, host);
    const error = await run.catch((thrown: unknown) => thrown);
    expect(toFailure(error, controller.signal)).toMatchObject({
      exit: 130,
      error: { code: 'interrupted', hint: expect.stringContaining('Run publish again') },
    });
  } finally {
    await host.close();
  }
});
