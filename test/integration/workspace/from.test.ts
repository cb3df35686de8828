// `build --from`: the files of another build give the very release that a build gives, started and documented the same.

import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { build } from '../../../src/commands/build.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { createLocalHost, type OpenHost } from '../../../src/host/local.js';
import { git, ROOT, repository, scratch } from '../../support/program.js';

const SERVER = 'import mini\n\nif __name__ == "__main__":\n    mini.serve()\n';

let place: ReturnType<typeof scratch>;
let root: string;
let host: OpenHost;
beforeEach(async () => {
  place = scratch('from');
  root = await repository(join(ROOT, 'test/fixtures/rules/sound-code-package'), join(place.folder, 'repository'));
  // The fixture is for rules: this server starts without a package of others.
  copyFileSync(join(ROOT, 'test/fixtures/python-servers/mini.py'), join(root, 'mini.py'));
  writeFileSync(join(root, 'server.py'), SERVER);
  writeFileSync(join(root, 'requirements.txt'), '');
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'a server by hand');
  host = createLocalHost({ env: { PATH: process.env['PATH'], HOME: place.folder }, cwd: root });
});
afterEach(async () => {
  await host.close();
  place.remove();
});

const built = (inputs: Readonly<Record<string, string>>) =>
  build(readInputs('build', inputs), host, { format: 'text' });

test('the release is the same, and files beside the sources do not make the tree dirty', async () => {
  await git(root, 'tag', 'v1.0.0');
  const first = await built({ out: join(place.folder, 'first') });
  expect(first).toMatchObject({ exit: 0 });
  const [archive = ''] = (first.outputs?.['artifacts'] ?? '').split('\n');
  mkdirSync(join(root, 'dist'));
  renameSync(join(place.folder, 'first', archive), join(root, 'dist', archive));
  const second = await built({ out: join(place.folder, 'second'), from: 'dist/*' });
  expect(second.exit).toBe(0);
  expect(second.outputs?.['plan-digest']).toBe(first.outputs?.['plan-digest']);

  const other = archive.replace('1.0.0', '0.9.0');
  renameSync(join(root, 'dist', archive), join(root, 'dist', other));
  const third = await built({ out: join(place.folder, 'third'), from: 'dist' });
  expect(third.exit).toBe(1);
  expect(third.text).toContain(`mv ${other} ${archive}`);
  expect(existsSync(join(place.folder, 'third'))).toBe(false);
  expect(readFileSync(join(place.folder, 'second', archive))).toEqual(readFileSync(join(root, 'dist', other)));
}, 300_000);
