// A registry has no word for "do not use this image": what a person can do is said.

import type { Host } from '../../core/types.js';
import { digestAt } from '../../registries/oci/client.js';
import { repositoryOf, tagOf } from '../../registries/oci/reference.js';
import type { Withdrawing, Withdrawn } from '../types.js';
import { type OciInputs, type OciSettings, repositoriesFor } from './index.js';
import { clientFor } from './inspect.js';

/** Says of each image whether it is there, and whether those who name no version get it. Nothing is deleted. */
export async function withdrawOci(of: Withdrawing<OciInputs, OciSettings>, host: Host): Promise<readonly Withdrawn[]> {
  const images = of.projects.flatMap(({ name }) => repositoriesFor(name, of));
  return Promise.all(
    images.map(async (image): Promise<Withdrawn> => {
      const client = await clientFor(repositoryOf(image), 'pull', of, host);
      const what = `${image}:${tagOf(of.version)}`;
      const there = await digestAt(client, tagOf(of.version));
      if (there === undefined) return { what, outcome: 'absent' };
      const isLatest = (await digestAt(client, 'latest')) === there;
      const next = isLatest
        ? `${image}:latest is still this one. Release a newer version: its tags then move on.`
        : 'Nobody who names no version gets it. A registry cannot mark it; who pinned it keeps it.';
      return { what, outcome: 'by hand', next };
    }),
  );
}
