// `[sbom] embed`: files that can carry an SBOM get theirs when they are built, before they are started.

import { digestFile } from '../core/digest.js';
import type { Artifact, Project, Release } from '../core/types.js';
import { kindOf } from '../ecosystems/kinds.js';

/**
 * The same artifacts, with the document in them where their kind has a place for it. It says what the file is and where it was
 * built from: what was installed beside it is known after the start only, and differs from user to user.
 * @param server origin of the GitHub that the repository is on
 */
export async function withSboms(
  artifacts: readonly Artifact[],
  release: Release,
  project: Project,
  server: string,
): Promise<readonly Artifact[]> {
  if (release.sbom?.embed !== true) return artifacts;
  const { contentsModel, renderCycloneDx } = await import('./formats.js');
  return Promise.all(
    artifacts.map(async (artifact) => {
      const { embed } = kindOf(artifact.kind) ?? {};
      const { version } = artifact.identity ?? {};
      if (embed === undefined || version === undefined) return artifact;
      await embed(
        artifact.path,
        (about, inside) =>
          renderCycloneDx(contentsModel(release, project, { ...artifact, version }, { about, inside }, server)),
        release.commitTime,
      );
      return { ...artifact, ...(await digestFile(artifact.path)) };
    }),
  );
}
