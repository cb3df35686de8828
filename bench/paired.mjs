// Times two commands in turn and prints the ratio of each pair and the median: seconds do not travel between machines, ratios do.

import { spawnSync } from 'node:child_process';

/** Runs a command once, quietly. @returns milliseconds of wall time; throws when it fails */
export function time(command, args, options = {}) {
  const since = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr.slice(-2000)}`);
  return Number(process.hrtime.bigint() - since) / 1e6;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs ours and theirs in turn after one uncounted round each, and prints the pairs. */
export function paired(title, ours, theirs, rounds = 5) {
  ours();
  theirs();
  const pairs = Array.from({ length: rounds }, () => {
    const a = ours();
    const b = theirs();
    return { a, b, ratio: a / b };
  });
  for (const { a, b, ratio } of pairs) {
    console.log(`  ${(a / 1000).toFixed(2)} s / ${(b / 1000).toFixed(2)} s = ${ratio.toFixed(3)}`);
  }
  const result = median(pairs.map(({ ratio }) => ratio));
  console.log(`${title}: median ratio ${result.toFixed(3)} (${rounds} pairs)\n`);
  return result;
}
