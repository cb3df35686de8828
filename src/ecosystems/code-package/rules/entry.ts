// code-package-entry: something says how the server is started.

import { CONFIG_FILE } from '../../../core/about.js';
import { ENTRIES } from '../manifest.js';
import { type CodeInput, type CodeRule, packed, place, start } from './input.js';

/** Programs of the tools beside a server. */
const TOOLS = /^(setup|conftest|noxfile|test_.*|.*_test|.*\.(config|test|spec))\.\w+$/;

export const entry: CodeRule = {
  id: 'code-package-entry',
  title: 'The package has an entry file or a start command.',
  level: 'error',
  check(input) {
    const { manifest, settings, manifestFile } = input.project;
    if (start(input) !== undefined || settings.smoke.unstarted !== undefined) return [];
    const skipped = manifest.servers?.entries.find(({ unusable }) => unusable !== undefined);
    if (skipped !== undefined) {
      return {
        message: `No start command found: the entry ${skipped.name} cannot be used: ${skipped.unusable}.`,
        hint: 'Make it relative to the package: "command": "python", "args": ["server.py"].',
        subject: { about: 'command' },
        file: place(input, 'mcp.json'),
        ...skipped.place,
      };
    }
    return {
      message: `No start command found: none of ${ENTRIES.join(', ')} exists, and there is no start script.`,
      hint: `Name the entry file server.py, main.py or index.js, or set [smoke] command = ${command(input)} in ${CONFIG_FILE}.`,
      subject: { about: 'command' },
      file: manifestFile,
    };
  },
};

/** What would start the only program there is; with several, or none, an example. */
function command(input: CodeInput): string {
  const programs = packed(input).filter((file) => /^[^/]+\.(py|[cm]?js)$/.test(file) && !TOOLS.test(file));
  const [only = 'app.py'] = programs.length === 1 ? programs : [];
  return `["${only.endsWith('.py') ? 'python' : 'node'}", ${JSON.stringify(only)}]`;
}
