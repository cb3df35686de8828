// The text of a GitHub release: GitHub's own notes, what the files are, and the mark by which a later run knows it as ours.

import { PLAN_FILE } from '../../plan.js';
import type { PublishInput } from '../../types.js';

/** The tag and commit that an earlier run of ours left in a release's text; undefined in anybody else's. */
export function marker(body: string): { readonly tag: string; readonly commit: string } | undefined {
  const found = /<!-- mcp-release: (\S+) ([0-9a-f]{40,64}) -->/.exec(body);
  if (found === null) return undefined;
  return { tag: decodeURIComponent(found[1] ?? ''), commit: found[2] ?? '' };
}

/**
 * The whole text.
 * @param generated GitHub's own notes, empty when there are none
 */
export function releaseBody(generated: string, input: PublishInput): string {
  const rows = input.parcels
    .filter(({ kind }) => kind !== 'signature')
    .map(({ file, size, sha256 }) => `| ${code(file)} | ${size} | ${code(sha256)} |`);
  return [
    generated.trim(),
    ...unstarted(input),
    '<details><summary>Files</summary>',
    '',
    '| file | bytes | sha256 |',
    '| --- | ---: | --- |',
    ...rows,
    '',
    `Every installable file was started as a stranger would start it before it was published; ${code(PLAN_FILE)} says with what.`,
    '</details>',
    '',
    `<!-- mcp-release: ${encodeURIComponent(input.tag)} ${input.commit} -->`,
  ]
    .join('\n')
    .trimStart();
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
