// Which variables a server wants before it answers, from its words and its documentation, and values of the form that each has.

import { CONFIG_FILE } from '../core/about.js';
import type { Diagnosis } from '../core/types.js';
import { pagesOf } from './pages.js';

/** A variable's name is upper-case with an underscore, so that plain words are none. */
export const VARIABLE = '[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]';
const NAMES = new RegExp(`\\b${VARIABLE}\\b`, 'g');
/** Lines that ask for one. */
const ASKS =
  /not set|unset|undefined|missing|requir|not found|not provided|must|environment|env var|please set|empty|export/i;
/** Names in such lines that are no settings of a server. */
const OTHERS = /^(?:ERR_|E?ADDR|SIG|HTTP_|NODE_|PYTHON|MODULE_NOT_FOUND)/;
const EXAMPLES = ['.env.example', '.env.sample', '.env.template'];
const DOCUMENTATION = ['README.md', 'README.rst', ...EXAMPLES, 'docs/configuration.md'];

/** Values by what a name ends with or contains; anything else takes a word. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/REDIS_(?:URL|URI)$/, 'redis://localhost:6379'],
  [/MONGO\w*_(?:URL|URI)$/, 'mongodb://localhost:27017/trial'],
  [/(?:MYSQL|MARIADB)\w*_(?:URL|URI|DSN)$/, 'mysql://user:password@localhost:3306/trial'],
  [/NEO4J\w*_(?:URL|URI)$/, 'bolt://localhost:7687'],
  [/(?:DATABASE|POSTGRES\w*|(?:^|_)DB)_(?:URL|URI|DSN)$/, 'postgresql://user:password@localhost:5432/trial'],
  [/(?:URL|URI|ENDPOINT|DSN|WEBHOOK)$|(?:^|_)(?:BASE|SERVER|INSTANCE)$/, 'https://example.com'],
  [/MAIL(?:_ADDRESS)?$/, 'trial@example.com'],
  [/_HOST(?:NAME)?$|_DOMAIN$/, 'example.com'],
  [/_PORT$/, '8080'],
  [/(?:_|^)(?:TIMEOUT|LIMIT|COUNT|MAX|MIN|SIZE|SECONDS|RETRIES|INTERVAL)(?:_|$)/, '10'],
  [/(?:_|^)(?:ENABLED?|DISABLED?|DEBUG|VERIFY\w*|READ_?ONLY|USE)(?:_|$)/, 'true'],
  [/(?:_|^)(?:DIR|DIRECTORY|FOLDER|ROOT|WORKSPACE|VAULT)$|_PATHS?$/, '.'],
  [/(?:UUID|GUID|(?:TENANT|CLIENT|SUBSCRIPTION)_ID)$/, '00000000-0000-4000-8000-000000000000'],
  [/_ID$/, '1'],
  [/REGION$/, 'us-east-1'],
];

/** What was set for the start, and where the documentation is. */
interface Given {
  readonly env: Readonly<Record<string, string>>;
  /** The project's folder. */
  readonly folder: string | undefined;
}

/** Where values come from. */
interface Known extends Pick<Given, 'env'> {
  /** Of the documentation. */
  readonly lines: readonly string[];
  /** The server's own. */
  readonly words?: string;
}

/** Every variable that the words ask for in lines that ask, in their order. */
function variablesIn(words: string): readonly string[] {
  let asks = false;
  const names = words.split('\n').flatMap((line) => {
    // A list of them may follow the line that asks.
    asks = ASKS.test(line) || (asks && /^\s*(?:[-*•]|\d+[.)])?\s*[A-Z][A-Z0-9_]+\b/.test(line));
    return asks ? (line.match(NAMES) ?? []) : [];
  });
  return [...new Set(names)].filter((name) => !OTHERS.test(name));
}

/**
 * The cause with all that is wanted.
 * @param asked what is known to be asked for
 * @returns undefined where everything that the words name is set already: then something else is missing
 */
export function wantsVariables(asked: readonly string[], words: string, { env, folder }: Given): Diagnosis | undefined {
  const isOpen = (name: string): boolean => env[name] === undefined;
  const named = [...new Set([...asked, ...variablesIn(words)])].filter(isOpen);
  if (named.length === 0) return undefined;
  const lines = linesOf(folder, DOCUMENTATION);
  const documented = required(lines).filter(isOpen);
  const all = [...new Set([...named, ...documented])].slice(0, MOST);
  return {
    rule: 'start/needs-variable',
    message: `The server does not start without ${named.length === 1 ? 'the variable' : 'the variables'} ${named.join(', ')}. A client that starts it to list its tools gets no answer.`,
    hint: `Read ${all.length === 1 ? 'it' : 'them'} when a tool is called, or set harmless values for the start check in ${CONFIG_FILE}:\n${block(all, { lines, env, words })}`,
  };
}

/** The environment of a client's configuration. */
const ENVIRONMENT = /"env"\s*:\s*\{([^{}]{1,2000})\}/;

/** The variables of the first client configuration that sets some, but for those whose value calls itself optional. */
function configured(lines: readonly string[]): readonly string[] {
  const [, table = ''] = ENVIRONMENT.exec(lines.join('\n')) ?? [];
  const pairs = [...table.matchAll(new RegExp(`"(${VARIABLE})"\\s*:\\s*"([^"]*)"`, 'g'))];
  return pairs.filter(([, , value = '']) => !/optional/i.test(value)).map(([, name = '']) => name);
}

/**
 * The lines to write for a server that answers and offers nothing: its examples of an environment, what server.json names, what
 * a client's configuration in its README sets, and what the documentation calls required.
 * @returns undefined where nothing is documented, or all of it is set
 */
export function documentedVariables({ env, folder }: Given): string | undefined {
  const lines = linesOf(folder, DOCUMENTATION);
  const set = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=/;
  const examples = linesOf(folder, EXAMPLES).flatMap((line) => set.exec(line)?.[1] ?? []);
  const entries = linesOf(folder, ['server.json']).join('\n');
  const listed = /"environmentVariables"/.test(entries)
    ? [...entries.matchAll(new RegExp(`"name":\\s*"(${VARIABLE})"`, 'g'))].map(([, name = '']) => name)
    : [];
  const all = [...new Set([...listed, ...examples, ...configured(lines), ...required(lines)])].filter(
    (name) => env[name] === undefined,
  );
  return all.length === 0 ? undefined : block(all.slice(0, MOST), { lines, env });
}

function linesOf(folder: string | undefined, names: readonly string[]): readonly string[] {
  return pagesOf(folder, names).flatMap((page) => page.split(/\r?\n/));
}

/** Names that the documentation calls required. */
function required(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => /\brequired\b/i.test(line) && !/\b(?:not|if|when|only|un)\s*required\b|optional/i.test(line))
    .flatMap((line) => (line.match(NAMES) ?? []).slice(0, 1))
    .filter((name) => !OTHERS.test(name));
}

/** The line to write, with what is set already: a table has one `env`. */
function block(names: readonly string[], { lines, env, words = '' }: Known): string {
  const missing = names.map((name) => [name, offeredFor(name, words) ?? valueFor(name, lines)] as const);
  const values = [...Object.entries(env), ...missing].map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return `  [smoke]\n  env = { ${values.join(', ')} }`;
}

const MOST = 12;

/** `must be one of: core, enterprise`, `valid values are "a" and "b"`. */
const CHOICES =
  /\b(?:one of|either|(?:allowed|valid|possible|supported) values|choose from)(?: the following)?(?: values)?(?: are)?(?:\s*[:=]\s*|\s+(?=["'`([]))["'`([]*(\w[\w.-]*\w)/i;

/** The first value of those that the server's words allow for it. */
function offeredFor(name: string, words: string): string | undefined {
  return words
    .split('\n')
    .filter((line) => line.includes(name))
    .map((line) => CHOICES.exec(line.slice(line.indexOf(name)))?.[1])
    .find((value) => value !== undefined);
}

/** What the documentation shows where that is an address, else a value of the form that the name has. */
export function valueFor(name: string, lines: readonly string[] = []): string {
  const form = FORMS.find(([sign]) => sign.test(name))?.[1];
  if (form === undefined || !form.includes('://')) return form ?? 'trial';
  const shown = lines
    .filter((line) => line.includes(name))
    .map((line) => /\b[a-z][a-z0-9+]*:\/\/[^\s"'`<>{}|)\]]+/.exec(line.slice(line.indexOf(name)))?.[0])
    .find((url) => url !== undefined && !/\*|\.\.\.|…/.test(url));
  return shown?.replace(/[.,;]+$/, '') ?? form;
}
