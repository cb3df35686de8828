// What the findings of a start are made from, and the words they share.

import { NAME } from '../core/about.js';
import type { Diagnosis, Finding, Project, StartAdvice } from '../core/types.js';
import type { Fault } from '../mcp/judge-contract.js';
import type { Talked } from '../mcp/session-result.js';

/** What is started, as far as findings speak of it. */
export type Subject = Pick<Project, 'name' | 'manifestFile' | 'settings'> & Partial<Pick<Project, 'folder'>>;

/** What was started, and what the ecosystem can add. */
export interface Tried {
  readonly project: Subject;
  readonly advice?: StartAdvice | undefined;
  /** File name, or what was installed instead. */
  readonly artifact: string;
  /** How a person would type the command. */
  readonly shown: string;
  readonly runtime: string;
  readonly talked: Talked;
  /** Milliseconds that it had to answer; undefined: those of the configuration. */
  readonly waitedMs?: number | undefined;
  /** What is wrong with the things it offers. */
  readonly faults?: readonly Fault[] | undefined;
  /** What the ecosystem reads from the last words. */
  readonly diagnosis?: Diagnosis | undefined;
  /** Names of the other commands that the package installs. */
  readonly others?: readonly string[] | undefined;
  /** What to write where it ended because nothing runs the server. */
  readonly neverRun?: string | undefined;
  /** What was not a message came only where nothing is buffered, not as most clients start the server. */
  readonly keptBack?: boolean | undefined;
  /** Where the first stray line was printed. */
  readonly printedBy?: string | undefined;
}

/** A finding before it knows its project and file. */
export type Draft = Pick<Finding, 'rule' | 'level' | 'message' | 'hint' | 'quote' | 'subject' | 'code'>;

/** More of one kind are counted, not told one by one. */
export const TOLD = 5;

/** `with exit code 1`, `on SIGSEGV`. */
export function how({ exitCode, signal }: Talked): string {
  if (signal !== undefined && signal !== null) return `on ${signal}`;
  return exitCode === undefined || exitCode === null ? 'after closing its output' : `with exit code ${exitCode}`;
}

/** What it wrote to stdout that is no message. */
export function printed({ stray }: Talked): readonly string[] {
  return stray.map(({ text }) => text);
}

/** The last lines of stderr; of stdout when it said nothing there. */
export function lastLines({ talked }: Tried): readonly string[] {
  const words = lastWords(talked.stderr);
  return words.length > 0 ? words : printed(talked).slice(-12);
}

const ROOM = new RegExp(
  `(?:file://)?(?:\\b[A-Za-z]:)?[/\\\\][^\\s"']*[/\\\\]${NAME}-\\w+[/\\\\]room-[^/\\\\\\s"']+[/\\\\]`,
  'g',
);

/** What our own requests make a server write: an unknown method, other protocol versions, a look at its port. */
const PROVOKED = [
  // The Python SDK tells all that a request could have been.
  /^.*Failed to validate request:.*\n(?:(?:\w+\.[\w.]+| +Input should be .*| +Field required.*| +For further information .*)\n)*(?:.*Message that failed validation:.*\n)?/gm,
  new RegExp(`^.*\\b${NAME}/.*\\n?`, 'gm'),
  /^.*"?(?:GET|POST|PUT|HEAD|OPTIONS|DELETE) \S* HTTP\/[\d.]+"? -? ?\d{3}\b.*\n?/gm,
];

/** The last lines, without where our private folder lies: that says nothing to the author, and differs each time. */
export function lastWords(stderr: string): readonly string[] {
  return PROVOKED.reduce((text, noise) => text.replace(noise, ''), stderr)
    .split('\n')
    .map((line) => line.replace(ROOM, '').trimEnd().slice(0, 300))
    .filter((line) => line.trim() !== '')
    .slice(-12);
}
