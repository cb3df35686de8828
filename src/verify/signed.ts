// What signatures say of a file, tried under the policy of those who verify.

import type { Host, PublishFile } from '../core/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import type { Policy } from './policy.js';
import type { Proof } from './proof.js';
import type { HeldPlan, Subject } from './subject/subject.js';

/** What is found about one claim. */
export type Claimed = Omit<Proof, 'file' | 'claim'>;

export const KINDS: readonly Evidence[] = EVIDENCE;

/** Of what has no signature at all. */
export const UNSIGNED: Claimed = { state: 'unchecked', by: '', detail: '(nobody signed that)' };

/** Who vouches for a release.json: any of its signatures will do, and one that is wrong makes it worthless. */
export async function signatures({ file }: HeldPlan, subject: Subject, policy: Policy, host: Host): Promise<Claimed> {
  const judged = await Promise.all(
    KINDS.map(async (kind) => ({ id: kind.id, said: await evidence(kind, file, subject, policy, host) })),
  );
  const found = (state: Proof['state']) => judged.find(({ said }) => said?.state === state);
  const wrong = found('wrong');
  if (wrong !== undefined) {
    const why = [wrong.said?.by, wrong.said?.detail].filter(Boolean).join(' ');
    return { state: 'wrong', by: '', detail: `(its signature, ${wrong.id}: ${why})` };
  }
  const unchecked = found('unchecked')?.said;
  const other = unchecked === undefined ? UNSIGNED : { ...unchecked, detail: '(its signature was not checked)' };
  return found('proven')?.said ?? other;
}

/** What is found about one kind of evidence; undefined where there is none. */
export async function evidence(
  kind: Evidence,
  file: PublishFile,
  { here, attested, repository }: Subject,
  policy: Policy,
  host: Host,
): Promise<Claimed | undefined> {
  const name = `${file.file}${kind.ending}`;
  const paths = [here.get(name), attested?.get(name)].filter((path) => path !== undefined);
  const judged = await Promise.all(
    paths.map(async (path) => {
      const named = { ...policy, repository: policy.repository ?? repository };
      const said = await kind.judge(file, path, named, host);
      // A repository may have had another name when it was signed: then nobody says whom to trust.
      const isNamed = policy.repository === undefined && repository !== undefined;
      return isNamed && said.state === 'wrong' ? kind.judge(file, path, policy, host) : said;
    }),
  );
  // One that is wrong is not outweighed by another.
  return judged.find(({ state }) => state === 'wrong') ?? judged[0];
}
