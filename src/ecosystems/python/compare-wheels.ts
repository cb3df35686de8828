// Compares the wheel that is shipped (built from the sdist) with one built from the repository's tree.

import { firstFew } from '../../core/cut.js';
import { grouped } from '../../core/grouped.js';
import type { Finding } from '../../core/types.js';
import { moduleOf } from './layout.js';
import type { Wheel } from './wheel.js';

const SHOWN = 8;

/**
 * What the shipped wheel lacks, has besides, or has with other contents. RECORD and WHEEL always differ, and the SBOMs that a
 * backend writes; so do files that it writes itself (`_version.py` names the commit in the one and nothing in the other). A file
 * that is there under another path is not lacking: only where it is code does that matter.
 * @param tracked base names of the files that git knows
 */
export function compareWheels(shipped: Wheel, tree: Wheel, tracked: ReadonlySet<string>): readonly Finding[] {
  const own = (path: string): boolean => /\.dist-info\/(RECORD$|WHEEL$|sboms\/)/.test(path);
  const gone = [...tree.digests.keys()].filter((path) => !own(path) && !shipped.digests.has(path));
  const added = [...shipped.digests.keys()].filter((path) => !own(path) && !tree.digests.has(path));
  const moved = movedIn(gone, added, (path) => tree.digests.get(path) ?? shipped.digests.get(path) ?? '');
  const lacks = gone.filter((path) => !moved.has(path));
  const taken = new Set(moved.values());
  const more = added.filter((path) => !taken.has(path));
  const placed = [...moved].filter(([from]) => from.endsWith('.py')).map(([from, to]) => `${from} as ${to}`);
  const other = [...shipped.digests].flatMap(([path, digest]) => {
    const there = tree.digests.get(path);
    const generated = !path.includes('.dist-info/') && !tracked.has(path.split('/').at(-1) as string);
    return there === undefined || there === digest || own(path) || generated ? [] : [path];
  });
  const away = new Set([...moved.keys()].map(moduleOf));
  const modules = [...tree.modules].filter((name) => !shipped.modules.has(name) && !away.has(name));
  const found = (
    about: readonly string[],
    level: Finding['level'],
    message: string,
    hint: string,
  ): readonly Finding[] =>
    about.length === 0 ? [] : [{ rule: 'build/wheel-differs', level, message, hint, artifact: shipped.file }];
  const what = modules.length > 0 ? `modules of the repository: ${list(modules)}` : `files: ${list(lacks)}`;
  return [
    ...found(
      lacks,
      modules.length > 0 ? 'error' : 'warning',
      `The wheel, built from the sdist like every later build of this version, lacks ${what}. They are not in the sdist.`,
      'Add them to the sdist: include them in the sdist settings of the build backend (MANIFEST.in for setuptools), or commit them.',
    ),
    ...found(
      placed,
      'warning',
      `The wheel built from the sdist has modules at other paths than the one built from the repository: ${list(placed)}. They are imported by other names there.`,
      'Let the build backend find the packages where they are in the sdist too: its settings name folders that the sdist has elsewhere.',
    ),
    ...found(
      more,
      'warning',
      `The wheel built from the sdist contains files that the one built from the repository lacks: ${list(more)}.`,
      'Find out why the build depends on where it runs; an exclude may apply to only one of the two.',
    ),
    ...found(
      other,
      'warning',
      `Files differ between the wheel built from the sdist and the one built from the repository: ${list(other)}.`,
      'Find out why the build depends on where it runs: what users build from the sdist is not what you tested.',
    ),
  ];
}

/** Path in the one wheel → path of the same file in the other: same name, same bytes. */
function movedIn(
  gone: readonly string[],
  added: readonly string[],
  digestOf: (path: string) => string,
): ReadonlyMap<string, string> {
  const key = (path: string): string => `${path.split('/').at(-1)} ${digestOf(path)}`;
  const left: ReadonlyMap<string, string[]> = grouped(added, key);
  return new Map(
    gone.flatMap((path): [string, string][] => {
      const to = left.get(key(path))?.shift();
      return to === undefined ? [] : [[path, to]];
    }),
  );
}

function list(names: readonly string[]): string {
  return firstFew([...names].sort(), SHOWN);
}
