// Data files that shipped code reads by their place, that are tracked and not in the tarball: they are missed only when a tool is called.

import { posix } from 'node:path';
import type { Finding, Project } from '../../core/types.js';
import { ownFilesIn } from '../../languages/javascript/own-files.js';
import type { NodeManifest } from './manifest.js';
import { sourceOf } from './reach.js';
import type { Tarball } from './tarball.js';

/** Code is judged by its imports; the rest is never read by a running server. */
const NO_DATA =
  /\.(?:[cm]?[jt]sx?|map|lock|node)$|(?:^|\/)(?:\.[^/]+|[jt]sconfig[^/]*\.json|README[^/]*|LICEN[CS]E[^/]*)$/i;
const TOLD = 5;

interface Missing {
  /** In the package, as the code asks for it. */
  readonly wanted: string;
  /** In the repository, relative to the project. */
  readonly tracked: string;
  readonly module: string;
  readonly line: number;
}

/**
 * The first files that are missing.
 * @param tracked paths of the repository
 */
export function unpackedData(
  tarball: Pick<Tarball, 'paths' | 'has' | 'texts'>,
  tracked: readonly string[],
  { path: folder, manifest, manifestFile }: Pick<Project<NodeManifest>, 'path' | 'manifest' | 'manifestFile'>,
): readonly Omit<Finding, 'project' | 'artifact'>[] {
  const known = new Set(tracked.map((path) => posix.relative(folder, path)));
  const found = tarball.paths
    .filter((path) => /\.[cm]?js$/.test(path) && !path.includes('node_modules/'))
    .flatMap((module) => missingOf(module, tarball, known));
  const [first] = found;
  if (first === undefined) return [];
  const { wanted, tracked: there, module, line } = first;
  const others = found.length === 1 ? '' : ` There are ${found.length - 1} more of them.`;
  const copied = wanted !== there;
  return [
    {
      rule: 'build/data-missing',
      level: 'warning',
      ...(known.has(module)
        ? { file: posix.join(folder, module), line }
        : { file: manifestFile, ...manifest.at('files') }),
      message: `${module} reads ${wanted}, and the tarball does not contain it: code that reads it fails, though the server starts.${others}`,
      hint: copied
        ? `Copy it in the build script, after the compiler: cp ${there} ${wanted}`
        : Array.isArray(manifest.raw['files'])
          ? `Add ${JSON.stringify(there)} to "files".`
          : `Remove what excludes ${there} from .npmignore or .gitignore.`,
      ...(found.length > 1
        ? { quote: found.slice(0, TOLD).map((one) => `${one.wanted}: ${one.module}:${one.line}`) }
        : {}),
    },
  ];
}

function missingOf(
  module: string,
  tarball: Pick<Tarball, 'has' | 'texts'>,
  known: ReadonlySet<string>,
): readonly Missing[] {
  const text = tarball.texts.get(module)?.toString('utf8') ?? '';
  const wanted = new Map(
    ownFilesIn(text).map(({ path, line }) => [posix.join(posix.dirname(module), path), { path, line }]),
  );
  return [...wanted].flatMap(([at, { path, line }]) => {
    if (tarball.has(at) || at.startsWith('..') || NO_DATA.test(at) || posix.extname(at) === '') return [];
    // What a compiler writes elsewhere stands beside its source.
    const source = sourceOf(module, (one) => known.has(one));
    const beside = source === undefined ? at : posix.join(posix.dirname(source), path);
    const tracked = [at, beside].find((one) => known.has(one));
    return tracked === undefined ? [] : [{ wanted: at, tracked, module, line }];
  });
}
