// Requirements and environment markers (PEP 508) by their grammar. Loaded on demand: the grammar is compiled at start.

import { parsePipRequirementsLine } from 'pip-requirements-js';
import type { Marker } from './markers.js';

/** One requirement of a distribution. */
export interface Parsed {
  readonly name: string;
  readonly extras: readonly string[];
  readonly marker: Marker | undefined;
}

/** @returns undefined for a line that is no requirement on a named distribution */
export function parseRequirement(line: string): Parsed | undefined {
  try {
    const parsed = parsePipRequirementsLine(line);
    if (parsed === null || (parsed.type !== 'ProjectName' && parsed.type !== 'ProjectURL')) return undefined;
    const { name, extras = [], environmentMarkerTree } = parsed;
    return { name, extras, marker: environmentMarkerTree as Marker | undefined };
  } catch {
    return undefined;
  }
}

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
