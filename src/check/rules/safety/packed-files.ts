// Which files of a project reach the people who install it, as far as that can be told without building.

import { posix } from 'node:path';
import ignore from 'ignore';
import type { Files, Project, RuleInput } from '../../../core/types.js';
import { type CodeInput, packed } from '../../../ecosystems/code-package/rules/input.js';
import { entriesOf } from '../../../ecosystems/node/entries.js';
import type { NodeManifest } from '../../../ecosystems/node/manifest.js';
import { layoutOf } from '../../../ecosystems/python/layout.js';
import type { PyManifest } from '../../../ecosystems/python/manifest.js';
import { dig } from '../../../ecosystems/python/table.js';
import { pathsBelow } from '../../../repository/subtree.js';

/** The files of a project, by what becomes of them. Paths are relative to the repository's root, sorted. */
export interface Ships {
  /** Certainly in what is published. */
  readonly shipped: readonly string[];
  /** In the project's folder and not known to be published. */
  readonly others: readonly string[];
}

const known = new WeakMap<Files, Map<string, Ships>>();

/** What ships; found once for all rules. What a build makes is not known: the built files are looked at when they are there. */
export function shipsOf(input: RuleInput): Ships {
  const { project, files } = input;
  const cached = known.get(files) ?? new Map<string, Ships>();
  known.set(files, cached);
  const key = `${project.ecosystem}\0${project.manifestFile}`;
  const ships = cached.get(key) ?? divide(input);
  cached.set(key, ships);
  return ships;
}

function divide(input: RuleInput): Ships {
  const { project, files } = input;
  const own = pathsBelow(files, project.path).filter((path) => !/(^|\/)node_modules\//.test(path));
  const does = project.isPrivate === true ? () => false : SHIPPED[project.ecosystem](input, own);
  const shipped: string[] = [];
  const others: string[] = [];
  for (const path of own) (does(path) ? shipped : others).push(path);
  return { shipped, others };
}

type Does = (path: string) => boolean;

const SHIPPED: Readonly<Record<Project['ecosystem'], (input: RuleInput, own: readonly string[]) => Does>> = {
  node: byNpm,
  python: byBackend,
  'code-package': (input) => {
    const content = new Set(packed(input as CodeInput).map((path) => posix.join(input.project.path, path)));
    return (path) => content.has(path);
  },
};

/** npm leaves these out, and packs those, whatever "files" says. */
const NPM_NEVER =
  /(^|\/)(\.npmrc|\.npmignore|\.gitignore|\.DS_Store|\._[^/]*|[^/]*\.orig|\.[^/]*\.swp|npm-debug\.log|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$|(^|\/)(\.git|\.svn|\.hg|CVS)(\/|$)/;
const NPM_ALWAYS = /^(package\.json|(readme|licen[cs]e)(\.[^/]*)?)$/i;

function byNpm({ project, files }: RuleInput): Does {
  const manifest = project.manifest as NodeManifest;
  const skipped = project.path === '.' ? 0 : project.path.length + 1;
  const named = new Set(
    entriesOf(manifest)
      .filter(({ kind }) => kind === 'bin' || kind === 'main')
      .map(({ file }) => file),
  );
  const text = (name: string): string | undefined => files.text(posix.join(project.path, name));
  const rules = ignore({ ignorecase: false });
  if (manifest.files === undefined) rules.add(text('.npmignore') ?? text('.gitignore') ?? '');
  else rules.add(manifest.files.map(anchored));
  const listed = manifest.files !== undefined;
  return (path) => {
    const inside = path.slice(skipped);
    if (NPM_NEVER.test(inside)) return false;
    return NPM_ALWAYS.test(inside) || named.has(inside) || rules.ignores(inside) === listed;
  };
}

/** Entries of "files" begin at the package's root. */
function anchored(pattern: string): string {
  const negated = pattern.startsWith('!');
  return `${negated ? '!' : ''}/${pattern.slice(negated ? 1 : 0).replace(/^\.?\/+/, '')}`;
}

/** Backends that take every file of a package's folder, not its modules only. */
const TAKES_DATA = /^(hatchling\.build|flit_core\.buildapi|poetry\.core\.masonry\.api|pdm\.backend|uv_build)$/;

function byBackend({ project, files }: RuleInput): Does {
  const manifest = project.manifest as PyManifest;
  const { shipped } = layoutOf(project as Project<PyManifest>, files);
  const backend = manifest.buildBackend ?? '';
  if (backend === 'hatchling.build' && !picksForSdist(manifest)) return () => true;
  if (!TAKES_DATA.test(backend)) return (path) => shipped.has(path);
  const folders = [...shipped].filter(([path]) => path.endsWith('/__init__.py')).map(([path]) => posix.dirname(path));
  const tops = folders.filter((one) => !folders.some((other) => one !== other && one.startsWith(`${other}/`)));
  return (path) => shipped.has(path) || tops.some((folder) => path.startsWith(`${folder}/`));
}

/** Hatchling's sdist takes everything that git does not ignore, unless it is told what to take. */
function picksForSdist({ value }: PyManifest): boolean {
  const keys = ['include', 'exclude', 'only-include', 'packages', 'sources'];
  return (
    dig(value, ['tool', 'hatch', 'build', 'targets', 'sdist']) !== undefined ||
    keys.some((key) => dig(value, ['tool', 'hatch', 'build', key]) !== undefined)
  );
}
