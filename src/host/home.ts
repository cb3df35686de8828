// Whose home it is: what HOME says, where that is a place; else what the system has for the user.

import { tmpdir, userInfo } from 'node:os';
import { isAbsolute } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** An absolute folder. HOME may be absent, empty or relative (in containers, under cron): then it says nothing. */
export function homeOf(env: Env): string {
  const stated = [env['HOME'], env['USERPROFILE']].find((path) => path !== undefined && isAbsolute(path));
  return stated ?? homeOfUser();
}

function homeOfUser(): string {
  try {
    const { homedir } = userInfo();
    if (isAbsolute(homedir)) return homedir;
  } catch {
    // A user id that the system has no entry for.
  }
  return tmpdir();
}
