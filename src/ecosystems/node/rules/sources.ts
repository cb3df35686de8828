// What the rules about sources share: a project's sources are read once, from the files that package.json names.

import { grouped } from '../../../core/grouped.js';
import { memo } from '../../../core/memo.js';
import { npxCommand } from '../command.js';
import { type Entry, entriesOf, filesOf } from '../entries.js';
import { type Edge, type Reached, reach, sourceOf } from '../reach.js';
import { type NodeInput, packageFiles } from './rule.js';

/** Longer texts are bundles: they hold what they import, and reading them would take seconds. */
const LONGEST = 1024 * 1024;

/** A file that package.json names, and the source that it stands for. */
export interface Begin {
  readonly entry: Entry;
  /** The file itself, or the source that it is compiled from; relative to the package. */
  readonly file: string;
  /** Whether it is the file itself: then it is shipped as it stands. */
  readonly shipped: boolean;
}

export interface Reading extends Reached {
  readonly begins: readonly Begin[];
  /** The program that npx starts. */
  readonly started: readonly string[];
  /** Sources that are loaded when npx starts the package, whatever its arguments are. */
  readonly atStart: ReadonlySet<string>;
  /** Sources that are shipped as they stand, and those they reach. */
  readonly shipped: ReadonlySet<string>;
}

/** The sources of a project, read once for all rules. */
export const readingOf = memo(({ files, project }: NodeInput) => [files, project.path], read);

function read(input: NodeInput): Reading {
  const { manifest } = input.project;
  const own = packageFiles(input);
  const begins = entriesOf(manifest)
    .filter(({ kind, keys }) => kind === 'bin' || kind === 'main' || (kind === 'exports' && !keys.includes('types')))
    .flatMap((entry): readonly Begin[] => {
      const shipped = filesOf(entry, own.has, own.all);
      if (shipped.length > 0) return shipped.map((file) => ({ entry, file, shipped: true }));
      const file = sourceOf(entry.file, own.has);
      return file === undefined ? [] : [{ entry, file, shipped: false }];
    });
  const text = (path: string): string | undefined => {
    const whole = own.text(path);
    return whole === undefined || whole.length > LONGEST ? undefined : whole;
  };
  const reached = reach(
    begins.map(({ file }) => file),
    { ...own, text },
  );
  const command = npxCommand(manifest);
  const started = begins.filter(({ entry }) => entry.label === `bin "${command}"`).map(({ file }) => file);
  const asTheyStand = begins.filter(({ shipped }) => shipped).map(({ file }) => file);
  return {
    ...reached,
    begins,
    started,
    atStart: follow(started, reached.edges, (edge) => isKept(edge, reached)),
    shipped: follow(asTheyStand, reached.edges, () => true),
  };
}

/** Whether this import is loaded for certain: static, and nothing that a TypeScript compiler drops as a type. */
export function isKept({ file, import: asked }: Pick<Edge, 'file' | 'import'>, { sources }: Reached): boolean {
  if (asked.typeOnly || asked.guarded || (asked.how !== 'import' && asked.how !== 'export')) return false;
  if (!/\.([cm]?ts|tsx)$/.test(file)) return true;
  if (asked.how === 'export') return asked.names.length === 0;
  const values = sources.get(file)?.values;
  // import "./x.js" names nothing and stays.
  return asked.locals.length === 0 ? asked.names.length === 0 : asked.locals.some((name) => values?.has(name) === true);
}

function follow(
  starts: readonly string[],
  edges: readonly Edge[],
  wanted: (edge: Edge) => boolean,
): ReadonlySet<string> {
  const next = grouped(edges, ({ file }) => file);
  const met = new Set(starts);
  for (const file of met) for (const edge of next.get(file) ?? []) if (wanted(edge)) met.add(edge.to);
  return met;
}
