// Where a code package states its version: the configuration or package.json; the tag leads.

import type { Project, Release, Versions } from '../../core/types.js';
import { toSemver, unreleased, wantedVersion } from '../../core/version.js';
import { setJson } from '../../formats/json-edit.js';
import { toldInJavaScript } from '../../languages/javascript/told-versions.js';
import { toldInPython } from '../../languages/python/told-versions.js';
import type { CodeManifest } from './manifest.js';

export const codePackageVersions: Versions<CodeManifest> = {
  spell: toSemver,
  tagLeads: true,
  stated({ version, manifest, manifestFile: file }, files) {
    if (version === undefined) return undefined;
    if (!file.endsWith('package.json')) return { version, file, fixes: () => [] };
    const fixes = (wanted: string) => setJson(file, files.text(file), ['version'], wanted);
    return { version, file, ...manifest.packageJson?.at('version'), fixes };
  },
  inServers: (project, files) => [...toldInPython(project, files), ...toldInJavaScript(project, files)],
};

/** The tag's version, else the one the configuration or the manifest states, else one that says it is no release. */
export function versionOf(
  project: Pick<Project, 'name' | 'version'>,
  release: Pick<Release, 'tag' | 'commit'>,
): string {
  return wantedVersion(project, release.tag) ?? unreleased(release.commit);
}
