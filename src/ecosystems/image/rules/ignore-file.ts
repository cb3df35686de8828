// image-ignore-file: what is copied as a whole folder is narrowed.

import { posix } from 'node:path';
import { lastStages } from '../dockerfile.js';
import { type ImageRule, on } from './rule.js';

export const ignoreFile: ImageRule = {
  id: 'image-ignore-file',
  title: 'A .dockerignore keeps out what a whole folder would bring in.',
  level: 'warning',
  check(input) {
    const { path, manifest } = input.project;
    const names = [
      posix.join(path, '.dockerignore'),
      `${manifest.file}.dockerignore`,
      posix.join(path, '.containerignore'),
    ];
    if (names.some((name) => input.files.has(name))) return [];
    const whole = lastStages(manifest.dockerfile)
      .flatMap(({ instructions }) => instructions)
      .find(({ name, rest }) => (name === 'COPY' || name === 'ADD') && /^(--(?!from)\S+\s+)*\.\/?\s+\S+$/.test(rest));
    if (whole === undefined) return [];
    const message = 'The whole folder is copied into the image, .git with its history too.';
    const hint = 'Add a .dockerignore with .git, tests and what only development needs, or copy by name.';
    return on(input, whole, message, hint);
  },
};
