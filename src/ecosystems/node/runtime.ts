// The Node that a server is started with.

import { ReleaseError } from '../../core/errors.js';
import type { Host, Sandbox } from '../../core/types.js';

/** The Node that will run it: the one on PATH, as the first line of the program finds it. */
export async function runtimeOf(host: Host, sandbox: Sandbox): Promise<string> {
  const node = host.tool('node');
  if (node === process.execPath) return `Node ${process.versions.node}`;
  const ended = await host.run({ command: [node, '--version'], cwd: sandbox.cwd, env: sandbox.env, timeoutMs: 20_000 });
  const version = /^v(\S+)/.exec(ended.stdout)?.[1];
  if (version === undefined) throw new ReleaseError('tool/node', `${node} --version did not print a version.`);
  return `Node ${version}`;
}
