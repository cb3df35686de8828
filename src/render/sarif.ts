// Findings as SARIF 2.1.0, for code scanning and editors.

import { HOME, NAME, pageOfId, VERSION } from '../core/about.js';
import { cleanText } from '../core/clean-text.js';
import { sha256 } from '../core/digest.js';
import { grouped } from '../core/grouped.js';
import { jsonText } from '../core/json-text.js';
import type { Documented, Files, Finding, Fix, RuleOver } from '../core/types.js';
import { lineOf } from './frame.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** What paths are relative to; code scanning takes it for the repository's root. */
const ROOT = '%SRCROOT%';

export interface SarifContext {
  /** Where titles and reasons of the rules come from; a finding of a stage has none. */
  readonly rules?: readonly Documented<RuleOver<never>>[] | undefined;
  /** Where the lines are that findings are told apart by. */
  readonly files?: Files | undefined;
}

/** Findings as a SARIF log with one run. */
export function renderSarif(findings: readonly Finding[], { rules = [], files }: SarifContext = {}): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const prints = fingerprints(findings, files);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: NAME,
            semanticVersion: VERSION,
            informationUri: HOME,
            rules: ids.map((id) => about(id, rules)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) => ({
          ...result(finding, ids),
          partialFingerprints: { primaryLocationLineHash: prints[index] },
        })),
      },
    ],
  };
  return jsonText(log);
}

function about(id: string, rules: readonly Documented<RuleOver<never>>[]) {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return { id, helpUri: pageOfId(id, 'stage') };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.docs.why },
    help: { text: rule.docs.fix },
    helpUri: pageOfId(id, 'rule'),
    defaultConfiguration: { level: rule.level },
  };
}

function result({ rule, level, message, hint, file, line, column, fixes = [] }: Finding, ids: readonly string[]) {
  const text = cleanText([message, hint].filter((part) => part !== undefined).join('\n'));
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  const changes = artifactChanges(fixes);
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level,
    message: { text },
    locations: file === undefined ? [] : [{ physicalLocation: { artifactLocation: locationOf(file), ...region } }],
    ...(changes.length === 0
      ? {}
      : { fixes: [{ description: { text: cleanText(hint ?? message) }, artifactChanges: changes }] }),
  };
}

function locationOf(file: string) {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

/** SARIF knows replacements in texts and no change of a file's mode: a fix that needs both is none here. */
function artifactChanges(fixes: readonly Fix[]) {
  if (!fixes.every((fix) => 'start' in fix)) return [];
  return [...grouped(fixes, ({ file }) => file)].map(([file, some]) => ({
    artifactLocation: locationOf(file),
    replacements: some.map(({ start, end, text }) => ({
      deletedRegion: { charOffset: start, charLength: end - start },
      insertedContent: { text },
    })),
  }));
}

/** What stays the same when lines move and messages are reworded: the rule and the line's words, else what it is about; numbered where that is there more than once. */
function fingerprints(findings: readonly Finding[], files: Files | undefined): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, line, project, subject, target, code, secret }) => {
    const known = secret === true || file === undefined || line === undefined ? '' : (files?.text(file) ?? '');
    const words = known === '' ? [project, subject, target, code] : lineOf(known, line ?? 1).trim();
    const hash = sha256(JSON.stringify([rule, file, words])).slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}
