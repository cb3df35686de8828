// The forms in which `check` gives its findings. Each is loaded only when it is asked for.

import type { Format } from '../commands/result.js';
import type { Documented, Finding, RuleOver } from '../core/types.js';
import type { CheckShown } from './check.js';

export interface FormatContext extends CheckShown {
  /** Every rule there is: SARIF carries what they mean. */
  readonly rules: readonly Documented<RuleOver<never>>[];
}

/** Findings as text for people, as workflow annotations or as SARIF. `json` is the command's own object, so nothing here. */
export async function renderFormat(
  format: Format,
  findings: readonly Finding[],
  context: FormatContext,
): Promise<string> {
  switch (format) {
    case 'json':
      return '';
    case 'github':
      return (await import('./github.js')).renderAnnotations(findings);
    case 'sarif':
      return (await import('./sarif.js')).renderSarif(findings, context);
    case 'text':
    case 'markdown':
      return (await import('./check.js')).renderCheck(findings, context);
  }
}
