// Keys in a JSON pointer (RFC 6901, section 3).

/** `a/b~c` → `a~1b~0c`. */
export function escapedKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** `a~1b~0c` → `a/b~c`. */
export function unescapedKey(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** `/properties/a~1b` → `["properties", "a/b"]`. */
export function keysIn(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescapedKey);
}

/** `["properties", "a/b"]` → `/properties/a~1b`. */
export function pointerTo(path: readonly string[]): string {
  return path.map((key) => `/${escapedKey(key)}`).join('');
}
