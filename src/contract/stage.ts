// contract: what a client sees of the server, as one canonical file that can be compared with the last release's.

import type { Produced, Stage } from '../core/types.js';
import { contractText } from '../mcp/contract.js';
import { offers } from '../mcp/describe.js';
import { ownFile, ownStart } from '../plan/own.js';
import { writeBeside } from '../plan/write-artifact.js';

export const contractStage: Stage = {
  title: 'contract',
  scope: 'project',
  skip: (release, project) => {
    const start = ownStart(release, project);
    if (start === undefined) return 'nothing was started';
    if (start.library) return 'a library has no contract';
    return start.protected ? 'the server requires authentication, so its capabilities are unknown' : undefined;
  },
  async run(release, _host, project): Promise<Produced> {
    const start = ownStart(release, project);
    if (start === undefined || project === undefined) return {};
    const file = ownFile(release, project, '.contract.json');
    const artifact = await writeBeside(release, 'contract', file, contractText(start.contract), project.name);
    return { artifacts: [artifact], lines: [`${offers(start.contract)} in ${file}`] };
  },
};
