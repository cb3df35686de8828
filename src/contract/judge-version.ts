// Whether a version admits what changed: semantic versions, and what holds below 1.0.

import { cleanLine } from '../core/clean-text.js';
import { plural } from '../core/plural.js';
import type { ContractChange, Finding } from '../core/types.js';
import { compareVersions, stepBetween } from '../core/version-order.js';
import { atLeast } from './diff/diff.js';

export interface Judged {
  readonly version: string;
  readonly since: string;
  readonly changes: readonly ContractChange[];
  /** How much a version weighs that denies a change. */
  readonly gate: 'error' | 'warning' | 'off';
}

const SHOWN = 10;

/** At most one finding: the heaviest change decides. */
export function judgeVersion({ version, since, changes, gate }: Judged): readonly Finding[] {
  const step = stepBetween(since, version);
  // A version that is a date says when it was made and promises nothing.
  if (gate === 'off' || step === undefined || step.calendar) return [];
  const small = step.bump === 'patch' || step.bump === 'none';
  const breaks = changes.filter(({ kind }) => kind === 'breaking');
  const base = { quote: quoted(breaks.length > 0 ? breaks : changes.filter(({ kind }) => kind === 'feature')) };
  const kind = step.bump === 'none' || step.bump === 'patch' ? 'patch' : step.bump;
  if (atLeast(changes, 'breaking') && step.bump !== 'major') {
    const count = plural(breaks.length, 'change');
    const message = `${count} break${breaks.length === 1 ? 's' : ''} clients of ${since}, but ${version} is a ${kind} version.`;
    if (!step.zero) {
      const hint = `Release it as ${next(since, 'major')}, or restore what was there.`;
      return [{ rule: 'contract/breaking', level: gate, message, hint, ...base }];
    }
    if (small) {
      const hint = `Release it as ${next(since, 'minor')}, or restore what was there.`;
      return [{ rule: 'contract/breaking', level: gate, message, hint, ...base }];
    }
    const hint =
      'This is allowed below 1.0. Once people rely on the server, release 1.0.0; from then on a breaking change needs a major version.';
    return [{ rule: 'contract/breaking', level: 'warning', message, hint, ...base }];
  }
  if (!step.zero && small && atLeast(changes, 'feature')) {
    const message = `There are additions since ${since}, but ${version} is a patch version: users who only accept fixes get features.`;
    const hint = `Release it as ${next(since, 'minor')}.`;
    return [{ rule: 'contract/feature', level: gate, message, hint, ...base }];
  }
  const unclear = changes.filter((one) => one.kind === 'cannot-tell');
  if (unclear.length === 0 || step.bump === 'major') return [];
  const message = `The effect of some changes on clients of ${since} cannot be determined.`;
  const hint = `Review them: a breaking change requires ${next(since, step.zero ? 'minor' : 'major')}.`;
  return [{ rule: 'contract/cannot-tell', level: 'note', message, hint, quote: quoted(unclear) }];
}

function quoted(changes: readonly ContractChange[]): readonly string[] {
  const lines = changes.slice(0, SHOWN).map(({ message }) => cleanLine(message));
  return changes.length > SHOWN ? [...lines, `and ${changes.length - SHOWN} more`] : lines;
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
