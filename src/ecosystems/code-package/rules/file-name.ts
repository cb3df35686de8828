// code-package-file-name: the archive is called by the name and one version.

import type { RuleFinding } from '../../../core/types.js';
import { archiveFile, archiveName } from '../name.js';
import { type CodeInput, type CodeRule, place } from './input.js';

const ARCHIVE = /\.(zip|tar|tgz|tar\.gz|rar|7z|mcpb|dxt)$/i;
const VERSION = /[-_.@]v?\d+\.\d+(\.\d+)*([-.+]?(a|b|rc|alpha|beta|dev|post)[-.\d]*)?$/i;

export const fileName: CodeRule = {
  id: 'code-package-file-name',
  title: 'The archive name is made of the project name and one version.',
  level: 'warning',
  check(input) {
    const { project, tagVersion } = input;
    const name = archiveName(project.name);
    const version = tagVersion ?? project.version;
    const file = archiveFile(project.name, version ?? '<version>', project.settings.package.format);
    const found: RuleFinding[] = [];
    const extension = ARCHIVE.exec(name)?.[0];
    const held = VERSION.exec(name)?.[0];
    if (extension !== undefined) {
      const rest = name.slice(0, -extension.length);
      found.push({
        message: `The name ends with ${extension}: the archive would be named ${file}.`,
        hint: `Rename it to ${rest}.`,
        ...whereOf(input),
      });
    } else if (held !== undefined) {
      const rest = name.slice(0, -held.length);
      found.push({
        message: `The name contains a version, ${held.slice(1)}, and the archive name would have two: ${file}.`,
        hint: `Rename it to ${rest}.`,
        ...whereOf(input),
      });
    }
    if (version !== undefined && !/^[A-Za-z0-9._-]+$/.test(version)) {
      found.push({
        message: `The version ${version} is part of the archive name, where platforms accept only letters, digits and . _ -.`,
        hint: 'Use a version without +.',
        ...whereOf(input, 'version'),
      });
    }
    return found;
  },
};

/** package.json where it says so; the configuration's tables are known here without their places. */
function whereOf(input: CodeInput, key: 'name' | 'version' = 'name'): Pick<RuleFinding, 'file' | 'line' | 'column'> {
  const { manifest, manifestFile, settings } = input.project;
  const configured = settings[key] !== undefined;
  if (configured || manifest.packageJson?.[key] === undefined) return { file: manifestFile };
  return { file: place(input, 'package.json'), ...manifest.packageJson.at(key) };
}
