// A server that answers and offers nothing: often it lists its tools only when it is configured, and nobody sees what is missing.

import { CONFIG_FILE } from '../core/about.js';
import type { Contract, Finding, Project } from '../core/types.js';
import type { Talked } from '../mcp/session-result.js';
import { documentedVariables } from './variables.js';

/** A note with the variables that it may want. @param failures a list that failed is told of already */
export function offersNothing(
  { tools, resources, resourceTemplates, prompts }: Contract,
  { name, folder, settings }: Pick<Project, 'name' | 'folder' | 'settings'>,
  artifact: string,
  failures: Talked['failures'],
): readonly Finding[] {
  const all = [tools, resources, resourceTemplates, prompts];
  if (failures.length > 0 || all.some((list) => list.length > 0)) return [];
  const block = documentedVariables({ env: settings.smoke.env, folder });
  return [
    {
      rule: 'start/offers-nothing',
      level: 'note',
      project: name,
      artifact,
      message:
        'The server answers, but offers no tools, resources and prompts, so its contract is empty and nothing of it was checked.',
      hint:
        block === undefined
          ? `If it offers them only when it is configured, set test values in [smoke] env of ${CONFIG_FILE}.`
          : `If it offers them only when it is configured, set test values of what its documentation names in ${CONFIG_FILE}:\n${block}`,
    },
  ];
}
