// install: the published version, installed from where it was published to as a user would, and started once more.

import { StageFailure } from '../core/errors.js';
import type { Finding, Produced, Project, Source, Stage } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { during } from '../host/during.js';
import { seconds } from '../host/progress.js';
import { openSandbox } from '../host/sandbox.js';
import { importLibrary } from './import-library.js';
import { tryServer } from './try-server.js';

/** The stage for one source: the stand-ins of a rehearsal, or the registries themselves. */
export function installStage(source: Source, versionOf: (project: Project) => string): Stage {
  return {
    title: 'install',
    scope: 'project',
    skip: (_, project) =>
      project?.settings.smoke.unstarted === undefined ? undefined : 'the server cannot be started here',
    async run(_release, host, project): Promise<Produced> {
      if (project === undefined) return {};
      const ecosystem = ecosystemOf(project);
      const version = versionOf(project);
      const sandbox = await openSandbox(host, `install-${project.name}`);
      const installed = await during(host, `installing ${project.name} ${version}`, () =>
        ecosystem.installPublished(project, version, source, sandbox, host),
      );
      if (installed === undefined)
        return { lines: ['it is not on a package index, so it cannot be installed from one'] };
      if (project.settings.isLibrary === true) {
        const failed = await importLibrary(installed, project, `${project.name} ${version}`, host);
        if (failed.length > 0) throw new StageFailure(failed.map(published));
        return { lines: [`imported from ${ecosystem.installsFrom.shown}`] };
      }
      const { talked, findings } = await tryServer(host, installed, project, `${project.name} ${version}`, {
        quick: true,
      });
      // The file itself was judged before: here only what stops it now counts.
      const errors = findings.filter(({ level }) => level === 'error');
      if (errors.length > 0) throw new StageFailure(errors.map(published));
      const [command = ''] = ecosystem.userCommands(project, version);
      return { lines: [`${command} from ${ecosystem.installsFrom.shown}: ready in ${seconds(talked.readyMs)}`] };
    },
  };
}

/** A finding of a start, about the published version. */
function published(finding: Finding): Finding {
  return {
    ...finding,
    rule: 'install/start',
    message: `After it was published and installed as a user would: ${finding.message}`,
    facts: { ...finding.facts, cause: finding.rule },
  };
}
