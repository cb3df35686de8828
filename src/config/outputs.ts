// One table of the Action's outputs: action.yml and the documentation are rendered from it.

import type { Command } from './inputs.js';

export interface OutputSpec {
  /** One sentence, shown in action.yml and the documentation. */
  readonly about: string;
  /** Commands that set it. */
  readonly commands: readonly Command[];
}

/** Every output by its name. */
export const OUTPUTS = {
  tag: { about: 'The tag that is released.', commands: ['build', 'publish', 'release'] },
  version: {
    about: 'The version that is released; of the first project if there are several.',
    commands: ['build', 'publish', 'release'],
  },
  artifacts: {
    about: 'Names of the released files, one per line.',
    commands: ['build', 'publish', 'release'],
  },
  'plan-digest': {
    about: 'SHA-256 of release.json: pass it to publish, which rejects any other.',
    commands: ['build', 'release'],
  },
  'release-url': { about: 'URL of the GitHub release.', commands: ['publish', 'release'] },
  outcome: {
    about:
      'How it ended: built, done, accepted (on its way, not served yet), conflict or failed; of preflight ok or wrong.',
    commands: ['build', 'publish', 'release', 'rehearse', 'preflight'],
  },
  findings: {
    about: 'What watch found, as JSON: the input findings of a job that keeps the issue.',
    commands: ['watch'],
  },
  changes: {
    about: 'What changes for clients, as JSON: the input changes of a job that keeps the comment.',
    commands: ['contract'],
  },
  matrix: { about: 'The projects that the tag releases, as JSON for a job matrix.', commands: ['matrix'] },
} as const satisfies Record<string, OutputSpec>;
