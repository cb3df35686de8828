// Asks Node itself where imports of an installed package lead. It resolves and runs nothing.
// stdin: [{file, module, how}]; stdout, for each: {to: the file or URL that Node would load} or {code, message}. `import` and `import()` follow
// the conditions of ES modules, `require` those of CommonJS. Needs --experimental-import-meta-resolve, since the second argument of
// import.meta.resolve is the importing file.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const answers = JSON.parse(text).map(({ file, module, how }) => {
  try {
    if (how === 'require') return { to: createRequire(file).resolve(module) };
    const url = import.meta.resolve(module, pathToFileURL(file).href);
    if (!url.startsWith('file:')) return { to: url };
    const path = fileURLToPath(url);
    return existsSync(path) ? { to: path } : { code: 'ERR_MODULE_NOT_FOUND', message: path };
  } catch (error) {
    return { code: error.code ?? 'unknown', message: String(error.message).split('\n')[0] };
  }
});
process.stdout.write(JSON.stringify(answers));
