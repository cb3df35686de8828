// `check --baseline`: which file that is, what it holds of these findings, and what it need not hold any longer.

import { relative, resolve, sep } from 'node:path';
import { compare, type Known, kindsOf, readBaseline, writeBaseline } from '../check/baseline.js';
import { applyLevels, type Levels } from '../check/levels.js';
import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/settings.js';
import { NAME } from '../core/about.js';
import { firstLines } from '../core/cut.js';
import { usageError } from '../core/errors.js';
import { plural } from '../core/plural.js';
import type { Files, Finding, Project } from '../core/types.js';
import { TYPED } from '../host/typed.js';

/** How many kinds that are gone are named. */
const NAMED = 10;

export interface BaselineOptions {
  /** Absolute path of the baseline; undefined: there is none, everything is new. */
  readonly path: string | undefined;
  /** What was looked at when that is not the whole repository: the rest of the baseline is left as it is. */
  readonly only: readonly Project[] | undefined;
  readonly files: Files;
  /** Of the repository. */
  readonly levels: Levels;
}

export interface Beside {
  /** What is new, and a note where the baseline holds too much. */
  readonly findings: readonly Finding[];
  /** Number of findings that the baseline holds. */
  readonly known: number;
}

/**
 * The baseline in force: the input, else what the configuration names.
 * @throws ReleaseError exit 2 where one is to be written and none is named
 */
export function baselinePath(inputs: Inputs, settings: Settings, cwd: string, root: string): string | undefined {
  const path = inputs.baseline === undefined ? settings.baseline : resolve(cwd, inputs.baseline);
  if (inputs.baseline === undefined && path !== undefined && relative(root, path).startsWith('..')) {
    const hint = 'Set it to a file of the repository, or pass another one with --baseline FILE.';
    throw usageError(
      'baseline/outside',
      `${settings.file}: baseline names ${path}, which is not in the repository.`,
      hint,
    );
  }
  if (path === undefined && inputs.writeBaseline) {
    const hint = `Pass it: ${TYPED} check --baseline .${NAME}-baseline.json --write-baseline`;
    throw usageError('baseline/unnamed', '--write-baseline needs a file.', hint);
  }
  return path;
}

/** Writes the baseline so that it holds these findings. */
export function holdAll(findings: readonly Finding[], { path, only, files }: BaselineOptions): void {
  if (path === undefined) return;
  const others = only === undefined ? [] : readBaseline(path, files.root).filter((kind) => !isAbout(kind, only));
  const kinds = only === undefined ? findings : findings.filter(({ project }) => project !== undefined);
  writeBaseline(path, [...others, ...kindsOf(kinds)], files.root);
}

/**
 * The findings without those that the baseline holds.
 * @throws ReleaseError exit 2 where the baseline cannot be read
 */
export function besideBaseline(findings: readonly Finding[], options: BaselineOptions): Beside {
  const { path, only } = options;
  if (path === undefined) return { findings, known: 0 };
  const { fresh, known, gone } = compare(findings, readBaseline(path, options.files.root));
  const left = only === undefined ? gone : gone.filter((kind) => isAbout(kind, only));
  return {
    findings:
      left.length === 0
        ? fresh
        : [...fresh, ...applyLevels([outdated(left, path, options.files.root)], options.levels)],
    known,
  };
}

function isAbout({ project }: Known, projects: readonly Project[]): boolean {
  return project !== undefined && projects.some(({ name }) => name === project);
}

/** Good news, and a thing to do: a baseline only shrinks when somebody takes out what was repaired. */
function outdated(gone: readonly Known[], path: string, root: string): Finding {
  const inside = relative(root, path).split(sep).join('/');
  const count = gone.reduce((sum, kind) => sum + kind.count, 0);
  const names = gone.map(
    ({ rule, file, count: times }) => `${rule}${file === undefined ? '' : ` ${file}`}${times > 1 ? ` (${times})` : ''}`,
  );
  return {
    rule: 'check/baseline-outdated',
    level: 'note',
    message: `${plural(count, 'finding')} of the baseline no longer ${count === 1 ? 'occurs' : 'occur'}.`,
    quote: firstLines(names, NAMED),
    hint: `Remove them, so that they cannot come back: ${TYPED} check --baseline FILE --write-baseline`,
    ...(inside.startsWith('..') ? {} : { file: inside }),
  };
}
