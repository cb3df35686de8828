// How GitHub renames an asset: a client that compares must use the name that comes back.

/** Letters of any language lose their marks, what is left of other signs becomes dots, dots stand alone and inside. */
export function assetName(given: string): string {
  const plain = given.normalize('NFD').replace(/\p{Mn}/gu, '');
  const dotted = plain.replace(/[^A-Za-z0-9_+@-]+/g, '.').replace(/^\.+|\.+$/g, '');
  const bare = given.startsWith('.') || (dotted !== given && !dotted.includes('.'));
  return bare ? `default.${dotted}` : dotted;
}
