// Writes a formula that names the released files and their digests.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from '../../../../src/core/digest.js';
import { receiptOf } from '../../../../src/core/receipt.js';
import type { TargetWork } from '../../../../src/targets/types.js';
import type { TapRemote } from './index.js';

type Given = { readonly tapUrl: string | undefined };

export const work: TargetWork<Given, undefined, TapRemote> = {
  async generate(served, input, folder) {
    const file = `${input.plan.projects[0]?.name}.rb`;
    const path = join(folder, file);
    await writeFile(
      path,
      served.map(({ file, url, sha256 }) => `url "${url ?? file}", sha256: "${sha256}"\n`).join(''),
    );
    return [
      { kind: 'generated', file, path, ...(await digestFile(path)), project: input.plan.projects[0]?.name ?? '' },
    ];
  },
  async inspect({ inputs, publishFiles }, host) {
    const there = await Promise.all(
      publishFiles.map(async ({ file }) => {
        const { status, body } = await host.http({ url: `${inputs.tapUrl}/${file}` });
        return status === 200 ? [[file, createHash('sha256').update(body).digest('hex')] as const] : [];
      }),
    );
    return Object.fromEntries(there.flat());
  },
  plan: (publishFiles, remote, { inputs }) =>
    publishFiles.map((publishFile) => {
      const there = remote[publishFile.file];
      const url = `${inputs.tapUrl}/${publishFile.file}`;
      if (there === undefined) return { target: 'tap', publishFile, state: 'absent', verb: 'publish' };
      const same = there === publishFile.sha256;
      return {
        target: 'tap',
        publishFile,
        state: same ? 'identical' : 'different',
        verb: same ? 'keep' : 'conflict',
        there,
        url,
      };
    }),
  async apply({ publishFile }, _remote, { inputs }, host) {
    const url = `${inputs.tapUrl}/${publishFile.file}`;
    const { status } = await host.http({ method: 'PUT', url, body: await readFile(publishFile.path) });
    return receiptOf('tap', publishFile, status === 201 ? 'published' : 'failed', { url });
  },
};
