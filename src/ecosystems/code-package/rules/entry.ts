// code-package-entry: something says how the server is started.

import { CONFIG_FILE } from '../../../core/about.js';
import { ENTRIES } from '../manifest.js';
import { type CodeRule, place, start } from './input.js';

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
        file: place(input, 'mcp.json'),
        ...skipped.place,
      };
    }
    return {
      message: `No start command found: none of ${ENTRIES.join(', ')} exists, and there is no start script.`,
      hint: `Name the entry file server.py, main.py or index.js, or set [smoke] command = ["python", "app.py"] in ${CONFIG_FILE}.`,
      file: manifestFile,
    };
  },
};
