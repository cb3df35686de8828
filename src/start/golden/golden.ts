// The golden session of a project at one start: made again, and held to what is recorded.

import { sameCall } from '../../config/calls.js';
import { plural } from '../../core/plural.js';
import type { Call, CallResult, Finding, Host, Installed, Project } from '../../core/types.js';
import { during } from '../../host/during.js';
import type { Subject } from '../draft.js';
import { readParts, recordCommand, recordedIn } from './file.js';
import { changedDrafts, missingDrafts, resultDrafts } from './findings.js';
import { callSession, type Session, type Spoken } from './session.js';

/** What a start shows of it. */
export interface Golden {
  readonly findings: readonly Finding[];
  /** Undefined where nothing is recorded. */
  readonly results?: readonly CallResult[] | undefined;
  /** For the progress. */
  readonly lines: readonly string[];
}

/** Makes the recorded calls and compares. */
export async function heldToGolden(
  host: Host,
  installed: Installed,
  project: Project,
  artifact: string,
  spoken: Spoken,
): Promise<Golden> {
  const parts = readParts(project.folder, project.path);
  const recorded = recordedIn(parts);
  const stated = [...(project.settings.calls ?? []), ...parts.flatMap((part) => part.open)];
  const open = stated.filter((call) => !recorded.some((one) => sameCall(one.call, call) && hasValues(one, call)));
  const record = recordCommand(project.path);
  const told = { project: project.name, artifact };
  if (recorded.length === 0) {
    return { findings: missingDrafts([], open, record).map((draft) => ({ ...draft, ...told })), lines: [] };
  }
  const session = await repeated(host, installed, project, recorded, spoken);
  const changed: Finding[] = [];
  for (const { file: own, results } of parts) {
    const file = project.path === '.' ? own : `${project.path}/${own}`;
    const drafts = await changedDrafts({ file: own, results }, session.results, record, session.network === undefined);
    changed.push(...drafts.map((draft) => ({ ...draft, ...told, file })));
  }
  const rejected = resultDrafts(session.answers, project.settings.clients);
  const network = session.network === undefined ? 'without network' : `with network, since ${session.network}`;
  return {
    findings: [
      ...changed,
      ...[...missingDrafts(session.answers, open, record), ...rejected].map((draft) => ({ ...draft, ...told })),
    ],
    results: session.results,
    lines: [`${plural(session.results.length, 'golden call')}, ${network}`],
  };
}

/** Whether every value that counts is recorded, or known to differ. */
function hasValues({ values, volatile }: CallResult, call: Call): boolean {
  return call.values.every((pointer) => Object.hasOwn(values, pointer) || volatile.includes(pointer));
}

/** The recorded calls once more. What is volatile stays so. */
export async function repeated(
  host: Host,
  installed: Pick<Installed, 'launch' | 'advice'>,
  project: Subject,
  recorded: readonly CallResult[],
  spoken: Spoken,
): Promise<Session> {
  const calls = recorded.map(({ call }) => call);
  const session = await during(host, plural(calls.length, 'golden call'), () =>
    callSession(host, installed, project, calls, spoken),
  );
  const volatile = new Map(recorded.map((one) => [one.call, one.volatile]));
  return { ...session, results: session.results.map((one) => ({ ...one, volatile: volatile.get(one.call) ?? [] })) };
}
