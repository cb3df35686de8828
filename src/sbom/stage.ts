// sbom: CycloneDX and SPDX of the artifact and of everything that was installed to start it, never of the author's own tree.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Produced, Stage } from '../core/types.js';
import { ownArtifacts, ownFile, ownStart } from '../plan/own.js';
import { releasedVersion } from '../plan/plan.js';
import { writeBeside } from '../plan/write-artifact.js';

export const sbomStage: Stage = {
  title: 'sbom',
  scope: 'project',
  skip: (release, project) => (ownStart(release, project) === undefined ? 'nothing was started' : undefined),
  async run(release, _host, project): Promise<Produced> {
    const start = ownStart(release, project);
    const artifact = release.artifacts.find(({ file }) => file === start?.artifact);
    if (start === undefined || artifact === undefined || project === undefined) return {};
    const { sbomModel, renderCycloneDx, renderSpdx } = await import('./formats.js');
    const version = releasedVersion(project, ownArtifacts(release, project), release);
    const sha512 = createHash('sha512')
      .update(await readFile(artifact.path))
      .digest('hex');
    const model = sbomModel(release, project, version, { ...artifact, sha512 }, start);
    const write = async (suffix: string, text: string) =>
      writeBeside(release, 'sbom', ownFile(release, project, suffix), text, project.name);
    return {
      artifacts: [await write('.cdx.json', renderCycloneDx(model)), await write('.spdx.json', renderSpdx(model))],
      lines: [`${model.components.length + 1} components, CycloneDX and SPDX`],
    };
  },
};
