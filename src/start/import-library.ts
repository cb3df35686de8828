// A library is imported where a server is started: all that it can be imported by, with nothing but what it declares.

import type { Finding, Host, Installed, Project } from '../core/types.js';

const LINES = 12;

/** What stands in the way of importing it; empty when nothing does. */
export async function importLibrary(
  installed: Installed,
  project: Project,
  artifact: string,
  host: Host,
): Promise<readonly Finding[]> {
  const { command, shown, env, cwd } = installed.launch;
  const ended = await host.run({ command, cwd, env, timeoutMs: project.settings.smoke.timeoutMs });
  if (ended.code === 0) return [];
  const cause = await installed.diagnose?.(ended.stderr);
  const how = ended.timedOut
    ? 'did not end before the timeout'
    : `failed with ${ended.signal ?? `exit code ${ended.code}`}`;
  return [
    {
      rule: cause?.rule ?? 'start/import',
      level: 'error',
      project: project.name,
      artifact,
      message: `${artifact} cannot be imported in an empty environment: ${shown} ${how}.${cause === undefined ? '' : ` ${cause.message}`}`,
      hint:
        cause?.hint ??
        'Declare what it imports as dependencies, and ship every module that it needs; then build again.',
      subject: cause?.subject,
      quote: ended.stderr.trimEnd().split('\n').slice(-LINES),
    },
  ];
}
