// How a code package is started: the configuration, else mcp.json, else package.json, else the entry file.

import { posix } from 'node:path';
import type { SmokeSettings } from '../../core/types.js';
import type { CodeManifest, View } from './manifest.js';

/** A command that is not yet resolved to programs of a machine. */
export interface Start {
  /** Program and arguments; a relative program lies in the package. */
  readonly words: readonly string[];
  /** How a person would type it in the package's folder. */
  readonly shown: string;
  /** What says so: `[smoke] command`, `mcp.json: weather`, `scripts.start`, `main`, or the entry file. */
  readonly from: string;
  /** Relative to the package's folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Words that a shell would take as they stand. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/**
 * Derives the start command.
 * @param name the project's name: of several entries in mcp.json the one that is called so is taken, else the first
 * @returns undefined when nothing says how to start it
 */
export function startOf(manifest: CodeManifest, view: View, smoke: SmokeSettings, name: string): Start | undefined {
  const plain = { cwd: '.', env: {} };
  if (smoke.command !== undefined) {
    return { ...plain, words: smoke.command, shown: smoke.command.join(' '), from: '[smoke] command' };
  }
  const entries = (manifest.servers?.entries ?? []).filter(({ unusable }) => unusable === undefined);
  const entry = entries.find((one) => one.name === name) ?? entries[0];
  if (entry !== undefined) {
    const words = [entry.command, ...entry.args];
    return { words, shown: words.join(' '), from: `mcp.json: ${entry.name}`, cwd: entry.cwd, env: entry.env };
  }
  const script = manifest.packageJson?.scripts['start'];
  if (script !== undefined)
    return { ...plain, words: scriptWords(script, manifest), shown: 'npm start', from: 'scripts.start' };
  const main = manifest.packageJson?.main === undefined ? undefined : mainFile(manifest.packageJson.main, view);
  if (main !== undefined) return { ...plain, words: ['node', main], shown: `node ${main}`, from: 'main' };
  if (manifest.entry === undefined) return undefined;
  const words = [manifest.entry.endsWith('.py') ? 'python' : 'node', manifest.entry];
  return { ...plain, words, shown: words.join(' '), from: manifest.entry };
}

/** A file of the package that a command runs (`node dist/index.js`, `python -m app.server`), as far as that can be told. */
export function fileOf({
  words,
  cwd,
}: Pick<Start, 'words' | 'cwd'>): { readonly wanted: string; readonly tries: readonly string[] } | undefined {
  const [program = '', ...rest] = words;
  const known = /^(node|python(\d(\.\d+)?)?|tsx|ts-node)$/.test(program);
  if (!known) return program.includes('/') ? { wanted: program, tries: [posix.join(cwd, program)] } : undefined;
  const at = rest.findIndex((word) => !word.startsWith('-') || word === '-m' || word === '-c' || word === '-e');
  const word = rest[at];
  if (word === undefined || word === '-c' || word === '-e') return undefined;
  if (word === '-m') {
    const path = rest[at + 1]?.split('.').join('/');
    // An installed module (`python -m uvicorn`) is no file of the package.
    if (path === undefined || !path.includes('/')) return undefined;
    return {
      wanted: rest[at + 1]!,
      tries: [`${path}.py`, `${path}/__main__.py`, `src/${path}.py`].map((one) => posix.join(cwd, one)),
    };
  }
  const path = posix.join(cwd, word);
  return { wanted: word, tries: program.startsWith('py') ? [path, `${path}/__main__.py`] : nodeTries(path) };
}

/** `node src/index.js` is started as it stands; anything else needs npm, which must not print to stdout. */
function scriptWords(script: string, manifest: CodeManifest): readonly string[] {
  const words = script.trim().split(/\s+/);
  const hooks = ['prestart', 'poststart'].some((hook) => manifest.packageJson?.scripts[hook] !== undefined);
  if (words[0] === 'node' && words.every((word) => PLAIN.test(word)) && !hooks) return words;
  return ['npm', 'run', '--silent', 'start'];
}

function mainFile(main: string, view: View): string | undefined {
  const path = posix.normalize(main).replace(/\/$/, '');
  return nodeTries(path).find((one) => view.has(one));
}

function nodeTries(path: string): readonly string[] {
  return [path, `${path}.js`, `${path}.cjs`, posix.join(path, 'index.js')];
}
