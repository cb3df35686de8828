// What publishing has to tell people: failures, conflicts and refusals of a target as findings.

import { expected } from '../core/system-error.js';
import type { Action, Finding, Receipt } from '../core/types.js';
import type { Target } from '../targets/types.js';

/** An expected failure as a finding, a full disk too: what was done until then is still told. Bugs, wrong configuration and Ctrl-C are thrown on. */
export function asFinding(thrown: unknown, target: Target): Finding {
  const error = expected(thrown);
  if (error === undefined || error.exit === 2 || error.exit === 130) throw thrown;
  return {
    rule: error.code,
    level: 'error',
    target: target.id,
    message: `${target.id}: ${error.message}`,
    hint: error.hint,
    quote: error.quote,
  };
}

/** What is wrong at an optional target is a warning: it stops nothing. */
export function levelled(findings: readonly Finding[], required: boolean): readonly Finding[] {
  return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}

/** A file that a target holds with other bytes. */
export function conflictFinding({ state, target, publishFile, there = 'other contents', differs }: Action): Finding {
  const { file, kind, project, sha256 } = publishFile;
  const about = { rule: `publish/${target}-conflict`, level: 'error', target, artifact: file, project } as const;
  if (state === 'absent') {
    const isEvidence = kind === 'evidence';
    return {
      ...about,
      message: `${target} has ${there}, and accepts no more files: ${file} cannot be added.${isEvidence ? ' Nothing was signed.' : ''}`,
      hint: isEvidence
        ? 'Publish this version without that signature, and sign from the next one on.'
        : 'Release the change as a new version.',
    };
  }
  return {
    ...about,
    message: `${target} already has ${file} with different contents, and published files are never replaced.`,
    facts: {
      there,
      here: sha256 === '' ? 'not made yet' : `sha256 ${sha256}`,
      ...(differs === undefined ? {} : { differs }),
    },
    hint: 'Release the change as a new version. If this commit was uploaded, publish the release folder of that run: it has the same bytes. A build with other versions of its tools has others.',
  };
}

/** A receipt that says no, as a finding for people. */
export function findingOf({ target, file, project, outcome, detail = '', sha256 }: Receipt): Finding | undefined {
  if (outcome !== 'failed' && outcome !== 'conflict') return undefined;
  const message =
    outcome === 'failed'
      ? `${target} did not accept ${file}.`
      : `${target} has ${file} with different contents, and published files are never replaced.`;
  return {
    ...{ rule: `publish/${target}-${outcome}`, level: 'error', target, message, artifact: file, project },
    ...(outcome === 'conflict' ? { facts: { there: detail, here: `sha256 ${sha256}` } } : { quote: [detail] }),
    hint:
      outcome === 'failed'
        ? 'Run publish again: it continues where it stopped.'
        : 'Release the change as a new version.',
  };
}

/** Without doubts that came true: a warning from before the first write is dropped where the target then refused for that reason. */
export function withoutDoubts(findings: readonly Finding[]): readonly Finding[] {
  const refused = new Set(findings.filter(({ level }) => level === 'error').map(keyOf));
  return findings.filter((one) => one.level === 'error' || one.target === undefined || !refused.has(keyOf(one)));
}

function keyOf({ rule, target, file, artifact }: Finding): string {
  return JSON.stringify([rule, target, file, artifact]);
}
