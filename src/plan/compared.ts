// What clients notice since the version before, as release.json holds it: sentences, without the schemas.

import { cleanLine } from '../core/clean-text.js';
import type { Compared } from '../core/types.js';

const MOST = 200;
const LONGEST = 500;

/** The comparisons in one order, each cut to what people read; undefined where nothing was compared. */
export function plannedChanges(compared: readonly Compared[] | undefined): readonly Compared[] | undefined {
  if (compared === undefined || compared.length === 0) return undefined;
  const rank = ({ project, since }: Compared): string => `${project}\0${since}`;
  return [...compared]
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map(({ project, since, source, changes }) => ({
      project,
      since,
      source,
      changes: changes.slice(0, MOST).map(({ kind, pointer, message }) => ({
        kind,
        pointer: cleanLine(pointer).slice(0, LONGEST),
        message: cleanLine(message).slice(0, LONGEST),
      })),
    }));
}
