// What the places that this release goes to will not take, said as soon as the file is there: half a release later it is too late.

import { defaultTargets, indexes } from '../config/target-choice.js';
import type { Artifact, Finding, Host, IndexOf, Release, TargetId } from '../core/types.js';
import { ALL_TARGETS } from '../targets/index.js';
import type { Sources } from '../targets/types.js';

/** What is refused of these files. @param release where it goes, as far as it is known before anything is published */
export async function refusals(
  artifacts: readonly Artifact[],
  release: Release,
  host: Host,
): Promise<readonly Finding[]> {
  const goes = release.targets ?? defaultTargets(new Set(artifacts.map(({ kind }) => kind)), {}, {});
  return refusedBy(goes, artifacts, release.contract?.indexOf ?? indexes(), { sources: release, host });
}

/** What these targets refuse of these files. @param indexOf where each of them is read */
export async function refusedBy(
  targets: readonly TargetId[],
  artifacts: readonly Pick<Artifact, 'kind' | 'file' | 'path' | 'size'>[],
  indexOf: IndexOf,
  made: { readonly sources: Sources; readonly host: Host },
): Promise<readonly Finding[]> {
  const asked = ALL_TARGETS.filter(({ id }) => targets.includes(id)).flatMap((target) =>
    artifacts
      .filter((artifact) => target.accepts(artifact))
      .map((artifact) => target.refuses?.(artifact, { index: () => indexOf(target.id), made })),
  );
  // What is in the sources is in all files, and told once.
  return [...new Set(await Promise.all(asked))].filter((one) => one !== undefined);
}
