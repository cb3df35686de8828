// The workflow that a repository calls us with: its text for these projects, and where it is written.

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { NAME } from '../core/about.js';
import { usageError } from '../core/errors.js';
import { systemWords } from '../core/system-error.js';
import { LARGEST_CONFIG, readInside } from '../repository/regular-file.js';
import { writeWhole } from '../repository/write-whole.js';
import { tagFilters } from '../workspace/tag-form.js';
import { RELEASE_WORKFLOW } from './workflow.generated.js';

/** File name of the workflow: PyPI and npm compare it, so it is part of what they trust. */
export const WORKFLOW_NAME = 'release.yml';
/** Its path in a repository. */
export const WORKFLOW_PATH = `.github/workflows/${WORKFLOW_NAME}`;
/** The GitHub environment of the publish job, another part of what registries compare. */
export const ENVIRONMENT = 'release';

/** Tags of one project, as the template has them. */
const TAGS = "['v*']";
/** Tags of several, which have their names in them. */
const WITH_NAMES = ['**@*', '**/v*', '**-v*'];
/** Prefixes that those fit. */
const COVERED = /@|[/-]v$/;

/**
 * The workflow's text.
 * @param prefixes what stands before the version in a tag of each project ({@link tagPrefix})
 */
export function workflowText(prefixes: readonly string[]): string {
  const plain = tagFilters(prefixes.filter((one) => prefixes.length === 1 || !COVERED.test(one)));
  const filters = prefixes.length > 1 ? [...plain, ...WITH_NAMES] : plain;
  return RELEASE_WORKFLOW.replace(TAGS, `[${filters.map((filter) => `'${filter}'`).join(', ')}]`);
}

/** What became of the one file. */
export interface Placed {
  /** Paths relative to the repository's root. */
  readonly written: readonly string[];
  /** Those that already held this very text. */
  readonly kept: readonly string[];
}

/**
 * Writes the workflow into a repository.
 * @param force overwrite a file that differs
 * @throws ReleaseError exit 2 where a file differs or cannot be written
 */
export function placeWorkflow(root: string, text: string, force: boolean): Placed {
  const path = join(root, WORKFLOW_PATH);
  const there = read(root);
  if (there === text) return { written: [], kept: [WORKFLOW_PATH] };
  if (there !== undefined && !force) {
    throw usageError(
      'init/differs',
      `${WORKFLOW_PATH} already exists and differs from what init writes. Nothing was written.`,
      `Keep it, or overwrite it: ${NAME} init --force`,
    );
  }
  try {
    writeWhole(path, text, root, 'make');
  } catch (error) {
    throw usageError(
      'init/unwritable',
      `${WORKFLOW_PATH} cannot be written: ${systemWords(error) ?? (error as Error).message}.`,
      'Move away what is in its place, or check who owns .github/workflows; then run init again.',
    );
  }
  return { written: [WORKFLOW_PATH], kept: [] };
}

/** The file's text, undefined when there is none. */
function read(root: string): string | undefined {
  const { bytes, why } = readInside(realpathSync(root), WORKFLOW_PATH, LARGEST_CONFIG);
  if (why !== undefined) throw usageError('init/unwritable', `${WORKFLOW_PATH} cannot be read: ${why}.`);
  return bytes?.toString();
}
