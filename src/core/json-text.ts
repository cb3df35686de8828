/** JSON as our files have it: two spaces, and an end of line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
