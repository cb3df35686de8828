// build: the project's ecosystem makes the files that will be shipped.

import prettyBytes from 'pretty-bytes';
import { findSecrets } from '../check/built-files.js';
import { StageFailure } from '../core/errors.js';
import type { Produced, Stage } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { serverOf } from '../host/github-server.js';
import { withSboms } from '../sbom/embed.js';
import { refusals } from './refusals.js';

export const buildStage: Stage = {
  title: 'build',
  scope: 'project',
  async run(release, host, project): Promise<Produced> {
    if (project === undefined) return {};
    const ecosystem = ecosystemOf(project);
    const produced = await ecosystem.build(project, release, host);
    const artifacts = await withSboms(produced.artifacts ?? [], release, project, serverOf(host.env).origin);
    const made = artifacts.map(({ file, size }) => `${file.padEnd(44)} ${prettyBytes(size)}`);
    const secrets = await findSecrets(artifacts, project, release);
    const findings = [...(produced.findings ?? []), ...secrets, ...(await refusals(artifacts, release))];
    // Nothing that holds a secret is started, let alone handed over.
    if (secrets.some(({ level }) => level === 'error')) throw new StageFailure(findings);
    return { ...produced, artifacts, findings, lines: made };
  },
};
