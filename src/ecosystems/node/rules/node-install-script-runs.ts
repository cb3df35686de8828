// node-install-script-runs: what runs at installation is there for a stranger.

import { posix } from 'node:path';
import type { Found } from '../../../core/types.js';
import { INSTALL_HOOKS } from '../build-hooks.js';
import { providedBy } from '../provided.js';
import { isRewritten, type NodeInput, type NodeRule, nodeRule, packageFiles, packingIn, place } from './rule.js';

/** Programs by the package that brings them, where the two have different names. */
const BRINGS: Readonly<Record<string, string>> = { tsc: 'typescript', 'run-s': 'npm-run-all', 'run-p': 'npm-run-all' };

export const nodeInstallScriptRuns: NodeRule = nodeRule({
  id: 'node-install-script-runs',
  title: 'Install scripts run only what users have.',
  level: 'error',
  check: (input) =>
    INSTALL_HOOKS.flatMap((hook): Found => {
      const why = missingIn(hook, input);
      if (why === undefined) return [];
      const message = `${hook} runs ${why}: every installation would fail.`;
      return { message, hint: 'Move it to prepare, or ship what it needs.', ...place(input, 'scripts', hook) };
    }),
});

/** What a hook runs and a stranger does not have; undefined for nothing that is known. */
export function missingIn(hook: string, input: NodeInput): string | undefined {
  const text = input.project.manifest.scripts[hook];
  // A failure that is provided for, or a condition, cannot be judged.
  if (text === undefined || isRewritten(input) || /\|\||\bif\b|\$\(|`/.test(text)) return undefined;
  return text
    .split(/&&|;/)
    .map((command) => absent(command.trim().split(/\s+/), input))
    .find((why) => why !== undefined);
}

/** Why a command cannot run where the package is installed; undefined when that cannot be told. */
function absent([program = '', ...args]: readonly string[], input: NodeInput): string | undefined {
  const { manifest } = input.project;
  if (program === 'node') {
    const file = args[0] === undefined || args[0].startsWith('-') ? undefined : posix.normalize(args[0]);
    const own = packageFiles(input);
    if (file === undefined || file.startsWith('..') || !own.has(file)) return undefined;
    return packingIn(input).packs(file) ? undefined : `${file}, which is not packed`;
  }
  const name = BRINGS[program] ?? program;
  const dev = manifest.devDependencies[name] !== undefined;
  return dev && !providedBy(manifest).has(name) ? `${program}, which is a devDependency` : undefined;
}
