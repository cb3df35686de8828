// The SBOMs of a file among those of a release: each names, by digest, the file that it is about.

import { readFile } from 'node:fs/promises';
import { sha256 } from '../core/digest.js';
import type { PublishFile } from '../core/types.js';
import { changed } from '../core/unchanged.js';
import { CYCLONEDX_BOM, spdxDocument } from './sbom-root.js';

type Named = Pick<PublishFile, 'kind' | 'file' | 'path' | 'sha256' | 'size'>;

/** The forms of SBOMs, by how their names end: content type, and predicate type of a statement with one. */
const FORMS = {
  '.cdx.json': { mediaType: 'application/vnd.cyclonedx+json', predicate: CYCLONEDX_BOM },
  '.spdx.json': { mediaType: 'application/spdx+json', predicate: spdxDocument('2.3') },
} as const;

/** An SBOM, and what it is. */
export interface SbomFile extends Named {
  readonly mediaType: string;
}

/** The form of an SBOM; undefined where its name has the ending of none. */
export function formOf(file: string): (typeof FORMS)[keyof typeof FORMS] | undefined {
  return Object.entries(FORMS).find(([ending]) => file.endsWith(ending))?.[1];
}

/** The SBOMs about one file. @throws ReleaseError `publish/changed` for one that is not what the release says */
export async function sbomsAbout(
  { sha256: digest }: Pick<PublishFile, 'sha256'>,
  files: readonly Named[],
): Promise<readonly SbomFile[]> {
  const read = files.flatMap((file) => {
    const form = file.kind === 'sbom' ? formOf(file.file) : undefined;
    return form === undefined ? [] : [textOf(file).then((text) => ({ ...file, mediaType: form.mediaType, text }))];
  });
  return (await Promise.all(read)).flatMap(({ text, ...one }) => (text.includes(digest) ? [one] : []));
}

async function textOf(file: Named): Promise<string> {
  const text = await readFile(file.path, 'utf8');
  if (sha256(text) !== file.sha256) throw changed(file);
  return text;
}
