/** A `[[project]]` table of the configuration, indented as the lines of a hint that are to be written. @param lines below its path */
export function projectTable(path: string, ...lines: readonly string[]): string {
  return ['[[project]]', `path = ${JSON.stringify(path)}`, ...lines].map((line) => `  ${line}`).join('\n');
}
