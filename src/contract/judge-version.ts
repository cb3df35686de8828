// Whether a version admits what changed: semantic versions, and what holds below 1.0.

import { cleanLine } from '../core/clean-text.js';
import { firstLines } from '../core/cut.js';
import type { ChangeKind, ContractChange, Finding, Level } from '../core/types.js';
import { compareVersions, stepBetween } from '../core/version-order.js';
import { atLeast } from './diff/diff.js';
import { countedChanges } from './render-diff.js';

export interface Judged {
  readonly version: string;
  readonly since: string;
  readonly changes: readonly ContractChange[];
  /** How much a version weighs that denies a change. */
  readonly gate: 'error' | 'warning' | 'off';
}

const SHOWN = 10;

/** At most one finding: the heaviest change decides. What breaks clients is an error, what only adds is not. */
export function judgeVersion({ version, since, changes, gate }: Judged): readonly Finding[] {
  const step = stepBetween(since, version);
  // A version that is a date says when it was made and promises nothing.
  if (gate === 'off' || step === undefined || step.calendar) return [];
  const kind = step.bump === 'none' ? 'patch' : step.bump;
  const found = (of: ChangeKind, level: Level, hint: string, so = ''): readonly Finding[] => {
    const some = changes.filter((one) => one.kind === of);
    const message = `${countedChanges(some)} since ${since}${so}.`;
    return [{ rule: `contract/${of}`, level, message, hint, quote: quoted(some) }];
  };
  const denied = `, but ${version} is a ${kind} version`;
  if (atLeast(changes, 'breaking') && kind !== 'major') {
    const admitting = step.zero ? 'minor' : 'major';
    if (kind !== admitting) {
      return found('breaking', gate, `Release it as ${next(since, admitting)}, or restore what was there.`, denied);
    }
    const hint = 'Once users rely on the server, release 1.0.0; from then on a breaking change needs a major version.';
    return found('breaking', 'note', hint, ', which is allowed below 1.0');
  }
  if (!step.zero && kind === 'patch' && atLeast(changes, 'feature')) {
    return found('feature', gate === 'error' ? 'warning' : 'note', `Release it as ${next(since, 'minor')}.`, denied);
  }
  if (kind === 'major' || changes.every((one) => one.kind !== 'cannot-tell')) return [];
  const hint = `Review them: a breaking change requires ${next(since, step.zero ? 'minor' : 'major')}.`;
  return found('cannot-tell', 'note', hint);
}

/** What it does besides answering breaks no client. Users who get a patch unasked do not expect new hosts and programs of it. */
export function judgeBehavior({ version, since, changes, gate }: Judged): readonly Finding[] {
  const some = changes.filter(({ kind }) => kind === 'behavior');
  const step = stepBetween(since, version);
  if (gate === 'off' || step === undefined || some.length === 0) return [];
  const grows = some.some(({ message }) => /^The server now (contacts|starts) /.test(message));
  const unexpected = grows && !step.zero && !step.calendar && !['major', 'minor'].includes(step.bump);
  const message = `${countedChanges(some)} since ${since}${unexpected ? `, but ${version} is a patch version` : ''}.`;
  const finding = { rule: 'contract/behavior', message, quote: quoted(some) };
  return unexpected
    ? [{ ...finding, level: gate === 'error' ? 'warning' : 'note', hint: `Release it as ${next(since, 'minor')}.` }]
    : [{ ...finding, level: 'note' }];
}

function quoted(changes: readonly ContractChange[]): readonly string[] {
  return firstLines(
    changes.map(({ message }) => cleanLine(message)),
    SHOWN,
  );
}

/** The next version of a kind. */
function next(since: string, kind: 'major' | 'minor'): string {
  const [major = 0, minor = 0] = since
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  const version = kind === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
  return compareVersions(version, since) > 0 ? version : since;
}
