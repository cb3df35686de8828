// The permissions that new files of this program and of what it starts get.

/**
 * Those of nearly every machine: some build backends pack the permissions that files have here, and a wheel built under a strict
 * mask would have modules that only root can read. What is private is written with a mode of its own, in private folders.
 */
export function usualUmask(): void {
  process.umask(0o022);
}
