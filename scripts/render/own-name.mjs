// Every place where the repository's own name stands. src/core/about.ts says what it is; package.json still holds
// what it was when these files were last rendered, and that is what is replaced.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = ['*.md', 'docs/*.md', 'examples/*', '.github/*'];

/** The files by path, package.json last among them. @param rendered paths that are rendered anyway */
export function ownName({ REPOSITORY }, root, rendered) {
  const manifestText = readFileSync(join(root, 'package.json'), 'utf8');
  const manifest = JSON.parse(manifestText);
  const before = /github\.com\/([^/]+\/[^/.]+)/.exec(manifest.repository?.url ?? '')?.[1] ?? REPOSITORY;
  const home = `https://github.com/${REPOSITORY}`;
  const after = {
    ...manifest,
    homepage: `${home}#readme`,
    bugs: { url: `${home}/issues` },
    repository: { type: 'git', url: `git+${home}.git` },
  };
  const tracked = execFileSync('git', ['ls-files', '--', ...PLACES], { cwd: root, encoding: 'utf8' }).split('\n');
  const named = tracked
    .filter((path) => path !== '' && !rendered.includes(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')])
    .filter(([, text]) => text.includes(before))
    .map(([path, text]) => [path, text.replaceAll(before, REPOSITORY)]);
  return [...named, ['package.json', `${JSON.stringify(after, null, 2)}\n`]];
}
