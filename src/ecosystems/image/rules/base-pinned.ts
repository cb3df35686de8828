// image-base-pinned: every base is named by its digest.

import type { Found } from '../../../core/types.js';
import { filled, type ImageRule, on } from './rule.js';

export const basePinned: ImageRule = {
  id: 'image-base-pinned',
  title: 'Every base image is named by its digest.',
  level: 'warning',
  check(input) {
    const { dockerfile } = input.project.manifest;
    const aliases = new Set(dockerfile.stages.map(({ alias }) => alias));
    return dockerfile.stages.flatMap(({ base, from }): Found => {
      const named = filled(base, dockerfile);
      // What is still open is given by whoever builds.
      if (named === 'scratch' || aliases.has(named.toLowerCase()) || /@sha256:|\$/.test(named)) return [];
      const message = `${named} is whatever its tag points to on the day of the build: two builds of this commit can differ.`;
      const hint = `Name the digest too: FROM ${named}@sha256:… (docker buildx imagetools inspect ${named} shows it).`;
      return on(input, from, message, hint);
    });
  },
};
