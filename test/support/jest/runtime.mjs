// Jest's runtime (`runtime` of its configuration) with Node's own modules: they are loaded once for all the test files of a worker.
// Jest's own loads and compiles every module again for each file, in a realm where each global is a slow call: twice the time.
// What a file changes around itself its environment puts back.

import { createRequire, enableCompileCache, flushCompileCache, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import '../typescript.mjs';
import { use } from './globals.mjs';

// What a worker has compiled, the next one and the next run do not compile again: half of the time that loading the sources takes.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/jest-compiled', import.meta.url)));

const require = createRequire(import.meta.url);
const GLOBALS = new URL('./globals.mjs', import.meta.url).href;
/** Where circus keeps who is told what happens. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');
const OWN_MODULES = /^import '.*\/support\/own-modules\.js';/m;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, format: 'module', shortCircuit: true } : next(specifier, context),
});

/** How many files were loaded with modules of their own. */
let alone = 0;

export default class Runtime {
  #alone;

  constructor(_config, _environment, _resolver, _transformer, sources, _coverage, testPath, { watch, watchAll }) {
    // In a run that watches, files change.
    this.#alone = watch || watchAll || OWN_MODULES.test(sources.get(testPath));
  }

  /** Circus, which holds the tests of one file: anew for each. */
  requireInternalModule(path) {
    delete globalThis[HANDLERS];
    delete require.cache[path];
    return require(path);
  }

  setGlobalsForRuntime(globals) {
    use(globals);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    const url = pathToFileURL(path);
    // The hook of typescript.mjs hands it on, so that what the file imports is loaded once more, too.
    if (this.#alone) url.search = String(++alone);
    await import(url.href);
  }

  requireModule = require;
  getSourceMaps = () => null;
  getAllCoverageInfoCopy() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {
    // A worker that is replaced is killed, and would leave nothing.
    flushCompileCache();
  }
}
