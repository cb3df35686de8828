// Every claim about every file of a subject, tried: what is proven, by whom, and what is not.

import { tolerated } from '../core/errors.js';
import type { Host, PublishFile } from '../core/types.js';
import { identityOf, isInstallable } from '../ecosystems/kinds.js';
import type { PlannedProject } from '../plan/plan.js';
import { checkIdentity } from '../publish/identity-check.js';
import { checkKind } from '../publish/kind-check.js';
import type { Policy } from './policy.js';
import { CLAIMS, type Proof } from './proof.js';
import { type HeldSbom, readSboms, sbomProof } from './sbom.js';
import { type Claimed, evidence, KINDS, signatures, UNSIGNED } from './signed.js';
import { type HeldPlan, type Planned, plannedIn, type Subject, statedOf } from './subject/subject.js';

/** All rows, file by file; what nothing speaks for and nobody requires has none. */
export async function judge(subject: Subject, policy: Policy, host: Host): Promise<readonly Proof[]> {
  const rows: Proof[] = [
    ...subject.absent.map((file) => undigested(file, 'is in release.json but not here')),
    ...(subject.unread ?? []).map((file) => undigested(file, 'has a name that no release.json can list')),
  ];
  const sboms = await readSboms(subject);
  const signed = new Map(
    await Promise.all(
      subject.plans.map(async (held) => [held, await signatures(held, subject, policy, host)] as const),
    ),
  );
  for (const file of subject.files) {
    const done = host.log.busy(`verify ${file.file}`);
    const about = await claimsAbout(file, subject, { sboms, signed }, policy, host).finally(done);
    for (const claim of CLAIMS) {
      const found = about.get(claim) ?? (policy.require.includes(claim) && applies(claim, file) ? NOTHING : undefined);
      if (found !== undefined) rows.push({ file: file.file, claim, ...found });
    }
  }
  return [...rows, ...unmeant(subject, policy)];
}

/** What a policy requires that is about none of the files would else be required of nothing. */
function unmeant({ files }: Subject, { require }: Policy): readonly Proof[] {
  const none = require.filter((claim) => !files.some((file) => applies(claim, file)));
  const detail = 'is never made for files of this kind, and the policy requires it';
  return none.flatMap((claim) => files.map(({ file }): Proof => ({ file, claim, state: 'missing', by: '', detail })));
}

function undigested(file: string, detail: string): Proof {
  return { file, claim: 'digest', state: 'missing', by: '', detail };
}

const NOTHING: Claimed = { state: 'missing', by: '', detail: 'nothing proves it' };

/** Whether a claim can be about a file of this kind. */
function applies(claim: string, file: PublishFile): boolean {
  // Of what lists the digests of the others nobody need state one.
  if (claim === 'digest') return file.kind !== 'plan';
  const evidence = KINDS.find(({ id }) => id === claim);
  return evidence === undefined ? isInstallable(file.kind) : evidence.isAbout(file);
}

async function claimsAbout(
  file: PublishFile,
  subject: Subject,
  { sboms, signed }: { readonly sboms: readonly HeldSbom[]; readonly signed: ReadonlyMap<HeldPlan, Claimed> },
  policy: Policy,
  host: Host,
): Promise<ReadonlyMap<string, Claimed>> {
  const planned = plannedIn(subject.plans, file.file);
  const found: readonly (readonly [string, Claimed | undefined])[] = [
    ['digest', await digest(file, subject)],
    ['identity', await identity(file, planned?.project, subject)],
    ['started', planned === undefined ? undefined : started(planned, file, signed.get(planned.held) ?? UNSIGNED)],
    ['sbom', isInstallable(file.kind) ? sbomProof(file, sboms) : undefined],
    ...(await Promise.all(
      KINDS.map(async (kind) => [kind.id, await evidence(kind, file, subject, policy, host)] as const),
    )),
  ];
  return new Map(found.filter((one): one is readonly [string, Claimed] => one[1] !== undefined));
}

async function digest(file: PublishFile, subject: Subject): Promise<Claimed | undefined> {
  const { same, other } = await statedOf(file, subject);
  if (other.length > 0)
    return { state: 'wrong', by: other.join(', '), detail: `states another digest than ${file.sha256}` };
  if (same.length > 0) return { state: 'proven', by: same.join(', ') };
  return applies('digest', file) ? { state: 'missing', by: '', detail: 'nothing here lists it' } : undefined;
}

/** What the archive itself says it is, beside what the plan calls it. */
async function identity(
  file: PublishFile,
  project: PlannedProject | undefined,
  { plans }: Subject,
): Promise<Claimed | undefined> {
  try {
    // A wheel that is listed as something that nobody starts would need no proof of a start.
    const [other] = project === undefined ? [] : await checkKind(file, project.ecosystem);
    if (other !== undefined) return { state: 'wrong', by: '', detail: other.message };
    const said = await identityOf(file);
    if (said === undefined) return undefined;
    const words = `${said.name} ${said.version}`;
    if (project === undefined) return { state: 'proven', by: words };
    const [wrong] = await checkIdentity({ ...plans[0]!.plan, projects: [project] }, project.version, [file]);
    return wrong === undefined ? { state: 'proven', by: words } : { state: 'wrong', by: words, detail: wrong.message };
  } catch (error) {
    return { state: 'wrong', by: '', detail: tolerated(error).message };
  }
}

/** The start that release.json records, for these very bytes only; it is worth what the signatures of that are. */
function started({ held, artifact }: Planned, { sha256, kind }: PublishFile, signed: Claimed): Claimed | undefined {
  if (!isInstallable(kind)) return undefined;
  const by = held.file.file;
  const record = artifact.started;
  if (record === undefined) return { state: 'missing', by, detail: 'records no start of it' };
  if (record.sha256 !== sha256) return { state: 'wrong', by, detail: 'records the start of another file' };
  if (record.outcome !== 'started')
    return { state: 'missing', by, detail: `says why it was not started: ${record.reason ?? ''}` };
  const said = `${by}: ${record.runtime}`;
  const { state, detail, hint } = signed;
  return state === 'proven' ? { state, by: `${said}, ${signed.by}` } : { state, by: said, detail, hint };
}

/** What is to be known of rows that nobody vouches for. */
export function unvouched(rows: readonly Proof[]): readonly string[] {
  const vouched = rows.some(({ claim, state }) => state === 'proven' && KINDS.some(({ id }) => id === claim));
  return vouched ? [] : ['No signature was verified: this shows that the files belong together, not who made them.'];
}

/** Whether everything that was claimed or required holds. */
export function holds(rows: readonly Proof[], { require }: Policy): boolean {
  return rows.every(({ state, claim }) => state === 'proven' || (state !== 'wrong' && !require.includes(claim)));
}
