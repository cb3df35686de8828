// toy-server: the script that toy.json names exists.

import { posix } from 'node:path';
import type { ToyRule } from './rule.js';

export const server: ToyRule = {
  id: 'toy-server',
  title: 'The script that toy.json names exists.',
  level: 'error',
  check: ({ project, files }) =>
    files.has(posix.join(project.path, project.manifest.server))
      ? []
      : [
          {
            message: `${project.manifest.server} does not exist.`,
            hint: 'Name the script.',
            file: project.manifestFile,
          },
        ],
};
