// install: the published version, installed from where it was published to as a user would, and started once more.

import { ECOSYSTEMS } from '../ecosystems/index.js';
import { StageFailure } from '../errors.js';
import { seconds } from '../host/progress.js';
import { openRoom } from '../host/room.js';
import type { Finding, Host, Produced, Project, Source, Stage } from '../types.js';
import { tryServer } from './try-server.js';

/** The stage for one source: the stand-ins of a rehearsal, or the registries themselves. */
export function installStage(source: Source, versionOf: (project: Project) => string): Stage {
  return {
    title: 'install',
    scope: 'project',
    skip: (_, project) =>
      project?.settings.smoke.unstarted === undefined ? undefined : 'the server cannot be started here',
    async run(_release, host, project): Promise<Produced> {
      const ecosystem = ECOSYSTEMS.find(({ id }) => id === project?.ecosystem);
      if (project === undefined || ecosystem === undefined) return {};
      const version = versionOf(project);
      const room = await openRoom(host, `install-${project.name}`);
      const installed = await ecosystem.installPublished(project, version, source, room, host);
      if (installed === undefined) return { lines: ['no package index holds it: nothing to install from'] };
      const { talked } = await tryServer(host, installed, project, project.name);
      const [command = ''] = ecosystem.userCommands(project, version);
      if (talked.outcome !== 'answered') throw new StageFailure([silent(command, version, talked, host)]);
      const where = project.ecosystem === 'code-package' ? 'the release' : 'the registry';
      return { lines: [`${command} from ${where}: ready in ${seconds(talked.readyMs)}`] };
    },
  };
}

function silent(
  command: string,
  version: string,
  talked: { readonly outcome: string; readonly stderr: string; readonly message?: string | undefined },
  host: Host,
): Finding {
  host.log.debug(talked.stderr);
  return {
    rule: 'install/start',
    level: 'error',
    message: `${version} was published and installed again, and then it did not answer (${talked.outcome}${talked.message === undefined ? '' : `: ${talked.message}`}).`,
    quote: talked.stderr.trim().split('\n').slice(-12),
    facts: { 'started with': command },
    hint: 'The file itself answered before: what differs is what the registry gives, so compare the files and the versions of dependencies.',
  };
}
