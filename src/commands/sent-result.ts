// The result of sending a release, for people, JSON, the job summary and the Action's outputs.

import type { Inputs } from '../config/inputs.js';
import { heaviestFirst } from '../core/level.js';
import { listed } from '../core/listed.js';
import { exitOf } from '../core/outcome.js';
import type { Finding, Receipt, Release } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { isPlanAsset } from '../plan/file-names.js';
import type { Sent } from '../release/send.js';
import { renderFindings } from '../render/findings.js';
import { renderIntended, renderReceipts } from '../render/report.js';
import { renderSentSummary, sentTitle } from '../render/summary.js';
import { filled } from '../render/wrap.js';
import { ALL_TARGETS } from '../targets/index.js';
import type { Result, RunOptions } from './result.js';

/** What `publish` and `release` end with. @param built the release where it was built in this run */
export function sentResult(sent: Sent, inputs: Inputs, { verbose }: RunOptions, built?: Release): Result {
  const { outcome, plan, receipts } = sent;
  const install = sent.install.flatMap(({ commands }) => commands);
  const findings = heaviestFirst(sent.findings);
  const next = nextStep(sent, inputs);
  return {
    exit: exitOf(outcome),
    json: {
      ...{ outcome, plan, receipts, findings, adopted: sent.adopted, ...causeOf(findings) },
      ...(sent.left === undefined || sent.left.length === 0 ? {} : { left: sent.left }),
      ...(inputs.dryRun ? { dryRun: true, actions: sent.intended ?? [] } : {}),
    },
    text: [
      renderFindings(findings, { verbose }),
      inputs.dryRun ? renderIntended(sent.intended ?? []) : '',
      receipts.length === 0 ? '' : `\n${renderReceipts(receipts)}`,
      outcome === 'done' && !inputs.dryRun && install.length > 0
        ? `\nInstall\n${install.map((line) => `  ${line}\n`).join('')}`
        : '',
      `\n${filled(next)}\n`,
    ].join(''),
    summary: renderSentSummary(sent, next),
    report: {
      ...{ title: sentTitle(sent), next, findings, receipts },
      releases: built === undefined ? [] : [built],
      install: outcome === 'done' ? install : [],
    },
    outputs: {
      tag: plan?.tag ?? '',
      version: plan?.projects[0]?.version ?? '',
      artifacts: plan?.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)).join('\n') ?? '',
      'release-url': pageOf(receipts),
      outcome,
    },
  };
}

/** Where people look at the release. */
function pageOf(receipts: readonly Receipt[]): string {
  const pages = ALL_TARGETS.flatMap(({ id, page }) => page?.(receipts.filter(({ target }) => target === id)) ?? []);
  return pages[0] ?? '';
}

/** What stopped it, in the form of a failed command: the remote's own words with it. */
function causeOf(findings: readonly Finding[]) {
  const cause = findings.find(({ level }) => level === 'error');
  if (cause === undefined) return {};
  const { rule: code, message, hint, quote } = cause;
  return { error: { code, message, hint, quote } };
}

function nextStep(
  { outcome, receipts, plan, rerun, digest, left = [], later = [], intended = [] }: Sent,
  inputs: Inputs,
): string {
  if (inputs.dryRun) {
    const planned = intended.some(({ verb }) => verb === 'publish');
    if (outcome === 'failed') return 'Nothing was written, and publish would stop here too.';
    if (outcome !== 'conflict' && later.length > 0)
      return `Nothing was written. What ${listed(later)} gets is known when the others are served.`;
    if (outcome !== 'conflict')
      return planned ? 'Nothing was written.' : 'Nothing was written, and nothing is left to publish.';
  }
  if (outcome === 'done' && left.length > 0)
    return `Done at ${inputs.only.join(', ')}. To finish the release, run it again without --only: ${TYPED} publish`;
  switch (outcome) {
    case 'done':
      return receipts.every((receipt) => receipt.outcome === 'identical')
        ? 'Everything was already published. Nothing was written.'
        : `${plan?.tag} is out.`;
    case 'accepted':
      if (receipts.every(({ outcome, byHand }) => outcome !== 'accepted' || byHand))
        return `Everything was sent. What still waits for a person is listed above; once that is done, run ${TYPED} publish again to see it finished.`;
      return `Everything was sent, but not all of it is served yet. To wait for it: ${TYPED} publish --wait ${inputs.wait === undefined ? '30m' : '2h'}`;
    case 'conflict':
      return 'A target already has different files for this version. Nothing is ever overwritten: release the change as a new version.';
    case 'failed':
      return [
        receipts.some((receipt) => receipt.outcome === 'published')
          ? `Part of the release is published. Fix the cause and ${rerun}: it resumes where it stopped.`
          : `Nothing was published. Fix the cause and ${rerun}.`,
        // What is in the draft is enough to go on with, on any machine.
        ...(receipts.some(({ file, outcome }) => isPlanAsset(file) && ['accepted', 'identical'].includes(outcome))
          ? [`From a fresh clone: ${TYPED} publish --tag ${plan?.tag} --plan-digest ${digest}`]
          : []),
      ].join('\n');
  }
}
