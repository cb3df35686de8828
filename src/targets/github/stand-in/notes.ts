// Generated release notes: what GitHub writes when it is asked for them.

import type { State } from './state.js';

/** Name and body for a tag; the previous tag is the one given, else that of the last published release. */
export function generatedNotes(
  state: State,
  tag: string,
  previous: string | undefined,
): { name: string; body: string } {
  const last = [...state.releases.values()].findLast((release) => !release.draft && release.tag !== tag)?.tag;
  const from = previous ?? last;
  const web = `${state.urls.web}/${state.options.repository}`;
  const range = from === undefined ? `commits/${tag}` : `compare/${from}...${tag}`;
  const changes = state.options.changes ?? [];
  const listed = changes.length > 0 ? ["## What's Changed", ...changes.map((line) => `* ${line}`), '', ''] : [];
  return { name: tag, body: [...listed, `**Full Changelog**: ${web}/${range}`].join('\n') };
}
