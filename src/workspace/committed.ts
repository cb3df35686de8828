// What the commit says of itself, for the publish half: its projects, their configuration, the parts of the tag. Nothing of it
// comes from a plan: a plan could choose where a token goes by choosing whose configuration holds.

import type { Inputs } from '../config/inputs.js';
import { type Settings, sameDestinations } from '../config/settings.js';
import { ReleaseError, usageError } from '../core/errors.js';
import type { Host, Part, Project, Release } from '../core/types.js';
import { partOf } from '../plan/matrix-part.js';
import { cloneSource } from '../repository/clone.js';
import { type Head, tryHead } from '../repository/git.js';
import { matrixOf, releasedBy } from './discover.js';
import { type Survey, survey } from './open.js';

export interface Committed {
  /** Everything that may be released from this commit. */
  readonly projects: readonly Project[];
  /** Whether the inputs say that several jobs release the tag; else a plan may be of the whole or of a part. */
  readonly inParts: boolean;
  /**
   * The configuration that holds for these projects.
   * @throws ReleaseError exit 2 `publish/path` where naming other projects would lead elsewhere
   */
  settingsOf(released: readonly Project[]): Settings;
  /** Which part of the tag these projects are; undefined when there is no other part. */
  partOf(released: readonly Project[]): Part | undefined;
}

/** The same of a release that was opened in this process, before anything of it was built. */
export function committedIn({ projects, part }: Release, settings: Settings): Committed {
  return { projects, inParts: part !== undefined, settingsOf: () => settings, partOf: () => part };
}

/**
 * Reads the commit that is checked out, as a build does: from a private clone of it.
 * @param tag what is released
 * @throws ReleaseError exit 2 without a checkout, or where it holds no project
 */
export async function readCommitted(
  inputs: Pick<Inputs, 'path' | 'config' | 'matrix'>,
  tag: string,
  host: Host,
): Promise<Committed> {
  const head = await checkedOut(host);
  const clone = await cloneSource(host, head, { tags: [], overlay: false });
  const place = { git: true, from: head.root, shownAs: head.root, anywhere: true };
  const there = await survey(host, clone, inputs, place);
  const released = byTag(tag, there.projects);
  return {
    projects: there.projects,
    inParts: inputs.matrix !== undefined,
    settingsOf(projects) {
      const settings = there.settingsOf(projects);
      const given = inputs.path.length > 0 || inputs.config !== undefined || sameProjects(projects, released);
      if (given || leadsOneWay(there, settings)) return settings;
      throw usageError(
        'publish/path',
        `The release contains ${projects.map(({ name }) => name).join(', ')} but not everything that ${tag} releases, and the configurations in this repository name different destinations.`,
        'Pass the same path to publish as to build: release.json does not decide which configuration applies.',
      );
    },
    partOf: (projects) => partOf(inputs.matrix ?? JSON.stringify(matrixOf(released, tag)), projects),
  };
}

async function checkedOut(host: Host): Promise<Head> {
  const head = await tryHead(host, host.cwd);
  if (head !== undefined) return head;
  throw usageError(
    'publish/no-checkout',
    'There is no checkout here: what may be published, and where, is read from the commit, never from release.json.',
    'Add actions/checkout (with fetch-depth: 0 and persist-credentials: false) before publish, or run it in the repository.',
  );
}

/** What the tag releases of these; all of them where it names none of them. */
function byTag(tag: string, projects: readonly Project[]): readonly Project[] {
  try {
    return releasedBy(tag, projects);
  } catch (error) {
    if (error instanceof ReleaseError) return projects;
    throw error;
  }
}

function sameProjects(some: readonly Project[], all: readonly Project[]): boolean {
  return some.length === all.length && some.every((one) => all.includes(one));
}

/** Whether every configuration that a plan could name leads to the same places. */
function leadsOneWay({ projects, settingsOf }: Survey, chosen: Settings): boolean {
  return [settingsOf([]), ...projects.map((one) => settingsOf([one]))].every((one) => sameDestinations(one, chosen));
}
