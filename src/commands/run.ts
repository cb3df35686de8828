// The engine: a command, its inputs and a host in; an exit code, a JSON object and words for people out.
// The CLI and the Action are two thin entries to this.

import { type Command, INPUTS, type Inputs } from '../config/inputs.js';
import type { Host } from '../core/types.js';
import type { OpenHost } from '../host/local.js';
import { authenticated } from '../registries/read-credentials.js';
import { untouched } from '../release/untouched.js';
import type { Result, RunOptions } from './result.js';

/** Runs one command. Expected failures come back in the result or are thrown as ReleaseError; anything else is our bug. */
export async function run(command: Command, inputs: Inputs, bare: OpenHost, options: RunOptions): Promise<Result> {
  const work = (host: Host): Promise<Result> => perform(command, inputs, host, options);
  if (inputs.report === undefined) return work(bare);
  return (await import('./reported.js')).reported(command, inputs, bare, work);
}

async function perform(command: Command, inputs: Inputs, bare: Host, options: RunOptions): Promise<Result> {
  // Whoever is given credentials for reading installs packages or asks registries for them.
  const reads = (INPUTS['registry-auth'].commands as readonly Command[]).includes(command);
  const host = reads ? await authenticated(bare, inputs) : bare;
  switch (command) {
    case 'check':
      return (await import('./check.js')).check(inputs, host, options);
    case 'build':
      return (await import('./build.js')).build(inputs, host, options);
    case 'publish':
      return (await import('./publish.js')).publish(inputs, host, options);
    // What is asked before a build lies in one chunk of the bundle, with all who ask it.
    case 'release':
      return (await import(/* webpackChunkName: "asking" */ './release.js')).release(inputs, host, options);
    case 'rehearse':
      return (await import('./rehearse.js')).rehearse(inputs, host, options);
    case 'matrix':
      return (await import('./matrix.js')).matrix(inputs, host);
    case 'contract':
      return untouched(host, 'contract', async () => (await import('./contract.js')).contract(inputs, host, options));
    case 'preflight':
      return (await import(/* webpackChunkName: "asking" */ './preflight.js')).preflight(inputs, host);
    case 'doctor':
      return (await import(/* webpackChunkName: "asking" */ './preflight.js')).doctor(inputs, host);
    case 'init':
      return (await import('./init.js')).init(inputs, host, options);
    case 'version':
      return (await import('./version.js')).version(inputs, host, options);
    case 'explain':
      return (await import('./explain.js')).explain(options.words ?? []);
    case 'config':
      return (await import('./config.js')).config(inputs, host, options);
    case 'withdraw':
      return (await import('./withdraw.js')).withdraw(inputs, host);
    case 'watch':
      return untouched(host, 'watch', async () => (await import('./watch.js')).watch(inputs, host));
    case 'verify':
      return untouched(host, 'verify', async () => (await import('./verify.js')).verify(inputs, host));
  }
}
