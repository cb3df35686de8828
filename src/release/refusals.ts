// What the places that this release goes to will not take, said as soon as the file is there: half a release later it is too late.

import { defaultTargets, indexes } from '../config/target-choice.js';
import type { Artifact, Finding, Release } from '../core/types.js';
import { TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';

const ALL: readonly Target[] = TARGETS;

/** What is refused of these files. @param release where it goes, as far as it is known before anything is published */
export async function refusals(artifacts: readonly Artifact[], release: Release): Promise<readonly Finding[]> {
  const goes = release.targets ?? defaultTargets(new Set(artifacts.map(({ kind }) => kind)), {}, {});
  const indexOf = release.contract?.indexOf ?? indexes();
  const asked = ALL.filter(({ id }) => goes.includes(id)).flatMap((target) =>
    artifacts
      .filter((artifact) => target.accepts(artifact))
      .map((artifact) => target.refuses?.(artifact, () => indexOf(target.id))),
  );
  return (await Promise.all(asked)).filter((one) => one !== undefined);
}
