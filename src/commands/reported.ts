// --report FILE: the page about a run, written when that has ended, however it did.

import { accessSync, constants, lstatSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command, Inputs } from '../config/inputs.js';
import { NAME } from '../core/about.js';
import { usageError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import type { OpenHost } from '../host/local.js';
import { isWithin } from '../host/real-path.js';
import { recorded } from '../host/timeline.js';
import { toFailure } from '../render/failure.js';
import { MARK, type Reported, renderPage } from '../render/page/page.js';
import { writeWhole } from '../repository/write-whole.js';
import type { Result } from './result.js';

/**
 * Does the work on a host that remembers what was done, and writes the report. One that cannot be written in the end is a
 * warning: what was published is published.
 * @throws ReleaseError exit 2, before anything is done, where the file cannot be written or is not a report
 */
export async function reported(
  command: Command,
  inputs: Inputs,
  bare: OpenHost,
  work: (host: Host) => Promise<Result>,
): Promise<Result> {
  const path = reportPath(command, inputs, bare);
  const { host, spans } = recorded(bare);
  const since = bare.now();
  const write = (about: Reported): void => {
    const took = { began: new Date(since), ms: bare.now() - since, spans: spans() };
    try {
      writeWhole(path, renderPage(about, took, bare.redact), bare.cwd);
    } catch (error) {
      bare.log.warn(`The report ${path} could not be written: ${(error as Error).message}.`);
    }
  };
  try {
    const result = await work(host);
    if (result.report !== undefined) write(result.report);
    return result;
  } catch (error) {
    write(stopped(command, error, bare.signal));
    throw error;
  }
}

function stopped(command: Command, error: unknown, signal: AbortSignal): Reported {
  const { error: cause, quote, findings, before } = toFailure(error, signal);
  const { code: rule, message, hint } = cause;
  const why = { rule, level: 'error', message, hint, quote } as const;
  return {
    title: `${NAME} ${command} was stopped`,
    findings: [...before, ...(findings.length > 0 ? findings : [why])],
    releases: [],
  };
}

/** Where it is written: in place of nothing but an earlier report, and never among the files of a release. */
function reportPath(command: Command, { report = '', out }: Inputs, { cwd }: Host): string {
  const path = resolve(cwd, report);
  const folder = dirname(path);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    const message = `The folder ${folder}, where the report would be written, does not exist or is not writable.`;
    throw usageError('report/no-folder', message, 'Create it, or name another file: --report report.html');
  }
  const kept = out ?? (command === 'build' || command === 'release' ? 'release' : undefined);
  if (kept !== undefined && isWithin(path, resolve(cwd, kept))) {
    const message = `${path} is in the release folder, which contains nothing but the release.`;
    throw usageError('report/in-release', message, 'Write it next to the folder: --report report.html');
  }
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !(there.isFile() && readFileSync(path, 'utf8').startsWith(MARK))) {
    const message = `${path} exists and is not a report of ${NAME}, so it is not overwritten.`;
    throw usageError('report/not-ours', message, 'Choose another file: --report report.html');
  }
  return path;
}
