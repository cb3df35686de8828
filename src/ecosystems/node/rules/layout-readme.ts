// layout-readme: the page of the npm package has something to show.

import { filesBelow } from '../../../repository/subtree.js';
import type { NodeRule } from './rule.js';

const README = /^readme(\.[a-z-]+)*$/i;

export const layoutReadme: NodeRule = {
  id: 'layout-readme',
  title: 'The package has a README next to package.json.',
  level: 'note',
  docs: {
    why: 'npm packs and shows the README next to package.json; one in the root of a monorepo does not appear on the package page. Without it, users cannot find out which environment variables the server needs and how to configure a client.',
    wrong: 'packages/weather/package.json\nREADME.md',
    right: 'packages/weather/README.md\npackages/weather/package.json\nREADME.md',
    fix: 'Add README.md: what the server does, the client configuration (mcpServers), the environment variables.',
  },
  check({ project, files }) {
    if (filesBelow(files, project.path).some((path) => README.test(path))) return [];
    // About a file that is not there: it has no line.
    const message = `${project.name} has no README next to package.json: unless the build creates one, its npm page is empty.`;
    return [
      {
        message,
        hint: 'Add README.md: what it does, the client configuration, its environment variables.',
        file: project.manifestFile,
      },
    ];
  },
};
