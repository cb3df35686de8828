// The environment of `test/unit`: a test that starts a process fails, also where the code that it tests expects that a program may be missing.
// The patch is of the real `child_process`, which is shared by all test files of a worker, so it is undone after each file.

import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { Environment } from './jest/environment.mjs';

// spawn, exec, execFile and fork all end in this method; the three others call no common public one.
const SEAMS = [
  [childProcess.ChildProcess.prototype, 'spawn'],
  [childProcess, 'spawnSync'],
  [childProcess, 'execFileSync'],
  [childProcess, 'execSync'],
];

export default class NoProcesses extends Environment {
  #originals = [];
  /** What was started since the last test ended. */
  #started = [];

  async setup() {
    await super.setup();
    for (const [owner, name] of SEAMS) {
      this.#originals.push([owner, name, owner[name]]);
      owner[name] = (what) => {
        throw this.#refuse(typeof what === 'string' ? what : (what?.args ?? []).join(' '));
      };
    }
    syncBuiltinESMExports();
  }

  async teardown() {
    for (const [owner, name, original] of this.#originals.splice(0)) owner[name] = original;
    syncBuiltinESMExports();
    await super.teardown();
  }

  /** Called by jest-circus: what the code under test caught is an error of the test all the same. */
  handleTestEvent(event, state) {
    if (event.name === 'test_done') {
      const known = event.test.errors.flat();
      event.test.errors.push(...this.#started.splice(0).filter((error) => !known.includes(error)));
    }
    if (event.name === 'run_finish') state.unhandledErrors.push(...this.#started.splice(0));
  }

  #refuse(command) {
    const error = new Error(
      `a unit test started a process: ${command}\nNothing in test/unit starts one. Move the test file to the same place under test/integration.`,
    );
    this.#started.push(error);
    return error;
  }
}
