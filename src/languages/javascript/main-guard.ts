// A guard that lets a module run only as the program, and compares its address with process.argv[1] in a way that does not hold where
// users start it: through a link (npx, npm install -g), or on Windows.

/** One such guard. */
export interface MainGuard {
  /** `link`: false through the link that npx starts; `windows`: false on Windows only. */
  readonly fails: 'link' | 'windows';
  /** Offset of its first character. */
  readonly index: number;
}

/** `import.meta.url` or its path on one side, something made of `process.argv[1]` on the other. */
const OWN = String.raw`(?:import\.meta\.(?:url|filename)|(?:url\.)?fileURLToPath\(\s*import\.meta\.url\s*\)|new URL\(\s*import\.meta\.url\s*\)\.(?:pathname|href))`;
const STARTED = String.raw`(?:\x60file:/{2,3}\$\{[^\x60]*?process\.argv\[1\][^\x60]*?\}\x60|["']file:/{2,3}["']\s*\+\s*[\w.(\s]*process\.argv\[1\]\)*|(?:[\w.]+\(\s*)*process\.argv\[1\][!\s]*\)*(?:\.href|\.pathname|\.toString\(\))?)`;
const GUARD = new RegExp(String.raw`(?:${OWN}\s*={2,3}\s*${STARTED}|${STARTED}\s*={2,3}\s*${OWN})`, 'g');
/** The statement before and behind it: another way in makes it hold. */
const BEFORE = /[^{};]*$/;
const BEHIND = /^[^{;]*/;
const ARGV = 'process.argv[1]';
const NEAR = 300;
const MOST = 50;
/** How far back a comment is looked for. */
const COMMENT = 20_000;

/** The first guard that fails for users; undefined where there is none. It is a hint, not a parse. */
export function mainGuard(source: string): MainGuard | undefined {
  if (!source.includes('import.meta')) return undefined;
  // Near what it must contain only: a bundle may be one line of megabytes.
  let at = source.indexOf(ARGV);
  for (let seen = 0; at >= 0 && seen < MOST; seen += 1) {
    const from = Math.max(0, at - NEAR);
    const guard = guardIn(source.slice(from, at + NEAR));
    if (guard !== undefined && !isSpare(source, from + guard.index)) return { ...guard, index: from + guard.index };
    at = source.indexOf(ARGV, at + 1);
  }
  return undefined;
}

/** Whether nothing depends on it: it stands in a comment of several lines, or is one of two ways in by its name. */
function isSpare(source: string, index: number): boolean {
  const before = source.slice(Math.max(0, index - COMMENT), index);
  const begun = [...before.matchAll(/^[ \t]*\/\*/gm)].at(-1);
  if (begun !== undefined && !before.includes('*/', begun.index)) return true;
  const [, name] = /\b(?:const|let|var)\s+(\w+)\s*=[^;{}]*$/.exec(before.slice(-NEAR)) ?? [];
  return (
    name !== undefined && new RegExp(`(?:\\|\\||\\?\\?)\\s*${name}\\b|\\b${name}\\s*(?:\\|\\||\\?\\?)`).test(source)
  );
}

function guardIn(source: string): MainGuard | undefined {
  for (const match of source.matchAll(GUARD)) {
    const [text] = match;
    const end = match.index + text.length;
    const line = source.slice(source.lastIndexOf('\n', match.index) + 1, match.index);
    const before = BEFORE.exec(source.slice(0, match.index))?.[0] ?? '';
    const behind = BEHIND.exec(source.slice(end))?.[0] ?? '';
    if (/\|\||\?\?/.test(before + behind) || /^\s*(?:\/\/|\*)/.test(line)) continue;
    const real = /realpath/i.test(text);
    const address = /file:\/\//.test(text) || !/pathToFileURL|fileURLToPath|filename/.test(text);
    if (real && !address) continue;
    return { fails: real ? 'windows' : 'link', index: match.index };
  }
  return undefined;
}

/** What a guard should say: right through links and on Windows. */
export const RIGHT_GUARD =
  "import { realpathSync } from 'node:fs';\nimport { pathToFileURL } from 'node:url';\nif (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();";
