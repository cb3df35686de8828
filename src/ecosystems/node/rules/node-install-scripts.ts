// node-install-scripts: installing the package runs nothing of it.

import { cut } from '../../../core/cut.js';
import type { Found } from '../../../core/types.js';
import { INSTALL_HOOKS } from '../build-hooks.js';
import { missingIn } from './node-install-script-runs.js';
import { type NodeRule, nodeRule, packageFiles, packingIn, place } from './rule.js';

/** Commands that only serve those who work on the project, or choose a compiled part that is packed. */
const HARMLESS = /^\s*(only-allow|is-ci|node-gyp-build|prebuild-install|true\b|echo\b|exit 0)/;
/** Meant for contributors, and fetched by every user. */
const ONLY_ALLOW = /^\s*npx (?:--yes |-y )?only-allow (\S+)\s*$/;
const LOADS =
  /\b(curl|wget|npx|pip3?|brew|apt(-get)?)\b|\b(npm|pnpm|yarn) (i|install|ci|add|rebuild)\b|download|\b(playwright|puppeteer)\b[^&|;]*\binstall\b/i;

export const nodeInstallScripts: NodeRule = nodeRule({
  id: 'node-install-scripts',
  title: 'The package has no install scripts.',
  level: 'warning',
  check: (input) => {
    const { scripts, raw } = input.project.manifest;
    const hooks = INSTALL_HOOKS.flatMap((hook): Found => {
      const text = scripts[hook];
      // What fails there is another rule's to say.
      if (text === undefined || HARMLESS.test(text) || missingIn(hook, input) !== undefined) return [];
      const [, manager] = ONLY_ALLOW.exec(text) ?? [];
      if (manager !== undefined) {
        return {
          message: `${hook} runs "${text}" for every user too: each installation downloads only-allow, and fails where npx cannot.`,
          hint: `Remove it, and state the manager for contributors only: "devEngines": { "packageManager": { "name": "${manager}", "onFail": "error" } }`,
          ...place(input, 'scripts', hook),
        };
      }
      const what = LOADS.test(text) ? ', which downloads or installs more' : '';
      return {
        message: `${hook} runs "${cut(text, 120)}" on every user’s machine${what}.`,
        hint: 'Move it to prepack, or to the first start of the server.',
        ...place(input, 'scripts', hook),
      };
    });
    const own = packageFiles(input);
    const compiles =
      own.has('binding.gyp') &&
      packingIn(input).packs('binding.gyp') &&
      scripts['install'] === undefined &&
      scripts['preinstall'] === undefined &&
      raw['gypfile'] !== false;
    if (!compiles) return hooks;
    return [
      ...hooks,
      {
        message:
          'binding.gyp makes npm compile the package on every user’s machine, which needs a C++ compiler and Python.',
        hint: 'Ship prebuilt binaries (prebuildify and node-gyp-build), or set "gypfile": false.',
        file: own.full('binding.gyp'),
        line: 1,
        column: 1,
      },
    ];
  },
});
