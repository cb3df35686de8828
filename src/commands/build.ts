// build: the first half. Leaves a folder with the files, their evidence of having been started, and release.json.

import type { Inputs } from '../config/inputs.js';
import { EXIT, usageError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { checkOut } from '../plan/release-folder.js';
import { settle } from '../plan/settle.js';
import { prepare } from '../release/prepare.js';
import { twiceStage } from '../release/twice.js';
import { renderFindings } from '../render/findings.js';
import { renderBuilt, renderHeader } from '../render/report.js';
import { renderBuildSummary, reportedBuild } from '../render/summary.js';
import { openRelease, startsOf } from '../workspace/open.js';
import type { Result, RunOptions } from './result.js';
import { stopped } from './stopped.js';

export async function build(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  if (inputs.twice && inputs.from.length > 0) {
    throw usageError(
      'from/twice',
      '--twice builds a second time, and with --from nothing is built.',
      'Omit one of them.',
    );
  }
  const place = await checkOut(host.cwd, inputs.out ?? 'release', startsOf(inputs, host));
  const out = place.folder;
  const opened = await openRelease(host, inputs, out);
  host.log.info(renderHeader(opened.release));
  const prepared = await prepare(
    opened,
    inputs,
    host,
    inputs.twice ? [twiceStage((other) => openRelease(other, inputs, out), inputs)] : [],
  );
  const {
    strict,
    release: { findings },
  } = prepared;
  const json = { plan: prepared.plan, out, findings };
  if (prepared.plan === undefined || prepared.planDigest === undefined) {
    return { json, ...stopped(prepared.release, strict, 'Nothing was written.', host, options) };
  }
  for (const finding of findings) host.annotate(finding);
  const release = await settle(prepared.release, place);
  await host.saveHandover(out, prepared.planDigest);
  return {
    exit: EXIT.done,
    json,
    text: `${renderFindings(findings, { strict, verbose: options.verbose })}${renderBuilt(release, prepared.planDigest)}`,
    summary: renderBuildSummary(release, prepared.plan, strict, prepared.planDigest),
    report: reportedBuild(release, prepared.plan),
    outputs: {
      tag: release.tag ?? '',
      version: prepared.plan.projects[0]?.version ?? '',
      artifacts: release.artifacts.map(({ file }) => file).join('\n'),
      'plan-digest': prepared.planDigest,
      outcome: 'built',
    },
  };
}
