// What npm reads in a tarball, told to stay off the network, is the same each time and half of the npm processes of these suites: it is
// asked once for each tarball. What of its answer counts is held by test/integration/targets/publisher-reads.test.ts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/core/digest.js';
import { memo } from '../../src/core/memo.js';
import type { Child, Host } from '../../src/core/types.js';

type Run = Host['run'];

const asked = memo(
  (run: Run, _child: Child, digest: string) => [run, digest],
  (run, child) => run(child),
);

/** The same, with npm's offline dry run remembered by the digest of what it reads. */
export function readsOnce(run: Run): Run {
  return (child) => {
    const tarball = child.command.find((word) => word.endsWith('.tgz'));
    const reads = ['--dry-run', '--offline'].every((option) => child.command.includes(option));
    if (tarball === undefined || !reads) return run(child);
    return asked(run, child, sha256(readFileSync(join(child.cwd, tarball))));
  };
}
