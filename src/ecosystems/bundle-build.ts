// Builds an MCP bundle: what was packed for the registry, what it needs to run, and the manifest, in a zip that is the same each time.

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { TooLarge } from '../archive/limits.js';
import { type Member, memberAt } from '../archive/member.js';
import { pack } from '../archive/pack.js';
import { StageFailure } from '../core/errors.js';
import { jsonText } from '../core/json-text.js';
import { besideName } from '../core/names.js';
import type { Artifact, ArtifactKind, Finding, Project, Release } from '../core/types.js';
import { toSemver } from '../core/version.js';
import { fieldsOf } from '../formats/object.js';
import {
  completedManifest,
  judgeFiles,
  judgeShape,
  MANIFEST,
  type Manifest,
  manifestFile,
  problem,
} from './bundle-manifest.js';
import { forPlatform, HERE } from './bundle-platform.js';
import { filesIn } from './files-in.js';

/** What no client needs (as the official packer leaves it out too), and what differs from one installation to the next. */
const LEFT_OUT =
  /(^|\/)node_modules\/(\.bin|\.cache)\/|(^|\/)node_modules\/\.[\w-]*lock[\w.-]*$|(^|\/)(\.npmrc|\.git|\.DS_Store|__pycache__|\.venv)(\/|$)|\.(map|d\.[cm]?ts)$/;
/** Code for one processor and system. */
const NATIVE = /\.(node|so|dylib|dll|pyd|exe)$/;

export interface Bundling {
  readonly kind: ArtifactKind;
  readonly version: string;
  /** Types of `server` that this ecosystem can fill a bundle for, the usual one first. */
  readonly types: readonly string[];
  /** The only platform that it is for, such as `linux-arm64`. */
  readonly platform?: string;
  /** The manifest of the bundle, of that of the commit. */
  adapted?(manifest: Manifest): Manifest;
  /** Puts everything but the manifest into a folder, and says where. */
  fill(manifest: Manifest): Promise<string>;
}

/** @throws StageFailure `bundle/…` where it could not be started by a client */
export async function buildBundle(
  project: Project,
  release: Release,
  { kind, version, types, platform, adapted, fill }: Bundling,
): Promise<{ readonly artifact: Artifact; readonly findings: readonly Finding[] }> {
  const stated = toSemver(version) ?? version;
  const written = completedManifest(project, release.root, stated);
  const type = fieldsOf(written['server'])['type'];
  if (type !== undefined && !types.includes(String(type))) {
    throw problem(project, {
      message: `The bundle is of type ${JSON.stringify(type)}; of this project a bundle of type ${types.join(' or ')} is built.`,
      hint: `Write "type": "${types[0]}", and the command that goes with it in mcp_config.`,
    });
  }
  const misfits = await judgeShape(written, project);
  if (misfits.length > 0) throw new StageFailure(misfits);
  const manifest = adapted?.(written) ?? written;
  const folder = await fill(manifest);
  await writeFile(join(folder, MANIFEST), jsonText(manifest));
  const findings = judgeFiles(manifest, folder, project);
  if (findings.length > 0) throw new StageFailure(findings);
  const members = await membersOf(folder, project);
  // All of a program is compiled, perhaps one for each system.
  const native = type === 'binary' ? [] : members.filter((one) => NATIVE.test(one.path)).map((one) => one.path);
  // One for another platform has another name.
  const only = platform ?? (native.length === 0 ? undefined : HERE);
  const file = besideName(project.name, stated, `${only === undefined ? '' : `-${only}`}.mcpb`);
  const path = join(release.out, file);
  await rm(path, { force: true });
  try {
    const digest = await pack({ path, format: 'zip', top: undefined, time: release.commitTime, members });
    const artifact = { kind, file, path, ...digest, project: project.name, ...forPlatform(file, stated, platform) };
    const isSaid = platform !== undefined || saysPlatform(manifest);
    return { artifact, findings: native.length === 0 || isSaid ? [] : [nativeFinding(project, file, native)] };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    throw problem(project, {
      message: `${file} is larger than 100 MiB.`,
      hint: 'Move packages that only a build needs to the development dependencies.',
    });
  }
}

async function membersOf(folder: string, project: Project): Promise<readonly Member[]> {
  const paths = (await filesIn(folder)).filter((path) => !LEFT_OUT.test(path)).sort();
  const found = await Promise.all(paths.map((path) => memberAt(folder, path, undefined, paths)));
  const wrong = found.findIndex((one) => typeof one === 'string');
  if (wrong >= 0) {
    const message = `The bundle would contain ${paths[wrong]}, ${found[wrong]}.`;
    throw problem(project, { message, hint: 'Replace it with a regular file.' });
  }
  return found.filter((one) => typeof one === 'object');
}

/** The manifest says already that this system alone runs it. */
function saysPlatform({ compatibility }: Manifest): boolean {
  const said = fieldsOf(compatibility)['platforms'];
  return isDeepStrictEqual(said, [process.platform]);
}

function nativeFinding(project: Project, artifact: string, paths: readonly string[]): Finding {
  return {
    rule: 'bundle/native',
    level: 'warning',
    project: project.name,
    artifact,
    file: manifestFile(project),
    message: `The bundle contains code for ${HERE} only (${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}): elsewhere it does not start.`,
    hint: `Use packages without native code, or say where it runs: "compatibility": { "platforms": ["${process.platform}"] }`,
  };
}
