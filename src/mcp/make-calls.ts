// The calls of a golden session, made by a connected client one after the other.

import type { Client } from '@modelcontextprotocol/client';
import type { Call } from '../core/types.js';
import { fieldsOf, objectsOf } from '../formats/object.js';
import { isBroken, isTimeout, words } from './failures.js';
import type { Tap } from './recorder.js';
import { type Answer, textsOf } from './results.js';

const NO_CONTENT = 'it has no content, which clients built on the Python SDK require';
const METHODS = { tool: 'tools/call', prompt: 'prompts/get', resource: 'resources/read' } as const;

/** What came of all of them, and during which the connection broke. */
export interface Called {
  readonly answers: readonly Answer[];
  readonly brokeAt?: string | undefined;
}

/** Makes every call that may be made. Throws nothing that the server causes. */
export async function makeCalls(client: Client, tap: Tap, calls: readonly Call[], timeoutMs: number): Promise<Called> {
  const answers: Answer[] = [];
  for (const call of calls) {
    const skipped = mayNot(call, tap);
    if (skipped !== undefined) {
      answers.push({ call, skipped });
      continue;
    }
    const before = tap.results(METHODS[call.kind]).length;
    try {
      await ask(client, call, timeoutMs);
      const result = tap.results(METHODS[call.kind]).at(-1) ?? {};
      const failed =
        result['isError'] === true ? short(textsOf(result).join(' ')) || 'isError without a text' : undefined;
      // The TypeScript SDK takes it for an empty one, the Python SDK rejects the whole answer.
      const empty =
        call.kind === 'tool' && !Array.isArray(result['content'])
          ? { failed: NO_CONTENT, rejected: true as const }
          : {};
      answers.push({ call, result, ...(failed === undefined ? empty : { failed }) });
    } catch (error) {
      if (isBroken(error)) return { answers, brokeAt: `${call.kind} ${call.name}` };
      const result = tap.results(METHODS[call.kind])[before];
      const failed = words(error, result);
      const late = isTimeout(error) ? { late: true as const } : {};
      answers.push({ call, failed, ...late, ...(result === undefined ? {} : { result, rejected: true }) });
    }
  }
  return { answers };
}

/** Tools that may write are called only where their author says so. */
function mayNot({ kind, name, write }: Call, tap: Tap): string | undefined {
  if (kind !== 'tool' || write) return undefined;
  const tools = tap.results('tools/list').flatMap(({ tools: page }) => objectsOf(page));
  const tool = tools.find((one) => one['name'] === name);
  if (tool === undefined) return undefined;
  const hints = fieldsOf(tool['annotations']);
  return hints['readOnlyHint'] === true ? undefined : 'it does not declare readOnlyHint: true';
}

function ask(client: Client, { kind, name, arguments: given }: Call, timeout: number): Promise<unknown> {
  if (kind === 'tool') return client.callTool({ name, arguments: given }, { timeout });
  if (kind === 'prompt') return client.getPrompt({ name, arguments: given as Record<string, string> }, { timeout });
  return client.readResource({ uri: name }, { timeout });
}

function short(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
