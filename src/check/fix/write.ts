// Writes changed files: every one is prepared beside its place before the first is replaced, so that nothing is ever half there.

import { chmod, chown, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, ReleaseError, thrownWords } from '../../core/errors.js';
import type { Files } from '../../core/types.js';
import { draftOf } from '../../repository/write-whole.js';
import type { Change } from './overlay.js';
import { whyNot } from './writable.js';

/**
 * Replaces the files, each by a rename; mode and owner stay, and so do line ends and byte order marks, which are in the text.
 * @param files the files as they were read
 * @throws ReleaseError when one of them was changed meanwhile or cannot be written: then none is replaced
 */
export async function writeChanges(files: Files, changes: readonly Change[]): Promise<void> {
  const ready: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const change of changes) {
      await unchanged(files, change);
      const to = join(files.root, change.file);
      const from = draftOf(to);
      ready.push({ from, to });
      await prepare(from, to, change);
    }
    for (const { from, to } of ready) await rename(from, to);
  } catch (error) {
    await Promise.all(ready.map(({ from }) => rm(from, { force: true })));
    if (error instanceof ReleaseError) throw error;
    const words = thrownWords(error);
    throw new ReleaseError('fix/unwritable', 'A file could not be written.', {
      hint: 'Check the owner of the folder and the free disk space.',
      quote: [words],
      exit: EXIT.failed,
    });
  }
}

/** What was looked at is what would be replaced. */
async function unchanged(files: Files, { file, before }: Change): Promise<void> {
  const now = await readFile(join(files.root, file)).catch(() => undefined);
  const was = before === undefined ? undefined : Buffer.from(before, 'utf8');
  const same = now === undefined || was === undefined ? now === was : now.equals(was);
  if (same && whyNot(file, files) === undefined) return;
  throw new ReleaseError('fix/changed', `${file} changed while the fix was computed, so nothing was written.`, {
    hint: 'Run the command again.',
  });
}

/** The new file under a name of its own, complete and on the disk. */
async function prepare(from: string, to: string, { before, after, executable }: Change): Promise<void> {
  const old = before === undefined ? undefined : await stat(to);
  const mode = (old?.mode ?? 0o644) & 0o7777;
  const handle = await open(from, 'wx', mode);
  try {
    await handle.writeFile(after, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
  // Only root may give a file away; everybody else's files are their own already.
  const foreign = old !== undefined && (old.uid !== process.getuid?.() || old.gid !== process.getgid?.());
  if (foreign && process.getuid?.() === 0) await chown(from, old.uid, old.gid);
  // Whoever may read it may execute it, as chmod +x does.
  await chmod(from, executable ? mode | ((mode & 0o444) >> 2) : mode);
}
