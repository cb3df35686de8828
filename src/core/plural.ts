// A number with its noun: `1 file`, `2 files`.

/** @param many the plural where it is not the noun with an s: `plural(2, 'entry', 'entries')` */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
