// The forms in which `check` gives its findings. SARIF is loaded only when it is asked for.

import type { RunOptions } from '../run.js';
import type { Files, Finding, Project } from '../types.js';

/** Findings as text for people, as workflow annotations or as SARIF. `json` is the command's own object, so nothing here. */
export async function renderFormat(
  format: RunOptions['format'],
  findings: readonly Finding[],
  context: { readonly files: Files; readonly projects: readonly Project[] },
): Promise<string> {
  switch (format) {
    case 'json':
      return '';
    case 'github':
      return (await import('./github.js')).renderAnnotations(findings);
    case 'sarif':
      return (await import('./sarif.js')).renderSarif(findings);
    case 'text':
      return (await import('./findings.js')).renderCheck(findings, context);
  }
}
