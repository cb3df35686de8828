// The text of a GitHub release: GitHub's own notes, what the files are, and the mark by which a later run knows it as ours.

import { comparedMarkdown } from '../../contract/render-diff.js';
import type { PublishInput } from '../../core/types.js';
import { planAsset } from '../../plan/matrix-part.js';

/** The tag and commit that an earlier run of ours left in a release's text; undefined in anybody else's. */
export function marker(body: string): { readonly tag: string; readonly commit: string } | undefined {
  const found = /<!-- mcp-drydock: (\S+) ([0-9a-f]{40,64}) -->/.exec(body);
  if (found === null) return undefined;
  return { tag: decodeURIComponent(found[1] ?? ''), commit: found[2] ?? '' };
}

/**
 * The whole text.
 * @param generated GitHub's own notes, empty when there are none
 */
export function releaseBody(generated: string, input: PublishInput): string {
  return [generated.trim(), ...section(input), ...mark(input)].join('\n').trimStart();
}

/** Whether the text speaks of the files of this release, or of this part of it. */
export function isCovered(body: string, { part }: PublishInput): boolean {
  return part === undefined || body.includes(partMark(part.name));
}

/** The text that another part's job wrote, with this part's files. */
export function addPart(body: string, input: PublishInput): string {
  const [end = ''] = mark(input);
  return body.replace(end, () => [...section(input), end].join('\n'));
}

const partMark = (name: string): string => `<!-- mcp-drydock part: ${name} -->`;
const mark = ({ tag, commit }: PublishInput): readonly string[] => [
  `<!-- mcp-drydock: ${encodeURIComponent(tag)} ${commit} -->`,
];

/** What the files are, folded away, and above it what was not started. */
function section(input: PublishInput): readonly string[] {
  const { part } = input;
  const rows = input.parcels
    .filter(({ kind }) => kind !== 'signature')
    .map(({ file, size, sha256 }) => `| ${code(file)} | ${size} | ${code(sha256)} |`);
  return [
    ...unstarted(input),
    ...changes(input),
    ...(part === undefined ? [] : [partMark(part.name)]),
    `<details><summary>Files${part === undefined ? '' : ` of ${part.name}`}</summary>`,
    '',
    '| file | bytes | sha256 |',
    '| --- | ---: | --- |',
    ...rows,
    '',
    `Every installable file was started as a stranger would start it before it was published; ${code(planAsset(part))} says with what.`,
    '</details>',
    '',
  ];
}

/** What clients notice since the version before. */
function changes({ plan }: PublishInput): readonly string[] {
  const text = comparedMarkdown(plan.compared, plan.projects.length > 1);
  return text === '' ? [] : [text];
}

/** What was published without having been started is said above everything else. */
function unstarted(input: PublishInput): readonly string[] {
  const lines = input.parcels
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
