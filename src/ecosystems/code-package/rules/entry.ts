// code-package-entry: something says how the server is started.

import { ENTRIES } from '../manifest.js';
import { type CodeRule, place, start } from './input.js';

export const entry: CodeRule = {
  id: 'code-package-entry',
  title: 'There is an entry file, or something says how the server is started.',
  level: 'error',
  docs: {
    why: 'Whoever gets a code package unpacks it and has to start it. Without an entry file of a usual name, a start script or an entry in mcp.json, nobody knows what to run, and an instance made of it does not start.',
    wrong: 'weather/\n  app.py\n  requirements.txt',
    right: 'weather/\n  server.py\n  requirements.txt',
    fix: 'Call the file server.py, main.py or index.js (at the top or in src/), give package.json a start script, describe it in mcp.json, or set [smoke] command in mcp-drydock.toml.',
  },
  check(input) {
    const { manifest, settings, manifestFile } = input.project;
    if (start(input) !== undefined || settings.smoke.unstarted !== undefined) return [];
    const skipped = manifest.servers?.entries.find(({ unusable }) => unusable !== undefined);
    if (skipped !== undefined) {
      return [
        {
          message: `Nothing says how this is started: the entry ${skipped.name} cannot be followed, since ${skipped.unusable}.`,
          hint: 'Write it relative to the package: "command": "python", "args": ["server.py"].',
          file: place(input, 'mcp.json'),
          ...skipped.place,
        },
      ];
    }
    return [
      {
        message: `Nothing says how this is started: none of ${ENTRIES.join(', ')} is there, and no start script.`,
        hint: 'Call the entry file server.py, main.py or index.js, or set [smoke] command = ["python", "app.py"] in mcp-drydock.toml.',
        file: manifestFile,
      },
    ];
  },
};
