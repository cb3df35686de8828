// publish: the second half, from a prepared folder or from what an earlier run left. Running it again resumes.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import { ReleaseError, usageError } from '../core/errors.js';
import { heaviestFirst } from '../core/level.js';
import type { Host } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { type Expected, expectedRelease } from '../publish/expected.js';
import { recoverRelease } from '../publish/recover.js';
import { send } from '../release/send.js';
import { TARGETS } from '../targets/index.js';
import { type Committed, readCommitted } from '../workspace/committed.js';
import type { Result, RunOptions } from './result.js';
import { sentResult } from './sent-result.js';

export async function publish(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const here = await releaseFolder(inputs, host);
  const expected = await expectedRelease(inputs, host);
  let read: Promise<Committed> | undefined;
  const committed = (tag: string): Promise<Committed> => {
    read ??= readCommitted(inputs, tag, host);
    return read;
  };
  const folder = here ?? (await recovered(expected, inputs, committed, host));
  const sent = await send(folder, expected, inputs, committed, host);
  for (const finding of heaviestFirst(sent.findings)) host.annotate(finding);
  return sentResult(sent, inputs, options);
}

async function recovered(
  expected: Expected,
  inputs: Inputs,
  committed: (tag: string) => Promise<Committed>,
  host: Host,
): Promise<string> {
  const [tag = ''] = expected.tags;
  return recoverRelease(tag, expected, inputs, { committed: await committed(tag), targets: TARGETS }, host);
}

/**
 * The folder that was named, the hand-over of the build job in Actions, else release/; undefined where there is none and a
 * tag was named: then an earlier run may have left one.
 */
async function releaseFolder(inputs: Inputs, host: Host): Promise<string | undefined> {
  if (inputs.releaseDir === undefined && host.kind === 'action') {
    if (inputs.planDigest === undefined) {
      throw usageError(
        'verify/plan-digest',
        'In GitHub Actions, publish needs plan-digest: it identifies what the build job produced.',
        `Add: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`,
      );
    }
    const folder = join(await host.tempDir('handover'), 'release');
    try {
      await host.loadHandover(folder, inputs.planDigest);
    } catch (error) {
      // A run that only goes on has no build job: what was handed over is in the draft.
      const absent = error instanceof ReleaseError && /^handover\/absent$/.test(error.code);
      if (absent && inputs.tag !== undefined) return undefined;
      throw error;
    }
    return folder;
  }
  const folder = resolve(host.cwd, inputs.releaseDir ?? 'release');
  if (existsSync(folder)) return folder;
  if (inputs.releaseDir === undefined && inputs.tag !== undefined) return undefined;
  throw usageError(
    'publish/no-folder',
    `The release folder ${folder} does not exist.`,
    `Create it first: ${TYPED} build. To finish a release that was begun elsewhere, name its tag: ${TYPED} publish --tag v1.2.3`,
  );
}
