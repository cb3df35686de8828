// Evidence about each file of the plan, made once: what an earlier run made is fetched, verified and used again.

import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pLimit from 'p-limit';
import { givenTo, givenToEvidence } from '../config/target-input.js';
import { digestFile } from '../core/digest.js';
import { EXIT, ReleaseError, StageFailure } from '../core/errors.js';
import type { PublishFile } from '../core/types.js';
import type { Evidence, EvidenceMaker } from '../evidence/evidence.js';
import type { PublishInput } from '../targets/types.js';
import { standing } from './apply.js';
import { asFinding, conflictFinding } from './findings.js';
import { actionsOf, fetcher } from './preflight.js';
import {
  type Change,
  holderIn,
  isConflict,
  isWrite,
  type Publication,
  type PublishStep,
  type TargetPlan,
} from './publication.js';

/** A copy of a file that an earlier run left at a target, by its name. */
type FetchEarlier = (file: string) => Promise<string | undefined>;

/** The step that makes one kind of evidence, and plans once more what is sent where. */
export function evidenceStep(evidence: Evidence): PublishStep {
  const given = (input: PublishInput) => givenToEvidence(evidence, input.inputs, input.settings.tables);
  return {
    title: evidence.title,
    scope: 'release',
    skip: (state) => {
      const { inputs, settings } = given(state.input);
      if (!evidence.isOn(inputs, settings)) return `no ${Object.keys(evidence.inputs)[0]} is given`;
      return aboutOf(evidence, state).length === 0 ? 'it is about none of the files' : undefined;
    },

    async run(state, host): Promise<Change> {
      // Evidence lies in a folder of its own: the release folder and the verified files stay as they were.
      const folder = await host.tempDir('evidence');
      const { inputs, settings } = given(state.input);
      const { publishFiles } = state.input;
      const about = aboutOf(evidence, state);
      const { repository, tag, commit } = state.input;
      const maker = await evidence.open(inputs, host, { repository, tag, commit, publishFiles }, settings);
      try {
        const earlier = earlierOf(state);
        const seen = await eachOf(about, evidence, async (artifact) => {
          const path = join(folder, `${artifact.file}${evidence.ending}`);
          return { artifact, path, adopted: await adopt(maker, artifact, path, earlier) };
        });
        const wanted = seen.filter((one) => one.adopted || ('make' in maker && isLacked(evidence, one, state)));
        const refused = planAgain(state, withUnmade(state.input, wanted, evidence));
        if (refused.stopped) return { ...refused, input: state.input, plans: state.plans };
        const proofs = await eachOf(wanted, evidence, async ({ artifact, path, adopted }): Promise<Proof> => {
          if (!adopted && 'make' in maker) await maker.make(artifact, path);
          return { artifact, adopted, file: await publishFileOf(artifact, path, evidence) };
        });
        const adopted = proofs.filter((one) => one.adopted).length;
        const input = { ...state.input, publishFiles: withProofs(publishFiles, proofs, evidence) };
        const again = planAgain(state, input);
        if ('none' in maker && adopted === 0) return { ...again, lines: [`not signed: ${maker.none}`] };
        const done = { made: proofs.length - adopted, adopted, by: 'by' in maker ? maker.by : '' };
        return { ...again, evidence: [{ id: evidence.id, ...done }], lines: [evidence.say(done)] };
      } finally {
        await maker.close?.();
      }
    },
  };
}

/** Evidence about one artifact. */
interface Proof {
  readonly artifact: PublishFile;
  readonly adopted: boolean;
  readonly file: PublishFile;
}

/** Does one thing for all; after a failure nothing new is begun. */
async function eachOf<T, R>(all: readonly T[], { parallel = 1 }: Evidence, work: (one: T) => Promise<R>): Promise<R[]> {
  const limit = pLimit({ concurrency: parallel, rejectOnClear: true });
  const running = all.map((one) => limit(work, one));
  return Promise.all(running).catch(async (error: unknown) => {
    limit.clearQueue();
    await Promise.allSettled(running);
    throw failureOf(error);
  });
}

/** Evidence about one artifact, where it would be. */
interface Unmade {
  readonly artifact: PublishFile;
  readonly path: string;
  readonly adopted: boolean;
}

/** What would be sent with evidence that is not made yet: whoever takes none is known before anything is signed. */
function withUnmade(input: PublishInput, wanted: readonly Unmade[], { ending, mediaType }: Evidence): PublishInput {
  const unmade = wanted
    .filter(({ adopted }) => !adopted)
    .map(({ artifact: { project, file }, path }): PublishFile => {
      return { kind: 'evidence', file: `${file}${ending}`, path, sha256: '', size: 0, project, mediaType };
    });
  return { ...input, publishFiles: [...input.publishFiles, ...unmade] };
}

/** Each artifact with what proves something about it, then those proofs as files of their own; the plan stays last. */
function withProofs(
  publishFiles: readonly PublishFile[],
  proofs: readonly Proof[],
  evidence: Evidence,
): readonly PublishFile[] {
  const proven = publishFiles.map((one) => {
    const own = proofs.filter(({ artifact }) => concerns(evidence, artifact, one)).map(({ file }) => file);
    return own.length === 0 ? one : { ...one, evidence: [...(one.evidence ?? []), ...own] };
  });
  const files = proofs.map(({ file }) => file);
  return [...proven.filter(({ kind }) => kind !== 'plan'), ...files, ...proven.filter(({ kind }) => kind === 'plan')];
}

/** Whether evidence about an artifact goes along with a file: with the artifact, and with what that describes. */
function concerns({ isOfDescribed }: Evidence, artifact: PublishFile, one: PublishFile): boolean {
  return one.file === artifact.file || (isOfDescribed === true && one.file === artifact.about);
}

/** The files that get it. */
function aboutOf(evidence: Evidence, state: Publication): readonly PublishFile[] {
  const { publishFiles } = state.input;
  return publishFiles.filter(
    (one) =>
      one.kind !== 'evidence' &&
      evidence.isAbout(one) &&
      (evidence.goesTo === undefined || takersOf(evidence, one, state).length > 0),
  );
}

/** The plans of the targets that evidence is made for: they take what it is about, and evidence too. */
function takersOf(evidence: Evidence, artifact: PublishFile, { plans, input }: Publication): readonly TargetPlan[] {
  const files = input.publishFiles.filter((one) => concerns(evidence, artifact, one));
  return plans.filter(
    ({ target, closed }) =>
      evidence.goesTo?.includes(target.id) === true &&
      !closed &&
      files.some((one) => target.accepts(one)) &&
      target.attested?.(givenTo(target, input.inputs, input.settings.tables)) === true,
  );
}

/** Whether evidence comes in time: what is there already gets none for some targets, nor does the plan of a closed release. */
function isLacked(evidence: Evidence, unmade: Unmade, state: Publication): boolean {
  const { artifact } = unmade;
  if (artifact.kind === 'plan') return isKeptBeside(evidence, unmade, state);
  if (evidence.goesTo === undefined) return true;
  return takersOf(evidence, artifact, state).some(({ target, actions }) =>
    actions
      .filter(isWrite)
      // A draft takes it until the last file is there.
      .some(({ publishFile }) => target.phase === 'draft' || concerns(evidence, artifact, publishFile)),
  );
}

/** Whether whoever keeps the plan still takes a file beside it: earlier versions of this program signed no plan. */
function isKeptBeside(evidence: Evidence, unmade: Unmade, { plans, input }: Publication): boolean {
  const name = `${unmade.artifact.file}${evidence.ending}`;
  const asked = withUnmade(input, [unmade], evidence);
  return plans.some(
    ({ target, remote, closed, left }) =>
      !closed &&
      !left &&
      remote !== undefined &&
      actionsOf(target, remote, asked).some(
        ({ publishFile, there }) => publishFile.file === name && there === undefined,
      ),
  );
}

/** What a service or a program did not do is said like everything that stops a release; the rest is thrown on. */
function failureOf(error: unknown): unknown {
  if (!(error instanceof ReleaseError) || error.exit !== EXIT.failed) return error;
  const { code: rule, message, hint, quote } = error;
  return new StageFailure([{ rule, level: 'error', message, hint, quote }]);
}

async function publishFileOf(
  artifact: PublishFile,
  path: string,
  { ending, mediaType, predicate }: Evidence,
): Promise<PublishFile> {
  const { project, file } = artifact;
  const more = { project, mediaType, ...(predicate && { predicate: predicate(artifact) }) };
  return { kind: 'evidence', file: `${file}${ending}`, path, ...(await digestFile(path)), ...more };
}

/** Takes earlier evidence when it is valid, about these bytes and of this maker. */
async function adopt(
  maker: Pick<EvidenceMaker, 'verify'>,
  artifact: PublishFile,
  path: string,
  earlier: FetchEarlier,
): Promise<boolean> {
  const found = await earlier(basename(path));
  if (found === undefined || !(await maker.verify(artifact, found))) return false;
  await copyFile(found, path);
  return true;
}

/** Where an earlier run left what it published. Throws StageFailure when it is there and cannot be fetched: no other is made. */
function earlierOf({ plans, input }: Publication): FetchEarlier {
  const holder = holderIn(plans);
  if (holder === undefined) return async () => undefined;
  const fetch = fetcher(holder, input);
  return async (file) => {
    try {
      return await fetch(file);
    } catch (error) {
      throw new StageFailure([asFinding(error, holder.target)]);
    }
  };
}

/** The targets' plans with the evidence in them; a conflict at a required target stops everything before the first write. */
function planAgain(state: Publication, input: PublishInput): Change {
  const plans = state.plans.map((plan): TargetPlan => {
    const { target, remote, closed } = plan;
    return closed || remote === undefined ? plan : { ...plan, actions: actionsOf(target, remote, input) };
  });
  const blocking = plans.flatMap(({ required, actions }) => (required ? actions.filter(isConflict) : []));
  const receipts = blocking.map((one) => standing(one));
  return { input, plans, receipts, findings: blocking.map(conflictFinding), stopped: blocking.length > 0 };
}
