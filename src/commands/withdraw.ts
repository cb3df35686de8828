// withdraw: says of a published version, wherever it is, that nobody should use it. Nothing is deleted.

import type { Inputs } from '../config/inputs.js';
import { givenTo, hostOf } from '../config/target-input.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, usageError } from '../core/errors.js';
import type { InputSpecs, ValuesOf } from '../core/input-spec.js';
import type { Finding, Host, Project } from '../core/types.js';
import { parseTag, sameVersion } from '../core/version.js';
import { TYPED } from '../host/typed.js';
import { asFinding } from '../publish/findings.js';
import { renderFindings } from '../render/findings.js';
import { renderWithdrawn, type WithdrawnAt } from '../render/withdrawn.js';
import { readGitFacts, readHead } from '../repository/git.js';
import type { Withdrawing } from '../targets/types.js';
import { releasedBy } from '../workspace/discover.js';
import { startOf, survey } from '../workspace/open.js';
import { targetsOf } from './ask-release.js';
import type { Result } from './result.js';

/** npm shows it in one line at every installation. */
const MOST_CHARACTERS = 500;

/** Asks every target that the version went to, of each package; one that fails stops no other. */
export async function withdraw(inputs: Inputs, host: Host): Promise<Result> {
  const reason = reasonOf(inputs);
  const head = await readHead(host, startOf(inputs, host));
  const { projects, settingsOf } = await survey(host, head.root, inputs, { git: true, from: head.root });
  const tags = (await readGitFacts(host, head.root))?.tags ?? [];
  const { tag, version } = tagOf(inputs.version ?? '', tags, projects);
  const released = releasedBy(tag, projects);
  const settings = settingsOf(released);
  const repository = host.env['GITHUB_REPOSITORY'] ?? head.repository;
  const rows: WithdrawnAt[] = [];
  const findings: Finding[] = [];
  for (const target of targetsOf(released, inputs, settings)) {
    const here = released.filter((project) => target.serves(project));
    if (here.length === 0) continue;
    const { withdraw: doIt } = await target.load();
    if (doIt === undefined) continue;
    // A registry knows packages: one that it refuses stops no other.
    for (const projects of target.phase === 'registry' ? here.map((one) => [one]) : [here]) {
      const of: Withdrawing<ValuesOf<InputSpecs>> = {
        ...{ tag, version, reason, repository, projects, dryRun: inputs.dryRun },
        ...givenTo(target, inputs, settings.publish.tables),
      };
      try {
        const done = await doIt(of, hostOf(target, inputs, host));
        rows.push(...done.map((one) => ({ target: target.id, ...one })));
      } catch (error) {
        findings.push(asFinding(error, target));
      }
    }
  }
  return {
    exit: findings.length > 0 ? EXIT.failed : EXIT.done,
    json: { tag, version, reason, dryRun: inputs.dryRun, withdrawn: rows, findings },
    text: `${renderFindings(findings, {})}${renderWithdrawn(rows)}\n${closing(rows, findings, inputs)}\n`,
  };
}

function reasonOf({ reason, version }: Inputs): string {
  const line = cleanLine(reason ?? '').trim();
  if (line !== '' && line.length <= MOST_CHARACTERS) return line;
  const message =
    line === ''
      ? 'withdraw needs a reason: everyone who installs the version is shown it.'
      : `The reason has ${line.length} characters; ${MOST_CHARACTERS} are shown.`;
  throw usageError(
    'withdraw/reason',
    message,
    `Write: ${TYPED} withdraw ${version ?? '1.2.3'} --reason "Loses data; use a newer version."`,
  );
}

/** The one tag that is called like this or has this version. */
function tagOf(given: string, tags: readonly string[], projects: readonly Project[]) {
  const names = projects.map(({ name }) => name);
  const wanted = parseTag(given, names)?.version ?? given;
  const versionOf = (tag: string): string | undefined => parseTag(tag, names)?.version;
  const fitting = tags.includes(given) ? [given] : tags.filter((tag) => sameVersion(versionOf(tag) ?? '', wanted));
  const [tag, another] = fitting;
  const version = tag === undefined ? undefined : versionOf(tag);
  if (tag !== undefined && version !== undefined && another === undefined) return { tag, version };
  throw another === undefined
    ? usageError(
        'withdraw/no-tag',
        `No tag of this repository has the version ${cleanLine(given)}.`,
        'Fetch all tags (git fetch --tags), then name a tag that git tag lists.',
      )
    : usageError(
        'withdraw/several',
        `Several tags have the version ${cleanLine(given)}: ${fitting.join(', ')}.`,
        `Name one of them: ${TYPED} withdraw ${tag} --reason …`,
      );
}

function closing(rows: readonly WithdrawnAt[], findings: readonly Finding[], { dryRun }: Inputs): string {
  if (dryRun) return 'Nothing was changed.';
  if (findings.length > 0)
    return 'Not everything is withdrawn. Fix the cause and run it again: it does only what is left.';
  if (rows.every(({ outcome }) => outcome === 'absent')) return 'It was not published anywhere.';
  if (rows.some(({ outcome }) => outcome === 'by hand')) return 'What is left is for a person to do.';
  return 'Withdrawn. Nothing was deleted: whoever pinned the version still gets it.';
}
