// Evidence in tests: the digest of a file and who vouches for it.

import { readFile, writeFile } from 'node:fs/promises';
import type { InputSpecs } from '../../../../src/core/input-spec.js';
import type { PublishFile } from '../../../../src/core/types.js';
import type { Evidence } from '../../../../src/evidence/evidence.js';

const inputs = {
  'seal-by': { type: 'text', about: 'Who vouches for the files.', commands: ['publish', 'release', 'rehearse'] },
} as const satisfies InputSpecs;

export const seal: Evidence<typeof inputs> = {
  id: 'seal',
  title: 'seal',
  inputs,
  ending: '.seal',
  mediaType: 'text/x-seal',
  isAbout: ({ kind }) => kind === 'binary',
  isOn: ({ sealBy }) => sealBy !== undefined,
  async open({ sealBy: by = '' }) {
    const text = ({ sha256 }: PublishFile): string => `${sha256} ${by}\n`;
    return {
      by,
      make: (artifact, to) => writeFile(to, text(artifact)),
      verify: async (artifact, file) => (await readFile(file, 'utf8')) === text(artifact),
      close: async () => {},
    };
  },
  judge: async ({ sha256 }, file) => {
    const [digest, by = ''] = (await readFile(file, 'utf8')).trim().split(' ');
    return digest === sha256 ? { state: 'proven', by } : { state: 'wrong', by, detail: 'seals another file' };
  },
  say: ({ made, adopted, by }) => `${made} sealed, ${adopted} seals kept, by ${by}`,
};
