// tag-is-version: the tag and the manifest state the same version.

import type { Files, Fix, Project, Rule } from '../../core/types.js';
import { isPrerelease, sameVersion, toPep440, toSemver } from '../../core/version.js';
import { dynamicVersion } from '../../ecosystems/python/dynamic-version.js';
import type { PyManifest } from '../../ecosystems/python/manifest.js';
import { setJson } from '../../formats/json-edit.js';
import { setTomlText } from '../../formats/toml-edit.js';
import { versionPlace } from './version-place.js';

export const tagIsVersion: Rule = {
  id: 'tag-is-version',
  title: 'The tag is the version that the manifest states.',
  level: 'error',
  docs: {
    why: 'The tag is what people see and the manifest is what indexes see. When they differ, one of them is wrong, and a published version can never be taken back.',
    wrong: '# the tag is v1.4.0\n[project]\nversion = "1.3.2"',
    right: '# the tag is v1.4.0\n[project]\nversion = "1.4.0"',
    fix: 'Write the version of the tag into the manifest, commit, and set the tag on that commit. Pre-releases may be spelled either way: 1.2.0-rc.1 and 1.2.0rc1 are the same.',
  },
  check({ project, files, tag, tagVersion }) {
    const stated = placeOfVersion(project, files);
    if (tag === undefined || tagVersion === undefined || stated === undefined) return [];
    // What is no version at all is told by another rule.
    const isVersion = project.ecosystem === 'python' ? toPep440 : toSemver;
    if (isVersion(stated.version) === undefined || sameVersion(tagVersion, stated.version)) return [];
    // A code package is named by its tag; what the configuration states is for builds without one.
    if (project.ecosystem === 'code-package' && project.settings.version !== undefined) return [];
    const wanted = (project.ecosystem === 'python' ? toPep440(tagVersion) : toSemver(tagVersion)) ?? tagVersion;
    const early = isPrerelease(stated.version) && !isPrerelease(tagVersion) ? ', a pre-release' : '';
    const { version, fixes, ...place } = stated;
    return [
      {
        message: `The tag ${tag} says ${tagVersion}, but ${place.file} says ${version}${early}.`,
        hint: `Set the version to ${wanted} and move the tag to that commit, or tag v${version}.`,
        ...place,
        fixes: fixes(wanted),
        ...(project.ecosystem === 'code-package' ? { level: 'warning' as const } : {}),
      },
    ];
  },
};

interface Stated {
  readonly version: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** What writes another version there; none where it cannot be found for sure. */
  fixes(wanted: string): readonly Fix[];
}

/** The version in the manifest, or in the file that the manifest takes it from. */
function placeOfVersion(project: Project, files: Files): Stated | undefined {
  if (project.version === undefined) {
    if (project.ecosystem !== 'python') return undefined;
    const found = dynamicVersion(project as Project<PyManifest>, files);
    if (found?.kind !== 'stated') return undefined;
    const { version, file, line, column, start, end } = found;
    return { version, file, line, column, fixes: (text) => [{ file, start, end, text }] };
  }
  const file = project.manifestFile;
  const { base = [] } = project.manifest as { readonly base?: readonly string[] };
  const fixes = (wanted: string): readonly Fix[] => {
    if (file.endsWith('.toml')) return setTomlText(file, files.text(file), [...base, 'version'], wanted);
    return file.endsWith('package.json') ? setJson(file, files.text(file), ['version'], wanted) : [];
  };
  return { version: project.version, file, ...versionPlace(project, files), fixes };
}
