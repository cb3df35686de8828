// Which files go into a code package, and why the others stay out.

import picomatch from 'picomatch';
import { CONFIG_FILE } from '../../core/about.js';
import type { PackageSettings } from '../../core/types.js';

/** Why a file stays out although it is there. */
export type Unwanted =
  | 'secret'
  | 'dependencies'
  | 'cache'
  | 'virtual environment'
  | 'version control'
  | 'editor'
  | 'CI';

const NAMES: Readonly<Record<string, Unwanted>> = {
  ...of('version control', '.git .hg .svn .jj .gitignore .gitattributes .gitmodules .gitkeep .hgignore'),
  ...of('dependencies', 'node_modules bower_components jspm_packages'),
  ...of(
    'cache',
    '__pycache__ .pytest_cache .mypy_cache .ruff_cache .hypothesis .cache .tox .nox .eggs .ipynb_checkpoints .nyc_output .turbo .parcel-cache .eslintcache .pnpm-store .npm .uv-cache .coverage htmlcov .DS_Store Thumbs.db desktop.ini',
  ),
  ...of('virtual environment', '.venv venv virtualenv site-packages'),
  ...of('editor', '.vscode .idea .vs .fleet .zed .settings .project .classpath .editorconfig'),
  ...of(
    'CI',
    `.github .gitlab .circleci .buildkite .woodpecker .travis.yml .gitlab-ci.yml .drone.yml appveyor.yml .appveyor.yml azure-pipelines.yml bitbucket-pipelines.yml Jenkinsfile .pre-commit-config.yaml .codecov.yml codecov.yml ${CONFIG_FILE}`,
  ),
};
const CACHE_FILE = /\.(pyc|pyo|tsbuildinfo)$|\.egg-info$|^(npm-debug|yarn-debug|yarn-error|pnpm-debug)\.log/;
/** Files that hold nothing but passwords and keys. */
const SECRET_FILE =
  /^(\.pypirc|\.netrc|_netrc|\.git-credentials|\.dockercfg|\.htpasswd|id_(rsa|dsa|ecdsa|ed25519))$|\.(pfx|p12|kdbx|jks|keystore|ppk)$/;
/** A file of settings without its values. */
const ENV_SAMPLE = /^\.env(\.[\w-]+)*\.(example|sample|template|dist|defaults?)$/;
const EDITOR_FILE = /\.(swp|swo|iml|sublime-project|sublime-workspace)$|~$/;
/** Never packed, whatever the configuration includes. */
const ALWAYS_OUT: ReadonlySet<Unwanted> = new Set(['secret', 'dependencies', 'version control', 'virtual environment']);

function of(why: Unwanted, names: string): Record<string, Unwanted> {
  return Object.fromEntries(names.split(' ').map((name) => [name, why]));
}

/**
 * Why a file stays out by its name; undefined when it does not.
 * @param environments folders that hold a pyvenv.cfg
 */
export function unwanted(path: string, environments: ReadonlySet<string> = new Set()): Unwanted | undefined {
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    if (environments.has(segments.slice(0, index).join('/')) && index > 0) return 'virtual environment';
    const why = Object.hasOwn(NAMES, segment) ? NAMES[segment] : undefined;
    if (why !== undefined) return why;
    if (CACHE_FILE.test(segment)) return 'cache';
    if (EDITOR_FILE.test(segment)) return 'editor';
    if ((segment === '.env' || segment.startsWith('.env.')) && !ENV_SAMPLE.test(segment)) return 'secret';
    if (SECRET_FILE.test(segment)) return 'secret';
  }
  return undefined;
}

/** Folders with a pyvenv.cfg: virtual environments, whatever they are called. */
export function environmentsIn(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.filter((path) => path.endsWith('/pyvenv.cfg')).map((path) => path.slice(0, -'/pyvenv.cfg'.length)),
  );
}

/** What is packed of these paths (relative to the project's folder), sorted by their bytes. */
export function selectContent(
  paths: readonly string[],
  settings: Pick<PackageSettings, 'include' | 'exclude'>,
): readonly string[] {
  const environments = environmentsIn(paths);
  const included = matcher(settings.include);
  const excluded = matcher(settings.exclude);
  return [...new Set(paths)]
    .filter((path) => {
      if (excluded(path)) return false;
      const why = unwanted(path, environments);
      return why === undefined || (!ALWAYS_OUT.has(why) && included(path));
    })
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** Whether a glob, or a folder that is named without one, holds a path. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const clean = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/+$/, ''));
  return picomatch(
    clean.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
}
