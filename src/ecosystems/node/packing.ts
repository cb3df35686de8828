// Which files npm packs, as far as package.json and the ignore files say.

import { posix } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { entriesOf } from './entries.js';
import type { NodeManifest } from './manifest.js';

/** npm packs these whatever "files" says. */
const ALWAYS = /^(package\.json|(readme|licen[cs]e|copying)(\..*)?)$/i;

/** npm never packs these. */
const NEVER =
  /(^|\/)(\.git|\.svn|\.hg|CVS|\.npmrc|\.npmignore|\.gitignore|\.DS_Store|npm-debug\.log|\.[^/]*\.swp|[^/]+\.orig)(\/|$)|^(node_modules|package-lock\.json|pnpm-lock\.yaml|yarn\.lock)(\/|$)/;

/** The package's files and its ignore files, by paths relative to it. */
interface Folder {
  has(path: string): boolean;
  text(path: string): string | undefined;
}

/** What decides about a package's files. */
export interface Packing {
  /** `files`, `.npmignore` or `.gitignore`; undefined when nothing does, and everything is packed. */
  readonly by: 'files' | '.npmignore' | '.gitignore' | undefined;
  /** Whether npm packs this file; a negated `files` pattern and ignore files of sub-folders are honoured. */
  packs(path: string): boolean;
  /** The same without regard to bin and main, which npm packs alone. */
  lists(path: string): boolean;
}

/** Reads how a package is packed. */
export function packingOf(manifest: NodeManifest, folder: Folder): Packing {
  const named = new Set(
    entriesOf(manifest).flatMap(({ kind, file }) => (kind === 'bin' || kind === 'main' ? [file] : [])),
  );
  const { by, lists } = decider(manifest, folder);
  const always = (path: string): boolean => ALWAYS.test(path);
  return {
    by,
    lists: (path) => always(path) || (lists(path) && !NEVER.test(path)),
    packs: (path) => always(path) || named.has(path) || (lists(path) && !NEVER.test(path)),
  };
}

function decider(manifest: NodeManifest, folder: Folder): Pick<Packing, 'by' | 'lists'> {
  if (manifest.files !== undefined) {
    // Unlike in an ignore file, a later pattern can take a file out of a folder that an earlier one lists: run by run.
    const runs: { readonly takesOut: boolean; readonly match: Ignore }[] = [];
    for (const pattern of manifest.files) {
      const takesOut = pattern.startsWith('!');
      if (runs.at(-1)?.takesOut !== takesOut) runs.push({ takesOut, match: ignore({ ignorecase: false }) });
      // The folder itself, however it is written, is everything.
      runs.at(-1)?.match.add(`/${pattern.replace(/^!/, '').replace(/^\.?(\/|$)/, '') || '**'}`);
    }
    const listed = (path: string): boolean =>
      runs.reduce((already, { takesOut, match }) => (match.ignores(path) ? !takesOut : already), false);
    return { by: 'files', lists: (path) => isInside(path) && listed(path) };
  }
  const by = (['.npmignore', '.gitignore'] as const).find(folder.has);
  if (by === undefined) return { by, lists: () => true };
  const rules = ignore().add(folder.text(by) ?? '');
  return { by, lists: (path) => isInside(path) && !rules.ignores(path) };
}

/** The ignore library takes only plain paths below a folder. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('../') && !posix.isAbsolute(path) && path !== '..' && path !== '.';
}
