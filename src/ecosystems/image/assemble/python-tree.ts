// A wheel and its dependencies for the Python of the base: the wheels of the image's platform, whatever this machine is.

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeFolder } from '../../../host/removal.js';
import { openSandbox } from '../../../host/sandbox.js';
import { uvConfigFile } from '../../../registries/pypi/user-indexes.js';
import { ensureUv } from '../../../tools/uv.js';
import { uvEnv } from '../../../tools/uv-env.js';
import { chooseScript } from '../../python/choose-command.js';
import { readWheel } from '../../python/wheel.js';
import { APP, cannot, type Lay, type Laying, lacks } from './tree.js';

const MACHINES: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64' };
/** Whoever lists what is installed looks for a folder of this name. */
const LIBRARY = `${APP}/site-packages`;
/** What says where on this machine something came from. */
const TRACES = /^(direct_url\.json|uv_cache\.json|uv_build\.json)$/;
const LAST_LINES = 12;

export const layWheel: Lay = async (laying) => {
  const { artifact, base, project, host } = laying;
  const python = base.programs.filter((path) => /python3\.\d+$/.test(path)).at(-1);
  if (python === undefined) throw lacks(laying, 'Python');
  const { scripts, metadata } = await readWheel(artifact.path);
  const script = chooseScript(Object.keys(scripts).sort(), project.name);
  const [module = '', called = ''] = (scripts[script ?? ''] ?? '').replace(/\s*\[.*$/, '').split(':');
  if (script === undefined || called === '')
    throw cannot(
      laying,
      `${artifact.file} has no command that is the server`,
      `Add to pyproject.toml:\n[project.scripts]\n${project.name} = "<module>:<function>"`,
    );
  const sandbox = await openSandbox(host, 'image-tree');
  const folder = join(sandbox.folder, 'lib');
  await install(laying, folder, python.replace(/^.*python/, ''), sandbox);
  await clean(folder);
  const launcher = `${APP}/bin/${script}`;
  const text = [
    'import site, sys',
    `site.addsitedir("/${LIBRARY}")`,
    `from ${module.trim()} import ${called.trim().split('.')[0]}`,
    `sys.exit(${called.trim()}())`,
    '',
  ].join('\n');
  return {
    contents: new Map<string, { from: string } | { text: string }>([
      [LIBRARY, { from: folder }],
      [launcher, { text }],
    ]),
    entrypoint: [`/${python}`, `/${launcher}`],
    // Children that it starts find the same packages.
    env: { PYTHONPATH: `/${LIBRARY}`, PYTHONUNBUFFERED: '1' },
    license: metadata.one('License-Expression'),
  };
};

async function install(
  laying: Laying,
  folder: string,
  version: string,
  sandbox: Awaited<ReturnType<typeof openSandbox>>,
): Promise<void> {
  const { artifact, base, platform, project, host } = laying;
  const machine = MACHINES[platform.replace(/^linux\//, '')];
  if (machine === undefined) throw cannot(laying, 'Python has no wheels for it', 'Remove it from [image] platforms.');
  const [uv, config, env] = await Promise.all([ensureUv(host), uvConfigFile(host), uvEnv(host, sandbox, 'install')]);
  const { code, stderr, timedOut } = await host.run({
    command: [
      ...[uv, 'pip', 'install', '--config-file', config, '--target', folder, '--only-binary', ':all:'],
      ...['--python-version', version, '--find-links', dirname(artifact.path)],
      ...['--python-platform', `${machine}-unknown-linux-${base.libc === 'musl' ? 'musl' : 'gnu'}`, artifact.path],
    ],
    cwd: sandbox.cwd,
    env,
    timeoutMs: project.settings.smoke.installTimeoutMs,
    installs: true,
  });
  if (code === 0) return;
  throw cannot(
    laying,
    `its packages could not be installed for Python ${version}${timedOut ? ' in time' : ''}`,
    'Packages without a wheel for this platform need a Dockerfile: remove [image] from and base.',
    stderr.trimEnd().split('\n').slice(-LAST_LINES),
  );
}

/** Leaves nothing of this machine: programs that name its Python, addresses of its files, and what RECORD says of them. */
async function clean(folder: string): Promise<void> {
  for (const name of ['bin', '__pycache__']) await removeFolder(join(folder, name));
  await rm(join(folder, '.lock'), { force: true });
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.dist-info')) continue;
    for (const file of await readdir(join(folder, name)))
      if (TRACES.test(file)) await rm(join(folder, name, file), { force: true });
    const record = join(folder, name, 'RECORD');
    const lines = (await readFile(record, 'utf8').catch(() => '')).split('\n');
    const kept = lines.filter(
      (line) => !/^(\.\.\/|bin\/|[^,]*\.dist-info\/(direct_url|uv_cache|uv_build)\.json,)/.test(line),
    );
    if (lines.length > 1) await writeFile(record, kept.join('\n'));
  }
}
