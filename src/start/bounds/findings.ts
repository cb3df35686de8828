// What a promise that does not hold means: the line to write instead.

import type { Bounds, Finding } from '../../core/types.js';
import { lossWords } from './losses.js';
import type { Bench, Row } from './row.js';
import type { UnsatisfiedBound } from './search.js';

/** The server fails on one end of the stated runtimes. @param works a version it works on */
export function runtimeFinding(bench: Bench, bounds: Bounds, row: Row, works: string): Finding {
  const { text, from, below, ...place } = bounds.stated;
  const [first] = row.findings;
  const runtime = row.want.runtime?.shown ?? row.entry.runtime;
  const lowest = row.want.runtime?.end === 'lowest';
  const line = lowest ? from(works) : below(row.want.runtime?.version ?? '');
  return {
    rule: 'bounds/runtime',
    // The newest one is what a stranger has, or soon will; the lowest is a promise to few.
    level: lowest ? 'warning' : 'error',
    // Where the sources tell which one is needed, that is the bound: it was not measured here.
    ...(lowest ? { subject: { about: 'oldest-runtime' } as const } : {}),
    project: bench.project.name,
    artifact: bench.artifact.file,
    ...place,
    message: `${text} allows ${runtime}, but the server fails there: ${first?.message ?? ''}`,
    hint: `It works on ${bench.ecosystem.title} ${works}. Set ${line}, or make it work on ${runtime}.`,
    ...quoted(first),
    facts: { runtime: row.entry.runtime, dependencies: 'newest' },
  };
}

/** The server starts on one end of the stated runtimes, and shows less there. @param works a version it shows all on */
export function lossFinding(bench: Bench, bounds: Bounds, row: Row, lost: readonly string[], works: string): Finding {
  const { text, from, below, ...place } = bounds.stated;
  const runtime = row.want.runtime?.shown ?? row.entry.runtime;
  const line = row.want.runtime?.end === 'lowest' ? from(works) : below(row.want.runtime?.version ?? '');
  return {
    rule: 'bounds/contract',
    level: 'warning',
    project: bench.project.name,
    artifact: bench.artifact.file,
    ...place,
    message: `${text} allows ${runtime}, where the server starts but ${lossWords(lost)}.`,
    hint: `On ${bench.ecosystem.title} ${works} nothing is lost. Set ${line}, or offer the same on ${runtime}.`,
    facts: { runtime: row.entry.runtime, dependencies: 'newest' },
  };
}

/** The server fails with the lowest versions: a finding for each bound that is no bound. */
export function lowestFinding(
  bench: Bench,
  bounds: Bounds,
  row: Row,
  unsatisfied: readonly UnsatisfiedBound[],
): readonly Finding[] {
  const [first] = row.findings;
  return atLowest(bench, bounds, row, unsatisfied, {
    rule: 'bounds/lowest',
    whole: `The server fails with the lowest versions its dependencies allow: ${first?.message ?? ''}`,
    one: `but the server fails with it: ${first?.message ?? ''}`,
    works: 'It works with',
    fails: ', not with',
  });
}

/** The server starts with the lowest versions, and shows less: a finding for each bound that would keep it. */
export function lowestLosses(
  bench: Bench,
  bounds: Bounds,
  row: Row,
  lost: readonly string[],
  unsatisfied: readonly UnsatisfiedBound[],
): readonly Finding[] {
  return atLowest(bench, bounds, row, unsatisfied, {
    rule: 'bounds/contract',
    whole: `With the lowest versions its dependencies allow, the server starts but ${lossWords(lost)}.`,
    one: `with which the server starts but ${lossWords(lost)}.`,
    works: 'Nothing is lost with',
    fails: '; something is with',
  });
}

function atLowest(
  bench: Bench,
  bounds: Bounds,
  row: Row,
  unsatisfied: readonly UnsatisfiedBound[],
  words: {
    readonly rule: string;
    readonly whole: string;
    readonly one: string;
    readonly works: string;
    readonly fails: string;
  },
): readonly Finding[] {
  const base = {
    rule: words.rule,
    level: 'warning',
    project: bench.project.name,
    artifact: bench.artifact.file,
    ...quoted(row.findings[0]),
    facts: { runtime: row.entry.runtime, versions: versions(bench, row) },
  } as const;
  if (unsatisfied.length === 0) {
    const [only] = bounds.direct;
    return [
      {
        ...base,
        ...(only === undefined ? {} : { file: only.file }),
        message: words.whole,
        hint: 'Raise the lower bounds to versions you have tested. Could not tell which dependency it is.',
      },
    ];
  }
  return unsatisfied.map(({ dependency, lowest, works, fails }) => {
    const { name, requirement, file, line, column } = dependency;
    const since =
      fails === undefined
        ? `${words.works} ${name} ${works}; not every lower version was tested.`
        : `${words.works} ${name} ${works}${words.fails} ${fails}.`;
    return {
      ...base,
      file,
      line,
      column,
      message: `${requirement} allows ${name} ${lowest}, ${words.one}`,
      hint: `${since} Write ${bounds.raise(dependency, works)}.`,
    };
  });
}

function versions({ direct }: Bench, row: Row): string {
  return direct
    .flatMap((name) => (row.versions[name] === undefined ? [] : [`${name} ${row.versions[name]}`]))
    .join(', ');
}

function quoted(finding: Finding | undefined): Pick<Finding, 'quote'> {
  return finding?.quote === undefined ? {} : { quote: finding.quote };
}
