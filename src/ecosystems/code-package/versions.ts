// Where a code package states its version: the configuration or package.json; the tag leads.

import type { Versions } from '../../core/types.js';
import { toSemver } from '../../core/version.js';
import { placeOf } from '../../formats/encoding.js';
import { setJson } from '../../formats/json-edit.js';
import { toldInJavaScript } from '../../languages/javascript/told-versions.js';
import { toldInPython } from '../../languages/python/told-versions.js';
import type { CodeManifest } from './manifest.js';

export const codePackageVersions: Versions<CodeManifest> = {
  spell: toSemver,
  tagLeads: true,
  stated({ version, manifestFile: file }, files) {
    if (version === undefined) return undefined;
    const text = files.text(file) ?? '';
    const match = /^[ \t]*"?version"?[ \t]*[:=]/m.exec(text);
    const place = match === null ? {} : placeOf(text, match.index + match[0].length - match[0].trimStart().length);
    return {
      version,
      file,
      ...place,
      fixes: (wanted) => (file.endsWith('package.json') ? setJson(file, text, ['version'], wanted) : []),
    };
  },
  inServers: (project, files) => [...toldInPython(project, files), ...toldInJavaScript(project, files)],
};
