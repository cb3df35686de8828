// check: every rule over every project; nothing is built, executed or downloaded. Works without git.

import { relative, resolve } from 'node:path';
import { applyLevels } from '../check/levels.js';
import { ALL_RULES, checkProject, checkRepository } from '../check/stage.js';
import type { Inputs } from '../config/inputs.js';
import { EXIT } from '../core/errors.js';
import { stops } from '../core/outcome.js';
import type { Files, Finding, GitFacts, Host, Project } from '../core/types.js';
import { during } from '../host/during.js';
import { checkTitle, renderCheckSummary } from '../render/check-summary.js';
import { renderFormat } from '../render/format.js';
import { readGitFacts, tryHead } from '../repository/git.js';
import { checkedTag } from '../workspace/checked-tag.js';
import { isPartial } from '../workspace/discover.js';
import { type Survey, startOf, survey } from '../workspace/open.js';
import { type BaselineOptions, baselinePath, besideBaseline, holdAll } from './check-baseline.js';
import type { Result, RunOptions } from './result.js';

/** What there is to see in one state of the files. */
interface Seen extends Survey {
  /** Everything that was found, notes of the survey included. */
  readonly findings: readonly Finding[];
}

export async function check(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const start = startOf(inputs, host);
  const head = await tryHead(host, start);
  const root = head?.root ?? rootWithoutGit(inputs, host, start);
  const [here, git] = await Promise.all([
    survey(host, root, inputs, { git: head !== undefined, from: root }),
    head === undefined ? undefined : readGitFacts(host, root),
  ]);
  const look = async (files: Files): Promise<Seen> => {
    const found = files === here.files ? here : await survey(host, root, inputs, { git: false, from: root, files });
    const { tag, released, findings } = await checkedTag(host, inputs.tag, head, found.projects);
    const projects = inputs.tag === undefined ? found.projects : released;
    const noted = { ...found, findings: [...found.findings, ...findings] };
    return lookAt(noted, { tag, projects, released, repository: head?.repository, git }, host);
  };
  const baseline = baselinePath(inputs, here.settings, host.cwd, root);
  const fixing = inputs.fix || inputs.dryRun;
  const fixed = fixing ? await (await import('../check/fix/fix.js')).fixAll(here.files, look) : undefined;
  const seen = fixed?.last ?? (await look(here.files));
  if (fixed !== undefined && !inputs.dryRun) {
    await (await import('../check/fix/write.js')).writeChanges(here.files, fixed.changes);
  }

  const part = !here.whole || seen.projects.length < here.projects.length;
  const against: BaselineOptions = {
    path: baseline,
    only: part ? seen.projects : undefined,
    files: here.files,
    levels: here.settings.rules,
  };
  if (inputs.writeBaseline && baseline !== undefined && !inputs.dryRun) {
    holdAll(seen.findings, against);
    host.log.info(`Wrote the baseline ${relative(host.cwd, baseline)}.`);
  }
  const { findings, known } = besideBaseline(seen.findings, against);
  // What a dry run would repair is still there.
  const judged =
    inputs.dryRun && fixed !== undefined ? besideBaseline(fixed.first.findings, against).findings : findings;
  for (const finding of findings) host.annotate(finding);
  const strict = inputs.strict || here.settings.strict;
  const shown = { files: seen.files, projects: seen.projects, known, strict, verbose: options.verbose };
  const report =
    fixed === undefined ? undefined : await (await import('./check-fix.js')).reportFixes(fixed, inputs.dryRun);
  const isText = options.format === 'text';
  if (!isText && report !== undefined && report.text !== '') host.log.info(report.text.trimEnd());
  return {
    exit: stops(judged, { strict }) ? EXIT.failed : EXIT.done,
    json: {
      projects: seen.projects.map(({ name, ecosystem, path, version }) => ({ name, ecosystem, path, version })),
      findings: findings.map(plain),
      ...(baseline === undefined ? {} : { known }),
      ...report?.json,
    },
    text: `${isText ? (report?.text ?? '') : ''}${await renderFormat(options.format, findings, { ...shown, rules: ALL_RULES })}`,
    summary: renderCheckSummary(findings, shown),
    report: { title: checkTitle(findings, shown), findings, releases: [] },
  };
}

interface LookOptions {
  readonly tag: string | undefined;
  /** Those that take part, and those of them that the tag releases. */
  readonly projects: readonly Project[];
  readonly released: readonly Project[];
  readonly repository: string | undefined;
  readonly git: GitFacts | undefined;
}

/** Every rule over the projects that take part. */
async function lookAt(
  found: Survey,
  { tag, projects, released, repository, git }: LookOptions,
  host: Pick<Host, 'log'>,
): Promise<Seen> {
  const { targets, rules: levels, publish } = found.settings;
  const partial = isPartial(found, projects);
  const context = { tag, repository, targets, tables: publish.tables, levels, git, partial };
  const findings: Finding[] = [...applyLevels(found.findings, levels)];
  for (const [index, project] of projects.entries()) {
    const own = released.includes(project) ? context : { ...context, tag: undefined };
    const title = projects.length === 1 ? 'check' : `check ${index + 1} of ${projects.length} projects`;
    findings.push(...(await during(host, title, () => checkProject(project, found.files, own))));
  }
  // Last: GitHub shows ten annotations of each level, and those about the projects are what was asked for.
  findings.push(...(await checkRepository(projects, found.files, context)));
  return { ...found, projects, findings };
}

/** A finding as JSON shows it: that it can be repaired, not which offsets that needs. */
function plain({ fixes, ...finding }: Finding) {
  return (fixes?.length ?? 0) > 0 ? { ...finding, fixable: true } : finding;
}

/** Without git the root is where we are, or the folder that was named when it lies elsewhere. */
function rootWithoutGit(inputs: Inputs, host: Host, start: string): string {
  return inputs.path.some((path) => relative(host.cwd, resolve(host.cwd, path)).startsWith('..')) ? start : host.cwd;
}
