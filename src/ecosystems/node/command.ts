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

/** Why npx cannot choose. */
export function unchosen({ name, manifest }: Project<NodeManifest>): string {
  const commands = Object.keys(manifest.bin);
  return commands.length === 0
    ? `${name} has no bin, so npx cannot start it.`
    : `None of the commands ${commands.join(', ')} is named ${withoutScope(name)}, so npx ${name} cannot choose one.`;
}

/** The finding of a package that was installed. */
export function cannotChoose(project: Project<NodeManifest>, artifact: string): Finding {
  const [first] = Object.keys(project.manifest.bin);
  return {
    ...{ rule: 'node-bin', level: 'error', code: 'unsatisfiable', project: project.name, artifact },
    ...(first === undefined ? { subject: { about: 'command' } } : {}),
    message: unchosen(project),
    hint:
      first === undefined
        ? `Add "bin" to package.json, or set [smoke] command in ${CONFIG_FILE}.`
        : `Rename one of them to ${withoutScope(project.name)}, or set [smoke] command = ["${first}"] in ${CONFIG_FILE}.`,
    file: project.manifestFile,
    ...project.manifest.at('bin'),
  };
}
