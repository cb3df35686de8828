// Wheels as pip fetches them: from the index pip is configured for, checked by pip against the digest that index states.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import yauzl from 'yauzl';

/**
 * The wheel of a requirement.
 * @param {string} requirement such as `uv==0.13.8`
 * @param {readonly string[]} platforms tags of another platform than this; none: this one
 * @returns {{ name: string, bytes: Buffer }}
 */
export function wheel(requirement, platforms = []) {
  const folder = mkdtempSync(join(tmpdir(), 'wheel-'));
  try {
    const options = platforms.flatMap((tag) => ['--platform', tag]);
    execFileSync(
      'python3',
      ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:']
        .concat(options)
        .concat(['--dest', folder, requirement]),
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const [name = ''] = readdirSync(folder);
    return { name, bytes: readFileSync(join(folder, name)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One file of a wheel. */
export async function member(bytes, wanted) {
  const zip = await yauzl.fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== wanted) continue;
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  throw new Error(`the wheel holds no ${wanted}`);
}
