// The SBOMs of a file among those of a release: each names, by digest, the file that it is about.

import { readFile } from 'node:fs/promises';
import { sha256 } from '../core/digest.js';
import type { PublishFile } from '../core/types.js';
import { changed } from '../core/unchanged.js';

type Named = Pick<PublishFile, 'kind' | 'file' | 'path' | 'sha256' | 'size'>;

/** Content types of SBOMs, by how their names end. */
const TYPES = { '.cdx.json': 'application/vnd.cyclonedx+json', '.spdx.json': 'application/spdx+json' } as const;

/** An SBOM, read. */
export interface SbomFile extends Named {
  readonly mediaType: string;
  readonly text: string;
}

/** The SBOMs about one file. @throws ReleaseError `publish/changed` for one that is not what the release says */
export async function sbomsAbout(
  { sha256: digest }: Pick<PublishFile, 'sha256'>,
  files: readonly Named[],
): Promise<readonly SbomFile[]> {
  const read = files.flatMap((file) => {
    const type = Object.entries(TYPES).find(([ending]) => file.kind === 'sbom' && file.file.endsWith(ending));
    return type === undefined ? [] : [textOf(file).then((text) => ({ ...file, mediaType: type[1], text }))];
  });
  return (await Promise.all(read)).filter(({ text }) => text.includes(digest));
}

async function textOf(file: Named): Promise<string> {
  const text = await readFile(file.path, 'utf8');
  if (sha256(text) !== file.sha256) throw changed(file);
  return text;
}
