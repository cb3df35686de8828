// sbom: CycloneDX and SPDX of the artifact and of everything that was installed to start it, never of the author's own tree.

import { sha512File } from '../core/digest.js';
import { plural } from '../core/plural.js';
import type { Produced, Stage } from '../core/types.js';
import { serverOf } from '../host/github-server.js';
import { ownArtifacts, ownFile, ownStart } from '../plan/own.js';
import { releasedVersion } from '../plan/plan.js';
import { writeBeside } from '../plan/write-artifact.js';
import type { SbomModel } from './model.js';

export const sbomStage: Stage = {
  title: 'sbom',
  scope: 'project',
  skip: (release, project) => (ownStart(release, project) === undefined ? 'nothing was started' : undefined),
  async run(release, host, project): Promise<Produced> {
    const start = ownStart(release, project);
    const artifact = release.artifacts.find(({ file }) => file === start?.artifact);
    if (start === undefined || artifact === undefined || project === undefined) return {};
    const { deniedLicenses, findVulnerabilities, sbomModel, renderCycloneDx, renderSpdx } = await import(
      './formats.js'
    );
    const version = releasedVersion(project, ownArtifacts(release, project), release);
    const sha512 = await sha512File(artifact.path);
    const model = sbomModel(release, project, version, { ...artifact, sha512 }, start, serverOf(host.env).origin);
    const write = async (suffix: string, text: string) =>
      writeBeside(release, 'sbom', ownFile(release, project, suffix), text, project.name, { about: artifact.file });
    const { deny = [], vulnerabilities, osv } = release.sbom ?? {};
    const looked = vulnerabilities === true ? await findVulnerabilities(model, project.name, host, osv) : undefined;
    return {
      artifacts: [await write('.cdx.json', renderCycloneDx(model)), await write('.spdx.json', renderSpdx(model))],
      lines: [
        `${plural(model.components.length + 1, 'component')}, CycloneDX and SPDX`,
        ...unstated(model),
        ...bundledLine(model),
        ...(looked === undefined ? [] : [looked.line]),
      ],
      findings: [...deniedLicenses(model, deny, project.name), ...(looked?.findings ?? [])],
    };
  },
};

/** What packages do not say is NOASSERTION, and counted. */
function unstated({ root, components }: SbomModel): readonly string[] {
  const lacking = (key: 'supplier' | 'license') => [root, ...components].filter((one) => one[key] === undefined).length;
  const counts = (['supplier', 'license'] as const).flatMap((key) =>
    lacking(key) === 0 ? [] : [`${lacking(key)} without ${key}`],
  );
  return counts.length === 0 ? [] : [counts.join(', ')];
}

/** What is said of bundled code: how much of it was found, and where it was not. */
function bundledLine({ components, unknown }: SbomModel): readonly string[] {
  const found = components.filter(({ inside, holders }) => inside !== undefined || holders !== undefined).length;
  const [first] = unknown;
  const more = unknown.length > 1 ? ` and ${plural(unknown.length - 1, 'more file')}` : '';
  return [
    ...(found === 0 ? [] : [`${found} of them bundled`]),
    ...(first === undefined ? [] : [`incomplete: a source map would say what a bundler put into ${first}${more}`]),
  ];
}
