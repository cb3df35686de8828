// A commit of some files and its tag, made by the person's own git: their name, their signature, their hooks. Nothing is pushed.

import { ENV_PREFIX } from '../core/about.js';
import { tail } from '../core/cut.js';
import { ReleaseError } from '../core/errors.js';
import type { Host } from '../core/types.js';

const TIMEOUT = 120_000;

/** @throws ReleaseError `git/commit` with git's own words */
export async function commitAndTag(
  host: Host,
  root: string,
  { files, message, tag }: { readonly files: readonly string[]; readonly message: string; readonly tag: string },
): Promise<void> {
  const env = Object.fromEntries(
    Object.entries(host.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith(ENV_PREFIX),
    ),
  );
  const git = async (...args: string[]): Promise<void> => {
    const ended = await host.run({ command: [host.tool('git'), ...args], cwd: root, env, timeoutMs: TIMEOUT });
    if (ended.code === 0) return;
    throw new ReleaseError('git/commit', `git ${args[0]} failed. The files have the new version.`, {
      hint: `Repair that, then: git commit and git tag ${tag}`,
      quote: tail(`${ended.stdout}${ended.stderr}`, 10),
    });
  };
  if (files.length > 0) {
    await git('add', '--', ...files);
    await git('commit', '--quiet', '--message', message, '--', ...files);
  }
  await git('tag', tag);
}
