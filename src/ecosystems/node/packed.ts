// What becomes of a packed tarball, whoever packed it: judged as what strangers would install, and copied into the release.

import { join } from 'node:path';
import { StageFailure } from '../../core/errors.js';
import type { Artifact, Finding, Given, Host, Produced, Project, Release } from '../../core/types.js';
import { trackedFiles } from '../../repository/tracked.js';
import { adoptBundles } from '../bundle-adopt.js';
import { stored } from '../stored.js';
import type { Workshop } from './build-context.js';
import { bundledIn } from './bundled.js';
import { unpackedData } from './data-files.js';
import { identityIn } from './kinds.js';
import type { NodeManifest } from './manifest.js';
import { judgeTarball } from './members.js';
import { readTarball, type Tarball, tarballName } from './tarball.js';

/** Tarballs that were built elsewhere; npm's own name is the one that they are released under. */
export async function adoptNode(
  given: readonly Given[],
  project: Project<NodeManifest>,
  release: Release,
  host: Host,
): Promise<Produced> {
  const folder = join(release.root, project.path);
  const packed = given.filter(({ kind }) => kind === 'npm-tarball');
  const own = [];
  for (const { path } of packed)
    own.push(await judged(path, { told: [] }, project, release, { folder, root: release.root }, host));
  const bundles = await adoptBundles(given, project, release, host);
  return {
    artifacts: [...own.map(({ artifact }) => artifact), ...bundles],
    findings: own.flatMap((one) => one.findings),
  };
}

/** What was packed, judged and copied into release.out. @throws StageFailure with what stands against it */
export async function judged(
  packed: string,
  { told, madeWith }: { readonly told: readonly Finding[] } & Pick<Artifact, 'madeWith'>,
  project: Project<NodeManifest>,
  release: Release,
  place: Pick<Workshop, 'folder' | 'root'>,
  host: Host,
): Promise<{ readonly artifact: Artifact; readonly findings: readonly Finding[] }> {
  const tarball = await readTarball(packed);
  const [members, lints, tracked] = await Promise.all([
    judgeTarball(tarball, project),
    linted(tarball, project),
    trackedFiles(host, release.root, project.path),
  ]);
  const data = unpackedData(tarball, tracked, project);
  const file = tarballName(
    tarball.manifest.name ?? project.name,
    tarball.manifest.version ?? project.version ?? '0.0.0',
  );
  const findings = [...told, ...[...members, ...lints, ...data].map((finding) => ({ ...finding, artifact: file }))].map(
    (finding): Finding => ({ ...finding, project: project.name }),
  );
  if (findings.some(({ level }) => level === 'error')) throw new StageFailure(findings);

  const identity = identityIn(tarball.manifest, file);
  const bundled = await bundledIn({ file: packed, inFolder: true }, tarball.manifest, place);
  const about = { project: project.name, identity, bundled, madeWith };
  return { artifact: { kind: 'npm-tarball', ...(await stored(packed, release, file)), ...about }, findings };
}

/** publint's messages about what is packed; what package.json alone tells was said by `check`. */
async function linted(
  { paths, texts }: Tarball,
  { manifest, manifestFile: file }: Project<NodeManifest>,
): Promise<readonly Omit<Finding, 'project' | 'artifact'>[]> {
  const { lint } = await import('./publint.js');
  const files = paths.map((path) => ({ path, data: texts.get(path) ?? new Uint8Array() }));
  const messages = await lint(files, 'packed');
  return messages.map(({ path, ...message }) => ({ rule: 'node-publint', file, ...manifest.at(...path), ...message }));
}
