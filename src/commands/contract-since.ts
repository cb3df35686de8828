// contract --since: what a pull request changes for clients, and, in another job that starts nothing, the comment that says so.

import type { Inputs } from '../config/inputs.js';
import { handOver, keepComment, noticed, readHanded, type Said } from '../contract/comment.js';
import { atLeast } from '../contract/diff/diff.js';
import { countedChanges, renderChanges } from '../contract/render-diff.js';
import { changesSince } from '../contract/since.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, usageError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { openApi } from '../registries/github/api.js';
import type { FailOn } from './contract.js';
import type { Result } from './result.js';

/** Compares with a commit. @param words folders of projects; none: all of the repository */
export async function contractSince(
  commit: string,
  words: readonly string[],
  failOn: FailOn,
  config: string | undefined,
  host: Host,
): Promise<Result> {
  const found = await changesSince(commit, words, config, host);
  const failed = found.some(({ changes }) => atLeast(changes, failOn));
  const handed = handOver(found);
  const shown = found.map(({ name, alone, changes }) => {
    const counted = alone === undefined ? countedChanges(changes) : `${alone}, so nothing is compared.`;
    return `${cleanLine(name)}: ${counted}\n${changes.length === 0 ? '' : `\n${renderChanges(changes)}\n`}`;
  });
  return {
    exit: failed ? EXIT.failed : EXIT.done,
    json: { since: commit, servers: found },
    text: `${shown.join('')}${failed ? `fail-on is ${failOn}.\n` : ''}`,
    summary: `## What clients would notice\n\n${noticed(readHanded(handed)) ?? 'Nothing: they see what they saw before.\n'}`,
    outputs: { changes: handed },
  };
}

/** Brings the comment of the pull request of this run into step with what another job found. */
export async function contractComment(text: string, inputs: Inputs, host: Host): Promise<Result> {
  const servers = readHanded(text);
  const pull = Number(/^refs\/pull\/(\d+)\//.exec(host.env['GITHUB_REF'] ?? '')?.[1]);
  if (Number.isNaN(pull)) {
    throw usageError('contract/no-pull', 'This run is not of a pull request, so there is nothing to comment on.');
  }
  const api = openApi({ repository: host.env['GITHUB_REPOSITORY'], token: inputs.githubToken }, host);
  const said = await keepComment(api, pull, noticed(servers));
  return { exit: EXIT.done, json: { comment: said }, text: told(said) };
}

function told(said: Said): string {
  if (said.done === 'nothing') return 'Clients would notice nothing, and no comment is needed.\n';
  return `The comment was ${said.done === 'unchanged' ? 'left as it is' : said.done}: ${said.url}\n`;
}
