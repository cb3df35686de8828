// release: both halves in one process. For a developer's machine; in Actions two jobs are safer, and it says so.

import type { Inputs } from '../config/inputs.js';
import { NAME } from '../core/about.js';
import { asFinding } from '../core/answer.js';
import { EXIT, usageError } from '../core/errors.js';
import { stops } from '../core/outcome.js';
import type { Finding, Host } from '../core/types.js';
import { checkOut } from '../plan/release-folder.js';
import { settle } from '../plan/settle.js';
import { expectedRelease } from '../publish/expected.js';
import { levelled } from '../publish/findings.js';
import { prepare } from '../release/prepare.js';
import { send } from '../release/send.js';
import { renderFindings } from '../render/findings.js';
import { renderFiles, renderHeader, stoppedByStrict } from '../render/report.js';
import { renderBuildSummary, reportedBuild } from '../render/summary.js';
import { gitFactsOnce } from '../repository/git.js';
import { committedIn } from '../workspace/committed.js';
import { howToRelease, nextTag } from '../workspace/no-release.js';
import { type Opened, openRelease, startsOf } from '../workspace/open.js';
import { askRelease } from './ask-release.js';
import type { Result, RunOptions } from './result.js';
import { sentResult } from './sent-result.js';

export async function release(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const place = await checkOut(host.cwd, inputs.out ?? 'release', startsOf(inputs, host));
  const out = place.folder;
  const opened = await openRelease(host, inputs, out);
  const { noRelease, tag, projects } = opened.release;
  if (noRelease !== undefined) {
    const { tags = [] } = (await gitFactsOnce(host, opened.head.root)) ?? {};
    throw usageError(
      'release/no-release',
      `This cannot be released: ${noRelease}.`,
      `${howToRelease(tag, nextTag(tags, projects))} To try the release first: ${NAME} rehearse`,
    );
  }
  host.log.info(renderHeader(opened.release));
  const ahead = await refusedAhead(opened, inputs, host);
  if (stops(ahead, { strict: false })) {
    for (const finding of ahead) host.annotate(finding);
    return {
      exit: EXIT.failed,
      json: { outcome: 'failed', receipts: [], findings: ahead },
      text: `${renderFindings(ahead, { verbose: options.verbose })}\nNothing was built or published.\n`,
      summary: renderBuildSummary({ ...opened.release, findings: ahead }, undefined, false),
      report: reportedBuild({ ...opened.release, findings: ahead }, undefined),
      outputs: { outcome: 'failed' },
    };
  }
  const prepared = await prepare(opened, inputs, host);
  const {
    strict,
    release: { findings },
  } = prepared;
  for (const finding of findings) host.annotate(finding);
  if (prepared.plan === undefined) {
    const shown = renderFindings(findings, { strict, verbose: options.verbose });
    const stopped = stoppedByStrict(findings, strict);
    return {
      exit: EXIT.failed,
      json: { outcome: 'failed', receipts: [], findings },
      text: `${shown}\n${stopped === '' ? '' : `${stopped}\n`}Nothing was published.\n`,
      summary: renderBuildSummary(prepared.release, undefined, strict),
      report: reportedBuild(prepared.release, undefined),
      outputs: { outcome: 'failed' },
    };
  }
  const built = await settle(prepared.release, place);
  const expected = await expectedRelease(
    { tag: inputs.tag ?? prepared.plan.tag, planDigest: prepared.planDigest },
    host,
  );
  const committed = committedIn(opened.release, opened.settings);
  const sent = await send(out, expected, inputs, async () => committed, host);
  const result = sentResult({ ...sent, findings: [...findings, ...sent.findings] }, inputs, options, built);
  const digest = prepared.planDigest === undefined ? {} : { 'plan-digest': prepared.planDigest };
  return { ...result, text: `\n${renderFiles(built)}${result.text}`, outputs: { ...result.outputs, ...digest } };
}

/** What every target would refuse, asked before anything is built; at an optional one it stops nothing. */
async function refusedAhead(
  { head, settings, release, files }: Opened,
  inputs: Inputs,
  host: Host,
): Promise<readonly Finding[]> {
  const { commit, repository } = head;
  const { projects, partial, tag } = release;
  const here = { changed: [], sends: true, machine: false };
  const coming = { files, projects, partial, tag, commit, repository, settings, ...here };
  const answers = await askRelease(coming, inputs, host);
  return answers
    .filter(({ state }) => state === 'wrong')
    .flatMap((answer) => levelled([asFinding(answer)], !settings.publish.optional.includes(answer.target ?? '')));
}
