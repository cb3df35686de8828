// An installation for another Node than the usual one, and which versions it came to.

import { realpath } from 'node:fs/promises';
import { delimiter, dirname } from 'node:path';
import type { Host, Sandbox } from '../../core/types.js';
import { readTree } from './components.js';
import type { Step } from './run-step.js';

/** The sandbox and the host as they are for a server that runs on this Node: its programs begin with `#!/usr/bin/env node`. */
export function withNode(
  runtime: string,
  sandbox: Sandbox,
  host: Host,
): { readonly sandbox: Sandbox; readonly host: Host } {
  return {
    sandbox: { ...sandbox, env: nodeFirst(runtime, sandbox.env) },
    host: { ...host, tool: (name) => (name === 'node' ? runtime : host.tool(name)) },
  };
}

/** npm itself goes on running on the usual Node; the scripts that it runs find this one. */
export async function scriptsOn(runtime: string, step: Step, host: Host): Promise<Step> {
  const [npm = '', ...words] = step.command;
  const command = [host.tool('node'), await realpath(npm), ...words];
  return { ...step, command, env: nodeFirst(runtime, step.env) };
}

/** The environment in which `node` is this one. */
function nodeFirst<T extends Readonly<Record<string, string | undefined>>>(runtime: string, env: T): T {
  return { ...env, PATH: [dirname(runtime), env['PATH'] ?? ''].join(delimiter) };
}

/** Versions of the packages that the server finds, by name. */
export async function topVersions(prefix: string): Promise<Readonly<Record<string, string>>> {
  const pairs = Object.entries(await readTree(prefix)).flatMap(([place, { version }]) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1];
    return name === undefined || version === undefined ? [] : [[name, version] as const];
  });
  return Object.fromEntries(pairs);
}
