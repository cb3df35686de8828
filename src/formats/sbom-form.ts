// The forms of SBOMs, known by the names of their files.

/** Predicate types of statements with an SBOM. */
export const CYCLONEDX_BOM = 'https://cyclonedx.org/bom';
/** @param version such as `2.3` */
export const spdxDocument = (version: string): string => `https://spdx.dev/Document/v${version}`;

/** The forms of SBOMs, by how their names end: content type, and predicate type of a statement with one. */
const FORMS = {
  '.cdx.json': { mediaType: 'application/vnd.cyclonedx+json', predicate: CYCLONEDX_BOM },
  '.spdx.json': { mediaType: 'application/spdx+json', predicate: spdxDocument('2.3') },
} as const;

/** The form of an SBOM; undefined where its name has the ending of none. */
export function formOf(file: string): (typeof FORMS)[keyof typeof FORMS] | undefined {
  return Object.entries(FORMS).find(([ending]) => file.endsWith(ending))?.[1];
}
