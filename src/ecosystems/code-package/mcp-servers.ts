// mcp.json: how clients are told to start a server, as far as it starts the files beside it.

import { type JsonProblem, readJson } from '../../formats/json.js';
import { fieldsOf, isObject } from '../../formats/object.js';
import type { Position } from '../../formats/position.js';

/** One entry of `mcpServers` that starts a program. */
export interface ServerEntry {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Relative to the folder of mcp.json. */
  readonly cwd: string;
  readonly place: Position;
  /** Why it cannot be followed: it is for one machine only, or starts something else; undefined when it can. */
  readonly unusable: string | undefined;
}

export interface McpServers {
  readonly problems: readonly JsonProblem[];
  readonly entries: readonly ServerEntry[];
}

/** Programs that start what was published elsewhere, not the files beside mcp.json. */
const ELSEWHERE = /^(npx|bunx|uvx|pipx|docker|podman)(\.cmd|\.exe)?$/;

/** Reads `mcpServers` (VS Code writes `servers`); never throws. */
export function readMcpServers(text: string | undefined): McpServers {
  const document = readJson(text);
  const problems = [...document.problems];
  const value = fieldsOf(document.value);
  const key = value['mcpServers'] === undefined && value['servers'] !== undefined ? 'servers' : 'mcpServers';
  const servers = value[key];
  if (document.value !== undefined && !isObject(servers)) {
    problems.push({ message: 'mcp.json has no object "mcpServers".', ...document.at(key) });
  }
  const entries = Object.entries(fieldsOf(servers)).flatMap(([name, entry]): ServerEntry[] => {
    const place = document.at(key, name);
    const command = fieldsOf(entry)['command'];
    if (!isObject(entry)) problems.push({ message: `"${key}.${name}" must be an object.`, ...place });
    // An entry with only a url says where a server runs, not how it is started.
    if (!isObject(entry) || typeof command !== 'string' || command.trim() === '') return [];
    const args = Array.isArray(entry['args']) ? entry['args'].map((arg) => here(String(arg))) : [];
    const cwd = typeof entry['cwd'] === 'string' ? here(entry['cwd']) : '.';
    const env = Object.entries(fieldsOf(entry['env'])).map(([key, value]) => [key, String(value)]);
    const made = { name, command: here(command), args, cwd, env: Object.fromEntries(env), place };
    return [{ ...made, unusable: whyUnusable(made) }];
  });
  return { problems, entries };
}

/** `${workspaceFolder}/server.py` → `./server.py`. */
function here(text: string): string {
  return text.replace(/\$\{(workspaceFolder|workspaceRoot|__dirname)\}/g, '.');
}

function whyUnusable(entry: Omit<ServerEntry, 'unusable'>): string | undefined {
  if (ELSEWHERE.test(entry.command)) return `${entry.command} starts a published package, not this one`;
  const foreign = [entry.command, ...entry.args, entry.cwd].find((text) =>
    /^(\/|~|[A-Za-z]:[\\/])|\$\{|<[^>]*>|(^|\/)path\/to\//.test(text),
  );
  if (foreign !== undefined) return `${foreign} is a path on one machine`;
  if (entry.cwd.split(/[\\/]/).includes('..')) return `cwd ${entry.cwd} is outside the package`;
  return undefined;
}
