// GitHub releases: what every release goes to.

import { CHANGING, type InputSpecs, type ValuesOf } from '../../core/input-spec.js';
import { defineTarget, type TargetInput } from '../types.js';
import type { GithubRemote } from './release.js';

const inputs = {
  'github-token': {
    type: 'secret',
    about:
      'Token with contents: write for the GitHub release; build needs contents: read only, for earlier releases of a private repository.',
    commands: [...CHANGING, 'build', 'contract', 'verify', 'watch'],
  },
} as const satisfies InputSpecs;

export type GithubInputs = ValuesOf<typeof inputs>;
export interface GithubSettings {
  readonly attestations?: boolean | undefined;
}
export type GithubInput = TargetInput<GithubInputs, GithubSettings>;

export const github = defineTarget<typeof inputs, GithubSettings, GithubRemote>({
  id: 'github',
  title: 'GitHub',
  phase: 'draft',
  // GitHub's secondary limits begin to bite above this.
  parallel: 3,
  accepts: () => true,
  inputs,
  table: (zod) => ({
    about: 'The GitHub release.',
    keys: {
      attestations: zod
        .boolean()
        .optional()
        .describe(
          'true: GitHub keeps the provenance of each file too, if [sigstore] signs; the publish job needs attestations: write. Default false.',
        ),
    },
  }),
  settingsOf: (table) => ({ attestations: table?.['attestations'] as boolean | undefined }),
  isDefault: () => true,
  serves: () => true,
  needs: {
    permission: 'contents',
    why: 'The GitHub release',
    // A token of the workflow's own has the job's permissions; a secret brings its own.
    without: (given) => /secrets\./.test(given('github-token') ?? ''),
  },
  // The plan stands for the release.
  page: (receipts) => receipts.find(({ file }) => file === 'release.json')?.url,
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openGitHub(rehearsal),
  load: async () => (await import(/* webpackChunkName: "targets" */ './work.js')).work,
});
