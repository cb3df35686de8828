// A prepared release, published as the program does after a build: its plan is verified first.

import type { Inputs } from '../../src/config/inputs.js';
import type { Host } from '../../src/core/types.js';
import { publishRelease } from '../../src/publish/publish.js';
import { verifyPlan } from '../../src/publish/verify.js';
import { TARGETS } from '../../src/targets/index.js';
import type { PublishInput } from '../../src/targets/types.js';
import { COMMIT, committedAs, REPOSITORY } from './prepared.js';
import type { PreparedKinds } from './prepared-kinds.js';

/** Where it goes, as inputs and configuration say. */
export type Destinations = Pick<PublishInput, 'inputs' | 'settings'> & Partial<PublishInput>;

export async function publishPrepared(
  { folder, projects }: Pick<PreparedKinds, 'folder' | 'projects'>,
  destinations: Destinations,
  host: Host,
): ReturnType<typeof publishRelease> {
  const expected = { commit: COMMIT, tags: ['v1.2.3'], repository: REPOSITORY };
  const verified = await verifyPlan(folder, expected, committedAs({ projects }), host);
  const { plan, tag, publishFiles } = verified;
  const commit = { commit: COMMIT, repository: REPOSITORY, projects, part: undefined, config: undefined };
  const about = { plan, tag, publishFiles, ...commit, rehearsed: false };
  return publishRelease({ ...about, folder: verified.folder, ...destinations }, TARGETS, host);
}

/** What {@link publishPrepared} takes, for another process. */
export interface PublishOrder {
  readonly prepared: Pick<PreparedKinds, 'folder' | 'projects'>;
  readonly inputs: Inputs;
  readonly settings: PublishInput['settings'];
}
