// checksums: SHA256SUMS over every file of the release but itself and release.json; `sha256sum -c SHA256SUMS` checks it.

import { plural } from '../core/plural.js';
import type { Produced, Release, Stage } from '../core/types.js';
import { checksumsFile } from '../plan/file-names.js';
import { writeBeside } from '../plan/write-artifact.js';

export const checksumsStage: Stage = {
  title: 'checksums',
  scope: 'release',
  async run(release): Promise<Produced> {
    const text = renderChecksums(release);
    const owner = release.projects[0]?.name ?? '';
    const file = checksumsFile(release.part);
    const artifact = await writeBeside(release, 'checksums', file, text, owner);
    return { artifacts: [artifact], lines: [`${plural(release.artifacts.length, 'file')} in ${file}`] };
  },
};

/** The form of GNU coreutils: digest, two spaces, name; sorted by name. */
function renderChecksums({ artifacts }: Release): string {
  return [...artifacts]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
    .join('');
}
