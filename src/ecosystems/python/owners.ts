// Which distribution of an environment brought a file, and which of them need another.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalName } from '../../core/names.js';
import type { Venv } from './environment.js';
import { parseMetadata } from './metadata.js';
import { splitRequirement } from './pep508.js';

export interface Owners {
  /** Normal name of the distribution whose RECORD lists this file (relative to site-packages); undefined for none. */
  of(file: string): string | undefined;
  /** Normal names of the distributions that state this one as a requirement, sorted. */
  needing(name: string): readonly string[];
}

/** Reads the records of every distribution in an environment. */
export async function readOwners(venv: Venv): Promise<Owners> {
  const infos = (await readdir(venv.site)).filter((entry) => entry.endsWith('.dist-info')).sort();
  const read = await Promise.all(
    infos.map(async (info) => {
      const text = (file: string): Promise<string> => readFile(join(venv.site, info, file), 'utf8').catch(() => '');
      const [record, metadata] = await Promise.all([text('RECORD'), text('METADATA')]);
      const parsed = parseMetadata(metadata);
      const needs = parsed.all('Requires-Dist').map((line) => normalName(splitRequirement(line)?.name ?? ''));
      return { name: normalName(parsed.one('Name') ?? ''), record: `\n${record}`, needs: new Set(needs) };
    }),
  );
  return {
    of: (file) => read.find(({ record }) => record.includes(`\n${file},`))?.name,
    needing: (name) => read.filter(({ needs }) => needs.has(name)).map((one) => one.name),
  };
}
