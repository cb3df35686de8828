// A wheel and its dependencies for the Python of the base: the wheels of the image's platform, whatever this machine is.

import { join } from 'node:path';
import { tail } from '../../../core/cut.js';
import { tomlKey } from '../../../formats/toml.js';
import { chooseScript } from '../../python/choose-command.js';
import { installInto } from '../../python/target-folder.js';
import { readWheel } from '../../python/wheel.js';
import { APP, cannot, type Lay, type Laying, lacks } from './tree.js';

const MACHINES: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64' };
/** Whoever lists what is installed looks for a folder of this name. */
const LIBRARY = `${APP}/site-packages`;
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
      `Add to pyproject.toml:\n[project.scripts]\n${tomlKey(project.name)} = "<module>:<function>"`,
    );
  const folder = join(await host.tempDir('image-tree'), 'lib');
  await install(laying, folder, python.replace(/^.*python/, ''));
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

async function install(laying: Laying, folder: string, version: string): Promise<void> {
  const { artifact, base, platform, project, host } = laying;
  const machine = MACHINES[platform.replace(/^linux\//, '')];
  if (machine === undefined) throw cannot(laying, 'Python has no wheels for it', 'Remove it from [image] platforms.');
  const words = ['--python-platform', `${machine}-unknown-linux-${base.libc === 'musl' ? 'musl' : 'gnu'}`];
  const { code, stderr, timedOut } = await installInto(folder, artifact, ['--python-version', version, ...words], {
    timeoutMs: project.settings.smoke.installTimeoutMs,
    host,
  });
  if (code === 0) return;
  throw cannot(
    laying,
    `its packages could not be installed for Python ${version}${timedOut ? ' in time' : ''}`,
    'Packages without a wheel for this platform need a Dockerfile: remove [image] from and base.',
    tail(stderr, LAST_LINES),
  );
}
