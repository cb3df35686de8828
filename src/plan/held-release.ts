// Whether a folder holds a release that this program left there, and nothing else.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NAME } from '../core/about.js';
import { digestFile } from '../core/digest.js';
import { usageError } from '../core/errors.js';
import { PLAN_FILE } from './file-names.js';
import { readPlan } from './read.js';

/**
 * The sha256 of the release.json in a folder of ours: one that parses as a plan, and beside it nothing but files of that plan
 * with the content it states. Undefined for an empty folder.
 * @param shown what the folder is called in messages
 * @throws ReleaseError exit 2 `out/not-empty` for everything else
 */
export async function heldIn(folder: string, shown = folder): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.length === 0) return undefined;
  if (!entries.some(({ name }) => name === PLAN_FILE)) throw foreign(shown, `it has no ${PLAN_FILE}`);
  const { plan, sha256 } = await readPlan(folder).catch((error: Error) => {
    throw foreign(shown, error.message.replaceAll(folder, shown).replace(/\.$/, ''));
  });
  const planned = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one]));
  for (const entry of entries) {
    if (entry.name === PLAN_FILE) continue;
    const one = planned.get(entry.name);
    if (one === undefined || !entry.isFile()) throw foreign(shown, `its ${PLAN_FILE} does not name ${entry.name}`);
    const found = await digestFile(join(folder, entry.name));
    if (found.sha256 !== one.sha256) throw foreign(shown, `${entry.name} does not match its ${PLAN_FILE}`);
  }
  return sha256;
}

function foreign(folder: string, why: string) {
  return usageError(
    'out/not-empty',
    `${folder} is not empty and is not a release folder of ${NAME}, so it is not replaced: ${why}.`,
    'Choose another folder with --out DIR, or remove it yourself.',
  );
}
