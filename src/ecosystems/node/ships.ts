// Which files npm packs, as far as that can be told without packing.

import { posix } from 'node:path';
import ignore from 'ignore';
import type { RuleInput } from '../../core/types.js';
import { entriesOf } from './entries.js';
import type { NodeManifest } from './manifest.js';

/** npm leaves these out, and packs those, whatever "files" says. */
const NPM_NEVER =
  /(^|\/)(\.npmrc|\.npmignore|\.gitignore|\.DS_Store|\._[^/]*|[^/]*\.orig|\.[^/]*\.swp|npm-debug\.log|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$|(^|\/)(\.git|\.svn|\.hg|CVS)(\/|$)/;
const NPM_ALWAYS = /^(package\.json|(readme|licen[cs]e)(\.[^/]*)?)$/i;

/** Whether a path of the repository is packed. */
export function shipsByNpm({ project, files }: RuleInput<NodeManifest>): (path: string) => boolean {
  const { manifest } = project;
  const skipped = project.path === '.' ? 0 : project.path.length + 1;
  const named = new Set(
    entriesOf(manifest)
      .filter(({ kind }) => kind === 'bin' || kind === 'main')
      .map(({ file }) => file),
  );
  const text = (name: string): string | undefined => files.text(posix.join(project.path, name));
  const rules = ignore({ ignorecase: false });
  if (manifest.files === undefined) rules.add(text('.npmignore') ?? text('.gitignore') ?? '');
  else rules.add(manifest.files.map(anchored));
  const listed = manifest.files !== undefined;
  return (path) => {
    const inside = path.slice(skipped);
    if (NPM_NEVER.test(inside)) return false;
    return NPM_ALWAYS.test(inside) || named.has(inside) || rules.ignores(inside) === listed;
  };
}

/** Entries of "files" begin at the package's root. */
function anchored(pattern: string): string {
  const negated = pattern.startsWith('!');
  return `${negated ? '!' : ''}/${pattern.slice(negated ? 1 : 0).replace(/^\.?\/+/, '')}`;
}
