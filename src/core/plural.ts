// A number with its noun: `no files`, `1 file`, `2 files`.

export function plural(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
