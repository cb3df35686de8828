// node-private: a package that is to be published does not say that it must not be.

import { CONFIG_FILE } from '../../../core/about.js';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodePrivate: NodeRule = nodeRule({
  id: 'node-private',
  title: 'The package is not private.',
  level: 'error',
  stops: true,
  check: (input) =>
    input.project.manifest.private
      ? {
          message: `${input.project.name} is private, and there is no other project to release.`,
          hint: `Remove "private": true, or set [[project]] ecosystem = "code-package" in ${CONFIG_FILE}.`,
          ...place(input, 'private'),
        }
      : [],
});
