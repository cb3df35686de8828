// How a prepared release travels from the build job to the publish job: as an artifact of the workflow run,
// or, where there is no artifact service (a local runner, GitHub Enterprise Server), through a folder that one variable names.

import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NAME } from '../core/about.js';
import { EXIT, ReleaseError } from '../core/errors.js';
import type { Env } from '../core/types.js';
import { isEnterpriseServer } from './github-server.js';
import { type Asked, askToolkit, HANDOVER_VARIABLE, noArtifactService } from './toolkit.js';

export interface Handover {
  save(folder: string, name: string): Promise<void>;
  load(folder: string, name: string): Promise<void>;
}

/** Unique in a run, known to both jobs: the digest of release.json is an output of the one and an input of the other. */
export function handoverName(digest: string): string {
  return `${NAME}-${digest.slice(0, 16)}`;
}

/**
 * Chooses the way from the environment.
 * @throws ReleaseError exit 2 where there is none: it is asked before anything is built
 */
export function openHandover(env: Env): Handover {
  const folder = env[HANDOVER_VARIABLE] ?? '';
  if (folder === 'none') return byHand;
  if (folder === '' && isEnterpriseServer(env)) throw noArtifactService(env);
  if (folder === '') return artifactService(env);
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
        throw new ReleaseError('handover/absent', `The build job did not hand over ${name}.`, {
          exit: EXIT.usage,
          hint: `plan-digest must be the output of the build job of this run, and ${HANDOVER_VARIABLE} the same folder in both jobs.`,
          quote: [String((error as Error).message)],
        });
      });
    },
  };
}

/** Steps of the workflow take the folder from one job to the other. */
const byHand: Handover = {
  async save() {},
  async load() {
    throw new ReleaseError(
      'handover/by-hand',
      `${HANDOVER_VARIABLE} is none, so publish needs the folder of the release.`,
      {
        exit: EXIT.usage,
        hint: 'Download the folder that build wrote, and add to the publish step: with: { release-dir: release }',
      },
    );
  },
};

function artifactService(env: Env): Handover {
  const asking = <T>(asked: Asked, work: () => Promise<T>): Promise<T> => askToolkit(asked, env, work);
  return {
    save: (folder, name) =>
      asking('the upload of the release', async () => {
        const { client } = await import('./artifact-service.js');
        const files = (await readdir(folder)).map((file) => join(folder, file));
        await client()
          .uploadArtifact(name, files, folder, { retentionDays: 7, compressionLevel: 0 })
          // The name has the digest of what is in it: an earlier attempt of this run has handed over the same.
          .catch((error: Error) => {
            if (!/already exists/.test(error.message)) throw error;
          });
      }),
    load: (folder, name) =>
      asking('the release of the build job', async () => {
        const { client } = await import('./artifact-service.js');
        const { artifact } = await client().getArtifact(name);
        await client().downloadArtifact(artifact.id, { path: folder });
      }),
  };
}
