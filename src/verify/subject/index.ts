// Whatever somebody names to be verified: a release folder, a file, a published version, a GitHub release.

import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readPublished } from '../../contract/of/published.js';
import { usageError } from '../../core/errors.js';
import type { Host, IndexOf } from '../../core/types.js';
import { filesSubject, folderSubject } from './folder.js';
import { githubSubject } from './github.js';
import { publishedSubject } from './published.js';
import type { Subject } from './subject.js';

const GITHUB = 'github:';

/**
 * Brings it here.
 * @param repository `owner/name` that should have released a published version
 * @throws ReleaseError exit 2 for words that name nothing, exit 1 for what is not there
 */
export async function subjectOf(
  word: string,
  { indexOf, repository }: { readonly indexOf: IndexOf; readonly repository: string | undefined },
  host: Host,
): Promise<Subject> {
  if (word.startsWith(GITHUB)) return githubSubject(word.slice(GITHUB.length), host);
  const published = readPublished(word);
  if (published !== undefined) return publishedSubject(published, indexOf, repository, host);
  const path = resolve(host.cwd, word);
  if (!existsSync(path)) {
    throw usageError(
      'verify/what',
      `${word} does not exist.`,
      'Name a release folder, a file, npm:name@1.2.3, pypi:name==1.2.3 or github:owner/repo@v1.2.3.',
    );
  }
  if (statSync(path).isDirectory()) return folderSubject(path, word);
  return filesSubject(dirname(path), [basename(path)]);
}
