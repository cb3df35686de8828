// init: writes the workflows of releases and pull requests into a repository, rehearses, and says what is left to do by hand, once.

import { realpathSync, rmSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { draftOf } from '../check/fix/overlay.js';
import { writeChanges } from '../check/fix/write.js';
import { neededBy } from '../check/rules/workflow/permissions.js';
import { repositoryInput } from '../check/stage.js';
import type { Inputs } from '../config/inputs.js';
import { namedConfig } from '../config/load.js';
import { CONFIG_FILE, HOME } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, usageError } from '../core/errors.js';
import type { Destination, Host } from '../core/types.js';
import { renderStopped, toFailure } from '../render/failure.js';
import { filled } from '../render/wrap.js';
import { changedPaths } from '../repository/changed-paths.js';
import { readGitFacts, readHead } from '../repository/git.js';
import { valueFor } from '../start/variables.js';
import { ALL_TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import { startOf, survey } from '../workspace/open.js';
import { tagPrefix } from '../workspace/tag-form.js';
import { agrees, says } from './ask.js';
import {
  ENVIRONMENT,
  OTHER_PATH,
  planPullRequest,
  planWorkflow,
  WORKFLOW_PATH,
  workflowText,
  writePlanned,
} from './caller-workflow.js';
import { planConfig } from './first-config.js';
import { nextSteps } from './next-steps.js';
import { askOffers, planOffers } from './offers.js';
import { olderWorkflows, purposeOf } from './older-workflow.js';
import type { Result, RunOptions } from './result.js';
import { keeping, toolsUsed } from './version-tool.js';

/** Columns of "1. ". */
const INDENT = 3;

/**
 * Writes `.github/workflows/release.yml` and `pull-request.yml`. What differs stays unless `--force` is given or a person says so;
 * with `--yes`, and where nobody can be asked, nothing is asked.
 */
export async function init(
  inputs: Inputs,
  bare: Host,
  { force = false, yes = false, ...options }: RunOptions,
): Promise<Result> {
  const { ask: _, ...silent } = bare;
  const host: Host = yes ? silent : bare;
  const head = await readHead(host, startOf(inputs, host));
  const { projects, files, settingsOf } = await survey(host, head.root, inputs, { git: true, from: head.root });
  const settings = settingsOf(projects);
  const git = await readGitFacts(host, head.root);
  const tags = git?.tags ?? [];
  const changed = new Set(await changedPaths(host, head.root));
  const { targets } = settings;
  const there = purposeOf(files, WORKFLOW_PATH);
  const path = !force && there === 'more' ? OTHER_PATH : WORKFLOW_PATH;
  const whom = { workflow: basename(path), path, environment: ENVIRONMENT };
  const trusted = { repository: head.repository, ...whom };
  const offers = await askOffers({ projects, files }, settings, inputs, trusted, host);
  const input = { tag: undefined, repository: head.repository, git, targets, tables: offers.tables };
  const needs = neededBy(repositoryInput(projects, files, input));
  const prefixes = projects.map((project) => tagPrefix(tags, project));
  const text = workflowText(prefixes, needs, ownConfig(inputs, host, head.root));

  // Everything is asked before anything is written: who stops at a question finds nothing half done.
  const placed = await planWorkflow(head.root, { path, text }, async (patch) => {
    // What --yes deletes in a file of another name goes here too.
    if (force || (yes && there === 'publishing' && !changed.has(path))) return true;
    if (host.ask === undefined) return undefined;
    host.log.info(patch);
    return agrees(host, `Overwrite ${path}?`, false);
  });
  const { left, ...beside } = planPullRequest(head.root, force);
  const kept = [...placed.kept, ...beside.kept];
  const config = await planConfig(head.root, projects, (name) =>
    says(host, `${name} is required by server.json. Its value in start checks, which is committed:`, valueFor(name)),
  );
  const file = ownConfig(inputs, host, head.root) ?? relative(head.root, settings.file ?? join(head.root, CONFIG_FILE));
  const table = { config: file.split(sep).join('/'), drafted: config?.file === file ? config.after : undefined };
  const offered = await planOffers(offers, head.root, table, inputs, host);
  const added = new Set(offered.map((change) => change.file));
  const own = [...placed.changes, ...beside.changes, ...(config === undefined ? [] : [config])];
  const changes = [...own.filter((change) => !added.has(change.file)), ...offered];
  const coming = repositoryInput(
    projects,
    draftOf(files, new Map(changes.map((change) => [change.file, change]))),
    input,
  );
  const { removed, steps } = await olderWorkflows(
    coming,
    { root: head.root, ours: path },
    async (older, patch) => {
      if (host.ask === undefined) return yes;
      host.log.info(patch);
      return agrees(host, `Delete ${cleanLine(older)}, which publishes the same tags?`, false);
    },
    (older) => !changed.has(older),
  );
  writePlanned(
    head.root,
    changes.filter((change) => !added.has(change.file)),
  );
  await writeChanges(files, offered);
  for (const older of removed) rmSync(join(head.root, older), { force: true });
  const written = changes.map((change) => change.file);
  const did = [
    ...(path === WORKFLOW_PATH ? [] : [`${WORKFLOW_PATH} does other things too and stays`]),
    ...written.map((one) => `wrote ${one}`),
    ...kept.map((one) => `${one} is up to date`),
    ...left.map(
      (one) => `${one} is your own and stays; what init would write: ${HOME}/blob/main/workflows/pull-request.yml`,
    ),
    ...removed.map((one) => `deleted ${one}`),
  ];
  // A person sees it before the last question.
  if (host.ask !== undefined) host.log.info(did.join('\n'));
  // What is rehearsed is the commit, and the configuration: the first is to be made yet.
  const isWhole = offered.every((change) => change.file === table.config);
  const wanted =
    isWhole &&
    (host.ask === undefined ? yes : await agrees(host, 'Rehearse the release now? Nothing is published.', true));
  const configured = offered.length > 0 ? table.config : config?.file;
  const used = configured === undefined ? inputs : { ...inputs, config: join(head.root, configured) };
  const rehearsed = wanted ? await rehearsal(used, host, options) : undefined;
  const seen = relative(realpathSync(host.cwd), realpathSync(head.root));
  const tools = toolsUsed(coming, path);
  const tagger = tools[0]?.tool;
  const known = { root: seen, projects, tags, trusted, trusting: trusting(needs, targets), tagger, told: offers.told };
  const keep = tools.map((one) => keeping(one, basename(path)));
  const next = [...steps, ...keep, ...nextSteps(known, [...written, ...removed], rehearsed?.exit === EXIT.done)];
  const list = next
    .map((step, index) => `${index + 1}. ${filled(step, INDENT).replaceAll('\n', `\n${' '.repeat(INDENT)}`)}\n`)
    .join('\n');
  return {
    exit: rehearsed?.exit ?? EXIT.done,
    json: { written, removed, kept, left, next, ...(rehearsed === undefined ? {} : { rehearsal: rehearsed.json }) },
    text: `${host.ask === undefined ? `${did.join('\n')}\n` : ''}${rehearsed?.text ?? ''}\n${list}`,
  };
}

/** Rehearses what is committed. What stops it stops nothing that was written. */
async function rehearsal(
  inputs: Inputs,
  host: Host,
  options: RunOptions,
): Promise<Pick<Result, 'exit' | 'json' | 'text'>> {
  try {
    return await (await import('./rehearse.js')).rehearse(inputs, host, options);
  } catch (error) {
    const failure = toFailure(error, host.signal);
    if (failure.exit === EXIT.bug || failure.exit === EXIT.interrupted) throw error;
    return { exit: failure.exit, json: { error: failure.error }, text: await renderStopped(failure, process.stdout) };
  }
}

/** A configuration that no command finds by itself, as the workflow names it. */
function ownConfig(inputs: Inputs, host: Host, root: string): string | undefined {
  const named = namedConfig(inputs, host);
  if (named === undefined) return undefined;
  const path = relative(root, named).split(sep).join('/');
  if (/^(?!\.\.\/)[\w./-]+$/.test(path)) return path;
  throw usageError(
    'init/config',
    `${cleanLine(inputs.config ?? '')} cannot be the configuration of a workflow: it is outside of the repository, or its path has other characters than letters, digits, ".", "_", "-" and "/".`,
    `Move it into the repository: --config .github/${CONFIG_FILE}`,
  );
}

/** The targets that have to be told something: not those that the configuration leaves out, or where it needs no identity. */
function trusting(needs: readonly Destination[], named: readonly string[] | undefined): readonly Target[] {
  const isIdentity = ({ permission }: Pick<Destination, 'permission'>): boolean => permission === 'id-token';
  const trusted = needs.filter(isIdentity).map(({ target }) => target);
  return ALL_TARGETS.filter(({ id }) => named?.includes(id) ?? true).filter(
    (target) => target.needs?.some(isIdentity) !== true || trusted.includes(target.id),
  );
}
