// What the system refused, in words: full disks, permissions, limits. Nobody's bug of ours.

import { ReleaseError } from './errors.js';

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use, or a mount point',
  EDQUOT: 'the disk quota is exceeded',
  EFBIG: 'the file is too large for this system',
  EIO: 'the disk reported an error',
  ELOOP: 'its symbolic links form a loop',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long for this file system',
  ENFILE: 'too many files are open on this machine',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'part of the path is a file',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
};

/** What a refused system call was about; undefined for any other error. */
export function systemWords(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return syscall === undefined || code === undefined ? undefined : WORDS[code];
}

/** A refused system call as the error that people are shown; undefined for any other error. */
function systemFailure(error: unknown): ReleaseError | undefined {
  const words = systemWords(error);
  if (words === undefined) return undefined;
  const { path, syscall } = error as NodeJS.ErrnoException;
  return new ReleaseError('system/refused', `${path ?? syscall ?? 'The system'}: ${words}.`, {
    hint: 'Check the owner and the free space at that location. To use another temporary folder, set TMPDIR.',
    cause: error,
  });
}

/** An error that is nobody's bug of ours, as people are shown it: an expected one, or a refused system call. */
export function expected(error: unknown): ReleaseError | undefined {
  return error instanceof ReleaseError ? error : systemFailure(error);
}

/** Whether an allocation was refused: `ulimit -v`, a small container. V8 says so in words only. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError && /out of memory|allocation failed|could not allocate/i.test(error.message);
}
