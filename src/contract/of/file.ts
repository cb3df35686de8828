// A contract that was written down before: read as what it is, a file from elsewhere.

import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { usageError } from '../../core/errors.js';
import type { Contract } from '../../core/types.js';
import { TYPED } from '../../host/typed.js';
import { makeContract } from '../../mcp/contract.js';
import { depthMeter } from '../../mcp/limits.js';
import { PASSPORT } from '../../plan/schema.js';
import { RESULT } from '../../start/golden/file.js';

const MOST_BYTES = 64 * 1024 * 1024;
const ITEMS = z.array(z.record(z.string(), z.unknown()));
const SCHEMA = z.object({
  format: z.literal(1),
  protocolVersions: z.array(z.string()),
  serverInfo: z.record(z.string(), z.unknown()),
  instructions: z.string().optional(),
  capabilities: z.record(z.string(), z.unknown()),
  tools: ITEMS,
  resources: ITEMS,
  resourceTemplates: ITEMS,
  prompts: ITEMS,
  results: z.array(RESULT).optional(),
  passport: PASSPORT.optional(),
});

/** Reads a `.contract.json`. @throws ReleaseError exit 2 `contract/file` */
export async function readContractFile(path: string, shown: string): Promise<Contract> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined || facts.size > MOST_BYTES) throw refuse(shown, facts === undefined ? 'absent' : 'too large');
  return parseContract(await readFile(path), shown);
}

/** The same for bytes that were fetched. */
export function parseContract(bytes: Uint8Array, shown: string): Contract {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthMeter().tooDeep(bytes)) throw refuse(shown, 'nested too deep');
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof Error && 'exit' in error) throw error;
    throw refuse(shown, 'not JSON');
  }
  const checked = SCHEMA.safeParse(value);
  if (checked.success) return makeContract(checked.data);
  const [first] = checked.error.issues;
  throw refuse(shown, `not a contract (${first?.path.join('.') || 'format'}: ${first?.message ?? 'invalid'})`);
}

function refuse(shown: string, why: string): Error {
  return usageError('contract/file', `${shown} is ${why}.`, `Create one: ${TYPED} contract > weather.contract.json`);
}
