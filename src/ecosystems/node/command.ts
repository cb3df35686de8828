// Which command starts a package, as npx would choose it.

import { CONFIG_FILE } from '../../core/about.js';
import type { Finding, Project } from '../../core/types.js';
import { insidePath } from './entries.js';
import { type NodeManifest, withoutScope } from './manifest.js';

/**
 * The command that `npx <package>` runs: the only one, the one named as the package, or any when all are the same file.
 * Undefined when npx cannot choose, or there is none.
 */
export function npxCommand(manifest: Pick<NodeManifest, 'bin' | 'name'>): string | undefined {
  const commands = Object.keys(manifest.bin);
  const own = withoutScope(manifest.name ?? '');
  if (commands.includes(own)) return own;
  const targets = new Set(Object.values(manifest.bin).map(insidePath));
  return targets.size === 1 ? commands[0] : undefined;
}

/** What is wrong when npx cannot choose. */
export function cannotChoose(project: Project<NodeManifest>, artifact: string): Finding {
  const commands = Object.keys(project.manifest.bin);
  const base = {
    level: 'error',
    code: 'unsatisfiable',
    project: project.name,
    artifact,
    file: project.manifestFile,
    ...project.manifest.at('bin'),
  } as const;
  if (commands.length === 0) {
    return {
      ...base,
      rule: 'node-bin',
      subject: { about: 'command' },
      message: `${project.name} has no bin, so npx cannot start it.`,
      hint: `Add "bin" to package.json, or set [smoke] command in ${CONFIG_FILE}.`,
    };
  }
  return {
    ...base,
    rule: 'node-bin',
    message: `None of the commands ${commands.join(', ')} is named ${withoutScope(project.name)}, so npx ${project.name} cannot choose one.`,
    hint: `Rename one of them to ${withoutScope(project.name)}, or set [smoke] command = ["${commands[0]}"] in ${CONFIG_FILE}.`,
  };
}
