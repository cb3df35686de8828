// manifest.json of an MCP bundle: read from the commit, completed with the version, and held to the files beside it.

import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readEntry } from '../archive/archive.js';
import { StageFailure } from '../core/errors.js';
import type { Finding, Project } from '../core/types.js';
import { readJson } from '../formats/json.js';
import { namedFiles } from '../formats/mcpb-manifest.js';
import { fieldsOf, isObject } from '../formats/object.js';
import { plainJson } from '../formats/plain-json.js';
import { LARGEST_CONFIG, readInside } from '../repository/regular-file.js';
import { bundleOf } from './bundle-table.js';

export type Manifest = Readonly<Record<string, unknown>>;
/** Its name in a bundle. */
export const MANIFEST = 'manifest.json';

/** Where the project's `[mcpb]` table says it lies, relative to the repository's root. */
export function manifestFile({ path, settings }: Pick<Project, 'path' | 'settings'>): string {
  return posix.normalize(posix.join(path, bundleOf({ settings })?.manifest ?? MANIFEST));
}

/** The manifest of the commit with the released version. @throws StageFailure `bundle/manifest` */
export function completedManifest(project: Project, root: string, version: string): Manifest {
  const file = manifestFile(project);
  const { bytes } = readInside(root, file, LARGEST_CONFIG);
  if (bytes === undefined) {
    throw problem(project, {
      message: `[mcpb] asks for a bundle, but ${file} does not exist.`,
      hint: 'Write it (npx @anthropic-ai/mcpb init), or name it: [mcpb] manifest = "mcpb/manifest.json"',
    });
  }
  const { value, problems } = readJson(bytes.toString('utf8'));
  if (!isObject(value)) {
    const [first] = problems;
    const message = `${file} is not a JSON object${first === undefined ? '' : `: ${first.message}`}.`;
    throw problem(project, { message, hint: 'Correct it.', line: first?.line });
  }
  return { ...value, version };
}

/** The manifest in a bundle; empty where it cannot be read. */
export async function packedManifest(bundle: string): Promise<Manifest> {
  return fieldsOf(plainJson((await readEntry(bundle, MANIFEST)).toString('utf8')));
}

/** What does not fit the published schema. */
export async function judgeShape(manifest: Manifest, project: Project): Promise<readonly Finding[]> {
  const { mcpbMisfits } = await import('../check/rules/mcp/mcpb-misfits.js');
  return mcpbMisfits(manifest).map(({ message, hint }) => misfit(project, { message, hint }));
}

/** Files that it names and nobody finds in the folder that is packed, and icons that no client shows. */
export function judgeFiles(manifest: Manifest, folder: string, project: Project): readonly Finding[] {
  return namedFiles(manifest).flatMap(({ key, path }) => {
    if (!existsSync(join(folder, path))) {
      const hint = 'Correct the path, or let the package include the file.';
      return [misfit(project, { message: `${key} is "${path}", which is not in the bundle.`, hint })];
    }
    const isImage = key === 'icon' || key === 'icons';
    if (!isImage || readFileSync(join(folder, path)).subarray(0, PNG.length).equals(PNG)) return [];
    return [misfit(project, { message: `${key} is "${path}", which is not a PNG image.`, hint: 'Use a PNG image.' })];
  });
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** The failure of a bundle that no client could start. */
export function problem(project: About, words: Words): StageFailure {
  return new StageFailure(misfit(project, words));
}

/** What is wrong with a manifest, at the one of the repository. */
export function misfit(project: About, words: Words): Finding {
  return { rule: 'bundle/manifest', level: 'error', project: project.name, file: manifestFile(project), ...words };
}

type About = Pick<Project, 'name' | 'path' | 'settings'>;
type Words = Pick<Finding, 'message' | 'hint' | 'line' | 'quote'>;
