// image-file: the Dockerfile is there, and builds something.

import { CONFIG_FILE } from '../../../core/about.js';
import type { ImageRule } from './rule.js';

export const file: ImageRule = {
  id: 'image-file',
  title: 'What the image is built from is there.',
  level: 'error',
  stops: true,
  check({ project, files }) {
    const { file: path, dockerfile, from, base, programs = {} } = project.manifest;
    if (from === 'program') {
      // It is in no manifest: what is there is known after the build.
      if (Object.keys(programs).length > 0) return [];
      const message = `${CONFIG_FILE} says that an image is put together from a program, but not from which.`;
      const hint = 'Name its path in the code package: [image] programs = { "linux/amd64" = "dist/weather-amd64" }';
      return { message, hint, file: path };
    }
    if (!files.has(path)) {
      const message = `${CONFIG_FILE} says that an image is released, but ${path} does not exist.`;
      const hint =
        from === undefined
          ? 'Commit it, or set [image] file to where it is.'
          : 'Remove [image] from to use a Dockerfile, or set it to what the project makes: wheel (Python), tarball (npm) or program (code package).';
      return { message, hint, file: path };
    }
    if (from !== undefined) {
      if (base !== undefined) return [];
      const example = from === 'wheel' ? 'python:3.13-slim' : 'node:24-slim';
      const message = `${CONFIG_FILE} says that an image is put together from the ${from}, but not on which base.`;
      const hint = `Set [image] base = "${example}@sha256:…" (docker buildx imagetools inspect ${example} shows the digest).`;
      return { message, hint, file: path };
    }
    if (dockerfile.stages.length > 0) return [];
    return { message: `${path} has no FROM, so it builds nothing.`, hint: 'Begin it with FROM.', file: path };
  },
};
