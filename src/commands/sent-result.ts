// The result of sending a release, for people, JSON, the job summary and the Action's outputs.

import type { Inputs } from '../config/inputs.js';
import { exitOf } from '../core/outcome.js';
import { userCommands } from '../plan/install-commands.js';
import type { Sent } from '../release/send.js';
import { renderFindings } from '../render/findings.js';
import { renderReceipts } from '../render/report.js';
import { renderSentSummary } from '../render/summary.js';
import type { Result } from './result.js';

/** What `publish` and `release` end with. */
export function sentResult(sent: Sent, inputs: Inputs): Result {
  const { outcome, plan, receipts, findings } = sent;
  const install = plan === undefined ? [] : userCommands(plan, sent.projects, receipts);
  const next = nextStep(sent, inputs);
  return {
    exit: exitOf(outcome),
    json: { outcome, plan, receipts, findings, adopted: sent.adopted },
    text: [
      renderFindings(findings),
      receipts.length === 0 ? '' : `\n${renderReceipts(receipts)}`,
      outcome === 'done' && install.length > 0 ? `\nInstall\n${install.map((line) => `  ${line}\n`).join('')}` : '',
      `\n${next}\n`,
    ].join(''),
    summary: renderSentSummary(sent, install, next),
    outputs: {
      tag: plan?.tag ?? '',
      version: plan?.projects[0]?.version ?? '',
      artifacts: plan?.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)).join('\n') ?? '',
      'release-url': receipts.find(({ target, file }) => target === 'github' && file === 'release.json')?.url ?? '',
      outcome,
    },
  };
}

function nextStep({ outcome, receipts, plan }: Sent, inputs: Inputs): string {
  switch (outcome) {
    case 'done':
      return receipts.every((receipt) => receipt.outcome === 'identical')
        ? 'Everything was there already. Nothing was written.'
        : `${plan?.tag} is out.`;
    case 'accepted':
      return `Everything is on its way. Nothing is left to send; to wait for it: mcp-drydock publish --wait ${inputs.wait === undefined ? '30m' : '2h'}`;
    case 'conflict':
      return 'A target holds other bytes under this version. Nothing is ever overwritten: release the change as a new version.';
    case 'failed':
      return receipts.some((receipt) => receipt.outcome === 'published')
        ? 'Part of the release is out. Mend the cause and run publish again: it goes on where it stopped.'
        : 'Nothing was published.';
  }
}
