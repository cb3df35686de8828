// The job summary: Markdown that says what is out, what was started, and how anybody can check it. All foreign text is escaped.

import type { Plan } from '../plan.js';
import type { Finding, Receipt, Release } from '../types.js';
import { escapeMarkdown } from './markdown.js';
import { bytes, countFindings, startedWith } from './report.js';

/** The summary of a build job. */
export function renderBuildSummary(release: Release, plan: Plan | undefined): string {
  const title =
    plan === undefined ? 'was stopped' : release.noRelease === undefined ? 'is ready' : 'was built (no release)';
  return [heading(release, title), findings(release.findings), started(release), files(release)].join('');
}

/** The summary of a release or a rehearsal. */
export function renderReleaseSummary(
  release: Release,
  result: {
    readonly title: string;
    readonly receipts: readonly Receipt[];
    readonly install: readonly string[];
    readonly next: string;
  },
): string {
  return [
    heading(release, result.title),
    findings(release.findings),
    channels(result.receipts),
    started(release),
    files(release),
    checkIt(release),
    install(result.install),
    result.next === '' ? '' : `${escapeMarkdown(result.next)}\n`,
  ].join('');
}

function heading(release: Release, title: string): string {
  const names = release.projects.map(({ name, version }) =>
    escapeMarkdown(version === undefined ? name : `${name} ${version}`),
  );
  const facts = [
    `commit ${release.commit.slice(0, 7)}`,
    ...(release.tag === undefined ? [] : [`tag ${escapeMarkdown(release.tag)}`]),
  ];
  return `## ${names.join(', ')} ${title}\n\n${facts.join(', ')}\n\n`;
}

function findings(all: readonly Finding[]): string {
  if (all.length === 0) return '';
  const rows = all.map(
    ({ level, rule, message, file, line, hint }) =>
      `| ${level} | ${escapeMarkdown(rule)} | ${escapeMarkdown(file === undefined ? '' : line === undefined ? file : `${file}:${line}`)} | ${escapeMarkdown([message, hint].filter(Boolean).join(' '))} |`,
  );
  return `### ${countFindings(all)}\n\n| | rule | where | what |\n|---|---|---|---|\n${rows.slice(0, 100).join('\n')}\n\n`;
}

function channels(receipts: readonly Receipt[]): string {
  if (receipts.length === 0) return '';
  const rows = receipts.map(
    ({ target, file, outcome, url, detail }) =>
      `| ${target} | ${url === undefined ? escapeMarkdown(file) : `[${escapeMarkdown(file)}](${encodeURI(url)})`} | ${outcome} | ${escapeMarkdown(detail ?? '')} |`,
  );
  return `### Channels\n\n| target | file | outcome | |\n|---|---|---|---|\n${rows.join('\n')}\n\n`;
}

function started(release: Release): string {
  const rows = release.started.map(({ artifact, contract, runtime, readyMs, components }) => {
    const { serverInfo, tools, resources, prompts, protocolVersions } = contract;
    const offers = `${tools.length} tools, ${resources.length} resources, ${prompts.length} prompts`;
    return `| ${escapeMarkdown(artifact)} | ${escapeMarkdown(runtime)}, ${components.length} packages | ${(readyMs / 1000).toFixed(1)} s | ${escapeMarkdown(`${serverInfo.name} ${serverInfo.version}`)} | ${escapeMarkdown(protocolVersions.join(', '))} | ${offers} |`;
  });
  const unstarted = release.artifacts
    .filter((artifact) => artifact.started?.outcome === 'unstarted')
    .map(
      (artifact) =>
        `| ${escapeMarkdown(artifact.file)} | **${escapeMarkdown(startedWith(artifact, release))}** | | | | |`,
    );
  const all = [...rows, ...unstarted];
  if (all.length === 0) return '';
  return `### Started\n\n| file | in an empty environment | ready in | server | protocol | offers |\n|---|---|---|---|---|---|\n${all.join('\n')}\n\n`;
}

function files(release: Release): string {
  if (release.artifacts.length === 0) return '';
  const rows = release.artifacts.map(
    ({ file, size, sha256 }) => `| ${escapeMarkdown(file)} | ${bytes(size)} | \`${sha256}\` |`,
  );
  return `<details><summary>Files</summary>\n\n| file | size | sha256 |\n|---|---|---|\n${rows.join('\n')}\n\n</details>\n\n`;
}

function checkIt(release: Release): string {
  if (release.tag === undefined || release.repository === undefined) return '';
  const where = `--repo ${release.repository}`;
  return `### Check it yourself\n\n\`\`\`sh\ngh release download ${quote(release.tag)} ${where}\nsha256sum -c SHA256SUMS\n\`\`\`\n\n`;
}

function quote(text: string): string {
  return /^[A-Za-z0-9._+@/:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function install(commands: readonly string[]): string {
  if (commands.length === 0) return '';
  return `### Install\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\`\n\n`;
}
