// A library is imported where a server is started: all that it can be imported by, with nothing but what it declares.
// Where [smoke] names a command, that is run instead, and has to end well: a command line tool is no module.

import { applyLevels, levelsOf } from '../check/levels.js';
import { CONFIG_FILE } from '../core/about.js';
import { tail } from '../core/cut.js';
import { digestFile } from '../core/digest.js';
import { StageFailure } from '../core/errors.js';
import type { Artifact, Finding, Host, Installed, Produced, Project, Release, Started } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { openSandbox } from '../host/sandbox.js';
import { alsoOf, changed, NOTHING_SEEN } from './recorded.js';

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
  const imported = project.settings.smoke.command === undefined;
  const how = ended.timedOut
    ? 'did not end before the timeout'
    : `failed with ${ended.signal ?? `exit code ${ended.code}`}`;
  return [
    {
      rule: cause?.rule ?? 'start/import',
      level: 'error',
      project: project.name,
      artifact,
      message: `${artifact} ${imported ? 'cannot be imported' : 'does not run'} in an empty environment: ${shown} ${how}.${cause === undefined ? '' : ` ${cause.message}`}`,
      hint:
        cause?.hint ??
        `Declare what it imports as dependencies, and ship every module that it needs; then build again.${imported ? '' : ' The [smoke] command of a library must exit with 0.'}`,
      subject: cause?.subject,
      quote: tail(ended.stderr, LINES),
    },
  ];
}

/** A library: no client, no contract, and none of the ends of its promised versions. */
export async function importAll(
  artifacts: readonly Artifact[],
  before: readonly Finding[],
  release: Release,
  project: Project,
  host: Host,
): Promise<Produced> {
  const ecosystem = ecosystemOf(project);
  const library = project.settings.smoke.command === undefined ? 'imported' : 'run';
  const levels = levelsOf(project, release);
  const findings = [...before, ...(library === 'run' ? [] : applyLevels(notTried(project), levels))];
  const started: Started[] = [];
  for (const artifact of artifacts) {
    const { sha256 } = await digestFile(artifact.path);
    if (sha256 !== artifact.sha256) throw new StageFailure([changed(artifact, sha256, project)]);
    const sandbox = await openSandbox(host, project.name);
    const installed = await ecosystem.install(artifact, project, sandbox, host);
    const [failed, read] = await Promise.all([
      importLibrary(installed, project, artifact.file, host),
      installed.components(),
    ]);
    const missing = (await installed.imports?.(release.root, release.findings)) ?? [];
    findings.push(...applyLevels([...failed, ...missing], levels, failed.length > 0));
    const { runtime, launch } = installed;
    started.push({
      ...{ project: project.name, artifact: artifact.file, sha256, ...alsoOf(artifact, release, project), runtime },
      ...{ command: [launch.shown], transport: 'stdio', readyMs: 0, library, contract: NOTHING_SEEN, ...read },
    });
  }
  if (findings.some(({ level }) => level === 'error')) throw new StageFailure(findings);
  const lines = started.map(({ runtime, command }) => `${runtime}, ${library}: ${command.join(' ')}`);
  return { findings, started, lines };
}

/** Nothing of a library is started: told where it has commands, which a server has too. */
function notTried(project: Project): readonly Finding[] {
  const commands = ecosystemOf(project).commands(project) ?? [];
  if (commands.length === 0) return [];
  return [
    {
      rule: 'start/library',
      level: 'note',
      project: project.name,
      message: `${project.name} has the command ${commands.join(', ')}, which was not started: kind = "library" only imports it.`,
      hint: `If it is an MCP server, remove kind = "library" from its [[project]] table in ${CONFIG_FILE}.`,
    },
  ];
}
