// A word of a command line that a person pastes into a shell.

/** The word as it is where a shell takes it so, else in single quotes. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
