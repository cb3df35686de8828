// What a compiled program runs on, by its first bytes: ELF, Mach-O and PE.

/** As much of a program as says it. */
export const PROGRAM_HEAD = 1024;

const ELF: Readonly<Record<number, string>> = { 62: 'x64', 183: 'arm64' };
const MACH: Readonly<Record<number, string>> = { 16777223: 'x64', 16777228: 'arm64' };
const PE: Readonly<Record<number, string>> = { 34404: 'x64', 43620: 'arm64' };

/** `linux-x64`, `darwin-arm64`; `darwin-*` for a universal one; undefined for what is none, or for another processor. */
export function platformOf(head: Buffer): string | undefined {
  if (head.length < 64) return undefined;
  const magic = head.readUInt32BE(0);
  if (magic === 0x7f454c46) return of('linux', ELF[head.readUInt16LE(18)]);
  if (magic === 0xcffaedfe) return of('darwin', MACH[head.readUInt32LE(4)]);
  if (magic === 0xcafebabe && head.readUInt32BE(4) < 20) return 'darwin-*';
  const at = head.toString('latin1', 0, 2) === 'MZ' ? head.readUInt32LE(60) : head.length;
  const isPe = at + 6 <= head.length && head.toString('latin1', at, at + 4) === 'PE\0\0';
  return isPe ? of('win32', PE[head.readUInt16LE(at + 4)]) : undefined;
}

function of(system: string, processor: string | undefined): string | undefined {
  return processor === undefined ? undefined : `${system}-${processor}`;
}
