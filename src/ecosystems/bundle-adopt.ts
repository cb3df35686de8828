// An MCP bundle that was built elsewhere: held to what ours are, and copied as it is.

import { basename, join } from 'node:path';
import { unpack } from '../archive/unpack.js';
import { StageFailure } from '../core/errors.js';
import type { Artifact, Given, Host, Project, Release } from '../core/types.js';
import { sameVersion, wantedVersion } from '../core/version.js';
import { judgeFiles, judgeShape, MANIFEST, misfit, packedManifest } from './bundle-manifest.js';
import { forPlatform } from './bundle-platform.js';
import { stored } from './stored.js';

/** The bundles among these files. @throws StageFailure `bundle/manifest` for one that no client could start, or of another version */
export async function adoptBundles(
  given: readonly Given[],
  project: Project,
  release: Release,
  host: Host,
): Promise<readonly Artifact[]> {
  const bundles = given.filter(({ kind }) => kind.endsWith('-mcpb'));
  return Promise.all(bundles.map((one) => adopt(one, project, release, host)));
}

async function adopt(
  { kind, path, identity }: Given,
  project: Project,
  release: Release,
  host: Host,
): Promise<Artifact> {
  const file = basename(path);
  const manifest = await packedManifest(path);
  const folder = join(await host.tempDir('bundle'), 'unpacked');
  await unpack(path, folder);
  const wrong = [...(await judgeShape(manifest, project)), ...judgeFiles(manifest, folder, project)];
  const wanted = wantedVersion(project, release.tag);
  const stated = String(manifest['version'] ?? '');
  const findings =
    wanted === undefined || sameVersion(stated, wanted)
      ? wrong
      : [
          ...wrong,
          misfit(project, {
            message: `The ${MANIFEST} in ${file} has the version ${stated || '(none)'}; ${wanted} is released.`,
            hint: `Set "version": "${wanted}" before the bundle is packed.`,
          }),
        ];
  if (findings.length > 0) throw new StageFailure(findings.map((one) => ({ ...one, artifact: file })));
  const about = { project: project.name, ...forPlatform(file, stated, identity?.platform) };
  return { kind, ...(await stored(path, release)), ...about };
}
