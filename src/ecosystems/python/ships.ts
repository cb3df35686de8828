// Which files a Python project's build backend takes, as far as that can be told without building.

import { posix } from 'node:path';
import type { RuleInput } from '../../core/types.js';
import { dig } from '../../formats/object.js';
import { layoutOf } from './layout.js';
import type { PyManifest } from './manifest.js';

/** Backends that take every file of a package's folder, not its modules only. */
const TAKES_DATA = /^(hatchling\.build|flit_core\.buildapi|poetry\.core\.masonry\.api|pdm\.backend|uv_build)$/;

/** Whether a path of the repository is in the wheel or sdist. */
export function shipsByBackend({ project, files }: RuleInput<PyManifest>): (path: string) => boolean {
  const { manifest } = project;
  const { shipped } = layoutOf(project, files);
  const backend = manifest.buildBackend ?? '';
  if (backend === 'hatchling.build' && !picksForSdist(manifest)) return () => true;
  if (!TAKES_DATA.test(backend)) return (path) => shipped.has(path);
  const folders = [...shipped].filter(([path]) => path.endsWith('/__init__.py')).map(([path]) => posix.dirname(path));
  const tops = folders.filter((one) => !folders.some((other) => one !== other && one.startsWith(`${other}/`)));
  return (path) => shipped.has(path) || tops.some((folder) => path.startsWith(`${folder}/`));
}

/** Hatchling's sdist takes everything that git does not ignore, unless it is told what to take. */
function picksForSdist({ value }: PyManifest): boolean {
  const keys = ['include', 'exclude', 'only-include', 'packages', 'sources'];
  return (
    dig(value, ['tool', 'hatch', 'build', 'targets', 'sdist']) !== undefined ||
    keys.some((key) => dig(value, ['tool', 'hatch', 'build', key]) !== undefined)
  );
}
