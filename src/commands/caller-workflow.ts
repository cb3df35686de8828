// The workflows that a repository calls us with: the text for these projects, what is there in its place, and writing it.

import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diffOf } from '../check/fix/diff.js';
import { type Change, rewrite } from '../check/fix/overlay.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, ReleaseError, usageError } from '../core/errors.js';
import { systemWords } from '../core/system-error.js';
import type { Destination } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { LARGEST_CONFIG, readInside, unread } from '../repository/regular-file.js';
import { writeWhole } from '../repository/write-whole.js';
import { tagFilters } from '../workspace/tag-form.js';
import { PULL_REQUEST_WORKFLOW, RELEASE_WORKFLOW } from './workflow.generated.js';

const FOLDER = '.github/workflows/';
/** The workflow's path in a repository. Its file name is what PyPI and npm compare, so it is part of what they trust. */
export const WORKFLOW_PATH = `${FOLDER}release.yml`;
/** Its path where somebody's own workflow has that one, and does more than publish. */
export const OTHER_PATH = `${FOLDER}release-mcp.yml`;
/** What runs on pull requests. */
const PULL_REQUEST_PATH = `${FOLDER}pull-request.yml`;
/** The GitHub environment of the publish job, another part of what registries compare. */
export const ENVIRONMENT = 'release';

/** Tags of one project, as the template has them. */
const TAGS = "['v*']";
/** Tags of several, which have their names in them. */
const WITH_NAMES = ['**@*', '**/v*', '**-v*'];
/** Prefixes that those fit. */
const COVERED = /@|[/-]v$/;

/** Permissions of the publish job, as the template has them. */
const GRANTED = /permissions: \{ contents: write, id-token: write \} # .*/;

/** Characters that mean nothing in YAML's quotes, in a filter of tags and in an expression: whatever is put into the template has only these. */
const PLAIN = /^[\w./@*[\]-]*$/;

function quoted(value: string): string {
  if (PLAIN.test(value)) return `'${value}'`;
  throw new TypeError(`no value for a workflow: ${JSON.stringify(value)}`);
}

/**
 * The workflow's text: the template that we test, lint and hand out, with three values in it. An emitter would lose its comments and
 * its lines of 25; instead each value is held to characters that cannot end it, so that any text gives a workflow of this very form.
 * @param prefixes what stands before the version in a tag of each project ({@link tagPrefix})
 * @param needs what the job that publishes has to be allowed; default: what the template allows
 * @param config the configuration, where no command would find it by itself
 */
export function workflowText(
  prefixes: readonly string[],
  needs: readonly Pick<Destination, 'permission' | 'why'>[] = [],
  config?: string,
): string {
  const plain = tagFilters(prefixes.filter((one) => prefixes.length === 1 || !COVERED.test(one)));
  const filters = prefixes.length > 1 ? [...plain, ...WITH_NAMES] : plain;
  const tagged = RELEASE_WORKFLOW.replace(TAGS, `[${filters.map(quoted).join(', ')}]`);
  const given = config === undefined ? '' : `config: ${quoted(config)}, `;
  return granting(tagged, needs).replaceAll('with: { tag: ', () => `with: { ${given}tag: `);
}

/** The text with these permissions, each with its reason; the template's own where they say the same. */
function granting(text: string, needs: readonly Pick<Destination, 'permission' | 'why'>[]): string {
  const names = [...new Set(needs.map(({ permission }) => permission))].sort();
  const usual = needs.every(({ permission, why }) => permission === 'contents' || /^Trusted publishing/.test(why));
  if (names.length === 0 || (usual && names.length === 2)) return text;
  const table = names.map((name) => `${name}: write`).join(', ');
  const why = [...new Set(needs.map((one) => one.why.replace(/^[TSA](?=[a-z])/, (letter) => letter.toLowerCase())))];
  return text.replace(GRANTED, () => `permissions: { ${table} } # ${cleanLine(why.join(', '))}`);
}

/** What becomes of the files of workflows. */
export interface Planned {
  readonly changes: readonly Change[];
  /** Those that have this very text already; paths relative to the repository's root. */
  readonly kept: readonly string[];
}

/**
 * What is to be written of the workflow; nothing is yet.
 * @param overwrites asked with the patch where a file differs; undefined: nobody could be shown it
 * @throws ReleaseError exit 2 where a file differs and is kept, or cannot be read
 */
export async function planWorkflow(
  root: string,
  { path, text }: { readonly path: string; readonly text: string },
  overwrites: (patch: string) => boolean | undefined | Promise<boolean | undefined>,
): Promise<Planned> {
  const there = read(root, path);
  if (there === text) return { changes: [], kept: [path] };
  const change = rewrite(path, there, text);
  if (there !== undefined) {
    const patch = diffOf([change]).trimEnd();
    const answer = await overwrites(patch);
    if (answer !== true) {
      throw new ReleaseError(
        'init/differs',
        `${path} already exists and differs from what init writes. Nothing was written.`,
        {
          exit: EXIT.usage,
          hint: `Keep it, or overwrite it: ${TYPED} init --force`,
          ...(answer === undefined ? { quote: patch.split('\n') } : {}),
        },
      );
    }
  }
  return { changes: [change], kept: [] };
}

/**
 * What is to be written of the workflow of pull requests. One that differs is somebody's own and stays, unless it is forced.
 * @throws ReleaseError exit 2 where it cannot be read
 */
export function planPullRequest(root: string, force: boolean): Planned & { readonly left: readonly string[] } {
  const [file, after] = [PULL_REQUEST_PATH, PULL_REQUEST_WORKFLOW];
  const before = read(root, file);
  if (before === after) return { changes: [], kept: [file], left: [] };
  if (before !== undefined && !force) return { changes: [], kept: [], left: [file] };
  return { changes: [rewrite(file, before, after)], kept: [], left: [] };
}

/**
 * Writes files of a repository, each whole or not at all, with the folders above them.
 * @throws ReleaseError exit 2 where one cannot be written
 */
export function writePlanned(root: string, changes: readonly Change[]): void {
  for (const { file, after } of changes) {
    try {
      writeWhole(join(root, file), after, root, 'make');
    } catch (error) {
      throw usageError(
        'init/unwritable',
        `${file} cannot be written: ${systemWords(error) ?? (error as Error).message}.`,
        `Move away what is in its place, or check who owns ${dirname(file)}/; then run init again.`,
      );
    }
  }
}

/** The file's text, undefined when there is none. */
function read(root: string, path: string): string | undefined {
  const { bytes, why } = readInside(realpathSync(root), path, LARGEST_CONFIG);
  if (why !== undefined) throw usageError('init/unwritable', `${path} ${unread(why)}.`);
  return bytes?.toString();
}
