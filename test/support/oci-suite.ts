// What the target does at a container registry, whichever it is: the stand-in of a rehearsal and real ones are held to the same.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readLayout } from '../../src/archive/image-layout.js';
import type { Inputs } from '../../src/config/inputs.js';
import { inputOf } from '../../src/config/target-input.js';
import type { Action, Host, PublishFile, Receipt } from '../../src/core/types.js';
import { type OciInput, oci as target } from '../../src/targets/oci/index.js';
import { work as oci } from '../../src/targets/oci/work.js';
import { closeHost, type TestHost, testHost } from './host.js';
import { makeImage } from './image.js';

/** A registry that is asked. */
export interface Asked {
  /** `127.0.0.1:5000`. */
  readonly address: string;
  readonly login?: { readonly user: string; readonly password: string };
}

export interface Done {
  readonly actions: readonly Action[];
  readonly receipts: readonly Receipt[];
}

function inputFor(image: PublishFile, images: readonly string[], { login }: Asked): OciInput {
  const inputs = {
    ociImages: images,
    ...(login && { ociUsername: login.user, ociToken: login.password }),
  } as unknown as Inputs;
  const settings = { targets: ['oci'], optional: [], tables: { oci: target.settingsOf(undefined) } };
  const given = { tag: 'v1.2.3', commit: 'c', repository: undefined, projects: [], part: undefined, config: undefined };
  const plan = { format: 1, tool: { name: 'x', version: '0' }, commit: 'c', created: '', projects: [] } as const;
  const rest = { rehearsed: false, folder: '/nowhere', publishFiles: [image], inputs, settings };
  return inputOf(target, { ...given, plan, ...rest }) as OciInput;
}

/** One run of the target as the publish loop does it. */
async function publish(input: OciInput, host: Host): Promise<Done> {
  const remote = await oci.inspect(input, host);
  const actions = oci.plan(input.publishFiles, remote, input);
  const receipts: Receipt[] = [];
  for (const action of actions) {
    if (action.verb === 'publish') receipts.push(await oci.apply(action, remote, input, host));
  }
  return { actions, receipts };
}

/** The tests. @param open starts it; how often it was written to since is `writes` where that can be told */
export function registrySuite(open: () => Promise<Asked & { close(): Promise<void>; writes?(): number }>): void {
  let registry: Awaited<ReturnType<typeof open>>;
  let host: TestHost;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'images-'));
    host = testHost();
    registry = await open();
  });
  afterAll(async () => {
    await registry.close();
    await closeHost(host);
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (image: PublishFile, name: string, ...more: readonly string[]): Promise<Done> =>
    publish(
      inputFor(
        image,
        [name, ...more].map((one) => `${registry.address}/${one}`),
        registry,
      ),
      host,
    );
  const digestAt = async (name: string, reference: string): Promise<string | undefined> => {
    const { openRepository, digestAt: at } = await import('../../src/registries/oci/client.js');
    const { repositoryOf } = await import('../../src/registries/oci/reference.js');
    return at(openRepository(repositoryOf(`${registry.address}/${name}`), registry.login, 'pull', host), reference);
  };
  const indexOf = async ({ path }: PublishFile): Promise<string> => (await readLayout(path)).index.digest;

  test('an image is pushed with all its tags, and the second time nothing is written', async () => {
    const image = await makeImage(join(folder, 'one'));
    const first = await run(image, 'octo/one');
    expect(first.actions).toMatchObject([{ state: 'absent', verb: 'publish' }]);
    expect(first.receipts).toMatchObject([{ outcome: 'published', file: 'weather-1.2.3.oci.tar' }]);
    expect(first.receipts[0]?.detail).toContain(`octo/one:1.2.3, 1.2, 1, latest`);
    for (const tag of ['1.2.3', '1.2', '1', 'latest'])
      expect(await digestAt('octo/one', tag)).toBe(await indexOf(image));
    const before = registry.writes?.();
    expect((await run(image, 'octo/one')).actions).toMatchObject([{ state: 'identical', verb: 'keep' }]);
    expect(registry.writes?.()).toBe(before);
  });

  test('every platform can be fetched by its digest', async () => {
    const image = await makeImage(join(folder, 'platforms'));
    await run(image, 'octo/platforms');
    const { images } = await readLayout(image.path);
    expect(images).toHaveLength(2);
    for (const { manifest } of images) expect(await digestAt('octo/platforms', manifest.digest)).toBe(manifest.digest);
  });

  test('a version that is another image is a conflict, and stays what it is', async () => {
    const image = await makeImage(join(folder, 'first'));
    await run(image, 'octo/conflict');
    const other = await makeImage(join(folder, 'second'), { note: 'another build' });
    const { actions, receipts } = await run(other, 'octo/conflict');
    expect(actions).toMatchObject([{ state: 'different', verb: 'conflict' }]);
    expect(actions[0]?.there).toContain(await indexOf(image));
    expect(receipts).toEqual([]);
    expect(await digestAt('octo/conflict', '1.2.3')).toBe(await indexOf(image));
  });

  test('tags move on to newer versions, never back, and not to a pre-release', async () => {
    const push = async (version: string): Promise<string> => {
      const image = await makeImage(join(folder, version), { version });
      await run(image, 'octo/moving');
      return indexOf(image);
    };
    const first = await push('1.2.0');
    const second = await push('2.0.0');
    const patch = await push('1.2.1');
    const next = await push('3.0.0-rc.1');
    const seen = Object.fromEntries(
      await Promise.all(
        ['1.2.0', '1.2', '1', '2', '2.0', 'latest', '3.0.0-rc.1', '3'].map(
          async (tag) => [tag, await digestAt('octo/moving', tag)] as const,
        ),
      ),
    );
    expect(seen).toEqual({
      '1.2.0': first,
      '1.2': patch,
      '1': patch,
      '2': second,
      '2.0': second,
      latest: second,
      '3.0.0-rc.1': next,
      '3': undefined,
    });
  });

  test('a newer version that came while this one was pushed keeps its tags', async () => {
    const older = await makeImage(join(folder, 'older'), { version: '1.2.0' });
    const newer = await makeImage(join(folder, 'newer'), { version: '1.3.0' });
    const input = inputFor(older, [`${registry.address}/octo/race`], registry);
    const remote = await oci.inspect(input, host);
    await run(newer, 'octo/race');
    const [action] = oci.plan(input.publishFiles, remote, input);
    if (action === undefined) throw new Error('nothing is done');
    const { detail } = await oci.apply(action, remote, input, host);
    expect(detail).toContain('octo/race:1.2.0, 1.2;');
    expect(await digestAt('octo/race', '1.2')).toBe(await indexOf(older));
    for (const tag of ['1', 'latest']) expect(await digestAt('octo/race', tag)).toBe(await indexOf(newer));
  });

  test('a second repository of the registry gets the same image', async () => {
    const image = await makeImage(join(folder, 'two'), { note: 'twice' });
    const { receipts } = await run(image, 'octo/two-a', 'octo/two-b');
    expect(receipts).toMatchObject([{ outcome: 'published' }]);
    for (const name of ['octo/two-a', 'octo/two-b']) expect(await digestAt(name, '1.2.3')).toBe(await indexOf(image));
  });

  test('what is missing of a push that broke is sent by the next run', async () => {
    const image = await makeImage(join(folder, 'half'), { note: 'half' });
    const input = inputFor(image, [`${registry.address}/octo/half`], registry);
    // The run ends before the first tag.
    const broken: Host = {
      ...host,
      async http(request) {
        if (request.method === 'PUT' && request.url.endsWith('/manifests/1.2.3')) throw new Error('killed');
        return host.http(request);
      },
    };
    await expect(publish(input, broken)).rejects.toThrow('killed');
    expect(await digestAt('octo/half', '1.2.3')).toBeUndefined();
    expect((await publish(input, host)).receipts).toMatchObject([{ outcome: 'published' }]);
    expect(await digestAt('octo/half', 'latest')).toBe(await indexOf(image));
  });
}
