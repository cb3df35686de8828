// build: the project's ecosystem makes the files that will be shipped.

import prettyBytes from 'pretty-bytes';
import { ECOSYSTEMS } from '../ecosystems/index.js';
import type { Produced, Stage } from '../types.js';

export const buildStage: Stage = {
  title: 'build',
  scope: 'project',
  async run(release, host, project): Promise<Produced> {
    const ecosystem = ECOSYSTEMS.find(({ id }) => id === project?.ecosystem);
    if (project === undefined || ecosystem === undefined) return {};
    const produced = await ecosystem.build(project, release, host);
    const made = (produced.artifacts ?? []).map(({ file, size }) => `${file.padEnd(44)} ${prettyBytes(size)}`);
    return { ...produced, lines: made };
  },
};
