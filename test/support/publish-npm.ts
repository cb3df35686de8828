// A program that publishes one tarball and can be killed meanwhile: `publish-npm.ts <registry> <tarball>`, the token in TOKEN.

import { basename } from 'node:path';
import { digestFile } from '../../src/core/digest.js';
import { createLocalHost } from '../../src/host/local.js';
import { type Order, sendTarball } from '../../src/targets/npm/publish.js';

const [registry = '', path = ''] = process.argv.slice(2);
const { PATH, HOME, TMPDIR, TOKEN = '' } = process.env;
const host = createLocalHost({ env: { PATH, HOME, TMPDIR }, cwd: process.cwd() });
host.mask(TOKEN);
const file = basename(path);
const publishFile = { kind: 'npm-tarball', file, path, ...(await digestFile(path)), project: 'demo' } as const;
const order: Order = {
  publishFile,
  name: 'demo',
  registry: new URL(registry),
  login: { kind: 'token', token: TOKEN },
  tag: 'latest',
  access: undefined,
};
process.stdout.write('begun\n');
const { said } = await sendTarball(order, host);
process.stdout.write(`${said}\n`);
await host.close();
