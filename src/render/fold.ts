// Findings that stop nothing, in few lines: in the fullest form that keeps the result of a run in sight.

import { cleanLine, cleanText } from '../core/clean-text.js';
import type { Finding, Level } from '../core/types.js';
import { placesOf } from './place.js';

/** Findings of one rule, the heaviest first. */
export type Group = readonly [Finding, ...Finding[]];

/** Lines that they may take, blank ones not counted. */
const MOST = 8;
const INDENT = ' '.repeat('warning  '.length);
const IN_FULL = `${INDENT}--verbose shows them in full; in Actions, the job summary does\n\n`;

/**
 * The first form that fits: everything in full, warnings in full, warnings as a line and what to do, as a line each.
 * @param inFull what a group looks like where there is room
 * @param paint a level in its colour
 * @param columns a line that is longer is cut: the whole message is a flag away
 */
export function foldFindings(
  groups: readonly Group[],
  inFull: (groups: readonly Group[]) => string,
  paint: (level: Level) => string,
  columns: number,
): string {
  const notes = groups.filter(([{ level }]) => level === 'note');
  const warnings = groups.filter((group) => !notes.includes(group));
  const workflows = warnings.filter(isWorkflow);
  const others = workflows.length < 2 ? warnings : warnings.filter((group) => !workflows.includes(group));
  const together = [workflows.length < 2 ? '' : named(workflows, paint, folderOf(workflows)), named(notes, paint)];
  const room = MOST - together.filter((line) => line !== '').length - 2;
  const end = `${together.join('')}${IN_FULL}`;
  const forms = [
    () => inFull(groups),
    () => `${inFull(warnings)}${named(notes, paint)}${IN_FULL}`,
    () => `${others.map((group) => `${line(group, paint, columns)}${hint(group)}`).join('')}${end}`,
    () => `${others.map((group) => line(group, paint, columns)).join('')}${end}`,
    () => {
      const shown = others.slice(0, room).map((group) => line(group, paint, columns));
      return `${shown.join('')}${named(others.slice(room), paint)}${end}`;
    },
  ];
  return forms.map((form) => form()).find((text, index) => index === forms.length - 1 || linesOf(text) <= MOST) ?? '';
}

/** Whether it is about the workflows of the repository, and so about no one server. */
function isWorkflow(group: Group): boolean {
  return group.every(({ project, file }) => project === undefined && file?.startsWith('.github/') === true);
}

function folderOf(groups: readonly Group[]): string {
  const files = new Set(groups.flat().map(({ file }) => file));
  const [only = '', another] = files;
  return another === undefined ? cleanLine(only) : '.github/workflows';
}

/** Rules by their names only, in one line. */
function named(groups: readonly Group[], paint: (level: Level) => string, where = ''): string {
  const [first] = groups;
  if (first === undefined) return '';
  const names = groups.map(([{ rule }, ...more]) => `${rule}${more.length === 0 ? '' : ` (${more.length + 1})`}`);
  return `${begin(first[0].level, paint)}${names.join(', ')}${where === '' ? '' : `   ${where}`}\n`;
}

function line(group: Group, paint: (level: Level) => string, columns: number): string {
  const [{ level, rule, message }] = group;
  const text = [rule, placesOf(group), cleanLine(message)].filter((part) => part !== '').join('   ');
  const room = columns - INDENT.length;
  const cut = text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
  return `${begin(level, paint)}${cut}\n`;
}

/** What to do, where it is the same at every place. */
function hint(group: Group): string {
  const [only = '', another] = new Set(group.map((finding) => finding.hint));
  if (only === '' || another !== undefined) return '';
  return cleanText(only)
    .split('\n')
    .map((text) => `${INDENT}${text}\n`)
    .join('');
}

function begin(level: Level, paint: (level: Level) => string): string {
  return `${paint(level)}${' '.repeat(INDENT.length - level.length)}`;
}

function linesOf(text: string): number {
  return text.split('\n').filter((one) => one.trim() !== '').length;
}
