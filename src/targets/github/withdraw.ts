// Withdraws a version on GitHub: a block on top of the release's text. The release, its files and the tag stay.

import { NAME } from '../../core/about.js';
import { ReleaseError } from '../../core/errors.js';
import { escapeMarkdown } from '../../core/markdown.js';
import type { Host } from '../../core/types.js';
import type { Withdrawing, Withdrawn } from '../types.js';
import { patch } from './draft.js';
import type { GithubInputs, GithubSettings } from './index.js';
import { inspectGithub } from './release.js';

const [START, END] = [`<!-- ${NAME} withdrawn -->`, `<!-- /${NAME} withdrawn -->`];

/** What GitHub takes as the text of a release: it answers 422 to more. */
export const MOST_CHARACTERS = 125_000;

/** What is left out, in this order: our blocks for clients, our tables of files, then the lines that GitHub makes of the titles of changes. */
const GENERATED: readonly RegExp[] = [
  /<details><summary>Add [^\n]* to a client<\/summary>\n[\s\S]*?\n<\/details>\n*/g,
  /<details><summary>Files[^\n]*<\/summary>\n[\s\S]*?\n<\/details>\n*/g,
  /^\* [^\n]* (?:by @\S+ in|made their first contribution in) https?:\/\/\S+\n/gm,
];

/** Marks the release of the tag as withdrawn. */
export async function withdrawGithub(
  of: Withdrawing<GithubInputs, GithubSettings>,
  host: Host,
): Promise<readonly Withdrawn[]> {
  const { release, api } = await inspectGithub(of, host);
  const what = `release ${of.tag}`;
  if (release === undefined) return [{ what, outcome: 'absent' }];
  const base = { what, url: release.page };
  if (release.draft)
    return [{ ...base, outcome: 'absent', next: 'It is a draft that only its writers see: delete it there.' }];
  const whole = withdrawnBody(release.body, of.reason);
  const body = fitted(whole) ?? whole;
  if (blockOf(release.body) === blockOf(body)) return [{ ...base, outcome: 'already' }];
  if (of.dryRun) return [{ ...base, outcome: 'to withdraw' }];
  if (!api.signedIn) {
    throw new ReleaseError('preflight/github-token', 'No token for GitHub is set, so the release cannot be changed.', {
      hint: 'Set github-token: a token with Contents: write for this repository.',
    });
  }
  if (body.length > MOST_CHARACTERS) {
    throw new ReleaseError(
      'github/body',
      `The text of the release ${of.tag} would have ${body.length} characters; GitHub allows ${MOST_CHARACTERS}, and nothing of it is generated.`,
      { hint: `Shorten it at ${release.page}, then run withdraw again.` },
    );
  }
  const done = (now: { readonly body: string }): boolean => blockOf(now.body) === blockOf(body);
  await patch(api, host, release.id, { body }, 'change the release', done);
  return [{ ...base, outcome: 'withdrawn' }];
}

/** The text without so much of what was generated that it fits; undefined where the author's words alone are too many. */
export function fitted(body: string): string | undefined {
  let text = body.replaceAll('\r\n', '\n');
  for (const part of GENERATED) {
    if (text.length > MOST_CHARACTERS) text = text.replace(part, '');
  }
  if (body.length <= MOST_CHARACTERS) return body;
  return text.length <= MOST_CHARACTERS ? text : undefined;
}

/** A text with the block on top, in place of an earlier one. */
export function withdrawnBody(body: string, reason: string): string {
  const block = `${START}\n> [!CAUTION]\n> **Withdrawn: do not use this version.** ${escapeMarkdown(reason)}\n${END}`;
  const before = blockOf(body);
  return `${block}\n\n${before === undefined ? body : body.slice(body.indexOf(END) + END.length).trimStart()}`;
}

/** The block that a text begins with; GitHub's editor ends lines in its own way. */
function blockOf(body: string): string | undefined {
  const at = body.indexOf(END);
  return body.startsWith(START) && at > 0 ? body.slice(0, at).replaceAll('\r\n', '\n') : undefined;
}
