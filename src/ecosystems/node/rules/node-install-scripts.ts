// node-install-scripts: installing the package runs nothing of it.

import { type NodeRule, nodeRule, place } from './rule.js';

const HOOKS = ['preinstall', 'install', 'postinstall'] as const;
/** Hooks that only serve those who work on the project. */
const HARMLESS =
  /^\s*(husky|lefthook|simple-git-hooks|patch-package|only-allow|npx only-allow|is-ci|node-gyp-build|prebuild-install|true|echo\b)/;

export const nodeInstallScripts: NodeRule = nodeRule({
  id: 'node-install-scripts',
  title: 'Installing it runs no script of its own.',
  level: 'warning',
  docs: {
    why: 'npm 12 runs no install script unless the user allows it, companies switch them off, and one that downloads something fails behind a proxy: the server is then half installed.',
    wrong: '"scripts": { "postinstall": "node download-binary.js" }',
    right: '"scripts": { "prepack": "node download-binary.js" }',
    fix: 'Do the work in the build and ship the result, or at the first start with a message on standard error.',
  },
  check: (input) =>
    HOOKS.flatMap((hook) => {
      const text = input.project.manifest.scripts[hook];
      if (text === undefined || HARMLESS.test(text)) return [];
      return [
        {
          message: `${hook} runs "${text}" on every user’s machine.`,
          hint: 'Move it to prepack, or to the first start of the server.',
          ...place(input, 'scripts', hook),
        },
      ];
    }),
});
