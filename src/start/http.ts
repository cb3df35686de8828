// Why a server that listens was not visited: another port, a refusal in HTTP's words, a login.

import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import type { Refusal } from '../mcp/guarded-fetch.js';
import { type Draft, lastLines, lastWords, printed, type Tried } from './draft.js';
import { misuseIn } from './misuse.js';

/** The last line of a Python traceback, and the like of Node: `TypeError: 'Server' object is not callable`. */
const EXCEPTION = /^\s*(?:Uncaught )?([A-Za-z_][\w.]*(?:Error|Exception)): ([^\n]+)$/gm;

/** It listens, and not where it was expected. */
export function elsewhere(tried: Tried): Draft {
  const { talked, project } = tried;
  const { port } = project.settings.smoke;
  const listening = talked.listening ?? [];
  const [first] = listening;
  const base = { level: 'error', rule: 'start/wrong-port', quote: lastLines(tried) } as const;
  if (listening.some((one) => one.port === port)) {
    return {
      ...base,
      message: `The server listens on ${first?.address}:${port} only, where clients on this machine cannot reach it as localhost.`,
      hint: 'Listen on 127.0.0.1.',
    };
  }
  const places = [...new Set(listening.map((one) => `${bracketed(one.address)}:${one.port}`))];
  return {
    ...base,
    message: `The server listens on ${places.join(', ')}, not on the expected port ${port}.`,
    hint: `Pass the port to the server in a variable or an argument, or set in ${CONFIG_FILE}:\n  [smoke]\n  port = ${first?.port ?? port}`,
  };
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

/** HTTP said no: its status and words, and the exception behind a 5xx. */
export function refusedOverHttp(tried: Tried): Draft {
  const { talked, project } = tried;
  const diagnosis = misuseIn(talked.stderr) ?? tried.diagnosis;
  const { smoke } = project.settings;
  const { status, text } = talked.refusal ?? { status: 0, text: '' };
  const port = talked.address === undefined ? smoke.port : Number(new URL(talked.address).port);
  const cause = status >= 500 ? exceptionIn(talked.stderr) : undefined;
  const said = cause ?? sayOf(text);
  const base = { level: 'error', rule: 'start/refused', quote: lastLines(tried) } as const;
  const message = `The server listens on port ${port}, but answers initialize with ${status}${said === '' ? '' : `: ${said}`}.`;
  if (diagnosis !== undefined) {
    return { ...base, ...diagnosis, message: `${message} ${diagnosis.message}` };
  }
  return { ...base, message, hint: hintFor(status, smoke.path, saidPath(talked, smoke.path)) };
}

/** @param said where the server says that it is */
function hintFor(status: number, path: string, said: string | undefined): string {
  if (status === 401 || status === 403) {
    return 'It requires authentication for initialize. Allow initialize and the lists without authentication, or configure a test token that the server accepts:\n  [smoke]\n  headers = { Authorization = "Bearer trial" }\n  env = { … }';
  }
  if (status === 404 || status === 405) {
    return `No MCP endpoint at ${path}. Set its path in ${CONFIG_FILE}:\n  [smoke]\n  path = "${said ?? '/…'}"`;
  }
  if (status >= 500) return 'The quoted lines are the output of the server: the request never reached MCP.';
  return 'Answer initialize before anything that can fail: licenses, logins and connections belong into the tools.';
}

/** The path of an address that the server printed. */
function saidPath(talked: Tried['talked'], tried: string): string | undefined {
  const words = [talked.stderr, ...printed(talked)].join('\n');
  const paths = [...words.matchAll(/\bhttps?:\/\/[^/\s'"]+(\/[\w./-]+)/g)].map(([, path = '']) =>
    path.replace(/\.$/, ''),
  );
  return paths.find((path) => path !== tried);
}

/** A refusal's own words, short: a message in JSON, or its text when it is no page. */
function sayOf(text: Refusal['text']): string {
  const plain = text.trim();
  if (/^<(!doctype|html)/i.test(plain)) return /<title>([^<]*)<\/title>/i.exec(plain)?.[1]?.trim() ?? '';
  try {
    const value = JSON.parse(plain) as { error?: { message?: unknown } | string; message?: unknown; detail?: unknown };
    const error = typeof value.error === 'string' ? value.error : value.error?.message;
    const words = error ?? value.message ?? value.detail;
    if (typeof words === 'string') return cleanLine(words).slice(0, 300);
  } catch {
    // No JSON: as it is.
  }
  return cleanLine(plain).slice(0, 300);
}

function exceptionIn(stderr: string): string | undefined {
  const last = [...lastWords(stderr).join('\n').matchAll(EXCEPTION)].at(-1);
  return last?.[2] === undefined ? undefined : cleanLine(last[2]).slice(0, 300);
}

/** It asks for a login as the specification says: started, and more is not seen. */
export function loginWanted({ talked }: Tried): Draft {
  return {
    rule: 'start/protected',
    level: 'note',
    message: `The server started and requires authentication: without it, it answers ${cleanLine(talked.login ?? '401')}. Its capabilities were not listed, so there is no contract.`,
    hint: 'To check its lists too, pass a test token to the server in a variable, and send the same token:\n  [smoke]\n  headers = { Authorization = "Bearer trial" }\n  env = { … }',
  };
}
