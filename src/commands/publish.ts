// publish: the second half, from a prepared folder. Running it again resumes.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import { NAME } from '../core/about.js';
import { usageError } from '../core/errors.js';
import { heaviestFirst } from '../core/level.js';
import type { Host } from '../core/types.js';
import { expectedRelease } from '../publish/expected.js';
import { send } from '../release/send.js';
import { readCommitted } from '../workspace/committed.js';
import type { Result, RunOptions } from './result.js';
import { sentResult } from './sent-result.js';

export async function publish(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const folder = await releaseFolder(inputs, host);
  const expected = await expectedRelease(inputs, host);
  const sent = await send(folder, expected, inputs, (tag) => readCommitted(inputs, tag, host), host);
  for (const finding of heaviestFirst(sent.findings)) host.annotate(finding);
  return sentResult(sent, inputs, options);
}

/** The folder that was named, the hand-over of the build job in Actions, else release/. */
async function releaseFolder(inputs: Inputs, host: Host): Promise<string> {
  if (inputs.releaseDir === undefined && host.kind === 'action') {
    if (inputs.planDigest === undefined) {
      throw usageError(
        'verify/plan-digest',
        'In GitHub Actions, publish needs plan-digest: it identifies what the build job produced.',
        `Add: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`,
      );
    }
    const folder = join(await host.tempDir('handover'), 'release');
    await host.loadHandover(folder, inputs.planDigest);
    return folder;
  }
  const folder = resolve(host.cwd, inputs.releaseDir ?? 'release');
  if (existsSync(folder)) return folder;
  throw usageError(
    'publish/no-folder',
    `The release folder ${folder} does not exist.`,
    `Create it first: ${NAME} build`,
  );
}
