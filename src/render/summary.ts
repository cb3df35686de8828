// The job summary: Markdown that says what is out, what was started, and how anybody can check it. All foreign text is escaped.

import prettyBytes from 'pretty-bytes';
import { installBlocks, verifying } from '../clients/install-block.js';
import { comparedMarkdown } from '../contract/render-diff.js';
import { escapeMarkdown, fenced, markdownTable } from '../core/markdown.js';
import { plural } from '../core/plural.js';
import type { Compatibility, Receipt, Release } from '../core/types.js';
import { offers, spoken } from '../mcp/describe.js';
import { compatibilityRows } from '../plan/compatibility.js';
import { type Install, setupsOf } from '../plan/install-commands.js';
import type { Plan } from '../plan/plan.js';
import type { Sent } from '../release/send.js';
import { findingsMarkdown } from './findings-markdown.js';
import type { Reported } from './page/page.js';
import { passportMarkdown, passportsOf } from './passport.js';
import { channelsOf } from './receipts.js';
import { startedWith } from './report.js';
import { clientTables, worksWithMarkdown } from './works-with.js';

/** The summary of a build job. */
export function renderBuildSummary(
  release: Release,
  plan: Plan | undefined,
  strict: boolean,
  planDigest?: string | undefined,
): string {
  return [
    heading(release, builtTitle(release, plan)),
    findingsMarkdown(release.findings, strict),
    seen(release),
    planDigest === undefined ? '' : `plan-digest \`${planDigest}\`\n\n`,
  ].join('');
}

/** What a build has seen of its files. */
function seen(release: Release): string {
  return [
    started(release),
    comparedMarkdown(release.compared, release.projects.length > 1),
    compatibility(release.compatibility),
    passportMarkdown(passportsOf(release)),
    worksWithMarkdown(clientTables(release)),
    files(release),
  ].join('');
}

function builtTitle(release: Release, plan: Plan | undefined): string {
  return plan === undefined
    ? 'was stopped'
    : release.noRelease === undefined
      ? 'is ready'
      : 'was built (not a release)';
}

/** What a report shows of a build. */
export function reportedBuild(release: Release, plan: Plan | undefined): Reported {
  return {
    title: `${namesOf(release)} ${builtTitle(release, plan)}`,
    findings: release.findings,
    releases: [release],
  };
}

/** `weather-mcp 1.2.0, other-mcp 1.0.0`. */
export function namesOf({
  projects,
}: {
  readonly projects: readonly { readonly name: string; readonly version?: string | undefined }[];
}): string {
  return projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`)).join(', ');
}

/** The summary of a rehearsal. */
export function renderReleaseSummary(
  release: Release,
  result: {
    readonly title: string;
    readonly receipts: readonly Receipt[];
    readonly install: readonly Install[];
    readonly next: string;
    readonly strict: boolean;
  },
): string {
  return [
    heading(release, result.title),
    `${escapeMarkdown(result.next)}\n\n`,
    findingsMarkdown(release.findings, result.strict),
    channels(result.receipts),
    seen(release),
    install(result.install),
  ].join('');
}

/** The summary of a publish job. */
export function renderSentSummary(sent: Sent, next: string): string {
  const { plan, receipts, outcome, intended } = sent;
  return [
    `## ${escapeMarkdown(sentTitle(sent))}\n\n${escapeMarkdown(next)}\n\n`,
    findingsMarkdown(sent.findings, false),
    channels(receipts),
    actions(intended),
    plan === undefined ? '' : planned(plan),
    comparedMarkdown(plan?.compared, (plan?.projects.length ?? 0) > 1),
    compatibility(plan?.compatibility),
    verifying(sent.verify),
    intended === undefined && (outcome === 'done' || outcome === 'accepted') ? install(sent.install) : '',
  ].join('');
}

/** What became of it, in one line. */
export function sentTitle({ plan, outcome, intended, left = [] }: Sent): string {
  const words = {
    done: intended === undefined ? (left.length > 0 ? 'is published in part' : 'is published') : 'can be published',
    accepted: 'was sent, but is not served yet',
    conflict: 'was stopped by a conflict',
    failed: 'is not published',
  };
  return `${plan === undefined ? 'The release' : namesOf(plan)} ${words[outcome]}`;
}

function heading(release: Release, title: string): string {
  const facts = [
    `commit ${release.commit.slice(0, 7)}`,
    ...(release.tag === undefined ? [] : [`tag ${escapeMarkdown(release.tag)}`]),
  ];
  return `## ${escapeMarkdown(namesOf(release))} ${title}\n\n${facts.join(', ')}\n\n`;
}

function channels(receipts: readonly Receipt[]): string {
  if (receipts.length === 0) return '';
  const rows = channelsOf(receipts).map(({ target, files, outcome, link, detail }) => {
    const linked = link === undefined ? escapeMarkdown(files) : `[${escapeMarkdown(files)}](${addressed(link)})`;
    return [target, linked, outcome, escapeMarkdown(detail ?? '')];
  });
  return section('Channels', ['target', 'files', 'outcome', ''], rows);
}

/** An address in the parentheses of a link. What is escaped in it stays as it is: `%40` is the @ of a tag. */
function addressed(link: string): string {
  const escaped = URL.canParse(link) ? new URL(link).href : encodeURI(link);
  return escaped.replace(/[()|]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What a dry run would do. */
function actions(intended: Sent['intended'] = []): string {
  if (intended.length === 0) return '';
  const rows = intended.map(({ target, file, state, verb, why, there }) =>
    [target, file, state, verb, why ?? there ?? ''].map(escapeMarkdown),
  );
  return section('What publish would do', ['target', 'file', 'there', 'action', ''], rows);
}

function started(release: Release): string {
  const rows = release.started.map(
    ({ artifact, contract, runtime, readyMs, peakBytes, components, eras, ...start }) => {
      const { serverInfo } = contract;
      const memory = peakBytes === undefined ? '' : `, ${prettyBytes(peakBytes)} of memory`;
      const who = start.protected || start.library ? '' : escapeMarkdown(`${serverInfo.name} ${serverInfo.version}`);
      const what = start.library
        ? `a library, ${start.library}`
        : start.protected
          ? 'requires authentication'
          : offers(contract);
      return [
        ...[escapeMarkdown(artifact), `${escapeMarkdown(runtime)}, ${plural(components.length, 'package')}`],
        ...[`${(readyMs / 1000).toFixed(1)} s${memory}`, who, escapeMarkdown(spoken(contract, eras)), what],
      ];
    },
  );
  const unstarted = release.artifacts
    .filter((artifact) => artifact.started?.outcome === 'unstarted')
    .map((artifact) => [
      escapeMarkdown(artifact.file),
      `**${escapeMarkdown(startedWith(artifact, release))}**`,
      '',
      '',
      '',
      '',
    ]);
  const head = ['file', 'in an empty environment', 'ready in', 'server', 'protocol', 'provides'];
  return section('Started', head, [...rows, ...unstarted]);
}

/** The compatibility table; nothing where only the usual start was made. */
function compatibility(measured: readonly Compatibility[] = []): string {
  if (measured.length < 2) return '';
  const [head = [], ...rows] = compatibilityRows(measured);
  const cells = rows.map((row) => row.map(escapeMarkdown));
  return section('Works with', head, cells);
}

function files(release: Release): string {
  if (release.artifacts.length === 0) return '';
  const rows = release.artifacts.map(({ file, size, sha256 }) => [
    escapeMarkdown(file),
    prettyBytes(size),
    `\`${sha256}\``,
  ]);
  return `<details><summary>Files</summary>\n\n${markdownTable(['file', 'size', 'sha256'], rows)}\n</details>\n\n`;
}

/** The files of a plan with what they were started with. */
function planned(plan: Plan): string {
  const rows = plan.projects.flatMap(({ artifacts }) =>
    artifacts.map(({ file, size, sha256, started }) => {
      const how =
        started === undefined
          ? ''
          : started.outcome === 'started'
            ? started.runtime
            : `**not started: ${started.reason ?? ''}**`;
      return [escapeMarkdown(file), prettyBytes(size), `\`${sha256}\``, escapeMarkdown(how)];
    }),
  );
  return section('Files', ['file', 'size', 'sha256', 'started with'], rows);
}

/** A table under its title; nothing where it has no rows. */
function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `### ${title}\n\n${markdownTable(head, rows)}\n`;
}

function install(installs: readonly Install[]): string {
  if (installs.length === 0) return '';
  const commands = installs.flatMap((one) => one.commands).join('\n');
  return `### Install\n\n${fenced(commands, 'sh')}\n${installBlocks(setupsOf(installs))}`;
}
