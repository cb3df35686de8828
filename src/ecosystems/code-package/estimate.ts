// How large an archive will be, told from samples: nobody should wait for 100 MiB to be packed to learn that it is too much.

import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { Member } from '../../archive/member.js';
import type { PackageSettings } from '../../core/types.js';

const deflate = promisify(deflateRaw);
const SAMPLE = 64 * 1024;
const SAMPLES = 4;
/** Smaller files hardly matter: they are counted as if they shrank to nothing, or as if not at all. */
const LARGE = 1024 * 1024;
/** A sample that keeps this much of its size does not shrink. */
const DENSE = 0.99;

export interface Estimate {
  /** Bytes the archive will have at least. */
  readonly certain: number;
  /** Bytes it will have, as far as samples tell. */
  readonly likely: number;
}

/** A header and the padding of each member, and what ends the archive. */
export function tarSize(members: readonly Member[]): number {
  return members.reduce((sum, { size }) => sum + Math.ceil(size / 512) * 512 + 512, 1024);
}

/** The size of an archive of these members. A tar is exactly as large as they are. */
export async function estimate(members: readonly Member[], format: PackageSettings['format']): Promise<Estimate> {
  const total = tarSize(members);
  if (format === 'tar') return { certain: total, likely: total };
  // Most packages are small, and then there is nothing to sample.
  if (total < 64 * LARGE) return { certain: 0, likely: total };
  let certain = 0;
  let likely = 0;
  for (const { file, size } of members) {
    const kept = size < LARGE ? 0.3 : await sample(file, size);
    likely += size * kept;
    if (kept >= DENSE) certain += size * DENSE;
  }
  return { certain: Math.round(certain), likely: Math.round(likely) };
}

/** Which part of its size a file keeps when it is compressed: 0 to 1. */
async function sample(file: string, size: number): Promise<number> {
  const handle = await open(file);
  try {
    let read = 0;
    let packed = 0;
    for (let index = 0; index < SAMPLES; index += 1) {
      const at = Math.floor((index * (size - SAMPLE)) / Math.max(1, SAMPLES - 1));
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE), 0, SAMPLE, Math.max(0, at));
      read += bytesRead;
      packed += (await deflate(buffer.subarray(0, bytesRead), { level: 1 })).length;
    }
    return read === 0 ? 0 : Math.min(1, packed / read);
  } finally {
    await handle.close();
  }
}
