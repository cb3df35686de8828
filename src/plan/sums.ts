// A line of SHA256SUMS.

/** What it states, as `sha256sum` writes it; undefined for any other line. */
export function sumIn(line: string): { readonly sha256: string; readonly file: string } | undefined {
  const [, sha256, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
  return sha256 === undefined || file === undefined ? undefined : { sha256, file };
}
