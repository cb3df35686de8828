// Which tag check looks at.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { check } from '../../../src/commands/check.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import type { Finding } from '../../../src/core/types.js';
import { createLocalHost, type OpenHost } from '../../../src/host/local.js';
import { git, ROOT, repository, scratch } from '../../support/program.js';

let place: ReturnType<typeof scratch>;
let root: string;
let host: OpenHost;
beforeEach(async () => {
  place = scratch('check-tag');
  root = await repository(join(ROOT, 'examples/python-server'), join(place.folder, 'repository'));
  host = createLocalHost({ env: { PATH: process.env['PATH'], HOME: place.folder }, cwd: root });
});
afterEach(async () => {
  await host.close();
  place.remove();
});

const rules = async (inputs: Readonly<Record<string, string>> = {}, at: OpenHost = host) => {
  const { json } = await check(readInputs('check', inputs), at, { format: 'text' });
  return (json['findings'] as readonly Finding[]).map(({ rule }) => rule);
};

test('a tag that is named must have a version; with another name in front it is told', async () => {
  await expect(rules({ tag: 'nonsense' })).rejects.toMatchObject({ code: 'tag/no-version', exit: 2 });
  expect(await rules({ tag: 'readability-mcp-v0.1.0' })).toEqual([]);
  expect(await rules({ tag: 'parked-0.1.0' })).toEqual(['tag/other-name']);
});

test('the tag on HEAD counts while nothing is changed; a moving one and one of something else never do', async () => {
  expect(await rules()).toEqual([]);
  for (const other of ['nightly', 'v9', 'docker-2.0.0']) await git(root, 'tag', other);
  expect(await rules()).toEqual([]);
  await git(root, 'tag', 'v9.9.9');
  expect(await rules()).toEqual(['tag-is-version']);
  writeFileSync(join(root, 'next.txt'), 'work on the next version');
  expect(await rules()).toEqual([]);
});

test('a push of a tag that is no version is no fault of the project', async () => {
  const env = { PATH: process.env['PATH'], HOME: place.folder, GITHUB_REF: 'refs/tags/nightly' };
  const pushed = createLocalHost({ env, cwd: root });
  expect(await rules({}, pushed)).toEqual([]);
  await pushed.close();
});
