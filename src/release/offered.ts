// What a release says of its servers: what each offers, with a line for each tool, and where it was seen to start.

import { readContractFile } from '../contract/of/file.js';
import { sectionsOf } from '../contract/readme.js';
import { escapeMarkdown } from '../core/markdown.js';
import type { PublishFile } from '../core/types.js';
import type { Plan } from '../plan/plan.js';
import type { Told } from '../targets/given.js';

/** Markdown in which everything of the servers is text; empty where there is no contract. */
export async function offeredBy(
  files: readonly PublishFile[],
  { compatibility }: Pick<Plan, 'compatibility'>,
): Promise<Pick<Told, 'tools' | 'worksWith'>> {
  const contracts = files.filter(({ kind }) => kind === 'contract');
  const all = await Promise.all(
    contracts.map(async ({ file, path }) => ({
      file,
      ...sectionsOf(await readContractFile(path, file), compatibility),
    })),
  );
  const several = all.length > 1;
  const tables = all.map(({ file, contract = '' }) => `${several ? `${escapeMarkdown(file)}\n\n` : ''}${contract}`);
  const starts = all[0]?.compatibility;
  return {
    tools: tables.length === 0 ? '' : `### What it offers\n\n${tables.join('\n')}\n`,
    worksWith: starts === undefined ? '' : `### Works with\n\n${starts}\n`,
  };
}
