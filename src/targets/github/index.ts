// GitHub releases: what every release goes to.

import { CHANGING, type InputSpecs, type ValuesOf } from '../../core/input-spec.js';
import { about } from '../../core/table-key.js';
import type { Finding } from '../../core/types.js';
import { isPlanAsset } from '../../plan/file-names.js';
import { defineTarget, type TargetInput } from '../types.js';
import type { GithubRemote } from './release.js';

const inputs = {
  'github-token': {
    type: 'secret',
    about:
      'Token with contents: write for the GitHub release; build needs contents: read only, for earlier releases of a private repository; contract needs pull-requests: write only, for its comment.',
    commands: [...CHANGING, 'build', 'contract', 'verify', 'watch'],
  },
} as const satisfies InputSpecs;

export type GithubInputs = ValuesOf<typeof inputs>;
export interface GithubSettings {
  readonly attestations?: boolean | undefined;
}
export type GithubInput = TargetInput<GithubInputs, GithubSettings>;

/** A token of the workflow's own has the job's permissions; a secret brings its own. */
function hasOwnRights(given: (input: string) => string | undefined): boolean {
  return /secrets\.(?!GITHUB_TOKEN\b)/.test(given('github-token') ?? '');
}

/** Each file of a release has to be smaller. https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases */
const TOO_LARGE = 2 * 1024 ** 3;

function tooLarge(file: string, size: number): Finding {
  return {
    rule: 'github/file-size',
    level: 'error',
    message: `${file} has ${size} bytes; a file of a GitHub release must have fewer than ${TOO_LARGE} (2 GiB).`,
    hint: 'Exclude what is not needed at run time.',
  };
}

export const github = defineTarget<typeof inputs, GithubSettings, GithubRemote>({
  id: 'github',
  title: 'GitHub',
  phase: 'draft',
  // GitHub's secondary limits begin to bite above this.
  parallel: 3,
  accepts: () => true,
  refuses: ({ file, size }) => (size < TOO_LARGE ? undefined : tooLarge(file, size)),
  inputs,
  attested: ({ settings }) => settings.attestations === true,
  table: (zod) => ({
    about: 'The GitHub release.',
    keys: {
      attestations: about(
        zod.boolean(),
        'true: GitHub keeps the provenance of each file and its SBOMs too, if [sigstore] signs; the publish job needs attestations: write. Default false.',
      ),
    },
  }),
  settingsOf: (table) => ({ attestations: table?.['attestations'] as boolean | undefined }),
  isDefault: () => true,
  serves: () => true,
  needs: [
    { permission: 'contents', why: 'The GitHub release', without: hasOwnRights },
    {
      permission: 'attestations',
      why: '[github] attestations',
      without: (given, { attestations }) => attestations !== true || hasOwnRights(given),
    },
  ],
  // The plan stands for the release.
  page: (receipts) => receipts.find(({ file }) => isPlanAsset(file))?.url,
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openGitHub(rehearsal),
  load: async () => (await import(/* webpackChunkName: "targets" */ './work.js')).work,
});
