// The MCP bundles of a code package: its files and a manifest of type binary; where [mcpb] names programs, one bundle for each platform.

import { chmod, copyFile, mkdir, open } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Member } from '../../archive/member.js';
import { PROGRAM_HEAD, platformOf } from '../../archive/program-head.js';
import type { Artifact, Finding, Host, Installed, Project, Release, Sandbox } from '../../core/types.js';
import { fieldsOf } from '../../formats/object.js';
import { type Bundling, buildBundle } from '../bundle-build.js';
import { type Manifest, problem } from '../bundle-manifest.js';
import { HERE } from '../bundle-platform.js';
import { configFor, unpackedBundle } from '../bundle-start.js';
import { bundleOf } from '../bundle-table.js';
import { codePackageAdvice } from './advice.js';
import type { CodeManifest } from './manifest.js';
import { versionOf } from './versions.js';

type Code = Project<CodeManifest>;
const INSIDE = /^\$\{__dirname\}(?:\/|\$\{\/\})/;

/** Nothing where none is asked for. @param members as the code package has them */
export async function buildCodeBundles(
  members: readonly Member[],
  project: Code,
  release: Release,
  host: Host,
): Promise<{ readonly artifacts: readonly Artifact[]; readonly findings: readonly Finding[] }> {
  const table = bundleOf(project);
  if (table === undefined) return { artifacts: [], findings: [] };
  const programs = Object.entries(table.programs ?? {}).map(([platform, path]) => [platform, posix.normalize(path)]);
  const own = members.filter(({ path }) => !programs.some(([, program]) => program === path));
  const common = { kind: 'code-mcpb', version: versionOf(project, release), types: ['binary'] };
  const filled = async (more: readonly Member[]): Promise<string> => {
    const folder = join(await host.tempDir('bundle'), 'filled');
    for (const { file, path, mode } of [...own, ...more]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await copyFile(file, join(folder, path));
      await chmod(join(folder, path), mode);
    }
    return folder;
  };
  const wanted: Bundling[] = programs.map(([platform = '', path = '']) => ({
    ...common,
    platform,
    adapted: (manifest) => onlyFor(platform, manifest),
    fill: async (manifest) => {
      const program = await programAt(path, platform, members, project);
      return filled([{ ...program, path: programIn(manifest, platform), mode: 0o755 }]);
    },
  }));
  const made = [];
  for (const one of wanted.length > 0 ? wanted : [{ ...common, fill: () => filled([]) }])
    made.push(await buildBundle(project, release, one));
  return { artifacts: made.map(({ artifact }) => artifact), findings: made.flatMap(({ findings }) => findings) };
}

/** The manifest of the bundle for one platform: no client on another system takes it. */
function onlyFor(platform: string, manifest: Manifest): Manifest {
  const [os = ''] = platform.split('-');
  const compatibility = fieldsOf(manifest['compatibility']);
  const server = fieldsOf(manifest['server']);
  return {
    ...manifest,
    server: { ...server, entry_point: programIn(manifest, platform) },
    compatibility: { ...compatibility, platforms: [os] },
  };
}

/** Where that system looks for the program: what its mcp_config starts, else the entry point. */
function programIn(manifest: Manifest, platform: string): string {
  const { command } = configFor(manifest, platform.replace(/-.*$/, ''));
  if (INSIDE.test(command)) return posix.normalize(command.replace(INSIDE, ''));
  return String(fieldsOf(manifest['server'])['entry_point'] ?? '');
}

/** @throws StageFailure for one that is not there, or is for another platform: nobody may start it before users do */
async function programAt(path: string, platform: string, members: readonly Member[], project: Code): Promise<Member> {
  const found = members.find((one) => one.path === path);
  if (found === undefined) {
    throw problem(project, {
      message: `[mcpb] programs names ${path} for ${platform}, which is not in the code package.`,
      hint: 'Let [build] command make it, and [package] include name it.',
    });
  }
  const file = await open(found.file);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(PROGRAM_HEAD), 0, PROGRAM_HEAD, 0);
  await file.close();
  const runsOn = platformOf(buffer.subarray(0, bytesRead));
  const isRight = runsOn === undefined || runsOn === platform || platform.startsWith(runsOn.replace('*', ''));
  if (isRight) return found;
  throw problem(project, {
    message: `[mcpb] programs names ${path} for ${platform}, but it is compiled for ${runsOn}.`,
    hint: `Compile it for ${platform} (with Go: GOOS and GOARCH), or correct the path.`,
  });
}

/** @throws StageFailure `bundle/manifest` where no client could start it */
export async function installCodeBundle(
  artifact: Artifact,
  project: Code,
  sandbox: Sandbox,
  host: Host,
): Promise<Installed> {
  const { launch } = await unpackedBundle(artifact, project, sandbox, async (name) =>
    name === 'node' ? host.tool('node') : undefined,
  );
  const advice = codePackageAdvice(async () => []);
  return { launch, advice, runtime: HERE, packages: 0, components: async () => ({ components: [], direct: [] }) };
}
