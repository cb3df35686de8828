// Staged publishing: a version waits at npm until a maintainer approves it with a second factor (docs.npmjs.com/staged-publishing).

import { z } from 'zod';
import type { Credential, Host } from '../../core/types.js';
import { listOf, peekAnswer } from '../../registries/remote-answer.js';
import type { Own } from './inspect.js';

/** A version that waits. */
export interface Staged {
  /** Undefined where npm did not tell. */
  readonly id: string | undefined;
  /** Whether it is our very bytes. */
  readonly same: boolean;
}

const LIST = z.looseObject({
  items: listOf(
    z.looseObject({
      id: z.string().regex(/^[\w-]+$/),
      packageName: z.string(),
      version: z.string(),
      shasum: z.string().optional(),
    }),
  ),
});

/** The version as it waits there; undefined where it does not, and where this login may not ask. */
export async function stagedAt(
  registry: URL,
  { name, version, shasum }: Own,
  credential: Credential | undefined,
  host: Host,
): Promise<Staged | undefined> {
  const url = new URL(`-/stage?package=${encodeURIComponent(name)}&perPage=100`, registry).href;
  const answer = await host.http({ url, headers: { accept: 'application/json' }, credential });
  const { items = [] } = (answer.status === 200 ? peekAnswer(answer, LIST) : undefined) ?? {};
  const found = items.find((one) => one.packageName === name && one.version === version);
  return found && { id: found.id, same: found.shasum === undefined || found.shasum === shasum };
}

/** What a person does next, as the detail of a receipt. */
export function awaitsApproval({ name }: Pick<Own, 'name'>, id: string | undefined): string {
  return id === undefined
    ? `staged: a maintainer finds it with npm stage list ${name} and approves it`
    : `staged with id ${id}: a maintainer approves it with npm stage approve ${id}`;
}
