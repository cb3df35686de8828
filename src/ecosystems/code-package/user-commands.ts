// What a user types to run a code package that was released.

import type { Project } from '../../core/types.js';
import { startOf } from './command.js';
import type { CodeManifest } from './manifest.js';
import { archiveFile, archiveName } from './name.js';

/** Unpack, install, start: a line each. */
export function codePackageCommands(project: Project<CodeManifest>, version: string): readonly string[] {
  const { format, layout } = project.settings.package;
  const file = archiveFile(project.name, version, format);
  const name = archiveName(project.name);
  const into = layout === 'flat' ? name : '.';
  const open =
    format === 'zip'
      ? `unzip ${file}${into === '.' ? '' : ` -d ${into}`}`
      : `${into === '.' ? '' : `mkdir ${into} && `}tar -xf ${file}${into === '.' ? '' : ` -C ${into}`}`;
  const { manifest, settings } = project;
  const start = startOf(manifest, { has: () => true, text: () => undefined }, settings.smoke, project.name);
  const shown = [start?.shown ?? '', ...settings.smoke.args].join(' ').trim();
  return [
    `${open} && cd ${name}`,
    ...(manifest.requirements ? ['uv venv && uv pip install -r requirements.txt'] : []),
    ...(manifest.packageJson === undefined ? [] : ['npm install --omit=dev']),
    ...(shown === '' ? [] : [manifest.requirements ? `uv run --no-project ${shown}` : shown]),
  ];
}
