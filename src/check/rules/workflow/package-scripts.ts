// Scripts of package.json: `npm run release` in a workflow says where to look, and not what is done.

import { posix } from 'node:path';
import type { Files } from '../../../core/types.js';
import { fieldsOf } from '../../../formats/object.js';
import { plainJson } from '../../../formats/plain-json.js';

const FLAGS = '(?:--?[\\w=-]+\\s+)*';
/** `npm run x`, `pnpm x`, `yarn x`: the names of scripts, and of what else may be typed there. npm runs a script by `run` only. */
const CALLS = new RegExp(
  `(?:^|[;&|({\\s])(?:npm\\s+${FLAGS}(run(?:-script)?)|(?:pnpm|yarn|bun)\\s+${FLAGS}(?:(run)\\s+)?(?=\\S))\\s*${FLAGS}([\\w:.@/-]+)`,
  'gm',
);
/** Commands of the package managers themselves, whatever the scripts are called. */
const OWN = /^(?:publish|pack|install|i|ci|add|version|exec|dlx|create|init|config)$/;

/**
 * What the scripts that these commands call run, one a line, with those that they call in turn.
 * @param folder where the commands run, from the root of the repository
 */
export function calledScripts(commands: string, folder: string, files: Files): string {
  const scripts = fieldsOf(fieldsOf(plainJson(files.text(posix.join(folder, 'package.json'))))['scripts']);
  const called = new Set<string>();
  const follow = (text: string): void => {
    for (const [, npmRun, run, name = ''] of text.matchAll(CALLS)) {
      if (npmRun === undefined && run === undefined && OWN.test(name)) continue;
      for (const one of [`pre${name}`, name, `post${name}`]) {
        const script = Object.hasOwn(scripts, one) ? scripts[one] : undefined;
        if (typeof script !== 'string' || called.has(script)) continue;
        called.add(script);
        follow(script);
      }
    }
  };
  follow(commands);
  return [...called].join('\n');
}
