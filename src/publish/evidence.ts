// Evidence about each file of the plan, made once: what an earlier run made is fetched, verified and used again.

import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ownInputs } from '../config/inputs.js';
import { digestFile } from '../core/digest.js';
import { StageFailure } from '../core/errors.js';
import type { InputSpecs, ValuesOf } from '../core/input-spec.js';
import { receiptOf } from '../core/receipt.js';
import type { PublishFile } from '../core/types.js';
import type { Evidence, EvidenceMaker } from '../evidence/evidence.js';
import type { PublishInput } from '../targets/types.js';
import { asFinding, conflictFinding } from './findings.js';
import { actionsOf, fetcher } from './preflight.js';
import type { Change, Publication, PublishStep, TargetPlan } from './publication.js';

/** A copy of a file that an earlier run left at a target, by its name. */
type FetchEarlier = (file: string) => Promise<string | undefined>;

/** The step that makes one kind of evidence, and plans once more what is sent where. */
export function evidenceStep(evidence: Evidence): PublishStep {
  const own = (input: PublishInput) => ownInputs(input.inputs, evidence.inputs) as ValuesOf<InputSpecs>;
  return {
    title: evidence.title,
    scope: 'release',
    skip: ({ input }) => (evidence.isOn(own(input)) ? undefined : `no ${Object.keys(evidence.inputs)[0]} is given`),

    async run(state, host): Promise<Change> {
      // Evidence lies in a folder of its own: the release folder and the verified files stay as they were.
      const folder = await host.tempDir('evidence');
      const maker = await evidence.open(own(state.input), host);
      try {
        const { publishFiles } = state.input;
        const about = publishFiles.filter((one) => isArtifact(one) && evidence.isAbout(one));
        const earlier = earlierOf(state);
        const files: PublishFile[] = [];
        let adopted = 0;
        for (const artifact of about) {
          const path = join(folder, `${artifact.file}${evidence.ending}`);
          if (await adopt(maker, artifact, path, earlier)) adopted += 1;
          else await maker.make(artifact, path);
          files.push(await publishFileOf(artifact, path, evidence));
        }
        const done = { made: about.length - adopted, adopted, by: maker.by };
        const last = publishFiles.filter(({ kind }) => kind === 'plan');
        const input = {
          ...state.input,
          publishFiles: [...publishFiles.filter(({ kind }) => kind !== 'plan'), ...files, ...last],
        };
        return { ...planAgain(state, input), evidence: [{ id: evidence.id, ...done }], lines: [evidence.say(done)] };
      } finally {
        await maker.close();
      }
    },
  };
}

function isArtifact({ kind }: PublishFile): boolean {
  return kind !== 'plan' && kind !== 'evidence';
}

async function publishFileOf(
  { project, file }: PublishFile,
  path: string,
  { ending, mediaType }: Evidence,
): Promise<PublishFile> {
  return { kind: 'evidence', file: `${file}${ending}`, path, ...(await digestFile(path)), project, mediaType };
}

/** Takes earlier evidence when it is valid, about these bytes and of this maker. */
async function adopt(
  maker: EvidenceMaker,
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
  const holder = plans.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
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
  const blocking = plans.flatMap(({ required, actions }) =>
    actions.filter(({ verb }) => required && verb === 'conflict'),
  );
  const receipts = blocking.map(({ target, publishFile, there }) =>
    receiptOf(target, publishFile, 'conflict', { detail: there }),
  );
  return { input, plans, receipts, findings: blocking.map(conflictFinding), stopped: blocking.length > 0 };
}
