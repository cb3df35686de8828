// matrix: which projects a tag releases, as JSON for the job matrix of a workflow.

import type { Inputs } from '../config/inputs.js';
import { unicodeEscapes } from '../core/clean-text.js';
import { EXIT } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { readHead } from '../repository/git.js';
import { matrixOf, releasedBy } from '../workspace/discover.js';
import { startOf, survey } from '../workspace/open.js';
import { chooseTag } from '../workspace/release-tag.js';
import type { Result } from './result.js';

export async function matrix(inputs: Inputs, host: Host): Promise<Result> {
  const head = await readHead(host, startOf(inputs, host));
  const { projects } = await survey(host, head.root, inputs, { git: true, from: head.root });
  const tag = chooseTag(host, inputs, head, projects);
  const released = tag === undefined ? projects : releasedBy(tag, projects);
  const json = matrixOf(released, tag);
  const text = plainJson(json);
  return { exit: EXIT.done, json, text: `${text}\n`, outputs: { matrix: text } };
}

/** JSON in which no character of a manifest is unseen or changes the order of others. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, unicodeEscapes);
}
