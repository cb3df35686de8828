// What package indexes reject in a zip although every reader understands it: they check what a reader of streams would see.

import { open } from 'node:fs/promises';
import { fromFdPromise } from 'yauzl';

const STREAMED = 0x8;

/** PyPI's own words (warehouse/utils/zipfiles.py); undefined for a zip that it accepts, or that cannot be read at all. */
export async function indexObjection(file: string): Promise<string | undefined> {
  const handle = await open(file);
  try {
    const zip = await fromFdPromise(handle.fd, { decodeStrings: false, autoClose: false });
    for await (const member of zip.eachEntry()) {
      if ((member.generalPurposeBitFlag & STREAMED) !== 0) return 'ZIP contains a data descriptor';
      if (member.fileCommentLength > 0) return 'Comment in central directory';
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}
