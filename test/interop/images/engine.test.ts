// Images of a real server, built, loaded and started by a real engine.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readLayout } from '../../../src/archive/image-layout.js';
import type { Artifact, Produced, Project, Release, SmokeSettings } from '../../../src/core/types.js';
import { image as ecosystem } from '../../../src/ecosystems/image/index.js';
import { openSandbox } from '../../../src/host/sandbox.js';
import { readFiles } from '../../../src/repository/files.js';
import { tryServer } from '../../../src/start/try-server.js';
import { REQUIRED } from '../../support/ci-tools.js';
import { openEngine, type TestEngine } from '../../support/containers.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { claimingToBeFor, imageServer } from '../../support/image-server.js';
import { ran } from '../../support/program.js';
import { SETTINGS } from '../../support/settings.js';

const TIME = 1_790_000_000;
const DOCKERFILE = `FROM scratch
COPY server /
COPY LICENSE /usr/share/doc/weather/
USER 65532:65532
ENTRYPOINT ["/server"]
`;

const root = mkdtempSync(join(tmpdir(), 'engine-'));
const keeper = testHost();
// Whether the tests below are run is known when they are listed.
const engine: TestEngine | undefined = await openEngine(root, keeper.start);
if (engine === undefined && !REQUIRED) process.stderr.write('skipped: no container engine answers; .ci/run has one\n');

let host: TestHost;
beforeAll(async () => {
  host = testHost({ env: { ...engine?.env } });
  if (engine === undefined) return;
  await imageServer(join(root, 'server'));
  for (const arch of ['amd64', 'arm64'] as const)
    claimingToBeFor(arch, join(root, 'server'), join(root, `server-${arch}`));
}, 300_000);
afterAll(async () => {
  await closeHost(host);
  await engine?.running?.end(10_000);
  await closeHost(keeper);
  rmSync(root, { recursive: true, force: true });
}, 60_000);

function repository(name: string, dockerfile = DOCKERFILE): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const file of ['server', 'server-amd64', 'server-arm64']) cpSync(join(root, file), join(folder, file));
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  writeFileSync(join(folder, 'LICENSE'), 'MIT License\n');
  return folder;
}

async function projectIn(folder: string, table = {}, smoke: Partial<SmokeSettings> = {}): Promise<Project<never>> {
  const settings = { ...SETTINGS, name: 'weather', tables: { image: table }, smoke: { ...SETTINGS.smoke, ...smoke } };
  return ecosystem.detect('.', await readFiles(folder), settings) as Project<never>;
}

async function produce(folder: string, project: Project<never>, out = `${folder}-out`): Promise<Produced> {
  const release = {
    root: folder,
    out,
    commit: 'c'.repeat(40),
    commitTime: TIME,
    tag: 'v1.2.3',
    repository: 'octo/weather',
  };
  return ecosystem.build(project, release as unknown as Release, host);
}

async function build(...given: Parameters<typeof produce>): Promise<Artifact> {
  const { artifacts, findings } = await produce(...given);
  expect(findings).toEqual([]);
  return artifacts?.[0] as Artifact;
}

const docker = async (...args: readonly string[]): Promise<string> =>
  (await ran(['docker', ...args], { cwd: root, env: { ...engine?.env } })).stdout.trim();

const run = engine === undefined && !REQUIRED ? describe.skip : describe;
run('a container engine', () => {
  test('two builds of a commit are one image, with the labels of the release and the times of the commit', async () => {
    const folder = repository('twice');
    const project = await projectIn(folder);
    const [one, two] = [await build(folder, project), await build(folder, project, join(root, 'again'))];
    expect(one).toMatchObject({ kind: 'oci-image', file: 'weather-1.2.3.oci.tar' });
    expect(two.sha256).toBe(one.sha256);
    const { annotations, images } = await readLayout(one.path);
    expect(annotations).toMatchObject({
      'org.opencontainers.image.version': '1.2.3',
      'org.opencontainers.image.source': 'https://github.com/octo/weather',
      'org.opencontainers.image.created': '2026-09-21T14:13:20Z',
    });
    expect(images[0]?.settings.config?.Labels).toEqual(annotations);
    expect(images[0]?.settings.config).toMatchObject({ User: '65532:65532', Entrypoint: ['/server'] });
    expect(await ecosystem.kinds['oci-image']?.identify?.(one.path, one.file)).toEqual({
      name: 'weather',
      version: '1.2.3',
    });
    await ecosystem.kinds['oci-image']?.checkContent?.(one.path);
  }, 120_000);

  test('two platforms are two images of one layout', async () => {
    const folder = repository('platforms');
    const project = await projectIn(folder, { platforms: ['linux/arm64', 'linux/amd64'] });
    const { artifacts, findings } = await produce(folder, project);
    const { images } = await readLayout(artifacts?.[0]?.path ?? '');
    expect(images.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
    // The server that the Dockerfile copies into both is this machine's.
    const foreign = process.arch === 'x64' ? 'linux/arm64' : 'linux/amd64';
    expect(findings).toMatchObject([
      {
        rule: 'build/image',
        file: 'Dockerfile',
        message: expect.stringContaining(`/server in the image for ${foreign}`),
        hint: expect.stringContaining('ARG TARGETARCH in its stage'),
      },
    ]);
    // What the hint says.
    const cured = DOCKERFILE.replace('COPY server /\n', 'ARG TARGETARCH\nCOPY server-$TARGETARCH /server\n');
    const again = repository('target-arch', cured);
    const platforms = { platforms: ['linux/arm64', 'linux/amd64'] };
    expect((await produce(again, await projectIn(again, platforms))).findings).toEqual([]);
  }, 120_000);

  test('an image without the license of its project is told, and the hint cures it', async () => {
    const without = DOCKERFILE.replace('COPY LICENSE /usr/share/doc/weather/\n', '');
    const folder = repository('unlicensed', without);
    const { findings = [] } = await produce(folder, await projectIn(folder));
    expect(findings).toMatchObject([{ rule: 'image/license', level: 'warning', file: 'Dockerfile' }]);
    const line = findings[0]?.hint?.split('\n').at(-1) ?? '';
    const again = repository('licensed', without.replace('COPY server /\n', `COPY server /\n${line}\n`));
    expect((await produce(again, await projectIn(again))).findings).toEqual([]);
  }, 120_000);

  test('a build that fails is told in its own words', async () => {
    const folder = repository('fails', `${DOCKERFILE}COPY missing /\n`);
    await expect(build(folder, await projectIn(folder))).rejects.toMatchObject({
      findings: [
        {
          rule: 'build/image',
          file: 'Dockerfile',
          quote: expect.arrayContaining([expect.stringContaining('missing')]),
        },
      ],
    });
  }, 120_000);

  describe('started', () => {
    let folder: string;
    let artifact: Artifact;
    beforeAll(async () => {
      // As nobody it could not write to /, however it is held.
      folder = repository('started', DOCKERFILE.replace(/^USER.*$/m, 'USER 0'));
      artifact = await build(folder, await projectIn(folder));
    }, 120_000);

    const start = async (smoke: Partial<SmokeSettings>) => {
      const project = await projectIn(folder, {}, smoke);
      const sandbox = await openSandbox(host, 'image');
      const installed = await ecosystem.install(artifact, project, sandbox, host);
      return { ...(await tryServer(host, installed, project, artifact.file)), installed };
    };

    test.each([
      ['nothing', {}, 'no network, read-only, no capabilities'],
      ['a disk', { NEEDS: 'disk' }, 'no network, no capabilities'],
      ['a network', { NEEDS: 'network' }, 'read-only, no capabilities'],
    ])(
      'one that needs %s is held as tightly as can be',
      async (_, env, held) => {
        const { talked, installed, findings } = await start({ env });
        expect(talked).toMatchObject({ outcome: 'answered', ending: 'stdin' });
        expect(talked.peakBytes).toBeUndefined();
        expect(installed.runtime).toMatch(/^(Docker|Podman) \S+, /);
        expect(installed.runtime.replace(/^[^,]*, /, '')).toBe(held);
        expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      },
      120_000,
    );

    test('it has the files of [smoke], in its working folder and at home', async () => {
      const files = { '~/.weather/key': 'given', 'settings.json': 'given' };
      const { talked, installed, findings } = await start({ env: { NEEDS: 'files' }, files });
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      expect(talked.outcome).toBe('answered');
      expect(installed.runtime).toContain('no network, read-only, no capabilities');
      expect(installed.launch.shown).not.toContain('--volume');
    }, 120_000);

    test('one that stays after its client has gone is found, and removed', async () => {
      const { findings } = await start({ env: { NEEDS: 'forever' } });
      expect(findings).toContainEqual(expect.objectContaining({ rule: 'start/does-not-end', level: 'error' }));
    }, 120_000);

    test('one that never works says why', async () => {
      const { findings, installed } = await start({ env: { NEEDS: 'nothing' } });
      expect(installed.runtime).not.toContain('no network');
      expect(JSON.stringify(findings)).toContain('this never works');
    }, 120_000);

    test('over HTTP it is asked at the port that the engine publishes', async () => {
      const { talked, findings } = await start({ transport: 'http', port: 18_765, args: ['http', '18765'] });
      expect(talked).toMatchObject({ outcome: 'answered', transport: 'http' });
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    }, 120_000);
  });

  test('nothing of it is left in the engine', async () => {
    await closeHost(host);
    expect(await docker('ps', '--all', '--quiet', '--filter', 'label=mcp-drydock')).toBe('');
    expect(await docker('images', '--quiet', 'mcp-drydock-build')).toBe('');
  }, 60_000);
});
