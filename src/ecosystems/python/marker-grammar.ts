// Environment markers (`python_version < "3.12"`), by their grammar. Loaded on demand: the grammar is compiled at start.

import { parsePipRequirementsLine } from 'pip-requirements-js';

/** Why a text is no marker, in words that end a sentence; undefined when it is one. */
export function markerProblem(marker: string): string | undefined {
  try {
    // The library reads whole lines of requirements files, where a # begins a comment.
    const line = parsePipRequirementsLine(`x; ${marker.replaceAll('#', '_')}`);
    return line?.type === 'ProjectName' ? undefined : 'the text after the semicolon is not a marker';
  } catch {
    return `${marker === '' ? 'nothing' : marker} is not an environment marker`;
  }
}
