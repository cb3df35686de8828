// release: both halves in one process. For a developer's machine; in Actions two jobs are safer, and it says so.

import type { Inputs } from '../config/inputs.js';
import { asFinding } from '../core/answer.js';
import { usageError, withFound } from '../core/errors.js';
import { stops } from '../core/outcome.js';
import type { Finding, Host } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { checkOut } from '../plan/release-folder.js';
import { settle } from '../plan/settle.js';
import { expectedRelease } from '../publish/expected.js';
import { levelled } from '../publish/findings.js';
import { prepare } from '../release/prepare.js';
import { send } from '../release/send.js';
import { renderFiles, renderHeader } from '../render/report.js';
import { gitFactsOnce } from '../repository/git.js';
import { committedIn } from '../workspace/committed.js';
import { howToRelease, nextTag } from '../workspace/no-release.js';
import { type Opened, openRelease, startsOf } from '../workspace/open.js';
import { askRelease } from './ask-release.js';
import type { Result, RunOptions } from './result.js';
import { sentResult } from './sent-result.js';
import { stopped } from './stopped.js';

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
      `${howToRelease(tag, nextTag(tags, projects))} To try the release first: ${TYPED} rehearse`,
    );
  }
  host.log.info(renderHeader(opened.release));
  const ahead = await refusedAhead(opened, inputs, host);
  if (stops(ahead, { strict: false })) {
    const refused = { ...opened.release, findings: ahead };
    return failed(ahead, stopped(refused, false, 'Nothing was built or published.', host, options));
  }
  const prepared = await prepare(opened, inputs, host);
  const {
    strict,
    release: { findings },
  } = prepared;
  if (prepared.plan === undefined) {
    return failed(findings, stopped(prepared.release, strict, 'Nothing was published.', host, options));
  }
  for (const finding of findings) host.annotate(finding);
  const built = await settle(prepared.release, place);
  const expected = await expectedRelease(
    { tag: inputs.tag ?? prepared.plan.tag, planDigest: prepared.planDigest },
    host,
  );
  const committed = committedIn(opened.release, opened.settings);
  const sent = await send(out, expected, inputs, async () => committed, host).catch((error: unknown) => {
    throw withFound(error, findings);
  });
  const result = sentResult({ ...sent, findings: [...findings, ...sent.findings] }, inputs, options, built);
  const digest = prepared.planDigest === undefined ? {} : { 'plan-digest': prepared.planDigest };
  return { ...result, text: `\n${renderFiles(built)}${result.text}`, outputs: { ...result.outputs, ...digest } };
}

function failed(findings: readonly Finding[], result: Omit<Result, 'json'>): Result {
  return { ...result, json: { outcome: 'failed', receipts: [], findings }, outputs: { outcome: 'failed' } };
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
