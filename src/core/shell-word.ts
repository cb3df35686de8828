// A word of a command line that a person pastes into a shell.

/** The word as it is where a shell takes it so, else in single quotes (the safe characters of Python's shlex.quote). */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The words as one line. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}
