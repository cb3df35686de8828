// The container registry in a rehearsal: one takes the place of all that are named, each below its own name.

import { randomBytes } from 'node:crypto';
import type { RehearsalOf, StandIn } from '../../types.js';
import { imagesOf, type OciInputs, type OciSettings, oci } from '../index.js';
import { startRegistry } from './registry.js';

export async function openOci({
  projects,
  named,
  ...given
}: RehearsalOf<OciInputs, OciSettings>): Promise<StandIn<OciInputs, OciSettings> | undefined> {
  if (!projects.some(oci.serves)) return undefined;
  const login = { user: 'rehearsal', password: randomBytes(16).toString('hex') };
  const service = await startRegistry({ login });
  const wanted = imagesOf(given);
  const { host } = new URL(service.url);
  const images = (wanted.length > 0 ? wanted : ['rehearsal/{name}']).map(
    (image) => `${host}/${image.replace(/:(\d+)\//, '-$1/')}`,
  );
  return {
    service,
    inputs: { ociImages: images, ociUsername: login.user, ociToken: login.password },
    settings: (own) => ({ ...own, images: [] }),
    ...(wanted.length > 0 || named ? {} : { implicit: true }),
    source: () => ({ registries: { oci: images[0] ?? '' } }),
  };
}
