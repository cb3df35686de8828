// Images: how their files are named and read.

import { checkBlobs, readLayout } from '../../archive/image-layout.js';
import { ReleaseError } from '../../core/errors.js';
import { besideName } from '../../core/names.js';
import type { Identity, Kind } from '../../core/types.js';

export const TITLE = 'org.opencontainers.image.title';
export const VERSION = 'org.opencontainers.image.version';
/** What the MCP Registry compares with server.json. */
export const SERVER_NAME = 'io.modelcontextprotocol.server.name';
const ENDING = '.oci.tar';

const image: Kind = {
  installable: true,
  fileName: /\.oci\.tar$/,
  recognise: (file) => file.endsWith(ENDING),
  async identify(path, file): Promise<Identity> {
    const { annotations, images } = await readLayout(path);
    const [name, version] = [annotations[TITLE], annotations[VERSION]];
    if (name === undefined || version === undefined)
      throw new ReleaseError('archive/no-identity', `${file} does not state its name and version.`);
    for (const { settings } of images) {
      const inside = settings.config?.Labels?.[VERSION];
      if (inside !== version)
        throw new ReleaseError(
          'archive/image',
          `${file} is version ${version}, but an image in it says ${inside ?? 'nothing'}.`,
        );
    }
    return { name, version };
  },
  checkName(file, { name, version }) {
    if (file !== imageFile(name, version))
      throw new ReleaseError(
        'archive/name',
        `${file} is ${name} ${version}, so it must be named ${imageFile(name, version)}.`,
      );
  },
  embed: async (...about) => (await import('./build.js')).embedInImage(...about),
  checkContent: async (path) => checkBlobs(await readLayout(path)),
  async unclaimed(path, server) {
    const { images } = await readLayout(path);
    const isClaimed = images.every(({ settings }) => settings.config?.Labels?.[SERVER_NAME] === server);
    return isClaimed
      ? undefined
      : `Name the server in server.json, or in the Dockerfile: LABEL ${SERVER_NAME}="${server}"`;
  },
  projectOf: async () => undefined,
};

export const IMAGE_KINDS = { 'oci-image': image } as const;

/** `weather-mcp-1.4.0.oci.tar`. */
export function imageFile(name: string, version: string): string {
  return besideName(name, version, ENDING);
}
