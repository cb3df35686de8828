// A file that a registry of servers lists by its address and digest: fetched as a client does, and started.

import { basename, join } from 'node:path';
import { digestFile } from '../core/digest.js';
import { StageFailure } from '../core/errors.js';
import type { Host, Project, Release } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import type { PackageEntry } from '../formats/server-json.js';
import { seconds } from '../host/progress.js';
import { openSandbox } from '../host/sandbox.js';
import { ownArtifacts } from '../plan/own.js';
import { tryServer } from './try-server.js';

/** Starts each listed file of a project. Gives lines for the progress. @throws StageFailure `install/…` */
export async function startListedFiles(
  listed: readonly PackageEntry[],
  release: Release,
  project: Project,
  host: Host,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { identifier = '', value } of listed) {
    const artifact = ownArtifacts(release, project).find(({ file }) => identifier.endsWith(`/${file}`));
    if (artifact === undefined || !URL.canParse(identifier)) continue;
    const sandbox = await openSandbox(host, `install-${project.name}`);
    const path = join(sandbox.folder, basename(new URL(identifier).pathname));
    const { status } = await host.http({ url: identifier, saveTo: path });
    const sha256 = status === 200 ? (await digestFile(path)).sha256 : undefined;
    if (sha256 === undefined || sha256 !== value['fileSha256'])
      throw new StageFailure([other(identifier, status, project)]);
    if (artifact.unstarted !== undefined) {
      lines.push(
        `${artifact.file} from its address in server.json: as listed, not started here (${artifact.unstarted})`,
      );
      continue;
    }
    const installed = await ecosystemOf(project).install({ ...artifact, path }, project, sandbox, host);
    const { talked, findings } = await tryServer(host, installed, project, artifact.file, { quick: true });
    const errors = findings.filter(({ level }) => level === 'error');
    if (errors.length > 0) throw new StageFailure(errors);
    lines.push(`${artifact.file} from its address in server.json: ready in ${seconds(talked.readyMs)}`);
  }
  return lines;
}

function other(url: string, status: number, { name: project }: Project) {
  const why = status === 200 ? 'has another digest than its entry says' : `answered ${status}`;
  return {
    ...{ rule: 'install/start', level: 'error' as const, project },
    message: `${url}, which server.json lists, ${why}.`,
    hint: 'Leave identifier and fileSha256 of the entry to the release, which fills them in.',
  };
}
