// layout-sources: the sources lie in a folder of their own.

import type { Rule } from '../../../core/types.js';
import { ownFiles } from './where.js';

const CODE = /\.(py|[cm]?[jt]sx?)$/;
/** Files at the top that belong there: settings of tools, scripts that install or build, a program's first file. */
const BELONGS =
  /^(setup|conftest|noxfile|tasks|fabfile|manage|hatch_build|_?version|__init__|__main__)\.py$|(^\.|\.config\.|\.setup\.|\.d\.)|^(gulpfile|gruntfile|jest|vitest|eslint|rollup|webpack|vite|tsup|esbuild|build|install|release|register)[\w.-]*\.[cm]?[jt]s$|(^|[._-])tests?[._-]|^tests?\./i;
/** So many files of code at the top are hard to tell from what else lies there. */
const MANY = 5;

export const layoutSources: Rule = {
  id: 'layout-sources',
  title: 'Sources are in a folder of their own.',
  level: 'note',
  check(input) {
    const { project } = input;
    const own = ownFiles(input);
    const top = own.filter((path) => !path.includes('/') && CODE.test(path) && !BELONGS.test(path));
    // A package's folder, lib/ or app/ is as good as src/.
    const folder = own.some(
      (path) =>
        /^(?!(tests?|docs?|scripts?|examples?|e2e|\.)[^/]*\/)[^/]+\/(.*\/)?[^/]+$/i.test(path) && CODE.test(path),
    );
    if (folder || top.length < MANY) return [];
    // About the folder as a whole: it has no line.
    const message = `${top.length} source files are next to ${project.manifestFile.split('/').at(-1)}: ${top.slice(0, 3).join(', ')}, …`;
    return { message, hint: 'Move them to src/.', file: project.manifestFile };
  },
};
