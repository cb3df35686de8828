// The environment of every test file: Node's own globals, which its neighbours have after it. What it changes of variables and
// folder of the process is put back.

const OWN_URL = /file:\/\/(\/[^\s?:)]+)(\?\d+)?/g;

export class Environment {
  // Of Jest, which writes more into it than tests should see.
  global = { process: {} };
  #before;

  async setup() {
    this.#before = { env: { ...process.env }, folder: process.cwd(), exit: process.exit, console };
    globalThis.console = this.global.console;
    process.exit = (code) => {
      throw new Error(`a test called process.exit(${code ?? ''})`);
    };
    const prepare = Error.prepareStackTrace;
    // Jest shows a path relative to the repository, and the lines around the place.
    Error.prepareStackTrace = (error, frames) => prepare(error, frames).replace(OWN_URL, '$1');
  }

  async teardown() {
    const { env, folder, exit, console } = this.#before;
    globalThis.console = console;
    process.exit = exit;
    process.chdir(folder);
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** Jest asks whether there is one, and uses it for nothing here. */
  getVmContext() {
    return this.global;
  }
}

export default Environment;
