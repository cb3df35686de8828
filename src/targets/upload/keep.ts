// `[upload] keep`: of a project's packages on the platform the newest versions stay, and whatever an instance or a template uses.

import { ReleaseError } from '../../core/errors.js';
import type { Host, PublishFile } from '../../core/types.js';
import { compareVersions } from '../../core/version-order.js';
import { archiveName } from '../../ecosystems/code-package/name.js';
import { packagesInUse } from './instance.js';
import { type Listed, listPackages, versionIn } from './packages.js';
import { isMissing, type PlatformApi } from './platform-api.js';

/** A file, and the package that it is on the platform. */
export interface Uploaded {
  readonly publishFile: PublishFile;
  readonly id: string;
}

/**
 * Deletes the others, and says what became of them. Nothing goes unless it is known what is in use; what cannot go breaks no
 * release, for what it was about is published.
 */
export async function clearOld(
  api: PlatformApi,
  uploaded: Uploaded,
  keep: number | undefined,
  host: Host,
): Promise<readonly string[]> {
  if (keep === undefined) return [];
  try {
    const old = await oldOnes(api, uploaded, keep);
    const used = old.length === 0 ? undefined : await packagesInUse(api, host);
    const gone: string[] = [];
    const left: string[] = [];
    for (const { id, name } of old.filter((one) => used?.has(one.id) !== true)) {
      const path = `/market/code/packages/${encodeURIComponent(id)}`;
      const answered = await api.call(path, { method: 'DELETE', retry: 'safe' });
      // A repeat finds nothing where the answer to the first one was lost.
      if (answered.ok || isMissing(answered)) gone.push(name);
      else left.push(`${name} was not deleted: ${answered.message}`);
    }
    return [...(gone.length === 0 ? [] : [`deleted ${gone.join(', ')}`]), ...left];
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return [`old packages were not deleted: ${error.message}`];
  }
}

/** Those beyond the newest `keep` versions; the one of this release is none of them, whatever its version. */
async function oldOnes(
  api: PlatformApi,
  { publishFile: { file, project }, id }: Uploaded,
  keep: number,
): Promise<readonly Listed[]> {
  const versionOf = ({ name }: Pick<Listed, 'name'>): string | undefined => versionIn(name, project);
  const own = (await listPackages(api, `${archiveName(project)}-`)).filter((one) => versionOf(one) !== undefined);
  const versions = [...new Set(own.flatMap((one) => versionOf(one) ?? []))].sort(compareVersions);
  const staying = new Set([...versions.slice(-keep), versionOf({ name: file })]);
  return own.filter((one) => one.id !== id && !staying.has(versionOf(one)));
}
