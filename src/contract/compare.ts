// compare: what clients notice since the version before, and whether the new version admits it.

import type { Compared, Finding, Produced, Project, Stage } from '../core/types.js';
import { isPrerelease, sameVersion } from '../core/version.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { TYPED } from '../host/typed.js';
import { ownArtifacts, ownStart } from '../plan/own.js';
import { releasedVersion } from '../plan/plan.js';
import { diffContracts } from './diff/diff.js';
import { judgeBehavior, judgeVersion } from './judge-version.js';
import { findBaselines } from './of/baseline.js';
import { countedChanges } from './render-diff.js';

export const compareStage: Stage = {
  title: 'compare',
  scope: 'project',
  skip(release, project) {
    if (release.contract?.gate === 'off') return 'disabled in the configuration';
    const start = ownStart(release, project);
    if (start === undefined) return 'nothing was started';
    if (start.library !== undefined) return 'a library has no contract';
    if (start.protected === true) return 'the capabilities of the server are unknown';
    return release.repository === undefined ? 'the GitHub repository is unknown' : undefined;
  },
  async run(release, host, project): Promise<Produced> {
    const start = ownStart(release, project);
    if (start === undefined || project === undefined) return {};
    const version = releasedVersion(project, ownArtifacts(release, project), release);
    const { found, troubles } = await findBaselines(release, project, version, host);
    if (found.length === 0) return nothing(troubles, project);
    const findings: Finding[] = [];
    const compared: Compared[] = [];
    const lines: string[] = [];
    for (const before of found) {
      const changes = diffContracts(before.contract, start.contract);
      compared.push({ project: project.name, since: before.version, source: before.source, changes });
      lines.push(`since ${before.version}: ${countedChanges(changes)}`);
      // Between two pre-releases everything may change: they are what is tried out.
      if (isPrerelease(before.version)) continue;
      // Work on what comes after a release: its version is still to be chosen.
      if (sameVersion(before.version, version)) continue;
      const gate = release.noRelease === undefined ? (release.contract?.gate ?? 'error') : 'warning';
      const judged = { version, since: before.version, changes, gate };
      findings.push(...judgeVersion(judged), ...judgeBehavior(judged));
    }
    return { findings, compared, lines };
  },
};

function nothing(troubles: readonly string[], project: Project): Produced {
  const before = ecosystemOf(project).published?.word(project.name, '<version>') ?? '<its file>';
  const [first] = troubles;
  const finding: Finding =
    first === undefined
      ? {
          rule: 'contract/no-baseline',
          level: 'note',
          message: 'There is no earlier version to compare with: this one becomes the baseline of the next.',
        }
      : {
          rule: 'contract/not-compared',
          level: 'note',
          message: `The contract was not compared with the last version: ${first}`,
          hint: `Compare by hand, which starts both versions: ${TYPED} contract diff ${before} .`,
        };
  return { findings: [finding], lines: ['nothing to compare with'] };
}
