// What to say where the versions that a build installs are not the ones a lock file fixed.

import { posix, relative, sep } from 'node:path';
import { CONFIG_FILE } from '../../core/about.js';
import type { Finding, Project } from '../../core/types.js';
import type { Workshop } from './build-context.js';
import type { NodeManifest } from './manifest.js';
import { lockCommand, writtenBy } from './package-manager.js';

/**
 * Warns of a lock file that is missing or of a package manager that is not supported.
 * @param top the root of the checkout: the places in the findings are relative to it
 * @returns none where a lock file was followed, or where the author configured the installation
 */
export function lockFindings(
  shop: Workshop,
  project: Project<NodeManifest>,
  top: string,
): readonly Omit<Finding, 'project'>[] {
  const { foreign, lock } = shop.choice;
  if (lock !== undefined || project.settings.build.install !== undefined) return [];
  if (foreign !== undefined) {
    const file = /lock/.test(foreign)
      ? posix.join(relative(top, shop.root).split(sep).join('/'), foreign)
      : project.manifestFile;
    const hint = `Commit a package-lock.json, or set [build] install and command in ${CONFIG_FILE}.`;
    return [{ ...unlocked(`${foreign} is not supported`, hint), file }];
  }
  const { dependencies, devDependencies } = project.manifest;
  if (Object.keys({ ...dependencies, ...devDependencies }).length === 0) return [];
  const { manager } = shop.choice;
  const hint = `Run ${lockCommand(manager)} once and commit ${writtenBy(manager)}.`;
  return [{ ...unlocked('There is no lock file', hint), file: project.manifestFile }];
}

function unlocked(what: string, hint: string): Pick<Finding, 'rule' | 'level' | 'message' | 'hint'> {
  const message = `${what}: the newest versions that package.json allows were installed for the build.`;
  return { rule: 'node-lockfile', level: 'warning', message, hint };
}
