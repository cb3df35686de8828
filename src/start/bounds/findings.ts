// What a promise that does not hold means: the line to write instead.

import type { Bounds, Finding } from '../../core/types.js';
import type { Bench, Row } from './row.js';
import type { Lie } from './search.js';

/** The server does not start on one end of the stated runtimes. @param works a version it starts on */
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
    project: bench.project.name,
    artifact: bench.artifact.file,
    ...place,
    message: `${text} lets ${runtime} in, and there it does not start: ${first?.message ?? ''}`,
    hint: `It starts on ${bench.ecosystem.title} ${works}. Write ${line}, or make it start on ${runtime}.`,
    ...quoted(first),
    facts: { runtime: row.entry.runtime, dependencies: 'newest' },
  };
}

/** The server does not start with the lowest versions: a finding for each bound that is no bound. */
export function lowestFinding(bench: Bench, bounds: Bounds, row: Row, lies: readonly Lie[]): readonly Finding[] {
  const [first] = row.findings;
  const base = {
    rule: 'bounds/lowest',
    level: 'warning',
    project: bench.project.name,
    artifact: bench.artifact.file,
    ...quoted(first),
    facts: { runtime: row.entry.runtime, versions: versions(bench, row) },
  } as const;
  if (lies.length === 0) {
    const [only] = bounds.direct;
    return [
      {
        ...base,
        ...(only === undefined ? {} : { file: only.file }),
        message: `With the lowest versions that its dependencies allow it does not start: ${first?.message ?? ''}`,
        hint: 'Raise the lower bounds to versions that you have tried. Which of them it is was not found in the time there was.',
      },
    ];
  }
  return lies.map(({ dependency, lowest, works, exact }) => {
    const { name, requirement, file, line, column } = dependency;
    const since = exact
      ? `It starts from ${name} ${works} on.`
      : `It starts with ${name} ${works}; versions below were not all tried.`;
    return {
      ...base,
      file,
      line,
      column,
      message: `${requirement} allows ${name} ${lowest}, and with it the server does not start: ${first?.message ?? ''}`,
      hint: `${since} Write ${bounds.raise(dependency, works)}.`,
    };
  });
}

/** The usual start failed, and this one did not: something newer than the lowest versions broke it. */
export function newestBroke(bench: Bench, row: Row): Finding {
  return {
    rule: 'bounds/newest',
    level: 'note',
    project: bench.project.name,
    artifact: bench.artifact.file,
    message: `With the lowest versions that its dependencies allow it starts (${versions(bench, row)}; ${row.entry.runtime}): something newer broke it.`,
    hint: 'Bound the dependency that the error speaks of, or move to its newer version.',
  };
}

function versions({ direct }: Bench, row: Row): string {
  return direct
    .flatMap((name) => (row.versions[name] === undefined ? [] : [`${name} ${row.versions[name]}`]))
    .join(', ');
}

function quoted(finding: Finding | undefined): Pick<Finding, 'quote'> {
  return finding?.quote === undefined ? {} : { quote: finding.quote };
}
