// What is stated of an image: once, and the same at GitHub, in the release and at the registry.

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readLayout } from '../../../src/archive/image-layout.js';
import { digestFile, sha256 } from '../../../src/core/digest.js';
import type { Artifact, PublishFile, Release } from '../../../src/core/types.js';
import { identityOf } from '../../../src/ecosystems/kinds.js';
import { openRepository } from '../../../src/registries/oci/client.js';
import { repositoryOf } from '../../../src/registries/oci/reference.js';
import { referrersOf } from '../../../src/registries/oci/referrers.js';
import { oci } from '../../../src/targets/oci/index.js';
import { type Registry, startRegistry } from '../../../src/targets/oci/stand-in/registry.js';
import { makeImage } from '../../support/image.js';
import { type Prepared, prepareRelease } from '../../support/prepared.js';
import { cycloneDxOf, spdxOf } from '../../support/sboms.js';
import { openSigningRun, type SigningRun } from '../../support/sigstore.js';
import { openWorld, type World } from '../../support/world.js';

const [PROVENANCE, ...SBOMS] = [
  'https://slsa.dev/provenance/v1',
  'https://cyclonedx.org/bom',
  'https://spdx.dev/Document/v2.3',
];
const LOGIN = { user: 'octo', password: 'a-password' };
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

let folder: string;
let run: SigningRun;
let world: World;
let registry: Registry;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-evidence-'));
  run = await openSigningRun();
  world = await openWorld({ trusted: run });
  registry = await startRegistry({ referrers: 'listed', login: LOGIN });
});
afterEach(async () => {
  await Promise.all([registry.close(), world.close()]);
  await run.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A release of an image and its SBOMs, beside the Python project that it is made of. */
async function prepare(image: PublishFile, project: string): Promise<Prepared> {
  const write = async (kind: Artifact['kind'], file: string, text: string): Promise<Artifact> => {
    const path = join(folder, 'a', file);
    writeFileSync(path, text);
    const about = kind === 'sbom' ? { about: image.file } : {};
    return { kind, file, path, ...(await digestFile(path)), project, ...about };
  };
  const made = { ...(image as Artifact), identity: await identityOf(image as Artifact) };
  const own = [
    made,
    await write('sbom', 'weather-1.2.3.cdx.json', cycloneDxOf(image)),
    await write('sbom', 'weather-1.2.3.spdx.json', spdxOf(image)),
  ];
  const change = (release: Release): Release => {
    const others = release.artifacts.filter(({ kind }) => kind !== 'checksums');
    const sums = [...others, ...own].map((one) => `${one.sha256}  ${one.file}\n`).join('');
    const [all] = release.artifacts.filter(({ kind }) => kind === 'checksums') as [Artifact];
    writeFileSync(all.path, sums);
    const [python] = release.projects;
    const [started] = release.started;
    if (python === undefined || started === undefined) throw new Error('nothing is prepared');
    return {
      ...release,
      projects: [...release.projects, { ...python, name: project, ecosystem: 'image', path: 'image' }],
      artifacts: [...others, ...own, { ...all, sha256: sha256(sums), size: sums.length }],
      started: [...release.started, { ...started, project, artifact: image.file, sha256: image.sha256, also: [] }],
    };
  };
  return prepareRelease(join(folder, 'a'), { sbom: true, change });
}

/** What a bundle states, and of what. */
function stated(bundle: string): { readonly type: string; readonly digests: readonly string[] } {
  const { predicateType: type, subject } = JSON.parse(
    Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, 'base64').toString('utf8'),
  );
  return { type, digests: subject.map((one: { digest: { sha256: string } }) => one.digest.sha256) };
}

test.each([
  ['and GitHub keeps it too', true, 'weather'],
  ['and GitHub keeps nothing; a wheel of the same name has an SBOM of its own', false, 'weather-mcp'],
])('provenance and SBOMs are signed once, about the file and the image, %s', async (_, attestations, project) => {
  const built = await makeImage(join(folder, 'built'), { name: project });
  const image = { ...built, path: join(folder, 'a', built.file), project };
  mkdirSync(join(folder, 'a'));
  copyFileSync(built.path, image.path);
  const prepared = await prepare(image, project);
  const name = `${new URL(registry.url).host}/octo/weather`;
  const images = { ociImages: [name], ociUsername: LOGIN.user, ociToken: LOGIN.password };
  const publish = () =>
    world.publish(prepared, {
      inputs: { sigstore: 'public', sigstoreTrustConfig: run.trustConfig, ...images },
      targets: ['github', 'oci'],
      tables: { github: { attestations }, oci: oci.settingsOf(undefined) },
    });
  const first = await publish();
  expect([first.outcome, first.findings]).toEqual(['done', []]);

  // The same bytes everywhere.
  const { index } = await readLayout(image.path);
  const digests = [image.sha256, index.digest.slice('sha256:'.length)];
  const client = openRepository(repositoryOf(name), LOGIN, 'pull', world.host);
  const { listed = [] } = await referrersOf(client, index.digest);
  const bundles = listed.filter((one) => one['artifactType'] === BUNDLE);
  const attached = await Promise.all(
    bundles.map(async ({ digest, mediaType, annotations }) => {
      const manifest = await client.send({ url: `manifests/${digest}`, headers: { accept: mediaType } });
      const blob = await client.send({ url: `blobs/${JSON.parse(manifest.text()).layers[0].digest}` });
      const title = annotations?.['org.opencontainers.image.title'];
      const asset = world.github.releases()[0]?.assets.find((one) => one.name === title);
      expect(readFileSync(asset?.path ?? '', 'utf8')).toBe(blob.text());
      expect(annotations?.['dev.sigstore.bundle.predicateType']).toBe(stated(blob.text()).type);
      return blob.text();
    }),
  );
  expect(attached.map(stated)).toEqual(
    expect.arrayContaining([PROVENANCE, ...SBOMS].map((type) => ({ type, digests }))),
  );
  expect(attached).toHaveLength(3);

  // Nothing states it a second time.
  const kept = world.github.releases()[0]?.assets.filter((one) => /attestation/.test(one.name)) ?? [];
  const about = kept
    .map(({ path }) => stated(readFileSync(path ?? '', 'utf8')))
    .filter((one) => one.digests[0] === digests[0]);
  expect(about.map(({ type }) => type).sort()).toEqual(SBOMS);
  // Of the other project only what GitHub keeps is stated.
  expect(kept).toHaveLength(attestations ? 3 : 2);
  const stored = world.github.attestations().map((one) => stated(JSON.stringify(one)));
  expect(
    stored
      .filter((one) => one.digests.includes(digests[1] ?? ''))
      .map(({ type }) => type)
      .sort(),
  ).toEqual(attestations ? [...SBOMS, PROVENANCE].sort() : []);

  const before = [world.writes(), run.sigstore.entries.size, registry.requests.filter((one) => one.stored).length];
  expect(await publish()).toMatchObject({ outcome: 'done' });
  expect([world.writes(), run.sigstore.entries.size, registry.requests.filter((one) => one.stored).length]).toEqual(
    before,
  );
});
