// The text of a GitHub release: the author's words, GitHub's own notes, what the files are, and the mark by which a later run knows it as ours.

import { installBlocks, verifying } from '../../clients/install-block.js';
import { comparedMarkdown } from '../../contract/render-diff.js';
import { cleanText } from '../../core/clean-text.js';
import { fillTemplate } from '../../core/notes-template.js';
import { openFence } from '../../formats/fence.js';
import { planAsset } from '../../plan/file-names.js';
import type { GithubInput } from './index.js';
import { type Mark, withMark, withoutMark } from './mark.js';

/**
 * GitHub takes 125,000 characters (422 for more, and then the tag could never be released); the rest is for the mark, which grows
 * with every file and part.
 */
const MOST_CHARACTERS = 90_000;
/** A part of the text that is longer than this is better read elsewhere. */
const MOST_OF_A_SECTION = 30_000;
/** What every release repeats is shorter: the contract beside it has all of it. */
const MOST_OF_TOOLS = 12_000;
const MOST_OF_STARTS = 4_000;

/**
 * The whole text; generated notes are shortened where it would be too long for GitHub.
 * @param generated GitHub's own notes, empty when there are none
 */
export function releaseBody(generated: string, input: GithubInput, mark: Mark = markOf(input)): string {
  if (input.told?.template !== undefined) return withMark(byTemplate(input.told.template, generated, input), mark);
  const above = [...unstarted(input), authored(input)].join('\n');
  const own = section(input).join('\n');
  const left = MOST_CHARACTERS - above.length - own.length;
  return withMark([above, shortened(harmless(generated.trim()), left), own].join('\n'), mark);
}

/** The author's template with the parts of the usual text. What was not started is said in any case. */
function byTemplate(template: string, generated: string, input: GithubInput): string {
  const warning = unstarted(input).join('\n');
  const values = {
    ...{ tag: code(input.tag), version: code(input.plan.projects[0]?.version ?? ''), warning, generated: '' },
    ...{ changelog: authored(input), changes: changes(input).join('\n'), files: files(input).join('\n') },
    ...{ tools: tools(input), 'works-with': worksWith(input) },
    install: installBlocks(input.told?.setups ?? []),
    verify: verifying(input.told?.verify ?? []),
  };
  const own = ended(template);
  const most = MOST_CHARACTERS - warning.length;
  const left = most - fillTemplate(own, values).length;
  const filled = fillTemplate(own, { ...values, generated: shortened(harmless(generated.trim()), left) });
  const text = shortened(filled, most);
  // Without its place, in a comment or cut off, nobody would read it.
  const isSaid = text.replace(/<!--.*?-->/gs, '').includes(warning.trim());
  return `${isSaid ? text : `${warning.trim()}\n\n${text}`}\n`;
}

/** Whole lines up to so many characters; the link to all changes stays, as the last one. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const lines = text.split('\n');
  const link = lines.findLast((line) => line.startsWith('**Full Changelog**')) ?? '';
  const kept = text.slice(0, Math.max(0, most - link.length - 20));
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}\n… (shortened)\n\n${link}`.trim();
}

/** Titles of other people's changes must not open a comment that hides what stands below: each line ends its own. */
function harmless(text: string): string {
  return text.split('\n').map(commentsEnd).join('\n');
}

function commentsEnd(text: string): string {
  const ended = text.lastIndexOf('-->') + 1;
  return text.slice(0, ended) + text.slice(ended).replaceAll('<!--', '&lt;!--');
}

/** The author's own Markdown, with everything ended that it opens: a block of code, a fold, a comment. */
function ended(text: string): string {
  const clean = commentsEnd(cleanText(text));
  let fence: string | undefined;
  for (const line of clean.split('\n')) fence = openFence(line, fence);
  const tags = ['details', 'pre', 'table', 'div'].flatMap((tag) => {
    const count = (pattern: string): number => clean.match(new RegExp(pattern, 'gi'))?.length ?? 0;
    return Array<string>(Math.max(0, count(`<${tag}\\b`) - count(`</${tag}>`))).fill(`</${tag}>`);
  });
  return [clean, ...(fence === undefined ? [] : [fence]), ...tags].join('\n');
}

/** The mark of what is released now, and of what an earlier run put there. */
export function markOf(
  { tag, commit, part, publishFiles }: GithubInput,
  before: Pick<Mark, 'parts' | 'files'> = { parts: [], files: [] },
): Mark {
  const parts = [...new Set([...before.parts, ...(part === undefined ? [] : [part.name])])];
  return { tag, commit, parts, files: [...new Set([...before.files, ...publishFiles.map(({ sha256 }) => sha256)])] };
}

/** The text that another part's job wrote, with this part's files. */
export function addPart(body: string, input: GithubInput, mark: Mark): string {
  const text = [withoutMark(body), ...unstarted(input), authored(input), ...section(input)].join('\n');
  return withMark(text.length > MOST_CHARACTERS ? body : text, mark);
}

/** What the author's changelog says of the version, above everything else. */
function authored({ plan: { projects } }: GithubInput): string {
  const sections = projects.flatMap(({ name, version, notes }) =>
    notes === undefined ? [] : [`${projects.length > 1 ? `## ${code(name)} ${version}\n\n` : ''}${ended(notes)}\n`],
  );
  return shortened(sections.join('\n'), MOST_OF_A_SECTION);
}

/** What the files are, folded away, and above it what was not started. */
function section(input: GithubInput): readonly string[] {
  const { told } = input;
  return [
    ...changes(input),
    ...(told === undefined
      ? []
      : [tools(input) + installBlocks(told.setups) + worksWith(input) + verifying(told.verify)]),
    ...files(input),
  ];
}

/** A line for each tool. */
function tools({ told }: GithubInput): string {
  return shortened(told?.tools ?? '', MOST_OF_TOOLS);
}

/** Where the servers were seen to start. */
function worksWith({ told }: GithubInput): string {
  return shortened(told?.worksWith ?? '', MOST_OF_STARTS);
}

/** Every file, folded away. */
function files(input: GithubInput): readonly string[] {
  const { part } = input;
  const rows = input.publishFiles
    .filter(({ kind }) => kind !== 'evidence')
    .map(({ file, size, sha256 }) => `| ${code(file)} | ${size} | ${code(sha256)} |`);
  return [
    `<details><summary>Files${part === undefined ? '' : ` of ${part.name}`}</summary>`,
    '',
    ...(rows.join('\n').length > MOST_OF_A_SECTION
      ? [`${rows.length} files; ${code(planAsset(part))} lists them with their digests.`]
      : ['| file | bytes | sha256 |', '| --- | ---: | --- |', ...rows]),
    '',
    `Every installable file was started as a user would start it, a library imported or run, before it was published; ${code(planAsset(part))} says with what.`,
    '</details>',
    '',
  ];
}

/** What clients notice since the version before. */
function changes({ plan }: GithubInput): readonly string[] {
  const text = comparedMarkdown(plan.compared, plan.projects.length > 1);
  return text === '' ? [] : [shortened(text, MOST_OF_A_SECTION)];
}

/** What was published without having been started is said above everything else. */
function unstarted(input: GithubInput): readonly string[] {
  const lines = input.publishFiles
    .filter(({ started }) => started?.outcome === 'unstarted')
    .map(
      ({ file, started }) => `> ${code(file)} was not started before it was published: ${code(started?.reason ?? '')}`,
    );
  return lines.length === 0 ? [''] : ['', '> [!WARNING]', ...lines, ''];
}

/** Text as inline code that cannot end early: no mention, link, image or markup comes out of it. */
function code(text: string): string {
  return `\`${text.replace(/[`|\p{Cc}\p{Cf}]/gu, ' ')}\``;
}
