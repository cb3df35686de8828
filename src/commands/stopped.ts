// What a release came to that stopped before its plan was written.

import { EXIT } from '../core/errors.js';
import type { Host, Release } from '../core/types.js';
import { renderFindings } from '../render/findings.js';
import { stoppedByStrict } from '../render/report.js';
import { renderBuildSummary, reportedBuild } from '../render/summary.js';
import type { Result, RunOptions } from './result.js';

/** @param words what was not done: `Nothing was written.` */
export function stopped(
  release: Release,
  strict: boolean,
  words: string,
  host: Host,
  { verbose }: RunOptions,
): Omit<Result, 'json'> {
  const { findings } = release;
  for (const finding of findings) host.annotate(finding);
  const why = stoppedByStrict(findings, strict);
  return {
    exit: EXIT.failed,
    text: `${renderFindings(findings, { strict, verbose })}\n${why === '' ? '' : `${why}\n`}${words}\n`,
    summary: renderBuildSummary(release, undefined, strict),
    report: reportedBuild(release, undefined),
  };
}
