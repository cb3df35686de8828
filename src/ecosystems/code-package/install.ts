// Unpacks a code package into an empty folder, installs what it needs there, and says how it is started.

import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { delimiter, isAbsolute, join, posix, resolve } from 'node:path';
import { unpack } from '../../archive/unpack.js';
import { CONFIG_FILE } from '../../core/about.js';
import { digestFile } from '../../core/digest.js';
import { ReleaseError, StageFailure } from '../../core/errors.js';
import type { Artifact, Finding, Host, Installed, Project, Sandbox, Source } from '../../core/types.js';
import { toolOnPath } from '../../tools/tool-on-path.js';
import { ensureUv } from '../../tools/uv.js';
import { uvEnv } from '../../tools/uv-env.js';
import { filesIn } from '../files-in.js';
import { runtimeOf } from '../node/runtime.js';
import { diagnoseStart } from '../node/start-failure.js';
import { printedBy, SHORTEST } from '../printed.js';
import { PYTHON as PYTHON_PRINTS } from '../python/origin.js';
import { missingPart } from '../python/start-failure.js';
import { codePackageAdvice } from './advice.js';
import { installCodeBundle } from './bundle.js';
import { type Start, startOf } from './command.js';
import { type CodeManifest, readCodeManifest, viewOnDisk } from './manifest.js';
import { archiveFile } from './name.js';
import { nodeModules } from './node-modules.js';
import { pythonEnv } from './python-env.js';

const PYTHON = /^python(\d+(\.\d+)?)?(\.exe)?$/;
const NODE = /(^|[\\/])(node|npm|npx)(\.exe|\.cmd)?$/;

/**
 * Installs the archive as a platform does: unpacked, `requirements.txt` into a new environment, `npm ci`. It is started in
 * its own folder. Throws StageFailure when it cannot be installed or nothing says how it is started.
 */
export async function installCodePackage(
  artifact: Artifact,
  project: Project<CodeManifest>,
  sandbox: Sandbox,
  host: Host,
): Promise<Installed> {
  if (artifact.kind === 'code-mcpb') return installCodeBundle(artifact, project, sandbox, host);
  const unpacked = join(sandbox.folder, 'package');
  await mkdir(unpacked, { mode: 0o700 });
  await unpack(artifact.path, unpacked).catch((error: unknown) => cannotUnpack(error, artifact, project));
  const folder = await topFolder(unpacked, project);
  const view = viewOnDisk(folder);
  const manifest = readCodeManifest(view);
  const start = startOf(manifest, view, project.settings.smoke, project.name);
  if (start === undefined) throw new StageFailure(noStart(artifact, project));

  const wantsPython =
    manifest.requirements || PYTHON.test(start.words[0] ?? '') || manifest.entry?.endsWith('.py') === true;
  const python = wantsPython ? await pythonEnv(folder, artifact, project, sandbox, host) : undefined;
  const { packageJson } = manifest;
  const node =
    packageJson === undefined ? undefined : await nodeModules(folder, packageJson, artifact, project, sandbox, host);
  const bins = [python?.venv.bin, node?.bin].filter((bin) => bin !== undefined);
  const cwd = resolve(folder, start.cwd);
  const program = await programOf(start, cwd, bins, artifact, project, host);
  const { smoke } = project.settings;
  const uses = /(^|[\\/])uvx?(\.exe)?$/.test(program) ? await uvEnv(host, sandbox, 'install') : sandbox.env;
  const onNode = NODE.test(program) || (node !== undefined && program.startsWith(node.bin));
  return {
    launch: {
      command: [program, ...start.words.slice(1), ...smoke.args],
      shown: [start.shown, ...smoke.args].join(' '),
      env: {
        ...uses,
        PATH: [...bins, sandbox.env['PATH'] ?? ''].join(delimiter),
        ...(python === undefined ? {} : { VIRTUAL_ENV: python.venv.folder }),
        ...start.env,
        ...smoke.env,
      },
      cwd,
    },
    advice: codePackageAdvice(async () =>
      (await ownPython(folder)).map((file) => ({ name: file, file, text: view.text(file) ?? '' })),
    ),
    runtime: python !== undefined && !onNode ? python.venv.runtime : await runtimeOf(host, sandbox),
    packages: (python?.packages ?? 0) + (node?.packages ?? 0),
    components: async () => {
      const parts = [await python?.components(), await node?.components()].filter((part) => part !== undefined);
      return {
        components: parts.flatMap(({ components }) => components),
        direct: parts.flatMap(({ direct }) => direct).sort(),
      };
    },
    diagnose: async (stderr) => {
      const cause = python && (await missingPart(stderr, await python.environment()));
      if (cause !== undefined || node === undefined) return cause;
      // The archive holds no lock file of the project's package manager: its choice was made in the repository.
      const stated = project.manifest.packageJson ?? packageJson;
      const { name, folder: from } = project;
      return stated && diagnoseStart(stderr, { name, manifest: stated, folder: from }, folder, node.registry);
    },
    origin: async (text) => printedBy(await ownPython(folder), folder, text, SHORTEST, PYTHON_PRINTS),
  };
}

/** Fetches the published archive from where it was released to and installs it; undefined where it was not. */
export async function installPublishedCodePackage(
  project: Project<CodeManifest>,
  version: string,
  source: Source,
  sandbox: Sandbox,
  host: Host,
): Promise<Installed | undefined> {
  const file = archiveFile(project.name, version, project.settings.package.format);
  const url = source.assets?.[file];
  if (url === undefined) return undefined;
  const path = join(sandbox.folder, file);
  const answer = await host.http({ url, saveTo: path, maxBytes: 512 * 1024 * 1024, timeoutMs: 300_000 });
  if (answer.status !== 200) {
    throw new ReleaseError('start/download', `${url} answered ${answer.status}.`, {
      hint: 'Check the release: the file may have been removed.',
    });
  }
  const artifact: Artifact = { kind: 'code-package', file, path, ...(await digestFile(path)), project: project.name };
  return installCodePackage(artifact, project, sandbox, host);
}

async function ownPython(folder: string): Promise<readonly string[]> {
  return (await filesIn(folder)).filter((path) => path.endsWith('.py') && !path.includes('node_modules/'));
}

/** The one top folder, or the place itself where the layout is flat. */
async function topFolder(unpacked: string, project: Project): Promise<string> {
  const entries = await readdir(unpacked);
  const only = entries.length === 1 && project.settings.package.layout === 'folder' ? entries[0] : undefined;
  return only === undefined ? unpacked : join(unpacked, only);
}

/** The program: of the package, of what was installed with it, or of this machine. */
async function programOf(
  { words, from }: Start,
  cwd: string,
  bins: readonly string[],
  artifact: Artifact,
  project: Project,
  host: Host,
): Promise<string> {
  const name = words[0] ?? '';
  if (isAbsolute(name)) return name;
  if (/[/\\]/.test(name)) {
    if (existsSync(join(cwd, name))) return join(cwd, name);
  } else {
    const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
    const names = [name, ...(PYTHON.test(name) ? ['python'] : [])];
    const own = bins
      .flatMap((bin) => names.flatMap((one) => suffixes.map((suffix) => join(bin, one + suffix))))
      .find((path) => existsSync(path));
    const found = own ?? (name === 'uv' ? await ensureUv(host) : toolOnPath(name, host));
    if (found !== undefined) return found;
  }
  throw new StageFailure({
    rule: 'start/no-program',
    level: 'error',
    message: `The start command is ${words.join(' ')} (${from}), but the program ${name} is neither in the package, nor in its dependencies, nor on this machine.`,
    hint: 'Add the package that provides the program to requirements.txt or package.json, or set [smoke] command.',
    project: project.name,
    artifact: artifact.file,
  });
}

function noStart(artifact: Artifact, project: Project<CodeManifest>): Finding {
  const skipped = project.manifest.servers?.entries.find(({ unusable }) => unusable !== undefined);
  const why =
    skipped === undefined ? '' : ` The entry ${skipped.name} of mcp.json cannot be used: ${skipped.unusable}.`;
  return {
    rule: 'code-package-entry',
    subject: { about: 'command' },
    level: 'error',
    code: 'unsatisfiable',
    message: `No start command found for ${artifact.file}.${why}`,
    hint: `Name the entry file server.py, main.py or index.js, or set [smoke] command = ["python", "app.py"] in ${CONFIG_FILE}.`,
    project: project.name,
    artifact: artifact.file,
    file: posix.normalize(project.manifestFile),
  };
}

function cannotUnpack(error: unknown, artifact: Artifact, project: Project): never {
  if (!(error instanceof ReleaseError)) throw error;
  throw new StageFailure({
    rule: 'start/unpack',
    level: 'error',
    message: error.message,
    hint: error.hint,
    project: project.name,
    artifact: artifact.file,
  });
}
