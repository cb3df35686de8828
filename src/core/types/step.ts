// One step of a half of a release, as the loop runs it.

import type { Finding } from './finding.js';
import type { Host } from './host.js';
import type { Project } from './project.js';

/** What every step may hand back beside its own. */
export interface Shown {
  readonly findings?: readonly Finding[] | undefined;
  /** What the progress shows beside the title, a line each; undefined: it does not name the step at all. */
  readonly lines?: readonly string[] | undefined;
  /** The step could not do its work: its errors are why. */
  readonly failed?: true | undefined;
}

/** One step over what is known so far, `S`; it never changes that but gives what it produced, `P`. */
export interface Step<S, P extends Shown> {
  readonly title: string;
  /** `project`: run for each project, side by side. */
  readonly scope: 'project' | 'release';
  /** Begins only when every project has come so far: siblings of one release are there before one of them is started. */
  readonly afterAll?: boolean;
  /** Why there is nothing to do, or undefined. */
  skip?(state: S, project?: Project): string | undefined;
  run(state: S, host: Host, project?: Project): Promise<P>;
}

/** Steps of a release that people see as one. */
export interface Group<S, P extends Shown> {
  readonly title: string;
  readonly scope: 'release';
  readonly steps: readonly Step<S, P>[];
  /** What the progress shows when all of them have ended. */
  lines(state: S): readonly string[];
}

export type Entry<S, P extends Shown> = Step<S, P> | Group<S, P>;
