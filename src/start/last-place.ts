// What the end of a server's words shows of its own: the place where it failed, a question to a person.

import { CONFIG_FILE } from '../core/about.js';
import { normalName } from '../core/names.js';
import type { Diagnosis } from '../core/types.js';

const NODE = /\bnode_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/((?!node_modules\/)[^\s:()]+):(\d+)/g;
const PYTHON = /File "[^"\n]*site-packages\/(([^/"\n]+)\/[^"\n]+)", line (\d+)/g;

/** Where in its own files it failed, by the trace that it left: `server.js:10`. Node names the innermost call first, Python last. */
export function failedAt(words: string, name: string): string | undefined {
  const node = [...words.matchAll(NODE)].find(([, owner]) => owner === name);
  if (node !== undefined) return `${node[2]}:${node[3]}`;
  const python = [...words.matchAll(PYTHON)].findLast(([, , top = '']) => normalName(top) === normalName(name));
  return python === undefined ? undefined : `${python[1]}:${python[3]}`;
}

/** The last line, where it asks for something and ends as if somebody typed behind it. */
const QUESTION =
  /(?:^|\n)([^\n]*(?:\b(?:enter|type|your|paste|provide|choose|select|password|passphrase|api[ _-]?key|token|user ?name|continue|proceed)\b[^\n]{0,80}[:?>]|[[(]y\/n[\])]:?))\s*$/i;

/** Where it waits for a person: nobody types behind a client. @param lines what to write where what it asks for can be set */
export function asksPerson(words: string, lines: string): Diagnosis | undefined {
  const question = QUESTION.exec(words)?.[1]?.trim();
  if (question === undefined) return undefined;
  return {
    rule: 'start/hang',
    message: `The server waits for a person to answer “${question.slice(-200)}”. Behind a client nobody types: stdin is reserved for the protocol.`,
    hint: `Take it from an environment variable or an argument. If the server asks only where that is missing, set it in ${CONFIG_FILE}:\n${lines}`,
  };
}
