// Which files a build could leave that are not there now.

import { ignoreRules } from '../../../formats/ignore-rules.js';
import { buildScript } from '../build-hooks.js';
import { type NodeInput, packageFiles } from './rule.js';

/** Whether a build could leave this file: what builds leave is ignored by git, else it would have been committed. */
export function makable(input: NodeInput): (file: string) => boolean {
  if (buildScript(input.project.manifest) === undefined) return () => false;
  const text = packageFiles(input).text('.gitignore');
  // Several ignore files may have a say in the folder of a workspace.
  if (text === undefined || input.project.path !== '.') return () => true;
  return ignoreRules(text);
}
