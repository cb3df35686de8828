// A word of a command line that a person pastes into a shell.

/**
 * The word as it is where a shell takes it so, else in single quotes (the safe characters of Python's shlex.quote). On Windows in
 * quotes that PowerShell and cmd.exe both take, or in those of PowerShell for what they read differently.
 */
export function shellWord(word: string, windows = process.platform === 'win32'): string {
  if (windows) {
    if (/^[\w+=:./\\-][\w@+=:./\\-]*$/.test(word)) return word;
    return /["$`%!]/.test(word) ? `'${word.replaceAll("'", "''")}'` : `"${word}"`;
  }
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The words as one line. */
export function shellLine(words: readonly string[]): string {
  return words.map((word) => shellWord(word)).join(' ');
}
