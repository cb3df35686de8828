// One requirement of a distribution (PEP 508), parsed by the kept grammar.

import { parsePipRequirementsLine } from 'pip-requirements-js';
import type { Marker } from './markers.js';

/** @returns undefined for a line that is no requirement on a named distribution */
export function parseRequirement(
  line: string,
): { name: string; extras: readonly string[]; marker: Marker | undefined } | undefined {
  try {
    const parsed = parsePipRequirementsLine(line);
    if (parsed === null || (parsed.type !== 'ProjectName' && parsed.type !== 'ProjectURL')) return undefined;
    const { name, extras = [], environmentMarkerTree } = parsed;
    return { name, extras, marker: environmentMarkerTree as Marker | undefined };
  } catch {
    return undefined;
  }
}
