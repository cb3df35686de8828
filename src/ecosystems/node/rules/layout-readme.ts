// layout-readme: the page of the npm package has something to show.

import { filesBelow } from '../../../repository/subtree.js';
import type { NodeRule } from './rule.js';

const README = /^readme(\.[a-z-]+)*$/i;

export const layoutReadme: NodeRule = {
  id: 'layout-readme',
  title: 'There is a README beside package.json.',
  level: 'note',
  docs: {
    why: 'npm shows the README that lies beside package.json, and packs it; one in the root of a monorepo is on no package’s page. Without it nobody learns which variables the server wants and how a client is told about it.',
    wrong: 'packages/weather/package.json\nREADME.md',
    right: 'packages/weather/README.md\npackages/weather/package.json\nREADME.md',
    fix: 'Add README.md: what the server does, the lines for a client (mcpServers), the variables.',
  },
  check({ project, files }) {
    if (filesBelow(files, project.path).some((path) => README.test(path))) return [];
    // About a file that is not there: it has no line.
    const message = `${project.name} has no README beside package.json: unless the build puts one there, its page on npm is empty.`;
    return [
      {
        message,
        hint: 'Add README.md: what it does, the lines for a client, its variables.',
        file: project.manifestFile,
      },
    ];
  },
};
