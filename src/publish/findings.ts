// What publishing has to tell people: failures, conflicts and refusals of a target as findings.

import { EXIT } from '../core/errors.js';
import { expected } from '../core/system-error.js';
import type { Action, Finding, PublishFile, Receipt } from '../core/types.js';
import type { Target } from '../targets/types.js';

/** An expected failure as a finding, a full disk too: what was done until then is still told. Bugs, wrong configuration and Ctrl-C are thrown on. */
export function asFinding(thrown: unknown, target: Target): Finding {
  const error = expected(thrown);
  if (error === undefined || error.exit === EXIT.usage || error.exit === EXIT.interrupted) throw thrown;
  return {
    rule: error.code,
    level: 'error',
    target: target.id,
    message: `${target.id}: ${error.message}`,
    hint: error.hint,
    quote: error.quote,
  };
}

/** What is wrong with a release that was handed over. */
export function verifyFinding(
  rule: `verify/${string}`,
  message: string,
  hint: string,
  about: Pick<Finding, 'artifact' | 'project' | 'file' | 'facts'> = {},
): Finding {
  return { rule, level: 'error', message, hint, ...about };
}

/** What is wrong at an optional target is a warning: it stops nothing. */
export function levelled(findings: readonly Finding[], required: boolean): readonly Finding[] {
  return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}

const NEW_VERSION = 'Release the change as a new version.';

type Conflict = Pick<Action, 'state' | 'target' | 'there' | 'differs'> & {
  readonly publishFile: Pick<Receipt, 'file' | 'project' | 'sha256'> & Partial<Pick<PublishFile, 'kind'>>;
};

/** A file that a target holds with other bytes. */
export function conflictFinding({ state, target, publishFile, there = 'other contents', differs }: Conflict): Finding {
  const { file, kind, project, sha256 } = publishFile;
  const about = { rule: `publish/${target}-conflict`, level: 'error', target, artifact: file, project } as const;
  if (state === 'absent') {
    const isEvidence = kind === 'evidence';
    return {
      ...about,
      message: `${target} has ${there}, and accepts no more files: ${file} cannot be added.${isEvidence ? ' Nothing was signed.' : ''}`,
      hint: isEvidence ? 'Publish this version without that signature, and sign from the next one on.' : NEW_VERSION,
    };
  }
  return {
    ...about,
    message: `${target} already has ${file} with different contents, and published files are never replaced.`,
    facts: {
      there,
      here: sha256 ? `sha256 ${sha256}` : 'not made yet',
      ...(differs === undefined ? {} : { differs }),
    },
    hint: `${NEW_VERSION} If this commit was uploaded, publish the release folder of that run: it has the same bytes. A build with other versions of its tools has others.`,
  };
}

/** A receipt that says no, as a finding for people. */
export function findingOf({ target, file, project, outcome, detail = '', sha256 }: Receipt): Finding | undefined {
  if (outcome === 'conflict')
    return conflictFinding({ state: 'different', target, publishFile: { file, project, sha256 }, there: detail });
  if (outcome !== 'failed') return undefined;
  return {
    ...{ rule: `publish/${target}-failed`, level: 'error', target, artifact: file, project, quote: [detail] },
    message: `${target} did not accept ${file}.`,
    hint: 'Run publish again: it continues where it stopped.',
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
