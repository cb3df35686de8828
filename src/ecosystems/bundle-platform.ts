// The platform that an MCP bundle is for, as its file name says it: `weather-1.2.0-linux-arm64.mcpb`.

import { besideName } from '../core/names.js';
import type { Artifact, Identity, Kind } from '../core/types.js';
import { packedManifest } from './bundle-manifest.js';
import { PLATFORM } from './bundle-table.js';

export const HERE = `${process.platform}-${process.arch}`;
const ENDING = new RegExp(`-(${PLATFORM})\\.mcpb$`);

/** Undefined for one that is for every platform. @param version as the manifest in it states it */
function identityIn(file: string, version: string): Identity | undefined {
  const platform = ENDING.exec(file)?.[1];
  const stem = file.replace(ENDING, '');
  const end = besideName('', version, '');
  if (platform === undefined || !stem.endsWith(end)) return undefined;
  return { name: stem.slice(0, -end.length), version, platform };
}

/** Only one for a single platform says who it is, by its file name. */
export const identifyBundle: NonNullable<Kind['identify']> = async (path, file) => {
  if (!ENDING.test(file)) return undefined;
  const { version } = await packedManifest(path);
  return identityIn(file, String(version));
};

/** What else is said of a bundle: one for another platform is not started here. */
export function forPlatform(
  file: string,
  version: string,
  platform: string | undefined,
): Pick<Artifact, 'identity' | 'unstarted'> {
  if (platform === undefined) return {};
  return {
    identity: identityIn(file, version),
    ...(platform === HERE ? {} : { unstarted: `it is for ${platform}` }),
  };
}
