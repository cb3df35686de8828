// install: the published version, installed from where it was published to as a user would, and started once more.

import { StageFailure } from '../core/errors.js';
import type { Finding, Produced, Project, Source, Stage } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { entryOf, type PackageEntry } from '../formats/server-json.js';
import { during } from '../host/during.js';
import { seconds } from '../host/progress.js';
import { openSandbox } from '../host/sandbox.js';
import { importLibrary } from './import-library.js';
import { asListed } from './listed.js';
import { startListedFiles } from './listed-file.js';
import { tryServer } from './try-server.js';

/**
 * The stage for one source: the stand-ins of a rehearsal, or the registries themselves.
 * @param listed what clients find in a registry of servers: such a project is installed and started as its entry says
 */
export function installStage(
  source: Source,
  versionOf: (project: Project) => string,
  listed: readonly PackageEntry[] = [],
): Stage {
  return {
    title: 'install',
    scope: 'project',
    skip: (_, project) =>
      project?.settings.smoke.unstarted === undefined ? undefined : 'the server cannot be started here',
    async run(release, host, released): Promise<Produced> {
      if (released === undefined) return {};
      const ecosystem = ecosystemOf(released);
      const entry = entryOf(listed, released, ecosystem);
      const project = entry === undefined ? released : asListed(released, entry);
      const version = entry?.version ?? versionOf(project);
      const sandbox = await openSandbox(host, `install-${project.name}`);
      const installed = await during(host, `installing ${project.name} ${version}`, () =>
        ecosystem.installPublished(project, version, source, sandbox, host),
      );
      if (installed === undefined)
        return { lines: ['it is not on a package index, so it cannot be installed from one'] };
      if (project.settings.isLibrary === true) {
        const failed = await importLibrary(installed, project, `${project.name} ${version}`, host);
        if (failed.length > 0) throw new StageFailure(failed.map(published));
        const did = project.settings.smoke.command === undefined ? 'imported' : 'installed and run';
        return { lines: [`${did} from ${ecosystem.installsFrom.shown}`] };
      }
      const { talked, findings } = await tryServer(host, installed, project, `${project.name} ${version}`, {
        quick: true,
      });
      // The file itself was judged before: here only what stops it now counts.
      const errors = findings.filter(({ level }) => level === 'error');
      if (errors.length > 0) throw new StageFailure(errors.map(published));
      const [command = ''] = ecosystem.userCommands(project, version);
      const from = `${ecosystem.installsFrom.shown}${entry === undefined ? '' : ', as its entry in server.json says'}`;
      const files = await startListedFiles(listed, release, released, host);
      return { lines: [`${command} from ${from}: ready in ${seconds(talked.readyMs)}`, ...files] };
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
