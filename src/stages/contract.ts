// contract: what a client sees of the server, as one canonical file that can be compared with the last release's.

import { contractText } from '../mcp/contract.js';
import { besideName } from '../names.js';
import { releasedVersion } from '../plan.js';
import { offers } from '../render/report.js';
import type { Produced, Stage } from '../types.js';
import { writeBeside } from './beside.js';

export const contractStage: Stage = {
  title: 'contract',
  scope: 'project',
  skip: (release, project) =>
    release.started.some((start) => start.project === project?.name) ? undefined : 'nothing was started',
  async run(release, _host, project): Promise<Produced> {
    const start = release.started.find((one) => one.project === project?.name);
    if (start === undefined || project === undefined) return {};
    const file = besideName(project.name, await releasedVersion(project, release.artifacts, release), '.contract.json');
    const artifact = await writeBeside(release, 'contract', file, contractText(start.contract), project.name);
    return { artifacts: [artifact], lines: [`${offers(start.contract)} in ${file}`] };
  },
};
