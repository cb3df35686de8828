// pyproject.toml as data: values of the right type, everything that has the wrong one as a problem with its place.

import type { Level } from '../../core/types.js';
import { encodingProblem } from '../../formats/encoding.js';
import { asText, dig, type KeyPath } from '../../formats/object.js';
import type { Position } from '../../formats/position.js';
import { readToml } from '../../formats/toml.js';
import { tomlTree } from '../../formats/toml-tree.js';
import { type Declared, declaredIn } from './declared.js';
import { isTable, type Table } from './table.js';
import { isText, people, poetryScripts, shown, type Texts, tableOf, textsIn } from './typed-values.js';

/** What is wrong with the manifest as such, before any rule looks at what it says. */
export interface PyProblem extends Position {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly level: Level;
}

/** What pyproject.toml says, as far as it has the right type; the rest is in `problems`. */
export interface PyManifest {
  readonly problems: readonly PyProblem[];
  /** Whether it is TOML at all. */
  readonly readable: boolean;
  /** The whole document; empty when it cannot be read. */
  readonly value: Table;
  /** Where a key or an array's element stands; undefined when it is not there. */
  at(path: KeyPath): Position | undefined;
  /** `pyproject` with [project], `poetry` with [tool.poetry] only, `setup` with setup.py or setup.cfg only, `none` otherwise. */
  readonly style: 'pyproject' | 'poetry' | 'setup' | 'none';
  /** Key path of the table with the metadata: [project] or [tool.poetry]. */
  readonly base: readonly string[];
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly dynamic: readonly string[];
  readonly scripts: Texts;
  readonly guiScripts: Texts;
  /** [project.entry-points] by group. */
  readonly entryPoints: Readonly<Record<string, Texts>>;
  readonly requiresPython: string | undefined;
  /** [project] dependencies as written. */
  readonly dependencies: readonly string[];
  /** Every dependency with its place, those of extras and of [tool.poetry] too. */
  readonly declared: readonly Declared[];
  /** File of the readme; undefined when there is none or its text stands in the manifest. */
  readonly readme: string | undefined;
  /** An SPDX expression (PEP 639). */
  readonly license: string | undefined;
  /** The older table form. */
  readonly licenseTable: Table | undefined;
  readonly licenseFiles: readonly string[] | undefined;
  readonly classifiers: readonly string[];
  readonly hasBuildSystem: boolean;
  readonly buildBackend: string | undefined;
  readonly buildRequires: readonly string[];
  /** What its author adds dependencies with; undefined: by hand, as far as can be seen. */
  readonly tool: PyTool | undefined;
}

export type PyTool = 'uv' | 'poetry' | 'pdm';

/** The longest manifests of real projects are a third of this; reading more takes seconds. */
const LARGEST = 300_000;

/**
 * Reads pyproject.toml; never throws.
 * @param text undefined when the file is absent, too large or not UTF-8
 * @param bytes the same file undecoded, to say why it cannot be read
 */
export function readPyManifest(text: string | undefined, bytes?: Uint8Array): PyManifest {
  if ((text?.length ?? 0) > LARGEST) {
    const message = 'pyproject.toml is larger than 300 kB, which is too large for a manifest.';
    return shape({}, () => undefined, [{ message, line: 1, column: 1, level: 'error' }], false);
  }
  const broken = encodingProblem(text, bytes);
  // A byte order mark stops Python's reader, but not ours: what stands behind it can be judged all the same.
  const document = readToml(text === undefined || text.includes('\0') ? '' : text.replace(/^\uFEFF/, ''));
  const hint = 'Save pyproject.toml as UTF-8 without a byte order mark, as TOML requires.';
  const encoding: PyProblem[] = broken === undefined ? [] : [{ ...broken, hint, level: 'error' }];
  const syntax = document.problems.map(
    (problem): PyProblem => ({
      ...problem,
      message: `Not valid TOML: ${sentence(problem.message)}`,
      hint: 'Correct this line or the one before it: strings need quotes, arrays square brackets, and a key may appear only once.',
      level: 'error',
    }),
  );
  const readable = text !== undefined && !text.includes('\0') && syntax.length === 0;
  const newer = readable ? newerToml(text) : [];
  return shape(document.value, document.at, [...encoding, ...syntax, ...newer], readable);
}

/** TOML 1.1 is TOML, but Python before 3.15, and with it pip and most build backends, reads 1.0 only. */
function newerToml(text: string): readonly PyProblem[] {
  const { newer } = tomlTree(text.replace(/^\uFEFF/, ''));
  if (newer === undefined) return [];
  const message = `This is TOML 1.1, which pip and most build backends do not support yet: ${sentence(newer.message)}`;
  return [{ message, line: newer.lineNumber, column: newer.column + 1, level: 'warning' }];
}

const HINTS: Readonly<Record<string, string>> = {
  'a string': 'Put it in quotes.',
  'an array of strings': 'Put it in square brackets, each string in quotes.',
  'a table with name and email': 'Write { name = "…", email = "…" }.',
  'an array of tables': 'Write [{ name = "…", email = "…" }].',
  'a table': 'Write it as a table: [name] on a line of its own, then its keys.',
};

function sentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

function shape(
  value: Table,
  at: (path: KeyPath) => Position | undefined,
  known: readonly PyProblem[],
  readable: boolean,
): PyManifest {
  const problems: PyProblem[] = [...known];
  const wrong = (path: KeyPath, wanted: string): void => {
    const place = at(path) ?? at(path.slice(0, 1)) ?? { line: 1, column: 1 };
    problems.push({ message: `${shown(path)} must be ${wanted}.`, hint: HINTS[wanted], ...place, level: 'error' });
  };
  const typed = <T>(path: KeyPath, fits: (found: unknown) => found is T, wanted: string): T | undefined => {
    const found = dig(value, path);
    if (found === undefined || fits(found)) return found;
    wrong(path, wanted);
    return undefined;
  };
  const text = (path: KeyPath) => typed(path, isText, 'a string');
  const texts = (path: KeyPath): readonly string[] =>
    textsIn(typed(path, Array.isArray, 'an array of strings'), path, wrong);
  const table = (path: KeyPath): Texts => tableOf(typed(path, isTable, 'a table of strings'), path, wrong);

  const project = typed(['project'], isTable, 'a table');
  const system = typed(['build-system'], isTable, 'a table');
  typed(['tool'], isTable, 'a table');
  const poetry = dig(value, ['tool', 'poetry']);
  const old = project === undefined && isTable(poetry);
  const base = old ? ['tool', 'poetry'] : ['project'];
  const license = dig(value, [...base, 'license']);
  if (license !== undefined && !isText(license) && !isTable(license))
    wrong([...base, 'license'], 'a string or a table');
  const readme = dig(value, [...base, 'readme']);
  if (readme !== undefined && !isText(readme) && !isTable(readme) && !(old && Array.isArray(readme))) {
    wrong([...base, 'readme'], 'a string or a table');
  }
  if (!old) {
    text(['project', 'description']);
    texts(['project', 'keywords']);
    table(['project', 'urls']);
    for (const key of ['authors', 'maintainers']) people(dig(value, ['project', key]), ['project', key], wrong);
  }
  const groups = typed(['project', 'entry-points'], isTable, 'a table of tables') ?? {};
  const dependencies = old ? [] : texts(['project', 'dependencies']);
  return {
    readable,
    value,
    at,
    style: project !== undefined ? 'pyproject' : old ? 'poetry' : 'none',
    base,
    name: text([...base, 'name']),
    version: text([...base, 'version']),
    dynamic: texts(['project', 'dynamic']),
    scripts: old ? poetryScripts(dig(poetry, ['scripts'])) : table(['project', 'scripts']),
    guiScripts: table(['project', 'gui-scripts']),
    entryPoints: Object.fromEntries(
      Object.keys(groups).map((group) => [group, table(['project', 'entry-points', group])]),
    ),
    requiresPython: old ? asText(dig(poetry, ['dependencies', 'python'])) : text(['project', 'requires-python']),
    dependencies,
    declared: declaredIn(value, old),
    readme: isText(readme) ? readme : asText(dig(readme, ['file'])),
    license: isText(license) ? license : undefined,
    licenseTable: isTable(license) ? license : undefined,
    licenseFiles:
      dig(value, ['project', 'license-files']) === undefined ? undefined : texts(['project', 'license-files']),
    classifiers: texts([...base, 'classifiers']),
    hasBuildSystem: system !== undefined,
    buildBackend: text(['build-system', 'build-backend']),
    buildRequires: texts(['build-system', 'requires']),
    tool: (['uv', 'poetry', 'pdm'] as const).find((one) => isTable(dig(value, ['tool', one]))),
    // Last, since reading the values above finds them.
    problems,
  };
}
