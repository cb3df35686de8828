// The one comment on a pull request that says what clients would notice. It is written by a job that starts nothing, of what the
// job that started strangers found: data, rendered here.

import { z } from 'zod';
import { NAME } from '../core/about.js';
import { CHANGE_KINDS } from '../core/change-kinds.js';
import { usageError } from '../core/errors.js';
import { escapeMarkdown } from '../core/markdown.js';
import type { ContractChange, HttpResponse } from '../core/types.js';
import { type Api, refused } from '../registries/github/api.js';
import { isOwn, WRITTEN } from '../registries/github/own-text.js';
import { readAnswer } from '../registries/remote-answer.js';
import { changesMarkdown, countedChanges } from './render-diff.js';
import type { Since } from './since.js';

const MARK = `<!-- ${NAME}:contract -->`;
/** A job's outputs take 1 MB together, a comment 65,536 characters. */
const MOST_CHANGES = 100;
const MOST_MESSAGE = 400;
const MOST_CHARACTERS = 60_000;

const HANDED = z.array(
  z.strictObject({
    name: z.string().max(300),
    alone: z.string().max(100).optional(),
    left: z.int().nonnegative(),
    changes: z
      .array(z.strictObject({ kind: z.enum(CHANGE_KINDS), message: z.string().max(MOST_MESSAGE) }))
      .max(MOST_CHANGES),
  }),
);
type Handed = z.infer<typeof HANDED>;

/** The output `changes`: of many changes the first ones of each server. */
export function handOver(found: readonly Since[]): string {
  const most = Math.max(5, Math.floor(MOST_CHANGES / Math.max(found.length, 1)));
  const handed: Handed = found.map(({ name, alone, changes }) => ({
    name: name.slice(0, 300),
    ...(alone === undefined ? {} : { alone }),
    left: Math.max(0, changes.length - most),
    changes: changes.slice(0, most).map(({ kind, message }) => ({ kind, message: message.slice(0, MOST_MESSAGE) })),
  }));
  // An output that begins with a brace is data.
  return JSON.stringify({ servers: handed });
}

/** @throws ReleaseError exit 2 `contract/changes` */
export function readHanded(text: string): Handed {
  try {
    return z.strictObject({ servers: HANDED }).parse(JSON.parse(text)).servers;
  } catch {
    throw usageError(
      'contract/changes',
      'changes is not what a comparison gave.',
      'Set changes: ${{ needs.contract.outputs.changes }}, as callable-contract.yml does.',
    );
  }
}

/** What clients would notice; undefined where they would notice nothing. */
export function noticed(servers: Handed): string | undefined {
  const told = servers.filter(({ changes, alone }) => changes.length > 0 || alone !== undefined);
  if (told.length === 0) return undefined;
  const blocks = told.map(({ name, alone, left, changes }) => {
    const all = changes.map((one): ContractChange => ({ ...one, pointer: '' }));
    const words = alone === undefined ? countedChanges(all) : `${escapeMarkdown(alone)}, so nothing is compared.`;
    const more = left === 0 ? '' : `\nand ${left} more\n`;
    return `**${escapeMarkdown(name)}**: ${words}\n\n${changesMarkdown(all)}${more}`;
  });
  const text = blocks.join('\n');
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, text.lastIndexOf('\n', MOST_CHARACTERS))}\n\nThe job has the rest.\n`;
}

/** What was done with the comment. */
export type Said =
  | { readonly done: 'nothing' }
  | { readonly done: 'written' | 'updated' | 'unchanged'; readonly url: string };

const COMMENT = z.looseObject({
  id: z.int(),
  html_url: z.string(),
  ...WRITTEN,
});

/**
 * Brings the comment into step. Where clients would notice nothing, an earlier one says so, and none is begun.
 * @throws ReleaseError `github/…` where GitHub refuses it
 */
export async function keepComment(api: Api, pull: number, text: string | undefined): Promise<Said> {
  const all = await api.list(`/issues/${pull}/comments`, COMMENT, 'comments');
  const own = all.find((one) => isOwn(one, MARK));
  if (text === undefined && own === undefined) return { done: 'nothing' };
  const body = `${MARK}\n### What clients would notice\n\n${text ?? 'Nothing: they see what they saw before.\n'}`;
  if (own?.body === body) return { done: 'unchanged', url: own.html_url };
  const answer =
    own === undefined
      ? await api.call('POST', `/issues/${pull}/comments`, { body })
      : await api.call('PATCH', `/issues/comments/${own.id}`, { body });
  const { html_url: url } = written(answer, api);
  return { done: own === undefined ? 'written' : 'updated', url };
}

function written(answer: HttpResponse, { repository }: Api): z.infer<typeof COMMENT> {
  if (answer.status !== 200 && answer.status !== 201) throw refused(answer, 'write a comment', repository);
  return readAnswer(answer, COMMENT, 'the comment');
}
