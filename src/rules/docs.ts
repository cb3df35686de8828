// Renders docs/rules.md from the rules themselves.

import type { Rule } from '../types.js';

/** A group of rules under one heading. `language` marks the examples. */
export interface RuleGroup {
  readonly title: string;
  readonly language: string;
  readonly rules: readonly Rule<never>[];
}

/** The whole page: a section per rule, with why, a wrong and a right example, and how to fix and to silence it. */
export function renderRuleDocs(groups: readonly RuleGroup[]): string {
  const sections = groups.flatMap(({ title, language, rules }) => [
    `## ${title}`,
    rules.map(({ id, level, title: short }) => `- [${id}](#${id}) (${level}): ${short}`).join('\n'),
    ...rules.map((rule) => section(rule, language)),
  ]);
  return `${['# Rules', INTRODUCTION, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `What \`mcp-release check\` looks at. Nothing is built, executed or downloaded.

An error stops a release: a target would refuse the package, or it would not start for a stranger, or it would make public what cannot be taken back.
A warning stops it with \`--strict\`. A note is worth knowing. A rule may weigh a single finding lighter or heavier than its level.

A rule is re-levelled or switched off in \`mcp-release.toml\`, with a reason:

\`\`\`toml
[rules.open-sdk-bound]
level = "off"
reason = "we release within a day of every SDK"
\`\`\``;

function section({ id, title, level, docs }: Rule<never>, language: string): string {
  return [
    `### ${id}`,
    `${title} Level: ${level}.`,
    docs.why,
    `Wrong:\n\n${fenced(docs.wrong, language)}`,
    `Right:\n\n${fenced(docs.right, language)}`,
    docs.fix,
  ].join('\n\n');
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
