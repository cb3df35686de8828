// Where an installed file of a package comes from in its repository, so that a finding names a line that its author can open.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, Project } from '../../core/types.js';
import { readFiles } from '../../repository/files.js';
import { inFolder, pathsBelow } from '../../repository/subtree.js';

/**
 * A function from a file (relative to `site`) to the file below the project's folder that has the same contents. One without a
 * source, such as a generated one, keeps its name in the package.
 * @param root the repository
 * @param site the folder of packages that it was installed into
 */
export async function sourcePlaces(
  project: Project,
  root: string,
  site: string,
  host: Host,
): Promise<(file: string) => string> {
  const files = await readFiles(root, { host });
  const own = pathsBelow(files, project.path);
  return (file) => {
    const shipped = readFileSync(join(site, file));
    const same = own.find(
      (path) =>
        (inFolder(path, project.path) === file || path.endsWith(`/${file}`)) &&
        Buffer.compare(files.bytes(path) ?? new Uint8Array(), shipped) === 0,
    );
    return same ?? file;
  };
}
