// code-package-unwanted: what stays out of the package is not in the repository either.

import type { RuleFinding } from '../../../core/types.js';
import { environmentsIn, matcher, type Unwanted, unwanted as whyUnwanted } from '../content.js';
import { archiveName } from '../name.js';
import { type CodeRule, packed, place, present } from './input.js';

const WORDS: Partial<Record<Unwanted, string>> = {
  secret: 'contains passwords, keys or settings of one machine',
  dependencies: 'contains installed packages, which are installed again on the target machine',
  'virtual environment': 'is a virtual environment, which works on one machine only',
  cache: 'contains caches',
};

export const unwanted: CodeRule = {
  id: 'code-package-unwanted',
  title: 'Secrets, installed packages and caches are not committed.',
  level: 'warning',
  check(input) {
    const paths = present(input);
    const environments = environmentsIn(paths);
    const excluded = matcher(input.project.settings.package.exclude);
    const groups = new Map<string, { why: Unwanted; count: number }>();
    for (const path of paths) {
      const why = excluded(path) ? undefined : whyUnwanted(path, environments);
      if (why === undefined || WORDS[why] === undefined) continue;
      const top = topOf(path, environments);
      groups.set(top, { why, count: (groups.get(top)?.count ?? 0) + 1 });
    }
    const stays = [...groups].map(
      ([top, { why, count }]): RuleFinding => ({
        message: `${top} ${WORDS[why]}; ${count === 1 ? 'it is' : `${count} files are`} in the repository and stay${count === 1 ? 's' : ''} out of the package.`,
        hint: `git rm -r --cached ${top} && echo ${top} >> .gitignore${why === 'secret' ? '\nRevoke keys that others could have read.' : ''}`,
        // About the file itself: it has no line.
        file: place(input, top),
      }),
    );
    const own = archiveName(input.project.name).toLowerCase();
    const archives = packed(input).filter((path) => isArchiveOf(own, path));
    return [
      ...stays,
      ...archives.map(
        (path): RuleFinding => ({
          message: `${path} is an archive of this server and would be packed into the next one.`,
          hint: `git rm --cached ${path}, or exclude it: [package] exclude = [${JSON.stringify(path)}].`,
          // About the file itself: it has no line.
          file: place(input, path),
        }),
      ),
    ];
  },
};

/** An archive at the top, or in a folder for what is built, that is called like the project. */
function isArchiveOf(name: string, path: string): boolean {
  const base = path.split('/').at(-1)?.toLowerCase() ?? '';
  const placed = !path.includes('/') || /^(dist|release|releases|build|out)\/[^/]+$/.test(path);
  const kind = /\.(zip|tar|tgz|tar\.gz|mcpb|dxt|whl)$/.test(base);
  const plain = (text: string): string => text.replace(/[-_.]+/g, '-');
  return placed && kind && plain(base).startsWith(plain(name));
}

/** The outermost folder, or the file, that stays out. */
function topOf(path: string, environments: ReadonlySet<string>): string {
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length += 1) {
    const folder = parts.slice(0, length).join('/');
    if (environments.has(folder) || whyUnwanted(folder) !== undefined) return folder;
  }
  return path;
}
