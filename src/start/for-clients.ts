// What clients make of the started server's tool list: findings told once for all files of a project, and the table.

import type { Judging } from '../clients/judge.js';
import type { WorksWith } from '../clients/works-with.js';
import type { Contract, Finding, Project } from '../core/types.js';
import type { Talked } from '../mcp/session-result.js';
import { documentedKey } from './documented.js';

/** What was found for clients. */
export interface ForClients {
  readonly findings: readonly Finding[];
  readonly worksWith: WorksWith;
}

/**
 * Judges a contract. What was told already is not told again, and counts in the table.
 * @param failures lists that clients cannot read at all
 * @param known findings of the start
 */
export async function forClients(
  contract: Contract,
  project: Project,
  artifact: string,
  failures: Talked['failures'],
  known: readonly Finding[],
): Promise<ForClients> {
  // On demand: it loads the schema validator.
  const { judgeClients } = await import('../clients/judge.js');
  const { clientDrafts } = await import('../clients/findings.js');
  const { worksWith } = await import('../clients/works-with.js');
  const judging: Judging = { targets: project.settings.clients, key: documentedKey(project.folder) };
  const refused = judgeClients(contract, judging);
  const told = failures.flatMap(({ invalid = [] }) => invalid);
  // What is a schema in no draft is an error whoever reads it.
  const invalid = known.some(({ rule, level }) => rule === 'start/schema' && level === 'error');
  const drafts = clientDrafts(refused).filter(({ rule }, index) => {
    if (invalid && rule === 'schema-2020-12') return false;
    const found = refused[index]?.found ?? [];
    return !found.every(({ tool, pointer }) =>
      told.some((one) => one.item === tool && (pointer.startsWith(one.pointer) || one.pointer.startsWith(pointer))),
    );
  });
  return {
    findings: drafts.map((draft) => ({ ...draft, project: project.name, artifact })),
    worksWith: worksWith(refused, judging),
  };
}

/** Findings without those that an earlier file of the same project has too. */
export function toldOfAll(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  const known = new Set(findings.map(({ rule, message }) => `${rule}\0${message}`));
  return more.filter(({ rule, message }) => !known.has(`${rule}\0${message}`));
}
