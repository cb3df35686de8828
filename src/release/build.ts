// build: the project's ecosystem makes the files that will be shipped.

import prettyBytes from 'pretty-bytes';
import { findSecrets } from '../check/built-files.js';
import { StageFailure } from '../core/errors.js';
import type { Host, Produced, Project, Release, Stage } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { serverOf } from '../host/github-server.js';
import { withSboms } from '../sbom/embed.js';
import { refusals } from './refusals.js';

export const buildStage: Stage = {
  title: 'build',
  scope: 'project',
  async run(release, host, project): Promise<Produced> {
    if (project === undefined) return {};
    const produced = await made(project, release, host);
    const own = produced.artifacts ?? [];
    // The bytes of a file from elsewhere are its maker's to change.
    const artifacts =
      release.given === undefined ? await withSboms(own, release, project, serverOf(host.env).origin) : own;
    const lines = artifacts.map(({ file, size }) => `${file.padEnd(44)} ${prettyBytes(size)}`);
    const secrets = await findSecrets(artifacts, project, release);
    const findings = [...(produced.findings ?? []), ...secrets, ...(await refusals(artifacts, release, host))];
    // Nothing that holds a secret is started, let alone handed over.
    if (secrets.some(({ level }) => level === 'error')) throw new StageFailure(findings);
    return { ...produced, artifacts, findings, lines };
  },
};

async function made(project: Project, release: Release, host: Host): Promise<Produced> {
  const ecosystem = ecosystemOf(project);
  if (release.given === undefined) return ecosystem.build(project, release, host);
  const own = release.given.filter((one) => one.project.path === project.path && one.project.name === project.name);
  if (ecosystem.adopt === undefined) throw new Error(`${ecosystem.id} was given files`);
  return ecosystem.adopt(own, project, release, host);
}
