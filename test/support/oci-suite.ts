// What the target does at a container registry, whichever it is: the stand-in of a rehearsal and real ones are held to the same.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readLayout } from '../../src/archive/image-layout.js';
import type { Inputs } from '../../src/config/inputs.js';
import { inputOf } from '../../src/config/target-input.js';
import { digestFile, sha256 } from '../../src/core/digest.js';
import type { Action, Host, PublishFile, Receipt } from '../../src/core/types.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { sbomAttestation } from '../../src/evidence/sbom/index.js';
import { sigstore } from '../../src/evidence/sigstore/index.js';
import { digestAt as at, openRepository } from '../../src/registries/oci/client.js';
import { type Repository, repositoryOf } from '../../src/registries/oci/reference.js';
import { referrersOf } from '../../src/registries/oci/referrers.js';
import { type OciInput, oci as target } from '../../src/targets/oci/index.js';
import { pushImage } from '../../src/targets/oci/push.js';
import { work as oci } from '../../src/targets/oci/work.js';
import { closeHost, type TestHost, testHost } from './host.js';
import { makeImage } from './image.js';
import { cycloneDxOf, spdxOf } from './sboms.js';
import { ABOUT, openSigningRun, type SigningRun } from './sigstore.js';

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

function inputFor(
  image: PublishFile,
  images: readonly string[],
  { login }: Asked,
  sboms: readonly PublishFile[] = [],
): OciInput {
  const inputs = {
    ociImages: images,
    ...(login && { ociUsername: login.user, ociToken: login.password }),
  } as unknown as Inputs;
  const settings = { targets: ['oci'], optional: [], tables: { oci: target.settingsOf(undefined) } };
  const given = { tag: 'v1.2.3', commit: 'c', repository: undefined, projects: [], part: undefined, config: undefined };
  const projects = [{ name: 'weather', ecosystem: 'image', path: '.', version: '1.2.3', artifacts: sboms }];
  const plan = { format: 1, tool: { name: 'x', version: '0' }, commit: 'c', created: '', projects } as const;
  const rest = { rehearsed: false, folder: dirname(image.path), publishFiles: [image], inputs, settings };
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

/**
 * The tests.
 * @param open starts it; how often it was written to since is `writes` where that can be told
 * @param verify the predicate types of what a stranger's verifier accepts about an image of this run
 */
export function registrySuite(
  open: () => Promise<Asked & { close(): Promise<void>; writes?(): number }>,
  verify?: (image: string, run: SigningRun) => Promise<readonly string[] | undefined>,
): void {
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
    expect(detail).toMatch(/octo\/race:1\.2\.0, 1\.2[; ]/);
    expect(await digestAt('octo/race', '1.2')).toBe(await indexOf(older));
    for (const tag of ['1', 'latest']) expect(await digestAt('octo/race', tag)).toBe(await indexOf(newer));
  });

  test('of two runs that found the version free at the same moment, the one that lost its tag says so and moves no other', async () => {
    const [mine, theirs] = [
      await makeImage(join(folder, 'mine')),
      await makeImage(join(folder, 'theirs'), { note: 'at the same moment' }),
    ];
    const name = `${registry.address}/octo/moment`;
    const other = await readLayout(theirs.path);
    const client = openRepository(repositoryOf(name), registry.login, 'push', host);
    let taken = 0;
    /** Somebody puts their image under the tag after ours. */
    const racing: Host = {
      ...host,
      async http(request) {
        const answer = await host.http(request);
        if (request.method === 'PUT' && request.url.endsWith('/manifests/1.2.3') && taken === 0) {
          taken += 1;
          await pushImage(client, other, theirs, undefined, host);
          const { start, size } = other.blobs.get(other.index.digest)!;
          await client.send({
            method: 'PUT',
            url: 'manifests/1.2.3',
            headers: { 'content-type': other.index.mediaType },
            body: readFileSync(theirs.path).subarray(start, start + size),
          });
        }
        return answer;
      },
    };
    const { receipts } = await publish(inputFor(mine, [name], registry), racing);
    expect(taken).toBe(1);
    expect(receipts).toMatchObject([{ outcome: 'conflict', detail: `${name}:1.2.3 is ${other.index.digest}` }]);
    expect(await digestAt('octo/moment', '1.2.3')).toBe(other.index.digest);
    for (const tag of ['1.2', '1', 'latest']) expect(await digestAt('octo/moment', tag)).toBeUndefined();
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

  describe('SBOMs and signatures', () => {
    let run: SigningRun;
    beforeAll(async () => {
      run = await openSigningRun();
    });
    afterAll(() => run.close());

    const address = (name: string): Repository => repositoryOf(`${registry.address}/octo/${name}`);
    const read = (name: string) => openRepository(address(name), registry.login, 'pull', host);

    test('are attached where a verifier looks for them, and the second time nothing is written', async () => {
      const image = await makeImage(join(folder, 'signed'), { note: 'signed' });
      const sboms = writeSboms(image);
      const evidence = await sign(image, sboms, run);
      // What is stated of other files of the project goes to no registry of images.
      const other = { ...evidence[0], file: 'weather-1.2.3.tgz.sigstore.json' } as PublishFile;
      const input = inputFor({ ...image, evidence: [...evidence, other] }, [address('signed').shown], registry, sboms);
      const { receipts } = await publish(input, host);
      expect(receipts).toMatchObject([{ outcome: 'published' }]);

      const digest = await indexOf(image);
      const { listed, tagged } = await referrersOf(read('signed'), digest);
      const bundle = 'application/vnd.dev.sigstore.bundle.v0.3+json';
      const types = ['application/spdx+json', 'application/vnd.cyclonedx+json', bundle, bundle, bundle];
      // Some registries list the type of the empty settings instead.
      if (listed === undefined) expect(tagged.map((one) => one['artifactType']).sort()).toEqual(types);
      else if (listed.length > 0) expect(listed).toHaveLength(types.length);
      else expect(receipts[0]?.detail).toContain('cosign does not find it there');
      for (const one of listed?.length === 0 ? tagged : (listed ?? tagged)) {
        const headers = { accept: one.mediaType };
        const manifest = await read('signed').send({ url: `manifests/${one.digest}`, headers });
        const { subject, layers } = JSON.parse(manifest.text());
        expect(subject).toMatchObject({ digest });
        const files = [...sboms, ...evidence].map(({ sha256 }) => `sha256:${sha256}`);
        expect(files).toContain(layers[0].digest);
      }

      const before = registry.writes?.();
      expect((await publish(input, host)).actions).toMatchObject([{ state: 'identical', verb: 'keep' }]);
      expect(registry.writes?.()).toBe(before);
      if (listed?.length === 0) return;
      const stated = await verify?.(`${address('signed').shown}@${digest}`, run);
      if (stated !== undefined)
        expect([...stated].sort()).toEqual([
          'https://cyclonedx.org/bom',
          'https://slsa.dev/provenance/v1',
          'https://spdx.dev/Document/v2.3',
        ]);
    });

    test('what somebody else attached stays', async () => {
      const image = await makeImage(join(folder, 'others'), { note: 'others' });
      const theirs = { ...writeSboms(image)[0], file: 'theirs.cdx.json' } as PublishFile;
      const named = [address('others').shown];
      writeFileSync(join(dirname(image.path), theirs.file), readFileSync(theirs.path));
      await publish(inputFor(image, named, registry, [theirs]), host);
      const { actions } = await publish(inputFor(image, named, registry, writeSboms(image)), host);
      expect(actions).toMatchObject([{ verb: 'publish' }]);
      const { listed = [], tagged } = await referrersOf(read('others'), await indexOf(image));
      expect(listed.length === 0 ? tagged : listed).toHaveLength(3);
    });
  });
}

/** An SBOM of each form beside an image. */
function writeSboms(image: PublishFile): readonly PublishFile[] {
  const texts = { 'weather-1.2.3.cdx.json': cycloneDxOf(image), 'weather-1.2.3.spdx.json': spdxOf(image) };
  return Object.entries(texts).map(([file, text]): PublishFile => {
    const path = join(dirname(image.path), file);
    writeFileSync(path, text);
    const { project, file: about } = image;
    return { kind: 'sbom', file, path, sha256: sha256(text), size: text.length, project, about };
  });
}

/** The evidence that goes with an image, as the publish loop makes it. */
async function sign(image: PublishFile, sboms: readonly PublishFile[], run: SigningRun): Promise<PublishFile[]> {
  const made: PublishFile[] = [];
  const make = async (evidence: Evidence<never, never>, about: PublishFile): Promise<void> => {
    const given = { sigstore: 'public', sigstoreTrustConfig: run.trustConfig } as never;
    const maker = await evidence.open(given, run.host, { ...ABOUT, publishFiles: [image, ...sboms] }, undefined);
    if ('none' in maker) throw new Error(maker.none);
    const path = `${about.path}${evidence.ending}`;
    await maker.make(about, path);
    await maker.close?.();
    const more = { mediaType: evidence.mediaType, predicate: evidence.predicate?.(about), project: image.project };
    made.push({
      kind: 'evidence',
      file: `${about.file}${evidence.ending}`,
      path,
      ...(await digestFile(path)),
      ...more,
    });
  };
  await make(sigstore as never, image);
  for (const sbom of sboms) await make(sbomAttestation as never, sbom);
  return made;
}
