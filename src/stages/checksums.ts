// checksums: SHA256SUMS over every file of the release but itself and release.json; `sha256sum -c SHA256SUMS` checks it.

import type { Produced, Release, Stage } from '../types.js';
import { writeBeside } from './beside.js';

const CHECKSUMS_FILE = 'SHA256SUMS';

export const checksumsStage: Stage = {
  title: 'checksums',
  scope: 'release',
  async run(release): Promise<Produced> {
    const text = renderChecksums(release);
    const owner = release.projects[0]?.name ?? '';
    const artifact = await writeBeside(release, 'checksums', CHECKSUMS_FILE, text, owner);
    return { artifacts: [artifact], lines: [`${release.artifacts.length} files in ${CHECKSUMS_FILE}`] };
  },
};

/** The form of GNU coreutils: digest, two spaces, name; sorted by name. */
function renderChecksums({ artifacts }: Release): string {
  return [...artifacts]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
    .join('');
}
