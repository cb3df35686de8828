// license-file: the text of the license is in the project's folder, so that it is in what people install.

import { posix } from 'node:path';
import type { Files, Rule } from '../../core/types.js';
import { foldersUp } from '../../formats/lock-entry.js';
import { pathsBelow } from '../../repository/subtree.js';

const LICENSE = /^(licen[cs]es?|copying|unlicense|notice)([-._][\w.-]*)?$/i;

export const licenseFile: Rule = {
  id: 'license-file',
  title: 'The project folder contains the license text.',
  level: 'warning',
  check({ project, ecosystem, files }) {
    if (licensesIn(project.path, files).length > 0) return [];
    const above = foldersUp(project.path)
      .slice(1)
      .flatMap((folder) => licensesIn(folder, files))[0];
    const along = ecosystem.licenseFolder?.(project, files);
    if (along !== undefined && licensesIn(along, files).some((file) => /^licen[cs]e/i.test(posix.basename(file))))
      return [];
    const message =
      above === undefined
        ? `${project.name} has no license file: users cannot tell whether they may use it.`
        : `${above} is outside ${project.path}, so it is not in the package.`;
    const hint =
      above === undefined
        ? `Add ${posix.join(project.path, 'LICENSE')}.`
        : `Copy it: cp ${above} ${posix.join(project.path, posix.basename(above))}`;
    return { message, hint, subject: { about: 'license' }, file: project.manifestFile };
  },
};

/** Files in this folder, or in its LICENSES, that hold a license's text. */
function licensesIn(folder: string, files: Files): readonly string[] {
  const start = folder === '.' ? 0 : folder.length + 1;
  return pathsBelow(files, folder).filter((path) => {
    const slash = path.indexOf('/', start);
    if (slash >= 0) return slash === start + 8 && /^licen[cs]es\/[^/]*$/i.test(path.slice(start));
    const name = path.slice(start);
    return LICENSE.test(name) && !/\.(py|js|ts|go|rs)$/i.test(name);
  });
}
