// Announces a release: one JSON record that says what is served where.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from '../../../../src/core/digest.js';
import { receiptOf } from '../../../../src/core/receipt.js';
import type { TargetWork } from '../../../../src/targets/types.js';
import type { AnnounceRemote } from './index.js';

type Given = { readonly announceUrl: string | undefined };

export const work: TargetWork<Given, undefined, AnnounceRemote> = {
  async generate(served, input, folder) {
    const file = `${input.plan.projects[0]?.name}-${input.plan.projects[0]?.version}.json`;
    const path = join(folder, file);
    await writeFile(
      path,
      `${JSON.stringify({ tag: input.tag, served: served.map(({ target, file, url }) => ({ target, file, url })) }, undefined, 2)}\n`,
    );
    return [
      { kind: 'generated', file, path, ...(await digestFile(path)), project: input.plan.projects[0]?.name ?? '' },
    ];
  },
  async inspect({ inputs, publishFiles }, host) {
    const there = await Promise.all(
      publishFiles.map(async ({ file }) => {
        const { status, body } = await host.http({ url: `${inputs.announceUrl}/${file}` });
        return status === 200 ? [[file, createHash('sha256').update(body).digest('hex')] as const] : [];
      }),
    );
    return Object.fromEntries(there.flat());
  },
  plan: (publishFiles, remote, { inputs }) =>
    publishFiles.map((publishFile) => {
      const there = remote[publishFile.file];
      const url = `${inputs.announceUrl}/${publishFile.file}`;
      if (there === undefined) return { target: 'announce', publishFile, state: 'absent', verb: 'publish' };
      const same = there === publishFile.sha256;
      return {
        target: 'announce',
        publishFile,
        state: same ? 'identical' : 'different',
        verb: same ? 'keep' : 'conflict',
        there,
        url,
      };
    }),
  async apply({ publishFile }, _remote, { inputs }, host) {
    const url = `${inputs.announceUrl}/${publishFile.file}`;
    const { status } = await host.http({ method: 'PUT', url, body: await readFile(publishFile.path) });
    return receiptOf('announce', publishFile, status === 201 ? 'published' : 'failed', { url });
  },
};
