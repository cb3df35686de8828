// Starts something that is installed, talks to it, and says what is wrong: for the start before publishing and the one after.

import type { Talked } from '../mcp/talked.js';
import type { Finding, Host, Installed, Project } from '../types.js';
import { startFindings } from './start-findings.js';

/** A visit and what it means. */
export interface Trial {
  readonly talked: Talked;
  readonly findings: readonly Finding[];
}

/** Servers that listen on a stated port are tried one after the other: the port is the same for all of them. */
const ports = new Map<number, Promise<unknown>>();

/**
 * Tries an installed server.
 * @param artifact what is named in findings: the file that was installed
 */
export async function tryServer(host: Host, installed: Installed, project: Project, artifact: string): Promise<Trial> {
  const { smoke } = project.settings;
  // On demand: it loads the SDK.
  const { talk } = await import('../mcp/session.js');
  // A code package is run by a platform, which asks every instance at the same port.
  const portCounts = project.ecosystem === 'code-package';
  const visit = (): Promise<Talked> => talk(host, installed.launch, { ...smoke, portCounts });
  const oneByOne = smoke.transport === 'http' || (smoke.transport === 'auto' && portCounts);
  const talked = await (oneByOne ? inTurn(smoke.port, visit) : visit());
  const failed = talked.outcome === 'exited' || talked.outcome === 'silent';
  const [stray] = talked.stray;
  const [diagnosis, printedBy] = await Promise.all([
    failed ? installed.diagnose?.(talked.stderr) : undefined,
    talked.outcome === 'answered' && stray !== undefined && stray.what !== 'blank'
      ? installed.origin?.(stray.text)
      : undefined,
  ]);
  const { shown } = installed.launch;
  return {
    talked,
    findings: startFindings({ project, artifact, shown, runtime: installed.runtime, talked, diagnosis, printedBy }),
  };
}

async function inTurn<T>(port: number, work: () => Promise<T>): Promise<T> {
  const before = ports.get(port) ?? Promise.resolve();
  const mine = before.then(work, work);
  ports.set(
    port,
    mine.catch(() => {}),
  );
  return mine;
}
