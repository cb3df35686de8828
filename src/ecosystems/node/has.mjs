// Whether an installation has a module, or a name in one: the module is only loaded for its names.
// stdin: {file: who imports it, module, name: a name in it or null}; last line of stdout: true or false.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const { file, module, name } = JSON.parse(text);
const gone = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_PACKAGE_PATH_NOT_EXPORTED)$/;

function isThere(find) {
  try {
    const to = find();
    return !to.startsWith('file:') || existsSync(fileURLToPath(to));
  } catch (error) {
    if (gone.test(error.code)) return false;
    throw error;
  }
}

const found = isThere(() => import.meta.resolve(module)) || isThere(() => createRequire(file).resolve(module));
const has = found && (name === null || name in (await import(module)));
process.stdout.write(`\n${has}`, () => process.exit(0));
