// Runs uv build for a Python project, or the commands its configuration has instead.

import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StageFailure } from '../../core/errors.js';
import type { Child, Ended, Host, Project, Release, Tools } from '../../core/types.js';
import { openSandbox } from '../../host/sandbox.js';
import { uvConfigFile } from '../../registries/pypi/user-indexes.js';
import { versionOf } from '../../tools/ask-tools.js';
import { ensureUv } from '../../tools/uv.js';
import { uvEnv } from '../../tools/uv-env.js';
import { commitVariables } from '../commit-variables.js';
import { configuredProgram } from '../configured-program.js';
import { buildFailure } from './build-failure.js';
import { BUILD_LOG, builtWith, withoutLog } from './build-log.js';
import type { PyManifest } from './manifest.js';

const BUILD_MS = 30 * 60_000;
/** No zip file can state an earlier time. */
const ZIP_EPOCH = 315_532_800;

/** What was built in one go: absolute paths. */
export interface Built {
  readonly sdists: readonly string[];
  readonly wheels: readonly string[];
  readonly madeWith?: Tools | undefined;
}

/** How a build of this project is run: the same private home and environment for every run. */
export interface Builder {
  /** Builds from a folder. `what`: undefined for the sdist and the wheel from it. */
  uvBuild(source: string, what?: 'wheel'): Promise<Built>;
  /** The configured commands, in the project's folder; gives what they left in its `dist/`. */
  ownBuild(): Promise<Built>;
}

/** Prepares a private home and the environment: an allow-list of variables, and what identifies the commit. */
export async function openBuilder(project: Project<PyManifest>, release: Release, host: Host): Promise<Builder> {
  const sandbox = await openSandbox(host, 'build');
  const [uv, config, base] = await Promise.all([
    ensureUv(host, project.settings.build.uv),
    uvConfigFile(host),
    uvEnv(host, sandbox, 'build'),
  ]);
  const version = await versionOf(uv, host);
  const own: Tools = version === undefined ? {} : { uv: version };
  const env = {
    ...base,
    ...commitVariables(release),
    SOURCE_DATE_EPOCH: String(Math.max(release.commitTime, ZIP_EPOCH)),
  };
  const run = (
    command: readonly string[],
    cwd: string,
    how: Pick<Child, 'installs'> & Partial<Pick<Child, 'env'>>,
  ): Promise<Ended> =>
    host.run({ command, cwd, env, timeoutMs: BUILD_MS, ...how, onLine: (line) => host.log.debug(line) });
  const failure = (ended: Ended, shown: string): StageFailure =>
    new StageFailure(
      buildFailure({ ...ended, stderr: withoutLog(ended.stderr) }, { project, shown, minutes: BUILD_MS / 60_000 }),
    );

  return {
    async uvBuild(source, what) {
      const out = await host.tempDir('dist');
      const words = ['build', ...(what === undefined ? [] : [`--${what}`]), '--no-sources'];
      const options = ['--config-file', config, '--out-dir', out];
      const attempt = (more: readonly string[]): Promise<Ended> =>
        run([uv, ...words, ...options, ...more, source], sandbox.cwd, {
          installs: true,
          env: { ...env, RUST_LOG: BUILD_LOG },
        });
      let ended = await attempt([]);
      // A .python-version is about the author's machine; what the package needs is requires-python.
      const wanted = project.manifest.requiresPython;
      const unhad = /No interpreter found|python-build-standalone/;
      if (ended.code !== 0 && unhad.test(ended.stderr) && wanted !== undefined) {
        ended = await attempt(['--python', wanted]);
      }
      if (ended.code !== 0) throw failure(ended, ['uv', ...words].join(' '));
      return { ...(await listBuilt(out)), madeWith: { ...own, ...builtWith(ended.stderr) } };
    },
    async ownBuild() {
      const { install, command } = project.settings.build;
      const folder = join(release.root, project.path);
      for (const words of [install, command]) {
        if (words === undefined) continue;
        const [program, ...args] = words as [string, ...string[]];
        const path = program === 'uv' ? uv : configuredProgram(program, folder, host);
        const ended = await run([path, ...args], folder, { installs: words === install });
        if (ended.code !== 0) throw failure(ended, words.join(' '));
      }
      await mkdir(join(folder, 'dist'), { recursive: true });
      return { ...(await listBuilt(join(folder, 'dist'))), madeWith: own };
    },
  };
}

async function listBuilt(folder: string): Promise<Omit<Built, 'madeWith'>> {
  const files = (await readdir(folder)).sort().map((name) => join(folder, name));
  return {
    sdists: files.filter((file) => file.endsWith('.tar.gz')),
    wheels: files.filter((file) => file.endsWith('.whl')),
  };
}
