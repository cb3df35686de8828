// `[mcpb]`: an MCP bundle is built beside what the registry gets. The ecosystems that can fill one share the table.

import { about } from '../core/table-key.js';
import type { Ecosystem, Project } from '../core/types.js';

/** What `[mcpb]` says. */
export interface BundleTable {
  /** Its manifest, relative to the project. */
  readonly manifest?: string;
  /** Files of the project by the platform that they run on: a bundle for each. */
  readonly programs?: Readonly<Record<string, string>>;
}

const TABLE = 'mcpb';
/** A platform as Node names systems and processors, of which the manifest of a bundle knows these: two groups of a pattern. */
export const PLATFORM = '(darwin|linux|win32)-(x64|arm64)';

/** The table as ecosystems that fill bundles have it. */
export const bundleTables: NonNullable<Ecosystem['tables']> = (zod) => ({
  [TABLE]: {
    about: 'An MCP bundle (.mcpb) beside the package; with this table it is built.',
    keys: {
      manifest: about(zod.string().min(1), 'Its manifest, relative to the project; default manifest.json.'),
      programs: about(
        zod.record(
          zod.string().regex(new RegExp(`^${PLATFORM}$`), 'write a platform such as linux-x64 or darwin-arm64'),
          zod.string().min(1),
        ),
        'Of a code package: the program of each platform (linux-x64, darwin-arm64, win32-x64, …), relative to the project. A bundle is built for each.',
      ),
    },
  },
});

/** Undefined where no bundle is built: nobody asks for one, or no client starts what a library is. */
export function bundleOf({ settings }: Pick<Project, 'settings'>): BundleTable | undefined {
  return settings.isLibrary === true ? undefined : settings.tables?.[TABLE];
}
