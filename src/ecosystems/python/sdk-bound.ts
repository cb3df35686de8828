// Which versions of an MCP SDK a requirement lets in.

/** Newest major versions in November 2026, by distribution. */
export const SDK_MAJORS: ReadonlyMap<string, number> = new Map([
  ['mcp', 2],
  ['fastmcp', 4],
  ['modelcontextprotocol', 1],
]);

/** Whether a range of PEP 440 has no end. */
export function isOpen(range: string): boolean {
  return !/<|==|~=/.test(range);
}

/** The major version that a range begins at; 0 where it states none. */
export function lowestMajor(range: string): number {
  return Number(/(?:>=|>|~=|==)\s*(\d+)/.exec(range)?.[1] ?? 0);
}
