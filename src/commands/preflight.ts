// preflight and doctor: what would stop a release, asked before anything is built; of a person's machine too, or of that alone. It only reads.

import type { Inputs } from '../config/inputs.js';
import { loadSettings, namedConfig } from '../config/load.js';
import { ReleaseError } from '../core/errors.js';
import type { Files, Host } from '../core/types.js';
import { changedPaths } from '../repository/changed-paths.js';
import { pushedTag, readHead, tryHead } from '../repository/git.js';
import { isPartial, releasedBy } from '../workspace/discover.js';
import { startOf, survey } from '../workspace/open.js';
import { chooseTag } from '../workspace/release-tag.js';
import { answered } from './answered.js';
import { askRelease, type Coming, targetsOf } from './ask-release.js';
import type { Result } from './result.js';

export async function preflight(inputs: Inputs, host: Host): Promise<Result> {
  return shown(await comingHere(inputs, host), inputs, host);
}

/** Without a release here the question is what any would need. */
export async function doctor(inputs: Inputs, host: Host): Promise<Result> {
  const coming = await comingHere(inputs, host).catch((error: unknown) => none(error, inputs, host));
  return shown({ ...coming, machine: true }, inputs, host);
}

async function comingHere(inputs: Inputs, host: Host): Promise<Coming> {
  const head = await readHead(host, startOf(inputs, host));
  const { root, commit, repository } = head;
  const here = await survey(host, root, inputs, { git: true, from: root });
  const tag = chooseTag(host, inputs, head, here.projects);
  const projects = tag === undefined ? here.projects : releasedBy(tag, here.projects);
  const settings = here.settingsOf(projects);
  const changed = await changedPaths(host, root);
  // A run of a tag publishes; one of a branch or a pull request only wants to know.
  const sends = host.env['GITHUB_ACTIONS'] === 'true' && (inputs.tag ?? pushedTag(host.env)) !== undefined;
  const partial = isPartial(here, projects);
  return { files: here.files, projects, partial, tag, commit, repository, settings, changed, sends, machine: false };
}

/** A folder without a project, or with a broken one: `check` says what is wrong with it. */
async function none(error: unknown, inputs: Inputs, host: Host): Promise<Coming> {
  if (!(error instanceof ReleaseError) || inputs.path.length > 0 || inputs.tag !== undefined) throw error;
  const start = startOf(inputs, host);
  const root = (await tryHead(host, start))?.root;
  const settings = loadSettings(start, root ?? start, namedConfig(inputs, host));
  const about = { tag: undefined, commit: '', repository: undefined, changed: [], sends: false, machine: true };
  return { ...about, files: NO_FILES, projects: [], partial: undefined, settings };
}

const NO_FILES: Files = { root: '/', all: [], has: () => false, text: () => '', bytes: () => Buffer.from('') };

async function shown(coming: Coming, inputs: Inputs, host: Host): Promise<Result> {
  const { projects, tag, commit, repository, settings, machine } = coming;
  const answers = await askRelease(coming, inputs, host);
  const named = projects.map(({ name }) => name).join(', ');
  const targets = projects.length === 0 ? [] : targetsOf(projects, inputs, settings).map(({ id }) => id);
  const release = projects.length === 0 ? undefined : `${named} ${tag ?? '(no tag)'} to ${targets.join(', ')}`;
  const here = machine ? `This machine (${process.platform} ${process.arch})` : undefined;
  const title = [here, release].filter((one) => one !== undefined).join(': ');
  return answered(title, answers, host, { tag, commit, repository, targets });
}
