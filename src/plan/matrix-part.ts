// One job of several that release the parts of one tag: what its files are called, and which other parts the GitHub release waits for.

import { z } from 'zod';
import { usageError } from '../core/errors.js';
import { flatName } from '../core/names.js';
import type { Part, Project } from '../core/types.js';
import { TYPED } from '../host/typed.js';

const MATRIX = z.object({ include: z.array(z.object({ name: z.string().min(1), path: z.string().min(1) })).min(1) });

/**
 * Which part of the tag these projects are.
 * @param matrix what `mcp-drydock matrix` printed; undefined when one job releases the whole tag
 * @returns undefined when there is no other part
 * @throws ReleaseError exit 2 when it is no matrix, or not one with these projects
 */
export function partOf(matrix: string | undefined, projects: readonly Project[]): Part | undefined {
  if (matrix === undefined) return undefined;
  const names = namesByPath(matrix);
  const own = new Set(projects.map(({ path }) => path));
  const outside = [...own].find((path) => !names.has(path));
  if (outside !== undefined) {
    throw usageError(
      'inputs/matrix',
      `The project in ${outside} is not in the matrix.`,
      `Set path to a project of the matrix: ${[...names.keys()].join(', ')}.`,
    );
  }
  const others = [...names].filter(([path]) => !own.has(path)).map(([, name]) => name);
  const name = [...names].find(([path]) => own.has(path))?.[1];
  return name === undefined || others.length === 0 ? undefined : { name, others };
}

/** What a part is called, by its folder: after the first project there. */
function namesByPath(matrix: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, path } of readMatrix(matrix)) if (!names.has(path)) names.set(path, flatName(name));
  return names;
}

function readMatrix(text: string): z.infer<typeof MATRIX>['include'] {
  try {
    return MATRIX.parse(JSON.parse(text)).include;
  } catch {
    throw usageError(
      'inputs/matrix',
      `The input matrix is not the output of ${TYPED} matrix.`,
      `Use: matrix: \${{ needs.projects.outputs.matrix }}`,
    );
  }
}
