// A prepared release for tests of the publish half: a real wheel and sdist, the files beside them, and their release.json.

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Inputs } from '../../src/config/inputs.js';
import { loadSettings } from '../../src/config/load.js';
import type { Settings } from '../../src/config/settings.js';
import type { Artifact, ArtifactKind, Host, Project, Release, Started } from '../../src/core/types.js';
import { identityOf } from '../../src/ecosystems/kinds.js';
import { contractText, makeContract } from '../../src/mcp/contract.js';
import { type Plan, writePlan } from '../../src/plan/plan.js';
import { verifyPlan } from '../../src/publish/verify.js';
import type { PublishInput } from '../../src/targets/types.js';
import { type Committed, committedIn } from '../../src/workspace/committed.js';
import { NO_INPUTS } from './inputs.js';
import { makeSdist, makeTarGz, makeWheel } from './registry-packages.js';
import { cycloneDxOf } from './sboms.js';

export const COMMIT = 'c'.repeat(40);
export const REPOSITORY = 'octo/weather';

export interface Prepared {
  readonly release: Release;
  readonly folder: string;
  readonly plan: Plan;
  readonly digest: string;
}

export interface PreparedOptions {
  readonly name?: string;
  readonly version?: string;
  readonly tag?: string | undefined;
  /** Another note makes other bytes: a build that is not reproducible. */
  readonly note?: string;
  /** Whether the SBOM names the wheel that it is about. */
  readonly sbom?: boolean;
  readonly change?: (release: Release) => Release;
}

/** Writes the release folder as a build leaves it. */
export async function prepareRelease(folder: string, options: PreparedOptions = {}): Promise<Prepared> {
  const { name = 'weather-mcp', version = '1.2.3', note = '' } = options;
  const module = name.replaceAll('-', '_');
  await mkdir(folder, { recursive: true });
  const wheel = await makeWheel(folder, name, version, note);
  const sdist =
    note === ''
      ? await makeSdist(folder, name, version)
      : await makeTarGz(
          join(folder, `${module}-${version}.tar.gz`),
          { 'PKG-INFO': `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`, NOTE: note },
          `${module}-${version}/`,
        );
  const artifact = async (kind: ArtifactKind, path: string): Promise<Artifact> => {
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const one = { kind, file: basename(path), path, sha256, size: bytes.length, project: name };
    return { ...one, identity: await identityOf(one) };
  };
  const write = async (kind: ArtifactKind, file: string, text: string) => {
    await writeFile(join(folder, file), text);
    return artifact(kind, join(folder, file));
  };
  const packed = await artifact('wheel', wheel.path);
  const first = [
    packed,
    await artifact('sdist', sdist.path),
    {
      ...(await write(
        'sbom',
        `${module}-${version}.cdx.json`,
        options.sbom === true ? cycloneDxOf(packed) : '{"bomFormat":"CycloneDX","specVersion":"1.6"}\n',
      )),
      about: packed.file,
    },
    await write('contract', `${module}-${version}.contract.json`, contractWith(note)),
  ];
  const sums = first.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('');
  const artifacts = [...first, await write('checksums', 'SHA256SUMS', sums)];
  const base: Release = {
    root: folder,
    out: folder,
    commit: COMMIT,
    commitTime: 1_790_000_000,
    tag: 'tag' in options ? options.tag : `v${version}`,
    noRelease: undefined,
    repository: REPOSITORY,
    rehearsed: false,
    projects: [project(name, undefined)],
    artifacts,
    findings: [],
    started: [started(name, artifacts)],
    receipts: [],
  };
  const release = options.change?.(base) ?? base;
  const { plan, sha256 } = await writePlan(release);
  return { release, folder, plan, digest: sha256 };
}

/** The text of a contract. @param note makes other bytes */
export function contractWith(note: string): string {
  const nothing = { tools: [], resources: [], resourceTemplates: [], prompts: [] };
  const serverInfo = { name: 'weather', version: '1.2.3', note };
  return contractText(makeContract({ protocolVersions: ['2025-11-25'], serverInfo, capabilities: {}, ...nothing }));
}

/** What the commit says where these are its projects. */
export function committedAs(
  { projects, part }: Pick<Release, 'projects' | 'part'>,
  settings: Settings = NO_CONFIG,
): () => Promise<Committed> {
  return async () => committedIn({ projects, part } as Release, settings);
}

/** Of a repository without a configuration: there is none above the root. */
const NO_CONFIG = loadSettings('/', '/');

function project(name: string, version: string | undefined): Project {
  const smoke = {
    args: [],
    env: {},
    transport: 'auto',
    port: 8080,
    path: '/mcp',
    timeoutMs: 1,
    installTimeoutMs: 1,
    allow: [],
  };
  const settings = { smoke, build: {}, package: { format: 'zip', layout: 'folder', include: [], exclude: [] } };
  return {
    ...{ name, ecosystem: 'python', path: '.', folder: '/nowhere', manifestFile: 'pyproject.toml', version },
    ...{ settings: settings as never, manifest: { scripts: {} } },
  } as Project;
}

function started(name: string, [wheel, sdist]: readonly Artifact[]): Started {
  return {
    ...{ project: name, artifact: wheel!.file, sha256: wheel!.sha256, runtime: 'Python 3.13.1', command: [name] },
    also: [{ file: sdist!.file, sha256: sdist!.sha256 }],
    ...{ transport: 'stdio', readyMs: 1, contract: {} as never, components: [], direct: [] },
  };
}

export interface Places {
  readonly inputs?: Partial<Inputs>;
  readonly targets?: readonly ('github' | 'pypi' | 'oci')[];
  readonly optional?: readonly ('github' | 'pypi')[];
  readonly only?: readonly ('github' | 'pypi')[] | undefined;
  readonly dryRun?: boolean;
  /** What targets and evidence made of their own tables, by id. */
  readonly tables?: Readonly<Record<string, unknown>>;
}

/** Verifies a prepared release and gives what publishing is given. */
export async function publishInput(
  { folder, plan, release }: Prepared,
  host: Host,
  places: Places,
): Promise<PublishInput> {
  const tag = plan.tag ?? '';
  const expected = { commit: COMMIT, tags: [tag], repository: REPOSITORY };
  const verified = await verifyPlan(folder, expected, committedAs(release), host);
  const { projects, part, publishFiles } = verified;
  return {
    ...{ plan: verified.plan, tag, commit: COMMIT, repository: REPOSITORY, rehearsed: false, dryRun: places.dryRun },
    ...{ folder: verified.folder, publishFiles, projects, part, config: undefined },
    inputs: { ...NO_INPUTS, ...places.inputs } as Inputs,
    settings: {
      targets: places.targets ?? ['github', 'pypi'],
      optional: places.optional ?? [],
      only: places.only,
      tables: places.tables ?? {},
    },
  };
}
