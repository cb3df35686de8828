// image-user: the server does not run as root.

import { lastOf } from '../dockerfile.js';
import { baseOf, type ImageRule, on } from './rule.js';

/** Bases that name another user themselves. */
const NOT_ROOT = /nonroot|^cgr\.dev\/|chainguard|^dhi\.io\//;

export const user: ImageRule = {
  id: 'image-user',
  title: 'The server runs as a user who is not root.',
  level: 'warning',
  check(input) {
    const { dockerfile } = input.project.manifest;
    const stated = lastOf(dockerfile, 'USER');
    const found = baseOf(dockerfile);
    if (found === undefined) return [];
    const hint = 'Add before ENTRYPOINT: USER 65532:65532';
    if (stated !== undefined) {
      if (!/^(root|0)(:|$)/.test(stated.rest)) return [];
      return on(input, stated, 'The server runs as root: whoever breaks out of it has the rights of root.', hint);
    }
    if (NOT_ROOT.test(found.base) || /\$/.test(found.base)) return [];
    const message = `No USER is set, so the server runs as whoever ${found.base} says: root, as a rule.`;
    return on(input, found.from, message, hint);
  },
};
