// Judges what was built: is it this project in this version, and is everything in it that its scripts need.

import { basename } from 'node:path';
import { listArchive } from '../../archive/archive.js';
import { CONFIG_FILE } from '../../core/about.js';
import { normalName } from '../../core/names.js';
import { projectTable } from '../../core/project-table.js';
import type { Finding, Identity, Project, Release } from '../../core/types.js';
import { sameVersion, taggedVersion } from '../../core/version.js';
import { notNeeded } from '../dev-files.js';
import type { PyManifest } from './manifest.js';
import { splitRequirement } from './pep508.js';
import { mayProvide } from './provided.js';
import type { Wheel } from './wheel.js';

type About = Pick<Release, 'tag' | 'commit'> & Partial<Pick<Release, 'findings'>>;

/** What an index would say of name and version: those of the project and the tag, or another's. */
export function judgeIdentity(
  built: Identity & { file: string },
  project: Project<PyManifest>,
  release: About,
): readonly Finding[] {
  const findings: Finding[] = [];
  const at = (key: string) => project.manifest.at(['project', key]) ?? {};
  const base = { level: 'error' as const, file: project.manifestFile, artifact: built.file };
  if (normalName(built.name) !== normalName(project.name)) {
    const stated = project.manifest.name ?? project.settings.name;
    findings.push({
      ...base,
      ...at('name'),
      rule: 'build/name',
      ...(stated === undefined
        ? {
            message: `The built package is named ${built.name}. ${project.manifestFile} does not state that name as a text, so ${project.name} was expected, after the folder.`,
            hint: `State it in ${CONFIG_FILE}:\n${projectTable(project.path, `name = "${built.name}"`)}`,
          }
        : {
            message: `The project is named ${project.name}, but the built package is named ${built.name}.`,
            hint: 'Use one name in [project], and remove a different one from setup.py or setup.cfg.',
          }),
    });
  }
  const tagged = taggedVersion(release.tag, project.name);
  const wanted = tagged ?? project.version;
  const dynamic = project.manifest.dynamic.includes('version') || project.version === undefined;
  // That the manifest and the tag differ is one cause, which tag-is-version has told.
  const told =
    !dynamic &&
    sameVersion(built.version, project.version ?? '') &&
    release.findings?.some(({ rule, project: name }) => rule === 'tag-is-version' && name === project.name) === true;
  if (wanted !== undefined && !sameVersion(built.version, wanted)) {
    if (told) return findings;
    findings.push({
      ...base,
      ...at(dynamic ? 'dynamic' : 'version'),
      rule: 'build/version',
      message: `The built version is ${built.version}; ${tagged === undefined ? 'the manifest' : `the tag ${release.tag}`} says ${wanted}.`,
      hint: dynamic
        ? 'The build backend computes the version: check its tag pattern, and files that the build changes before the version is read.'
        : 'Set the version of the tag in [project].',
    });
  }
  return findings;
}

/** What a stranger would miss in the wheel. */
export function judgeWheel(wheel: Wheel, project: Project<PyManifest>, tracked: readonly string[]): readonly Finding[] {
  const base = { file: project.manifestFile, artifact: wheel.file };
  const findings: Finding[] = [];
  // A wheel may be nothing but a compiled program.
  const programs = [...wheel.digests.keys()].some((path) => /^[^/]+\.data\/scripts\//.test(path));
  if (wheel.modules.size === 0 && !programs) {
    findings.push({
      ...base,
      rule: 'packages-there',
      level: 'error',
      message: 'The wheel contains no Python module, so there is nothing to start.',
      hint: 'Configure the build backend to ship the package, or move it to src/ under the name of the project.',
    });
  } else {
    const needed = wheel.metadata
      .all('requires-dist')
      .map((line) => ({ name: normalName(splitRequirement(line)?.name ?? '') }));
    for (const [script, target] of Object.entries(wheel.scripts)) {
      const module = target.split(':')[0]?.trim() ?? '';
      if (wheel.modules.has(module)) continue;
      const own = ours(module, wheel, tracked);
      if (!own && mayProvide(module.split('.')[0] ?? '', needed)) continue;
      const level = own ? 'error' : 'warning';
      findings.push({
        ...base,
        ...project.manifest.at(['project', 'scripts', script]),
        rule: 'entry-point-exists',
        level,
        subject: { module },
        message: `The command ${script} starts ${target}, but the wheel has no module ${module}. It contains: ${[...wheel.topLevel].slice(0, 8).join(', ')}.`,
        hint:
          level === 'error'
            ? `Make the build backend ship ${module}, or point ${script} at a module that is shipped.`
            : `Correct the name, unless a dependency provides ${module}.`,
      });
    }
  }
  const licensed =
    wheel.metadata.all('license-file').length > 0 ||
    wheel.entries.some(({ path }) => /\.dist-info\/(.*\/)?(licen[cs]e|copying|notice|unlicense)[^/]*$/i.test(path));
  if (!licensed) {
    findings.push({
      ...base,
      rule: 'license-file',
      subject: { about: 'license' },
      level: 'warning',
      message: 'The wheel has no license file: users have no written permission to use it.',
      hint: 'Name the file in pyproject.toml: [project] license-files = ["LICENSE"]. It must be next to pyproject.toml.',
    });
  }
  return findings;
}

/** What makes an sdist larger for nothing. */
export async function judgeSdist(path: string): Promise<readonly Finding[]> {
  const entries = await listArchive(path);
  const files = entries.filter(({ type }) => type === 'file').map((entry) => entry.path.replace(/^[^/]+\//, ''));
  const hint =
    'Exclude them in the sdist settings of the build backend: [tool.hatch.build.targets.sdist] exclude, MANIFEST.in for setuptools.';
  const found = notNeeded(files, { kind: 'sdist', tests: false, hint });
  return found === undefined ? [] : [{ ...found, artifact: basename(path) }];
}

/** Whether a module must come from this wheel: it lies in the repository, shares a package with it, or nothing else could bring it. */
function ours(module: string, wheel: Wheel, tracked: readonly string[]): boolean {
  const top = module.split('.')[0] as string;
  if (wheel.topLevel.includes(top) || wheel.metadata.all('requires-dist').length === 0) return true;
  return tracked.some((path) => {
    const parts = path.split('/');
    return parts.includes(top) || parts.at(-1) === `${top}.py`;
  });
}
