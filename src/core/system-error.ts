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

/** How programs say in their output that a disk is full; whatever else they say followed from it. */
export const FULL_DISK =
  /\bENOSPC\b|No space left on device|os error 28\b|There is not enough space on the disk|\bEDQUOT\b|Disk quota exceeded/i;
/** What helps then. */
export const FREE_SPACE =
  'Free space on that disk. For temporary files on another one, set TMPDIR (in Actions RUNNER_TEMP) to a folder there.';

/** What a refused system call was about; undefined for any other error. */
export function systemWords(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return syscall === undefined || code === undefined ? undefined : WORDS[code];
}

/** A refused system call as the error that people are shown; undefined for any other error. */
function systemFailure(error: unknown): ReleaseError | undefined {
  const words = systemWords(error);
  if (words === undefined) return undefined;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  return new ReleaseError('system/refused', `${path ?? syscall ?? 'The system'}: ${words}.`, {
    hint:
      code === 'ENOSPC' || code === 'EDQUOT'
        ? FREE_SPACE
        : 'Check the owner and the permissions at that location. To use another temporary folder, set TMPDIR.',
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
