// Which distribution of an environment brought a file, and which of them need another.

import { normalName } from '../../core/names.js';
import { distInfos, readerOf, type Venv } from './environment.js';
import { parseMetadata } from './metadata.js';
import { pins, splitRequirement } from './pep508.js';

export interface Owners {
  /** Normal name of the distribution whose RECORD lists this file (relative to site-packages); undefined for none. */
  of(file: string): string | undefined;
  /** Which of these normal names lead to this one, over their requirements. */
  bringers(name: string, among: ReadonlySet<string>): readonly string[];
  /** Whether one of these holds it at exactly one version: then it is a part of that one. */
  isPartOf(name: string, among: ReadonlySet<string>): boolean;
}

/** Reads the records of every distribution in an environment. */
export async function readOwners(venv: Venv): Promise<Owners> {
  const infos = await distInfos(venv.site);
  const read = await Promise.all(
    infos.map(async (info) => {
      const text = readerOf(venv, info);
      const [record, metadata] = await Promise.all([text('RECORD'), text('METADATA')]);
      const parsed = parseMetadata(metadata);
      const lines = parsed.all('Requires-Dist');
      const needs = new Set(lines.map((line) => normalName(splitRequirement(line)?.name ?? '')));
      return { name: normalName(parsed.one('Name') ?? ''), record: `\n${record}`, needs, parts: new Set(pins(lines)) };
    }),
  );
  return {
    of: (file) => read.find(({ record }) => record.includes(`\n${file},`))?.name,
    bringers(name, among) {
      const seen = new Set([name]);
      for (const one of seen) {
        for (const other of read) if (other.needs.has(one)) seen.add(other.name);
      }
      return [...seen].filter((one) => one !== name && among.has(one));
    },
    isPartOf: (name, among) => read.some((one) => among.has(one.name) && one.parts.has(name)),
  };
}
