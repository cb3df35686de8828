// verify: what is proven of released files, and by whom, for those who only have the files.

import type { Inputs } from '../config/inputs.js';
import { loadSettings, namedConfig } from '../config/load.js';
import { indexes } from '../config/target-choice.js';
import { EXIT } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { proofsClosing, renderProofs } from '../render/proofs.js';
import { holds, judge, unvouched } from '../verify/judge.js';
import { NO_POLICY, type Policy, readPolicy, withKey } from '../verify/policy.js';
import { startProofs } from '../verify/start.js';
import { subjectOf } from '../verify/subject/index.js';
import type { Result } from './result.js';

const DEFAULT = 'release';

/** Exits with 1 where a claim is wrong, or one that the policy requires is not proven. */
export async function verify(inputs: Inputs, host: Host): Promise<Result> {
  const policy = inputs.policy === undefined ? NO_POLICY : readPolicy(inputs.policy, host.cwd);
  const settings = loadSettings(host.cwd, host.cwd, namedConfig(inputs, host));
  const repository = inputs.repository ?? policy.repository;
  const named: Policy = { ...policy, repository };
  const trust = inputs.key === undefined ? named : withKey(named, inputs.key, host.cwd);
  const indexOf = indexes(inputs, settings.publish.tables);
  const subject = await subjectOf(inputs.what ?? DEFAULT, { indexOf, repository }, host);
  const rows = await judge(subject, trust, host);
  const starts = inputs.start ? await startProofs(subject, settings.project, host) : [];
  const all = [...new Set(rows.map(({ file }) => file))].flatMap((file) =>
    [...rows, ...starts].filter((row) => row.file === file),
  );
  const sound = holds(all, trust);
  const notes = [...subject.notes, ...unvouched(all)];
  const files = subject.files.map(({ file, sha256, size }) => ({ file, sha256, size }));
  return {
    exit: sound ? EXIT.done : EXIT.failed,
    json: { what: inputs.what ?? DEFAULT, verified: sound, files, proofs: all, notes },
    text: `${renderProofs(all, notes)}\n${proofsClosing(all, sound)}\n`,
  };
}
