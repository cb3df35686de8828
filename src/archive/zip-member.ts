// One member of a zip file: what the list says of it must be what stands before its bytes.

import type { LocalFileHeader, Entry as ZipEntry } from 'yauzl';
import { shown, Unplain } from './entry.js';
import { descriptors, type Span } from './zip-layout.js';

const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
const ENCRYPTED = 0x1;
const STREAMED = 0x8;
const UTF8 = 0x800;
const UNKNOWN = 2 ** 32 - 1;

/** Its name. Throws {@link Unplain} where a reader could spell it in another way. */
export function memberName({ fileNameRaw, generalPurposeBitFlag, extraFields }: ZipEntry): string {
  const name = fileNameRaw.toString('utf8');
  const again = extraFields.filter(({ id }) => id === UNICODE_PATH).map(({ data }) => data.subarray(5));
  if (again.some((raw) => !raw.equals(fileNameRaw))) throw new Unplain(`gives ${shown(name)} a second name`);
  const plain = /^[\x00-\x7f]*$/.test(name);
  if (!plain && (generalPurposeBitFlag & UTF8) === 0 && again.length === 0) {
    throw new Unplain(`contains ${shown(name)} without a declared encoding`);
  }
  return name;
}

/** Where it lies. Throws {@link Unplain} where its own header and the list disagree. */
export function spanOf(member: ZipEntry, local: LocalFileHeader): Span {
  const name = memberName(member);
  const disagree = (what: string): never => {
    throw new Unplain(`has two ${what} for ${shown(name)}: in the central directory and in the local header`);
  };
  const names = extraFieldsIn(local.extraField).filter(({ id }) => id === UNICODE_PATH);
  const named = names.every(({ data }) => data.subarray(5).equals(member.fileNameRaw));
  if (!local.fileName.equals(member.fileNameRaw) || !named) disagree('names');
  if (member.extraFields.filter(({ id }) => id === ZIP64).length > 1) disagree('sizes');
  if (local.compressionMethod !== member.compressionMethod) disagree('compression methods');
  const flags = local.generalPurposeBitFlag ^ member.generalPurposeBitFlag;
  if ((flags & (ENCRYPTED | STREAMED | UTF8)) !== 0) disagree('sets of flags');
  const { compressedSize, uncompressedSize, crc32 } = member;
  const streamed = (member.generalPurposeBitFlag & STREAMED) !== 0;
  const [size, packed] = sizesOf(local);
  const same = size === uncompressedSize && packed === compressedSize && local.crc32 === crc32;
  const open = streamed && [0, UNKNOWN].includes(size) && [0, UNKNOWN].includes(packed) && local.crc32 === 0;
  if (!same && !open) disagree('sizes or checksums');
  return {
    from: member.relativeOffsetOfLocalHeader,
    to: local.fileDataStart + compressedSize,
    tails: streamed
      ? [...descriptors(crc32, compressedSize, uncompressedSize), ...(same ? [Buffer.alloc(0)] : [])]
      : [],
  };
}

/** Unpacked and packed size as the header before the bytes states them; large ones stand in an extra field. */
function sizesOf({ uncompressedSize, compressedSize, extraField }: LocalFileHeader): readonly [number, number] {
  if (uncompressedSize !== UNKNOWN && compressedSize !== UNKNOWN) return [uncompressedSize, compressedSize];
  for (const { id, data } of extraFieldsIn(extraField)) {
    if (id === ZIP64 && data.length >= 16) return [Number(data.readBigUInt64LE(0)), Number(data.readBigUInt64LE(8))];
  }
  return [uncompressedSize, compressedSize];
}

/** The extra fields of a header, as far as they are whole. */
function extraFieldsIn(bytes: Buffer): readonly { readonly id: number; readonly data: Buffer }[] {
  const fields: { id: number; data: Buffer }[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    if (end > bytes.length) break;
    fields.push({ id: bytes.readUInt16LE(at), data: bytes.subarray(at + 4, end) });
    at = end;
  }
  return fields;
}
