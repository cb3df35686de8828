// layout-readme: the page of the npm package has something to show.

import { filesBelow } from '../../../repository/subtree.js';
import type { NodeRule } from './rule.js';

const README = /^readme(\.[a-z-]+)*$/i;

export const layoutReadme: NodeRule = {
  id: 'layout-readme',
  title: 'The package has a README next to package.json.',
  level: 'note',
  check({ project, files }) {
    if (filesBelow(files, project.path).some((path) => README.test(path))) return [];
    // About a file that is not there: it has no line.
    const message = `${project.name} has no README next to package.json: unless the build creates one, its npm page is empty.`;
    return {
      message,
      hint: 'Add README.md: what it does, the client configuration, its environment variables.',
      file: project.manifestFile,
    };
  },
};
