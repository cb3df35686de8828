// Times as people write them.

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** A limit as people read it: `1.5 s`, `90 s`. What was measured is `seconds` of the progress. */
export function shownLimit(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

/** `90s`, `1h30m`, `500ms`, `45` (seconds) → milliseconds; undefined when it is none of these. */
export function parseDuration(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, amount = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)) {
    total += Number(amount) * (UNITS[unit] ?? 0);
  }
  return total;
}
