// Core metadata (METADATA, PKG-INFO) and the other small files of a .dist-info folder.

/** Headers of a METADATA, PKG-INFO or WHEEL file, in order, by lowercase name; names may repeat. */
export interface Metadata {
  /** The first value. */
  one(name: string): string | undefined;
  all(name: string): readonly string[];
  /** Every value as it is written, empty ones too: readers differ on which of several they take. */
  stated(name: string): readonly string[];
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
  const stated = (name: string): readonly string[] => values.get(name.toLowerCase()) ?? [];
  const all = (name: string): readonly string[] => stated(name).filter((value) => value !== '' && value !== 'UNKNOWN');
  return { all, stated, one: (name) => all(name)[0], body: end === -1 ? '' : normal.slice(end + 2) };
}

/** `entry_points.txt` by group: INI without interpolation. Every word of it is a stranger's, `__proto__` too. */
export function parseEntryPoints(text: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const groups: Record<string, Record<string, string>> = Object.create(null);
  let group: Record<string, string> | undefined;
  for (const line of text.split('\n').map((one) => one.trim())) {
    const end = line.indexOf(']');
    const equals = line.indexOf('=');
    if (line.startsWith('[') && end > 1) {
      const head = line.slice(1, end).trim();
      group = groups[head] ?? Object.create(null);
      groups[head] = group as Record<string, string>;
    } else if (group !== undefined && equals > 0 && !/^[#;]/.test(line)) {
      const value = line.slice(equals + 1).trim();
      if (value !== '') group[line.slice(0, equals).trim()] = value;
    }
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
