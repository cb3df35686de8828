// Where a Node project states its version: package.json, the lock file, a constant in a file called version.

import { posix } from 'node:path';
import semver from 'semver';
import type { Files, Project, StatedVersion, VersionCopy, Versions } from '../../core/types.js';
import { toSemver } from '../../core/version.js';
import { setJson } from '../../formats/json-edit.js';
import { escapeRegExp, foldersUp, lockEntry } from '../../formats/lock-entry.js';
import { placeOf } from '../../formats/position.js';
import { constant } from '../../languages/javascript/new-servers.js';
import { toldInJavaScript } from '../../languages/javascript/told-versions.js';
import { sourcesOf } from '../../languages/sources.js';
import type { NodeManifest } from './manifest.js';

export const nodeVersions: Versions<NodeManifest> = {
  spell: toSemver,
  accepts: (version) => semver.valid(version) === version,
  stated: ({ version, manifest, manifestFile: file }, files) =>
    version === undefined
      ? undefined
      : {
          version,
          file,
          ...manifest.at('version'),
          fixes: (wanted) => setJson(file, files.text(file), ['version'], wanted),
        },
  inLock,
  inSources,
  inServers: toldInJavaScript,
};

type LockCopy = VersionCopy & { readonly why: string };

const HEAD = /^\uFEFF?\s*\{\s*(?:"name":\s*"[^"]*",\s*)?"version":\s*"([^"]*)"/;
const ROOT = /"packages":\s*\{\s*"":\s*\{\s*(?:"name":\s*"[^"]*",\s*)?"version":\s*"([^"]*)"/;

/** npm writes name and version first, the project itself as the first package; the rest may be many megabytes. */
function inLock(project: Project<NodeManifest>, files: Files): readonly LockCopy[] {
  for (const name of ['package-lock.json', 'npm-shrinkwrap.json']) {
    const file = posix.join(project.path, name);
    const text = files.text(file);
    if (text === undefined) continue;
    return [
      ...copy(lockEntry(file, text, HEAD), file),
      ...copy(lockEntry(file, text, ROOT), `The project’s own entry in ${file}`),
    ];
  }
  const above = foldersUp(project.path).slice(1);
  const file = above.map((folder) => posix.join(folder, 'package-lock.json')).find((path) => files.has(path));
  const text = file === undefined ? undefined : files.text(file);
  if (file === undefined || text === undefined) return [];
  const member = escapeRegExp(posix.relative(posix.dirname(file), project.path));
  const entry = new RegExp(`\\n[ \\t]{1,16}"${member}":\\s*\\{\\s*(?:"name":\\s*"[^"]*",\\s*)?"version":\\s*"([^"]*)"`);
  return copy(lockEntry(file, text, entry), `The entry of ${project.name} in ${file}`);
}

function copy(stated: StatedVersion | undefined, what: string): readonly LockCopy[] {
  if (stated === undefined) return [];
  const hint = (wanted: string): string => `Write "version": "${wanted}", or run: npm install --package-lock-only`;
  return [{ ...stated, what, why: 'The next npm install would change it.', hint }];
}

const NAMES = ['VERSION', 'version', 'PACKAGE_VERSION', 'SERVER_VERSION'];

/** A file named version that holds the constant; API versions and the like have other names. */
function inSources(project: Project<NodeManifest>, files: Files): readonly VersionCopy[] {
  return sourcesOf(project, files, 'js').flatMap((file): VersionCopy | [] => {
    if (!/^version\.[cm]?[jt]s$/.test(posix.basename(file))) return [];
    const text = (files.text(file) ?? '').slice(0, 200_000);
    const [name, found] =
      NAMES.map((one) => [one, constant(one, text)] as const).find(([, there]) => there !== undefined) ?? [];
    if (found === undefined) return [];
    const { start, end } = found;
    return {
      version: found.text,
      file,
      ...placeOf(text, start - 1),
      what: `${name} in ${file}`,
      fixes: (wanted) => [{ file, start, end, text: wanted }],
      hint: (wanted) => `Write "${wanted}", or read it from package.json.`,
    };
  });
}
