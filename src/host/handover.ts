// How a prepared release travels from the build job to the publish job: as an artifact of the workflow run,
// or, where there is no artifact service (a local runner), through a folder that one variable names.

import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ENV_PREFIX, NAME } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, ReleaseError } from '../core/errors.js';

/** Names a folder that stands for the artifact service. Refused on GitHub itself. */
const HANDOVER_VARIABLE = `${ENV_PREFIX}HANDOVER`;

export interface Handover {
  save(folder: string, name: string): Promise<void>;
  load(folder: string, name: string): Promise<void>;
}

/** Unique in a run, known to both jobs: the digest of release.json is an output of the one and an input of the other. */
export function handoverName(digest: string): string {
  return `${NAME}-${digest.slice(0, 16)}`;
}

/** Chooses the way from the environment. */
export function openHandover(env: Readonly<Record<string, string | undefined>>): Handover {
  const folder = env[HANDOVER_VARIABLE];
  if (folder === undefined || folder === '') return artifactService;
  if (env['GITHUB_SERVER_URL'] === 'https://github.com' && env['ACT'] === undefined) {
    throw new ReleaseError('handover/folder', `${HANDOVER_VARIABLE} is set, but it is for local runners only.`, {
      exit: EXIT.usage,
      hint: `Remove ${HANDOVER_VARIABLE} from the workflow: on GitHub the release travels as an artifact of the run.`,
    });
  }
  return sharedFolder(folder);
}

function sharedFolder(base: string): Handover {
  return {
    async save(folder, name) {
      await mkdir(base, { recursive: true });
      await cp(folder, join(base, name), { recursive: true });
    },
    async load(folder, name) {
      await cp(join(base, name), folder, { recursive: true }).catch((error) => {
        throw absent(name, error);
      });
    },
  };
}

const artifactService: Handover = {
  async save(folder, name) {
    const { client } = await import('./artifact-service.js');
    const files = (await readdir(folder)).map((file) => join(folder, file));
    await client()
      .uploadArtifact(name, files, folder, { retentionDays: 7, compressionLevel: 0 })
      .catch((error) => {
        throw broken('take', name, error);
      });
  },
  async load(folder, name) {
    const { client } = await import('./artifact-service.js');
    const { artifact } = await client()
      .getArtifact(name)
      .catch((error) => {
        throw absent(name, error);
      });
    await client()
      .downloadArtifact(artifact.id, { path: folder })
      .catch((error) => {
        throw broken('give back', name, error);
      });
  },
};

/** What the artifact service says; the library throws plain errors for it. */
function broken(doing: string, name: string, error: unknown): ReleaseError {
  return new ReleaseError('handover/service', `The artifact service of GitHub did not ${doing} ${name}.`, {
    hint: 'Run the failed job again.',
    quote: [cleanLine(String((error as Error).message)).slice(0, 300)],
  });
}

function absent(name: string, error: unknown): ReleaseError {
  return new ReleaseError('handover/absent', `The build job did not hand over ${name}.`, {
    exit: EXIT.usage,
    hint: 'plan-digest must be the output of the build job of this run: with: plan-digest: ${{ needs.build.outputs.plan-digest }}',
    quote: [String((error as Error).message)],
  });
}
