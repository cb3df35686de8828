// What a server does besides answering, as far as an observed start shows it.

/** Each list sorted and without what differs from start to start; undefined: not seen, which is not the same as nothing. */
export interface Passport {
  /** `api.example.com:443`; a port that the system chose is `*`. */
  readonly hosts?: readonly string[] | undefined;
  /** `~/.cache/weather/…`, `$TMPDIR/*`; names that somebody drew at random are `*`. */
  readonly files?: readonly string[] | undefined;
  /** Programs, without their arguments: `git`. */
  readonly programs?: readonly string[] | undefined;
  /** Names of environment variables that its own code asked for, not a dependency; never a value. */
  readonly variables?: readonly string[] | undefined;
}
