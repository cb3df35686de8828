// What the JavaScript of an installed package imports that a fresh installation does not have. Its sources are parsed, and Node
// is asked where each import leads; nothing of it runs.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import type { Finding, Host, Project, Sandbox } from '../../core/types.js';
import { program } from '../../host/program.js';
import type { Import } from '../../languages/javascript/imports.js';
import { missingInSource, onlyWhile } from '../missed.js';
import type { Registry } from './ask-registry.js';
import { belowModules, readTree, type Tree } from './components.js';
import { entriesOf, filesOf } from './entries.js';
import { type NodeManifest, readNodeManifest } from './manifest.js';
import { addCommand } from './package-manager.js';
import { providedBy } from './provided.js';
import { type Asked, reach } from './reach.js';
import { type Installation, whyMissing } from './why-missing.js';

/** What resolve.mjs prints for one import. */
interface Answer {
  readonly to?: string;
  readonly code?: string;
  readonly message?: string;
}

/** Larger files are bundles: what they hold was imported when they were made. */
const LARGEST = 256 * 1024;
/** Of all sources together: parsing more would hold everything else up. */
const MOST = 2 * 1024 * 1024;
const TIME_MS = 30_000;
const MISSING = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_PACKAGE_PATH_NOT_EXPORTED)$/;

/** What is looked at. */
export interface Looked {
  readonly project: Project<NodeManifest>;
  /** File name of the tarball. */
  readonly artifact: string;
  /** The folder that it is installed in. */
  readonly prefix: string;
  readonly sandbox: Sandbox;
  readonly host: Host;
  readonly registry?: Registry | undefined;
}

/**
 * Findings `imports/missing` and `node-imports-declared` for the files that bin, main and exports lead to.
 * @param root the repository, to name the file there when it is shipped as it is
 * @param known findings that were made before: what they say is not said again
 */
export async function importFindings(
  looked: Looked,
  root: string,
  known: readonly Finding[],
): Promise<readonly Finding[]> {
  const { project, prefix, artifact } = looked;
  const home = join(prefix, 'node_modules', project.name);
  const manifest = readNodeManifest(read(join(home, 'package.json')));
  const { manager } = project.manifest;
  const asked = askedIn(home, manifest);
  if (asked.length === 0) return [];
  const [answers, tree] = await Promise.all([resolveAll(asked, home, looked), readTree(prefix)]);
  const optional = (name: string): boolean =>
    manifest.optionalDependencies[name] !== undefined || isOptionalPeer(name, manifest);
  const provided = providedBy(manifest);
  const told = new Set(
    known.filter(({ rule }) => rule === 'node-imports-declared').map(({ subject }) => subject?.package),
  );
  const found = new Map<string, Finding>();
  for (const [index, { file, import: one, name }] of asked.entries()) {
    const answer = answers[index];
    if (answer === undefined || name === manifest.name || found.has(`${name} ${one.module}`)) continue;
    const place = { project: project.name, artifact, ...sourceOf(file, one, home, root, project) };
    if (answer.code !== undefined) {
      if (!MISSING.test(answer.code) || optional(name)) continue;
      const said = await missing(one, answer, { tree, manifest: { ...manifest, manager }, registry: looked.registry });
      found.set(`${name} ${one.module}`, { ...said, ...place });
    } else if (!provided.has(name) && !found.has(name)) {
      if (told.has(name)) continue;
      found.set(name, { ...transitive(name, tree, project), ...place });
    }
  }
  return [...found.values()];
}

type Wanted = Asked & { readonly name: string };

/** Imports of packages that are not provided for when they are missing, from every file that can be reached. */
function askedIn(home: string, manifest: NodeManifest): readonly Wanted[] {
  let left = MOST;
  const text = (path: string): string | undefined => {
    const file = join(home, path);
    const size = sizeOf(file);
    if (size === undefined || size > LARGEST || size > left) return undefined;
    left -= size;
    return read(file);
  };
  const isFile = (path: string): boolean => sizeOf(join(home, path)) !== undefined;
  // A pattern in exports may stand for anything: only what is named is followed.
  const entries = entriesOf(manifest)
    .filter(({ kind, file }) => kind !== 'types' && !file.includes('*') && /\.[cm]?js$|(^|\/)[^.]+$/.test(file))
    .flatMap((entry) => filesOf(entry, isFile, []));
  const { packages } = reach(entries, { has: isFile, text });
  return packages.filter(({ import: one }) => !one.guarded && !isBuiltin(one.module));
}

async function resolveAll(
  asked: readonly Wanted[],
  home: string,
  { sandbox, host }: Looked,
): Promise<readonly Answer[]> {
  const input = JSON.stringify(
    asked.map(({ file, import: { module, how } }) => ({ file: join(home, file), module, how })),
  );
  const ended = await host.run({
    command: [
      host.tool('node'),
      '--no-warnings',
      '--experimental-import-meta-resolve',
      '--input-type=module',
      '-e',
      program(import.meta.url, './resolve.mjs'),
    ],
    cwd: sandbox.cwd,
    env: sandbox.env,
    input,
    timeoutMs: TIME_MS,
    keep: 16 * 1024 * 1024,
  });
  if (ended.code === 0) return JSON.parse(ended.stdout) as readonly Answer[];
  host.log.debug(`imports were not checked: ${ended.stderr.trim().split('\n').at(-1)}`);
  return [];
}

async function missing({ module, how }: Import, { code }: Answer, where: Installation): Promise<Said> {
  const reason = await whyMissing(module, where, code === 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  const when =
    how === 'dynamic' ? ' It is loaded only when this line runs, so the start check does not reveal it.' : '';
  return { ...missingInSource(reason, when), level: 'error' };
}

type Said = Pick<Finding, 'rule' | 'level' | 'message' | 'hint' | 'subject'>;

function transitive(name: string, tree: Tree, project: Project<NodeManifest>): Said {
  const bringers = Object.entries(tree)
    .filter(
      ([place, { dependencies = {} }]) => place !== `node_modules/${project.name}` && dependencies[name] !== undefined,
    )
    .map(([place]) => belowModules(place));
  const by = bringers.length > 0 ? [...new Set(bringers)] : ['another package'];
  return {
    rule: 'node-imports-declared',
    level: 'warning',
    subject: { module: name, package: name },
    message: `This imports ${name}, which is not in dependencies: ${onlyWhile(by, 'it')}`,
    hint: addCommand(project.manifest.manager, name),
  };
}

function isOptionalPeer(name: string, { raw }: NodeManifest): boolean {
  const meta = (raw['peerDependenciesMeta'] ?? {}) as Readonly<Record<string, { readonly optional?: unknown } | null>>;
  return typeof meta === 'object' && meta[name]?.optional === true;
}

/** The file in the repository when it is shipped as it is; what is compiled is named as it stands in the package. */
function sourceOf(
  file: string,
  { line, column }: Import,
  home: string,
  root: string,
  project: Project,
): Pick<Finding, 'file' | 'line' | 'column'> {
  const path = posix.join(project.path, file);
  const same = existsSync(join(root, path)) && read(join(root, path)) === read(join(home, file));
  return { file: same ? path : file, line, column };
}

function sizeOf(file: string): number | undefined {
  const facts = statSync(file, { throwIfNoEntry: false });
  return facts?.isFile() ? facts.size : undefined;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
