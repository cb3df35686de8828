// watch: what users get of published versions today, beside what was released. Another job, which starts nothing, keeps the issue.

import { z } from 'zod';
import type { Inputs } from '../config/inputs.js';
import { loadSettings, namedConfig } from '../config/load.js';
import { indexes } from '../config/target-choice.js';
import { newestOf, readPublished, wordOf } from '../contract/of/published.js';
import { EXIT, ReleaseError, usageError } from '../core/errors.js';
import { plural } from '../core/plural.js';
import type { Finding, Host } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { openApi } from '../registries/github/api.js';
import { renderFindings } from '../render/findings.js';
import { findingsMarkdown } from '../render/findings-markdown.js';
import { NO_POLICY, readPolicy } from '../verify/policy.js';
import { type Kept, keepIssue } from '../watch/issue.js';
import { observe, type Watching } from '../watch/observe.js';
import type { Result } from './result.js';

/** Hand-over from the job that starts strangers to the one that may write: a job's outputs take 1 MB together. */
const FOUND = z.strictObject({ well: z.boolean(), markdown: z.string().max(60_000) });
const MOST_CHARACTERS = 50_000;

/** Exits with 1 where something is wrong with a published version. */
export async function watch(inputs: Inputs, host: Host): Promise<Result> {
  if (inputs.findings !== undefined) return keep(inputs.findings, inputs, host);
  if (inputs.packages.length === 0) {
    throw usageError(
      'watch/what',
      'Nothing is named to be watched.',
      `${TYPED} watch pypi:weather-mcp npm:weather-mcp`,
    );
  }
  const { project: settings, publish } = loadSettings(host.cwd, host.cwd, namedConfig(inputs, host));
  const given = inputs.policy === undefined ? NO_POLICY : readPolicy(inputs.policy, host.cwd);
  const repository = inputs.repository ?? given.repository ?? host.env['GITHUB_REPOSITORY'];
  const watching: Watching = { indexOf: indexes(inputs, publish.tables), settings, policy: { ...given, repository } };
  const findings: Finding[] = [];
  const watched: string[] = [];
  for (const word of inputs.packages) {
    const done = host.log.busy(`watch ${word}`);
    const one = await look(word, watching, host).finally(done);
    watched.push(one.what);
    findings.push(...one.findings);
  }
  const wrong = findings.filter(({ level }) => level !== 'note');
  const well = wrong.length === 0;
  const all = watched.join(', ');
  const markdown = well
    ? `Works as released: ${all}.\n`
    : `${findingsMarkdown(wrong, false).slice(0, MOST_CHARACTERS)}\nWatched: ${all}.\n`;
  const counted = `${plural(watched.length, 'published version')} watched, ${plural(wrong.length, 'finding')}.`;
  return {
    exit: findings.some(({ level }) => level === 'error') ? EXIT.failed : EXIT.done,
    json: { watched, well, findings },
    text: `${findings.length === 0 ? '' : `${renderFindings(findings)}\n`}${well ? `Works as released: ${all}.` : counted}\n`,
    summary: markdown,
    outputs: { findings: JSON.stringify({ well, markdown }) },
  };
}

/** What cannot be looked at is told like what is wrong, and stops none of the others. */
async function look(word: string, watching: Watching, host: Host) {
  const named = readPublished(word);
  if (named === undefined) {
    throw usageError(
      'watch/what',
      `${word} does not name a published package.`,
      'Use pypi:name, npm:name, or with a version.',
    );
  }
  try {
    const version = named.version ?? (await newestOf(named, watching.indexOf, host));
    const exact = { ...named, version };
    return await observe(wordOf(exact), exact, watching, host);
  } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof ReleaseError) || error.exit === EXIT.usage) throw error;
    const { code, message, hint, quote } = error;
    return {
      what: word,
      findings: [{ rule: code, level: 'error', message: `${word}: ${message}`, hint, quote }] as const,
    };
  }
}

/** Brings the issue into step with what was found. Nothing is started: this job has a right. */
async function keep(text: string, inputs: Inputs, host: Host): Promise<Result> {
  const { well, markdown } = readFound(text);
  const repository = inputs.repository ?? host.env['GITHUB_REPOSITORY'];
  const kept = await keepIssue(openApi({ repository, token: inputs.githubToken }, host), well ? undefined : markdown);
  return { exit: EXIT.done, json: { well, issue: kept }, text: told(kept) };
}

function readFound(text: string): z.infer<typeof FOUND> {
  try {
    return FOUND.parse(JSON.parse(text));
  } catch {
    throw usageError(
      'watch/findings',
      'findings is not what a watch gave.',
      `Set findings: \${{ needs.watch.outputs.findings }}, as workflows/watch.yml does.`,
    );
  }
}

function told(kept: Kept): string {
  if (kept.done === 'nothing') return 'No issue is open, and none is needed.\n';
  return `The issue was ${kept.done === 'unchanged' ? 'left as it is' : kept.done}: ${kept.url}\n`;
}
