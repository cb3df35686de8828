// image-file: the Dockerfile is there, and builds something.

import { CONFIG_FILE } from '../../../core/about.js';
import type { ImageRule } from './rule.js';

export const file: ImageRule = {
  id: 'image-file',
  title: 'There is a Dockerfile for the image that is released.',
  level: 'error',
  stops: true,
  check({ project, files }) {
    const { file: path, dockerfile } = project.manifest;
    if (!files.has(path)) {
      return [
        {
          message: `${CONFIG_FILE} says that an image is released, but ${path} does not exist.`,
          hint: 'Commit it, or set [image] file to where it is.',
          file: path,
        },
      ];
    }
    if (dockerfile.stages.length > 0) return [];
    return [{ message: `${path} has no FROM, so it builds nothing.`, hint: 'Begin it with FROM.', file: path }];
  },
};
