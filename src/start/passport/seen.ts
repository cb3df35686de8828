// Makes a passport of what a start reported and left behind: without process ids, paths of this machine, and names drawn at random.

import { isIP } from 'node:net';
import { cleanLine } from '../../core/clean-text.js';
import type { Passport } from '../../core/types.js';

/** A folder, and what it is called in a passport. */
export interface Place {
  readonly folder: string;
  readonly shown: string;
}

/** What is known of a start beside its report. */
export interface Around {
  /** Absolute paths of what is there afterwards. */
  readonly left: readonly string[];
  readonly places: readonly Place[];
  /** Files that we put there, as they are shown. */
  readonly put: readonly string[];
  /** Variables that its author set. */
  readonly env: readonly string[];
  /** Who started it; undefined where a launcher may be between. */
  readonly parent: number | undefined;
  /** Our own folder. */
  readonly own: string;
  /** Whether a file is one of the server's, and not of a dependency. */
  isItsOwn(file: string): boolean;
}

/** Entries of one list: of a longer one the rest is not known. */
export const MOST = 100;
/** Ports that Linux, macOS and Windows choose on their own begin here. */
const CHOSEN_PORT = 32_768;
const LOOPBACK = /^(localhost|127\..*|::1)$/;
const SHELL = /^(ba|da|z|k)?sh$/;
const NOT_FILES = /^\/(dev|proc|sys)\/|(^|\/)__pycache__(\/|$)|\.pyc(\.\d+)?$/;
/** uuid; hexadecimal with a digit; a date and what follows; a long number. */
const DRAWN = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
  /(?<![a-z0-9])(?=[a-f]*\d)[0-9a-f]{8,}(?![a-z0-9])/gi,
  /\d{4}[-_.]?\d{2}[-_.]?\d{2}\S*/g,
  /\d{4,}/g,
];

/** @param report the lines that report.py and report.cjs write: a kind, and its words, with tabs between them */
export function passportOf(report: string, around: Around): Passport {
  const lines = report.split('\n').map((line) => line.split('\t'));
  const of = (kind: string) => lines.filter(([first]) => first === kind).map(([, ...words]) => words);
  const drawn = new Map(of('random').map(([path = '', prefix = '']) => [slashes(path), `${prefix}*`]));
  const path = (at: string) => shownPath(at, around.places, drawn);
  const left = around.left.map(path).filter((one) => !around.put.includes(one));
  const written = of('file').flatMap(([at = '']) => (at.startsWith(around.own) ? [] : [path(at)]));
  // A file without a name is opened by its folder.
  const roots = new Set(around.places.map(({ shown }) => shown));
  const files = sorted([...left, ...written].filter((one) => !NOT_FILES.test(one) && !roots.has(one)));
  const starts = of('start');
  // Only a child reports, or nobody: what the server itself does is not seen, nor which names are drawn at random.
  const reports = starts.some(([, parent]) => around.parent === undefined || parent === String(around.parent));
  if (!reports) return { files: sorted(files.map((one) => one.replace(/^\$TMPDIR\/.*/, '$TMPDIR/*'))) };
  const ids = new Set(starts.map(([id]) => id));
  const started = starts.filter(([, parent = '']) => ids.has(parent)).map(([, , executable = '']) => [executable]);
  // Whoever copies the environment reads all of it: of what was set only what its author set counts.
  const asked = of('variable').flatMap(([name = '', set, by = '']) =>
    !around.isItsOwn(by) || (set === 'set' && !around.env.includes(name)) ? [] : [name],
  );
  return {
    hosts: sorted(of('host').map(([host = '', port = '']) => shownHost(host, port, path))),
    files,
    programs: sorted([...of('program'), ...started].map(([name = '', shell = '']) => shownProgram(name, shell))),
    variables: sorted(asked),
  };
}

function sorted(words: readonly string[]): readonly string[] {
  const clean = words.map((word) => cleanLine(word).slice(0, 200)).filter((word) => word !== '');
  return [...new Set(clean)].sort().slice(0, MOST);
}

function shownHost(host: string, port: string, path: (at: string) => string): string {
  if (host === 'unix') return `unix:${path(port)}`;
  const name = host
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/\.$/, '')
    .toLowerCase();
  // Whichever name server this machine has.
  if (isIP(name) > 0 && port === '53') return 'a name server';
  const number = { http: '80', https: '443' }[port] ?? port;
  const chosen = LOOPBACK.test(name) && Number(number) >= CHOSEN_PORT;
  const shown = isIP(name) === 6 ? `[${name}]` : name;
  return /^[1-9]\d*$/.test(number) ? `${shown}:${chosen ? '*' : number}` : shown;
}

/** A program by its name; a shell with the first word that it is given. */
function shownProgram(name: string, shell: string): string {
  const base = (word: string) =>
    (slashes(word).split('/').at(-1) ?? '').replace(/\.exe$/i, '').replace(/^(python)[\d.]+$/, '$1');
  const command = shell.replace(/^\s*(\w+=\S*\s+)*/, '');
  const [, quoted, plain] = /^(?:["']([^"']+)["']|([\w./+@-]+))/.exec(command) ?? [];
  const word = quoted ?? plain;
  return word !== undefined && SHELL.test(base(name)) ? `${base(name)} -c ${base(word)}` : base(name);
}

function shownPath(at: string, places: readonly Place[], drawn: ReadonlyMap<string, string>): string {
  const path = slashes(at);
  // Of places in one another the inner one counts.
  const inner = [...places].sort((a, b) => b.folder.length - a.folder.length);
  const place = inner.find(({ folder }) => path === slashes(folder) || path.startsWith(`${slashes(folder)}/`));
  const root = place === undefined ? '' : slashes(place.folder);
  const parts = path.slice(root.length).split('/').filter(Boolean);
  const folded = parts.map((part, index) => {
    const whole = `${root}/${parts.slice(0, index + 1).join('/')}`;
    return drawn.get(whole) ?? nodeDrawn(whole, drawn) ?? DRAWN.reduce((text, one) => text.replace(one, '*'), part);
  });
  // Where packages are is the installer's business.
  const inside = folded.findLastIndex((part) => part === 'site-packages' || part === 'node_modules');
  const kept = place?.shown === '(installed)' ? folded.slice(inside + 1) : folded;
  const most = deepest(place?.shown, kept);
  return [place?.shown ?? '', ...kept.slice(0, most), ...(kept.length > most ? ['…'] : [])].join('/');
}

/** How many folders and names tell enough: what is below may be another each time. */
function deepest(shown: string | undefined, parts: readonly string[]): number {
  if (shown === '$TMPDIR') return 1;
  if (shown === undefined || parts[0]?.startsWith('@') === true) return shown === undefined ? 4 : 3;
  if (shown !== '~') return 2;
  return parts[0] === '.local' || parts[0] === 'Library' ? 4 : parts[0]?.startsWith('.') === true ? 3 : 2;
}

/** Node says before it draws what the name begins with: six characters follow. */
function nodeDrawn(whole: string, drawn: ReadonlyMap<string, string>): string | undefined {
  return drawn.get(whole.replace(/.{6}$/, 'XXXXXX'));
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
