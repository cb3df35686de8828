// Core metadata (METADATA, PKG-INFO) and the other small files of a .dist-info folder.

/** Headers of a METADATA, PKG-INFO or WHEEL file, in order, by lower-case name; names may repeat. */
export interface Metadata {
  /** The first value. */
  one(name: string): string | undefined;
  all(name: string): readonly string[];
  /** What stands below the headers: the description. */
  readonly body: string;
}

/** Reads headers as RFC 822 writes them: values go on on indented lines. `UNKNOWN`, which setuptools once wrote, is nothing. */
export function parseMetadata(text: string): Metadata {
  const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const end = normal.search(/\n\n/);
  const head = end === -1 ? normal : normal.slice(0, end);
  const values = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of head.split('\n')) {
    const pair = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line);
    if (/^[ \t]/.test(line) && last !== undefined) {
      // Folded descriptions begin their lines with spaces and a bar.
      last.push(`${last.pop() ?? ''}\n${line.replace(/^(\s{7}\|| {8}|[ \t]+)/, '')}`);
    } else if (pair !== null) {
      const name = (pair[1] as string).toLowerCase();
      last = values.get(name) ?? [];
      values.set(name, last);
      last.push((pair[2] as string).trim());
    } else last = undefined;
  }
  const all = (name: string): readonly string[] =>
    (values.get(name.toLowerCase()) ?? []).filter((value) => value !== '' && value !== 'UNKNOWN');
  return { all, one: (name) => all(name)[0], body: end === -1 ? '' : normal.slice(end + 2) };
}

/** `entry_points.txt` by group: INI without interpolation. */
export function parseEntryPoints(text: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const groups: Record<string, Record<string, string>> = {};
  let group: Record<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    const head = /^\s*\[([^\]]+)\]/.exec(line)?.[1]?.trim();
    const pair = /^\s*([^=#;\s][^=]*?)\s*=\s*(.+?)\s*$/.exec(line);
    if (head !== undefined) {
      group = groups[head] ?? {};
      groups[head] = group;
    } else if (pair !== null && group !== undefined) group[pair[1] as string] = pair[2] as string;
  }
  return groups;
}

/** RECORD: path → sha256 (base64url) as stated, undefined where none is. Fields with commas or quotes are quoted. */
export function parseRecord(text: string): ReadonlyMap<string, string | undefined> {
  const rows = new Map<string, string | undefined>();
  for (const line of text.split(/\r?\n/)) {
    const row = /^(?:"((?:[^"]|"")*)"|([^,]*)),([^,]*),/.exec(line);
    if (row === null) continue;
    rows.set((row[1]?.replaceAll('""', '"') ?? row[2]) as string, /^sha256=(.+)$/.exec(row[3] as string)?.[1]);
  }
  return rows;
}
