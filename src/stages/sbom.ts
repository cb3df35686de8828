// sbom: CycloneDX and SPDX of the artifact and of everything that was installed to start it, never of the author's own tree.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { besideName } from '../names.js';
import { releasedVersion } from '../plan.js';
import type { Produced, Stage } from '../types.js';
import { writeBeside } from './beside.js';

export const sbomStage: Stage = {
  title: 'sbom',
  scope: 'project',
  skip: (release, project) =>
    release.started.some((start) => start.project === project?.name) ? undefined : 'nothing was started',
  async run(release, _host, project): Promise<Produced> {
    const start = release.started.find((one) => one.project === project?.name);
    const artifact = release.artifacts.find(({ file }) => file === start?.artifact);
    if (start === undefined || artifact === undefined || project === undefined) return {};
    const { sbomModel, renderCycloneDx, renderSpdx } = await import('../sbom/formats.js');
    const version = await releasedVersion(project, release.artifacts, release);
    const sha512 = createHash('sha512')
      .update(await readFile(artifact.path))
      .digest('hex');
    const model = sbomModel(release, project, version, { ...artifact, sha512 }, start);
    const write = (suffix: string, text: string) =>
      writeBeside(release, 'sbom', besideName(project.name, version, suffix), text, project.name);
    return {
      artifacts: [await write('.cdx.json', renderCycloneDx(model)), await write('.spdx.json', renderSpdx(model))],
      lines: [`${model.components.length + 1} components, CycloneDX and SPDX`],
    };
  },
};
