// The outside world inside a GitHub Action: annotations, outputs, summary, masks, id-tokens and the hand-over.

import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { cleanText } from '../core/clean-text.js';
import type { ReleaseError } from '../core/errors.js';
import type { Finding } from '../core/types.js';
import { handoverName, openHandover } from './handover.js';
import { createLocalHost, type LocalOptions, type OpenHost } from './local.js';
import { redactJson } from './outlet.js';
import { askToolkit } from './toolkit.js';

/** GitHub shows ten annotations of each level for a step. */
const ANNOTATIONS = 10;
/** Lines of somebody else's words in an annotation, which GitHub cuts at 4096 characters. */
const QUOTED = 6;
/** A summary over 1 MiB is dropped whole. */
const SUMMARY_BYTES = 1_000_000;

export function createActionsHost(options: Omit<LocalOptions, 'stderr'>): OpenHost {
  // Whatever we or our children print is data: commands are switched off but for the moment of our own.
  const fence = randomUUID();
  const command = (issue: () => void): void => {
    process.stdout.write(`\n::${fence}::\n`);
    issue();
    process.stdout.write(`::stop-commands::${fence}\n`);
  };
  process.stdout.write(`::stop-commands::${fence}\n`);
  const screen = { write: (text: string) => process.stdout.write(text) };
  const local = createLocalHost({ ...options, stderr: screen, verbose: options.verbose ?? core.isDebug() });
  const shown = { error: 0, warning: 0, note: 0 };

  return {
    ...local,
    kind: 'action',
    async idToken(audience) {
      return askToolkit('an id-token', options.env, async () => {
        // The library masks the token through a command, so the fence is open for as long as it takes.
        process.stdout.write(`\n::${fence}::\n`);
        const token = await core.getIDToken(audience).finally(() => {
          process.stdout.write(`::stop-commands::${fence}\n`);
        });
        if (typeof token !== 'string' || token === '') throw new Error('the answer contains no token');
        local.mask(token);
        return token;
      });
    },
    mask(secret) {
      local.mask(secret);
      command(() => core.setSecret(secret));
    },
    annotate(finding) {
      shown[finding.level] += 1;
      if (shown[finding.level] <= ANNOTATIONS) command(() => annotate(finding, local.redact));
    },
    async summary(markdown) {
      if (!options.env['GITHUB_STEP_SUMMARY']) return;
      const bytes = Buffer.from(local.redact(markdown));
      const kept =
        bytes.length <= SUMMARY_BYTES ? bytes.toString() : `${bytes.subarray(0, SUMMARY_BYTES).toString()}\n\n(cut)\n`;
      try {
        await askToolkit('a file of the runner', options.env, () => core.summary.addRaw(kept, true).write());
      } catch (error) {
        // What is in it is in the log too: no release is given up for it.
        local.log.warn(
          `The job has no summary: ${(error as ReleaseError).message} ${(error as ReleaseError).quote?.[0]}`,
        );
      } finally {
        core.summary.emptyBuffer();
      }
    },
    output: (name, value) =>
      askToolkit('a file of the runner', options.env, () => core.setOutput(name, redactJson(value, local.redact))),
    saveHandover: (folder, digest) => openHandover(options.env).save(folder, handoverName(digest)),
    loadHandover: (folder, digest) => openHandover(options.env).load(folder, handoverName(digest)),
    async close() {
      await local.close();
      process.stdout.write(`\n::${fence}::\n`);
    },
  };
}

function annotate(
  { level, rule, message, quote = [], hint, file, line, column }: Finding,
  redact: (text: string) => string,
): void {
  const said = [message, ...quote.slice(0, QUOTED), hint].filter((part) => part !== undefined);
  const text = redact(cleanText(said.join('\n')));
  const place = {
    title: cleanText(rule),
    ...(file === undefined ? {} : { file: redact(cleanText(file)) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
  if (level === 'error') core.error(text, place);
  else if (level === 'warning') core.warning(text, place);
  else core.notice(text, place);
}
