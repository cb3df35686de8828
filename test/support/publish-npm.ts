// A program that publishes one tarball and can be killed meanwhile: `publish-npm.ts <registry> <tarball>`, the token in TOKEN.

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { createLocalHost } from '../../src/host/local.js';
import { sendTarball } from '../../src/targets/npm/publish.js';

const [registry = '', path = ''] = process.argv.slice(2);
const { PATH, HOME, TMPDIR, TOKEN = '' } = process.env;
const host = createLocalHost({ env: { PATH, HOME, TMPDIR }, cwd: process.cwd() });
host.mask(TOKEN);
const file = basename(path);
const size = statSync(path).size;
const parcel = { kind: 'npm-tarball', file, path, sha256: '', size, project: 'demo' } as const;
const order = { parcel, name: 'demo', registry: new URL(registry), token: TOKEN, tag: 'latest', access: undefined };
process.stdout.write('begun\n');
const { said } = await sendTarball(order, host);
process.stdout.write(`${said}\n`);
await host.close();
