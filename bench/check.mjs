// `mcp-drydock check` of one project, start-up included, beside `node -e 0` of the same binary.
//
//   node bench/check.mjs SERVER_DIR [ROUNDS]

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paired, time } from './paired.mjs';

const [server, rounds = '15'] = process.argv.slice(2);
if (server === undefined) {
  console.error('usage: node bench/check.mjs SERVER_DIR [ROUNDS]');
  process.exit(2);
}
const program = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/cli/index.js');
const bare = () => time(process.execPath, ['-e', '0']);
paired('--version / node -e 0', () => time(process.execPath, [program, '--version']), bare, Number(rounds));
paired('check / node -e 0', () => time(process.execPath, [program, 'check'], { cwd: server }), bare, Number(rounds));
