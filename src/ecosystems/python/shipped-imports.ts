// What the installed package's own modules import that a fresh installation does not have, and which of them the lowest Python
// cannot read. Nothing of the package runs: its files are parsed and compiled, and module finders are asked (imports.py).

import { grouped } from '../../core/grouped.js';
import { normalName } from '../../core/names.js';
import type { Finding, Host, Project, Sandbox } from '../../core/types.js';
import { program } from '../../host/program.js';
import { provides } from '../../languages/python/import-names.js';
import { removedIn, STDLIB } from '../../languages/python/standard-library.js';
import { missingInSource, onlyWhile, type Reason } from '../missed.js';
import type { Index } from './ask-index.js';
import { type Distributed, distribution, type Venv } from './environment.js';
import { ensurePython } from './interpreters.js';
import type { PyManifest } from './manifest.js';
import { type Owners, readOwners } from './owners.js';
import { splitRequirement } from './pep508.js';
import { lowestMinor } from './python-range.js';
import { sourcePlaces } from './source-places.js';
import { addDependency, statedIn } from './stated.js';
import { whyMissing } from './why-missing.js';

/** Parts of a package that are shipped and not run with it. */
const ASIDE =
  /(^|\/)(tests?|testing|examples?|docs?|benchmarks?|templates?|fixtures|scaffold\w*)\/|(^|\/)(conftest|setup|noxfile|test_[^/]*|[^/]*_test)\.py$/i;
const TIME_MS = 60_000;

/** One import: where it stands in the package, and what it asks for. */
interface SeenImport {
  /** Relative to the folder of packages. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In a function: it runs when that is called. */
  readonly lazy: boolean;
  /** Whether its module is reached from where the package is entered. */
  readonly needed: boolean;
  /** Dotted, absolute. */
  readonly module: string;
}

/** What imports.py prints. */
interface Seen {
  /** Imports that fail: no such module, a module of Python that is gone, or a module without that name. */
  readonly missing: readonly (SeenImport & { readonly kind: 'module' | 'stdlib' | 'name'; readonly name?: string })[];
  /** Imports that are found, and the file that they load, relative to the folder of packages. */
  readonly used: readonly (SeenImport & { readonly origin: string })[];
}

/** What is looked at. */
export interface Looked {
  readonly project: Project<PyManifest>;
  /** File name of the wheel or sdist. */
  readonly artifact: string;
  readonly venv: Venv;
  readonly requiresPython: string | undefined;
  readonly sandbox: Sandbox;
  readonly host: Host;
  readonly index: Index;
}

/**
 * Findings `imports/missing` (error where the module is reached from an entry point, else warning), `undeclared-import` and
 * `imports/syntax`, with file and line in the project's source where the shipped file is one of it.
 * @param root the repository, to find the source of a shipped file
 * @param known findings that were made before: what they say is not said again
 */
export async function importFindings(
  looked: Looked,
  root: string,
  known: readonly Finding[],
): Promise<readonly Finding[]> {
  const { project, venv, artifact } = looked;
  const installed = await distribution(venv, project.name);
  const files = (installed?.files ?? []).filter((file) => file.endsWith('.py') && !ASIDE.test(file));
  if (installed === undefined || files.length === 0) return [];
  const [seen, broken] = await Promise.all([look(looked, installed, files), compileAll(looked, files)]);
  const owners = readOwners(venv);
  const found = [
    ...broken,
    ...(await missing(seen, installed, looked)),
    ...(await transitive(seen, await owners, installed, looked, known)),
  ];
  if (found.length === 0) return [];
  const placeOf = await sourcePlaces(project, root, venv.site, looked.host);
  return found.map(({ file, ...rest }) => ({ ...rest, project: project.name, artifact, file: placeOf(file) }));
}

type Placed = Omit<Finding, 'file'> & { readonly file: string };

async function look({ venv, sandbox, host }: Looked, installed: Distributed, files: readonly string[]): Promise<Seen> {
  const entries = Object.values(installed.scripts).map((target) => target.split(/[:[]/)[0]?.trim() ?? '');
  const input = JSON.stringify({ site: venv.site, files, entries, stdlib: [...STDLIB] });
  const script = program(import.meta.url, './find-modules.py') + program(import.meta.url, './imports.py');
  const ended = await run(venv.python, script, input, sandbox, host);
  return (ended as Seen | undefined) ?? { missing: [], used: [] };
}

/** What a script of ours prints; undefined when it did not end well, which is then told with --verbose. */
async function run(python: string, script: string, input: string, sandbox: Sandbox, host: Host): Promise<unknown> {
  const command = [python, '-I', '-S', '-c', script];
  const keep = 32 * 1024 * 1024;
  const ended = await host.run({ command, cwd: sandbox.cwd, env: sandbox.env, input, timeoutMs: TIME_MS, keep });
  if (ended.code === 0) return JSON.parse(ended.stdout);
  host.log.debug(`imports were not checked: ${ended.timedOut ? 'timed out' : ended.stderr.trim().split('\n').at(-1)}`);
  return undefined;
}

interface Broken {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Files that the lowest Python of requires-python cannot compile. */
async function compileAll(looked: Looked, files: readonly string[]): Promise<readonly Placed[]> {
  const { venv, requiresPython, sandbox, host } = looked;
  const own = Number(/3\.(\d+)/.exec(venv.runtime)?.[1] ?? 0);
  const minor = requiresPython === undefined ? undefined : lowestMinor(requiresPython);
  const lowest =
    minor === undefined || minor >= own ? undefined : await ensurePython(host, minor).catch(() => undefined);
  const input = JSON.stringify({ site: venv.site, files });
  const compile = async (python: string): Promise<readonly Broken[]> =>
    ((await run(python, program(import.meta.url, './compile.py'), input, sandbox, host)) as
      | readonly Broken[]
      | undefined) ?? [];
  const [here, there] = await Promise.all([compile(venv.python), lowest === undefined ? [] : compile(lowest)]);
  const nowhere = new Set(here.map(({ file }) => file));
  const told = ({ file, line }: Broken, level: Placed['level'], message: string, hint: string): Placed => {
    return { rule: 'imports/syntax', level, message, hint, file, line };
  };
  const [correct, raise] = [
    'Correct it, or exclude it from the package.',
    `Raise requires-python in ${looked.project.manifestFile}, or use syntax that Python 3.${minor} supports.`,
  ];
  return [
    ...here.map((one) =>
      told(one, 'warning', `${venv.runtime} cannot compile this file of the package: ${one.message}.`, correct),
    ),
    ...there
      .filter(({ file }) => !nowhere.has(file))
      .map((one) => {
        const why = `requires-python ${requiresPython} allows that version, while ${venv.runtime} compiles it`;
        return told(one, 'error', `Python 3.${minor} cannot compile this file: ${one.message}. ${why}.`, raise);
      }),
  ];
}

/** One finding for each thing that is missing, at its first place; those that are reached count most. */
async function missing(seen: Seen, installed: Distributed, looked: Looked): Promise<readonly Placed[]> {
  const groups = firstOf(seen.missing, ({ kind, module, name }) => `${kind} ${module} ${name ?? ''}`);
  const extras = installed.metadata.all('Provides-Extra');
  let brought: Promise<ReadonlySet<string> | undefined> | undefined;
  /** Whether an extra brings it, directly or not, or may bring it. */
  const isOptional = async (module: string): Promise<boolean> => {
    if (extras.length === 0) return false;
    brought ??= looked.index.broughtBy(extras);
    const names = await brought;
    return names === undefined || [...names].some((name) => provides(name, module.split('.')[0] ?? module));
  };
  const found = await Promise.all(
    groups.map(async ([first, count]): Promise<Placed | undefined> => {
      const reason = await reasonOf(first, installed, looked);
      if (reason === undefined || (reason.cause === 'undeclared' && (await isOptional(first.module)))) return undefined;
      const { file, line, column, lazy, needed } = first;
      const when = lazy ? ' It is imported only when this function runs, so the start check does not reveal it.' : '';
      const more = count > 1 ? ` So do ${count - 1} more.` : '';
      const level = needed ? 'error' : 'warning';
      return { ...missingInSource(reason, when + more), level, file, line, column };
    }),
  );
  return found.filter((one) => one !== undefined);
}

type Missing = Seen['missing'][number];

/** Why it is missing; undefined where that is meant, or nothing certain can be said. */
async function reasonOf(
  { kind, module, name }: Missing,
  installed: Distributed,
  { project, venv, index }: Looked,
): Promise<Reason | undefined> {
  if (kind === 'stdlib' && removedIn(module.split('.')[0] ?? module) === undefined) return undefined;
  const where = {
    ...{ venv, index, installed, project: project.name, folder: project.folder },
    stated: statedIn(project.manifest),
  };
  const reason = await whyMissing(kind === 'name' ? { module, name } : { module }, where);
  // What an extra brings may be missing, and a module without the name may make it when it is loaded.
  const unsure = reason.cause === 'optional' || (kind === 'name' && reason.cause === 'undeclared');
  return unsure ? undefined : reason;
}

/** Imports that only work because another dependency brings what they need. */
async function transitive(
  seen: Seen,
  owners: Owners,
  installed: Distributed,
  { project }: Looked,
  known: readonly Finding[],
): Promise<readonly Placed[]> {
  const requirements = installed.metadata
    .all('Requires-Dist')
    .map((line) => normalName(splitRequirement(line)?.name ?? ''));
  const others = new Set(requirements);
  const declared = new Set([...requirements, normalName(project.name)]);
  const certain = known.filter(({ rule, guess }) => rule === 'undeclared-import' && guess !== true);
  const said = new Set(certain.map(({ subject }) => subject?.module));
  const outside = seen.used.flatMap((one) => {
    if (!one.needed || said.has(one.module.split('.')[0])) return [];
    const owner = owners.of(one.origin);
    if (owner === undefined || declared.has(owner) || owners.isPartOf(owner, others)) return [];
    return [{ ...one, owner }];
  });
  return firstOf(outside, ({ owner }) => owner).map(([first, count]): Placed => {
    const bringers = owners.bringers(first.owner, others);
    const until = onlyWhile(bringers.length > 0 ? bringers : ['another dependency'], 'it');
    const more = count > 1 ? ` So do ${count - 1} more imports.` : '';
    return {
      rule: 'undeclared-import',
      level: 'warning',
      subject: { module: first.module, package: first.owner },
      message: `This imports ${first.module} of ${first.owner}, which is not a dependency of ${project.name}: ${until}${more}`,
      hint: addDependency(project.manifest, first.owner, first.module),
      file: first.file,
      line: first.line,
      column: first.column,
    };
  });
}

/** The first of each group (a reached one where there is one) and how many there are. */
function firstOf<T extends SeenImport>(all: readonly T[], key: (one: T) => string): readonly (readonly [T, number])[] {
  return [...grouped(all, key).values()].map((group) => [group.find(({ needed }) => needed) ?? group[0], group.length]);
}
