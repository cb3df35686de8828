// Where a Python project states its version: pyproject.toml, the file it is read from, git tags, uv.lock, __version__.

import { posix } from 'node:path';
import { normalName } from '../../core/names.js';
import type { Files, Project, StatedVersion, VersionCopy, Versions } from '../../core/types.js';
import { toPep440 } from '../../core/version.js';
import { escapeRegExp, foldersUp, lockEntry } from '../../formats/lock-entry.js';
import { placeOf } from '../../formats/position.js';
import { setTomlText } from '../../formats/toml-edit.js';
import { toldInPython } from '../../languages/python/told-versions.js';
import { dynamicVersion } from './dynamic-version.js';
import { layoutOf } from './layout.js';
import type { PyManifest } from './manifest.js';

export const pythonVersions: Versions<PyManifest> = {
  spell: toPep440,
  stated,
  fromTags(project, files) {
    const found = dynamicVersion(project, files);
    if (found?.kind !== 'git') return undefined;
    const { manifest } = project;
    return { tool: found.tool, ...(manifest.at(found.path) ?? manifest.at(['project', 'dynamic'])) };
  },
  mayNeedTags({ version, manifest: { dynamic, buildRequires, value } }) {
    if (version !== undefined || !dynamic.includes('version')) return false;
    const tools = buildRequires.filter((one) => FROM_TAGS.test(one));
    // pdm-backend can take the version from a file as well.
    const sure = tools.some((one) => !/pdm-backend/.test(one));
    return sure || (tools.length > 0 && /"source":"scm"/.test(JSON.stringify(value)));
  },
  inLock,
  inSources,
  inServers: toldInPython,
};

const FROM_TAGS =
  /\b(hatch-vcs|setuptools[-_]scm|setuptools-git-versioning|versioningit|uv-dynamic-versioning|poetry-dynamic-versioning|dunamai|versioneer|pdm-backend)\b/i;

function stated(project: Project<PyManifest>, files: Files): StatedVersion | undefined {
  const { version, manifest, manifestFile: file } = project;
  if (version !== undefined) {
    const path = [...manifest.base, 'version'];
    const fixes = (wanted: string) => (file.endsWith('.toml') ? setTomlText(file, files.text(file), path, wanted) : []);
    return { version, file, ...(manifest.at(path) ?? assigned(files.text(file))), fixes };
  }
  const found = dynamicVersion(project, files);
  if (found?.kind !== 'stated') return undefined;
  const { start, end, line, column } = found;
  return {
    version: found.version,
    file: found.file,
    line,
    column,
    fixes: (text) => [{ file: found.file, start, end, text }],
  };
}

/** In setup.cfg and setup.py. */
function assigned(text: string | undefined): { line: number; column: number } | undefined {
  const match = text === undefined ? null : /^[ \t]*version[ \t]*=/m.exec(text);
  if (text === undefined || match === null) return undefined;
  return placeOf(text, match.index + match[0].length - match[0].trimStart().length);
}

/** uv writes an entry for every project of the workspace, with the folder it lies in. */
function inLock(project: Project<PyManifest>, files: Files): readonly (VersionCopy & { readonly why: string })[] {
  const file = foldersUp(project.path)
    .map((folder) => posix.join(folder, 'uv.lock'))
    .find((path) => files.has(path));
  const text = file === undefined ? undefined : files.text(file);
  if (file === undefined || text === undefined) return [];
  const name = escapeRegExp(normalName(project.name));
  const entry = new RegExp(
    `\\[\\[package\\]\\]\\r?\\nname = "${name}"\\r?\\nversion = "([^"]*)"\\r?\\nsource = \\{ (?:editable|virtual|directory) = `,
  );
  const own = lockEntry(file, text, entry);
  if (own === undefined) return [];
  const what = `The entry of ${project.name} in ${file}`;
  return [{ ...own, what, why: 'uv sync --locked fails.', hint: () => 'Run: uv lock' }];
}

const MODULES = /(^|\/)(__init__|_?version|__version__|__about__|_about)\.py$/;
const DUNDER = /^__version__(?::\s*[\w.[\]]+)?[ \t]*=[ \t]*(['"])([^'"\n]+)\1[ \t]*(?:#.*)?$/m;

/** Only in the top folder of the package: a sub-package may be somebody else's. */
function inSources(project: Project<PyManifest>, files: Files): readonly VersionCopy[] {
  const dynamic = dynamicVersion(project, files);
  const own = dynamic?.kind === 'stated' ? dynamic.file : undefined;
  return [...layoutOf(project, files).shipped].flatMap(([file, module]): VersionCopy | [] => {
    if (file === own || !MODULES.test(file) || module.split('.').length > 2) return [];
    if (module.includes('.') && file.endsWith('/__init__.py')) return [];
    const text = (files.text(file) ?? '').slice(0, 200_000);
    const match = DUNDER.exec(text);
    if (match?.[2] === undefined) return [];
    const start = match.index + match[0].indexOf(`${match[1]}${match[2]}`) + 1;
    const end = start + match[2].length;
    return {
      version: match[2],
      file,
      ...placeOf(text, match.index),
      what: `__version__ in ${file}`,
      fixes: (wanted) => [{ file, start, end, text: wanted }],
      hint: (wanted) => `Write __version__ = "${wanted}", or read it: importlib.metadata.version("${project.name}").`,
    };
  });
}
