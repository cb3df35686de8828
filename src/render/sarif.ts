// Findings as SARIF 2.1.0, for code scanning and editors.

import { VERSION } from '../program.js';
import { HOME } from '../repository.js';
import type { Finding, Rule } from '../types.js';
import { cleanText } from './clean.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * Findings as a SARIF log with one run.
 * @param rules where titles and reasons of the rules come from; a finding of a stage has none
 */
export function renderSarif(findings: readonly Finding[], rules: readonly Rule<never>[] = []): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mcp-release',
            semanticVersion: VERSION,
            informationUri: HOME,
            rules: ids.map((id) => about(id, rules)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function about(id: string, rules: readonly Rule<never>[]) {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.docs.why },
    help: { text: rule.docs.fix },
    defaultConfiguration: { level: rule.level },
  };
}

function result(finding: Finding, ids: readonly string[]) {
  const { rule, level, message, hint, file, line, column } = finding;
  const text = cleanText([message, hint].filter((part) => part !== undefined).join('\n'));
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  const uri = file?.split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level,
    message: { text },
    locations: uri === undefined ? [] : [{ physicalLocation: { artifactLocation: { uri }, ...region } }],
  };
}
