// Puts an SBOM into a wheel (PEP 770), in the place of the one that an earlier build may have put there.

import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { readMembers, writeZip, type ZipMember } from '../../archive/write-zip.js';
import { NAME } from '../../core/about.js';
import type { Embed } from '../../core/types.js';
import { describe } from './components.js';
import { readWheel } from './wheel.js';

/** Writes the wheel anew: its files as they were, the document, and a RECORD that lists it. */
export const embedSbom: Embed = async (path, documentOf, time) => {
  const { name, version, metadata, distInfo } = await readWheel(path);
  const about = describe({ folder: '', name, version, metadata });
  const document = `${distInfo}/sboms/${NAME}.cdx.json`;
  const record = `${distInfo}/RECORD`;
  const sbom = { path: document, mode: 0o644, bytes: Buffer.from(documentOf({ ...about, hashes: {}, dependsOn: [] })) };
  const members = await readMembers(path);
  const others = members.filter((one) => ![document, record].includes(one.path));
  const listed = members.find((one) => one.path === record);
  const lines = (listed?.bytes.toString('utf8') ?? `${record},,\n`)
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith(`${document},`));
  const text = [...lines.slice(0, -1), rowOf(sbom), ...lines.slice(-1)].map((line) => `${line}\n`).join('');
  const whole = [...others, sbom, { path: record, mode: listed?.mode ?? 0o644, bytes: Buffer.from(text) }];
  // Beside it first: a build that is stopped leaves no half of a wheel.
  await writeZip(`${path}.new`, whole, time);
  await rename(`${path}.new`, path);
};

/** A line of RECORD: path, digest as base64 for URLs without padding, size. */
function rowOf({ path, bytes }: ZipMember): string {
  return `${path},sha256=${createHash('sha256').update(bytes).digest('base64url')},${bytes.length}`;
}
