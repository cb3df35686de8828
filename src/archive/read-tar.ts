// Reads tar and tar.gz files (sdists, npm tarballs, code packages), trusting nothing they say.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { ReleaseError } from '../core/errors.js';
import { createGuard, type Limits, type RawEntry } from './entry.js';
import type { Visit } from './read-zip.js';

/** Walks through a tar file, compressed by gzip or not. Throws ReleaseError `archive/…` for what is damaged or dangerous. */
export async function walkTar(file: string, visit: Visit, limits?: Limits): Promise<void> {
  const name = basename(file);
  const { size, gzip } = await facts(file);
  const guard = createGuard(name, size, limits);
  const members = extract();
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  // Headers of empty members cost nothing in the sizes they state: what comes out is counted here too.
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        guard.came(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  const steps = gzip ? [source, createGunzip(), counted] : [source, counted];
  const stop = (error?: Error): void => {
    for (const step of steps) step.destroy();
    members.destroy(error ?? null);
  };
  steps.forEach((step, at) => {
    step.on('error', (error: Error) => stop(error));
    (step as Readable).pipe((steps[at + 1] ?? members) as NodeJS.WritableStream);
  });
  try {
    let any = false;
    for await (const member of members) {
      any = true;
      const entry = guard.entry(raw(member.header));
      let opened = false;
      const goOn = await visit(entry, async () => {
        opened = true;
        return member as unknown as Readable;
      });
      if (goOn === false) return;
      if (!opened) member.resume();
    }
    if (!any) throw new Error('it holds no member');
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    const words = error instanceof Error ? error.message : String(error);
    throw new ReleaseError('archive/unreadable', `${name} is no sound tar file: ${words}.`, { cause: error });
  } finally {
    stop();
  }
}

async function facts(file: string): Promise<{ size: number; gzip: boolean }> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return { size: (await handle.stat()).size, gzip: bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b };
  } finally {
    await handle.close();
  }
}

const TYPES: Readonly<Record<string, RawEntry['type']>> = {
  file: 'file',
  'contiguous-file': 'file',
  directory: 'folder',
  symlink: 'link',
  link: 'hardlink',
};

function raw(header: Header): RawEntry {
  return {
    name: header.name,
    type: TYPES[header.type ?? 'file'] ?? 'device',
    size: header.size ?? 0,
    mode: header.mode ?? 0,
    ...(header.linkname ? { target: header.linkname } : {}),
  };
}
