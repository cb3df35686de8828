// The moving tag of a major version (v1), for whoever follows it: `node scripts/move-major.mjs v1.2.3` moves it to that release
// and pushes it. A pre-release does not move it, and an older release that is published again does not move it back.

import { execFileSync } from 'node:child_process';

const [tag = ''] = process.argv.slice(2);
const major = /^(v\d+)\.\d+\.\d+$/.exec(tag)?.[1];
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

if (major === undefined) {
  console.log(`${tag} is not a release that a major tag follows`);
} else {
  const released = git('tag', '--list', `${major}.*`, '--sort=v:refname')
    .split('\n')
    .filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
  if (released.at(-1) === tag) {
    git('push', '--quiet', '--force', 'origin', `${git('rev-parse', `${tag}^{commit}`)}:refs/tags/${major}`);
    console.log(`${major} is ${tag}`);
  } else {
    console.log(`${major} stays: ${released.at(-1) ?? 'no release'} is newer than ${tag}`);
  }
}
