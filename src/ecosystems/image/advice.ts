// What is said about a start of an image.

import type { StartAdvice } from '../../core/types.js';

export const imageAdvice: StartAdvice = {
  print: 'Write to stderr instead: in a container too, stdout is reserved for the protocol.',
  includeFile: 'COPY it in the Dockerfile, and do not exclude it in .dockerignore.',
  stateVersion: () =>
    'Build the image from the package that is released (COPY the wheel or tarball and install it), or pass the version on: the build is given --build-arg VERSION.',
};
