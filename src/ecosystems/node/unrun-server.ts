// A server that the package creates and that its command connects to nothing: the process ends at once, without a word.

import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { readNamed } from '../../repository/regular-file.js';
import { npxCommand } from './command.js';
import type { NodeManifest } from './manifest.js';
import { reach } from './reach.js';

/** The name of the server, and what is before it on its line. */
const CREATES = /^([ \t]*)(?:export )?(?:const|let|var) ([\w$]+) = new (?:[\w$]+\.)*(?:McpServer|Server)\(/m;
const SDK = /@modelcontextprotocol\//;
/** The class Server of the SDK, and no other, is connected; an HTTP handler may do it for it. */
const CONNECTS = /\.connect\(|\bserveStdio\(|\.handleRequest\(/;
const CODE = /\.[cm]?js$/;
const MOST_FILES = 2000;
const LARGEST = 1_000_000;

/**
 * What to write, where the command of an installed package creates a server and nothing that it loads connects one.
 * @param home the folder of the package
 */
export async function unrunServer(home: string, manifest: NodeManifest): Promise<string | undefined> {
  const command = npxCommand(manifest);
  const bin = command === undefined ? undefined : manifest.bin[command];
  if (bin === undefined) return undefined;
  const listed = await readdir(home, { recursive: true }).catch((): string[] => []);
  const files = listed.filter((path) => CODE.test(path) && !/(^|[/\\])node_modules[/\\]/.test(path));
  if (files.length > MOST_FILES) return undefined;
  const text = (file: string): string | undefined => readNamed(join(home, file), LARGEST).bytes?.toString();
  const there = new Set(files.map((path) => path.replaceAll('\\', '/')));
  const entry = posix.normalize(bin);
  const { sources } = reach([entry], { has: (path) => there.has(path), text });
  const loaded = [...sources.keys()].map((file) => ({ file, code: text(file) ?? '' }));
  if (loaded.some(({ code }) => CONNECTS.test(code))) return undefined;
  const made = loaded.find(({ code }) => SDK.test(code) && CREATES.test(code));
  if (made === undefined) return undefined;
  const connects = (code: string): boolean => SDK.test(code) && CONNECTS.test(code);
  const other = [...there].sort().find((file) => !sources.has(file) && connects(text(file) ?? ''));
  const [, indent = '', name = 'server'] = CREATES.exec(made.code) ?? [];
  const nothing = `Nothing connects the server that ${made.file} creates.`;
  if (other !== undefined) return `${nothing} Name ${other} in "bin", which connects one.`;
  const where = indent === '' ? 'Add at the end of its source' : `Add where ${name} is returned, in its source`;
  return `${nothing} ${where}:\n  import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";\n  await ${name}.connect(new StdioServerTransport());`;
}
