// Says in the MCP Registry that a version should not be used: it is deprecated with the reason, and stays readable.

import type { Host } from '../../core/types.js';
import { toSemver } from '../../core/version.js';
import { converge } from '../../registries/converge.js';
import type { Withdrawing, Withdrawn } from '../types.js';
import { type Entry, readEntry, type Sent, setStatus, versionUrl } from './api.js';
import { basesOf } from './document.js';
import { type RegistryInputs, type RegistrySettings, registryOf } from './index.js';
import { registryToken } from './login.js';
import { refused } from './refusals.js';

type Of = Withdrawing<RegistryInputs, RegistrySettings>;

/** Deprecates the version of each server that these projects are. */
export async function withdrawListing(of: Of, host: Host): Promise<readonly Withdrawn[]> {
  const projects = of.projects.map((one) => ({ path: '.', ...one, version: of.version }));
  const names = basesOf(projects, of).map(({ value }) => String(value['name']));
  const done: Withdrawn[] = [];
  for (const name of names) done.push(await withdrawOne(name, of, host));
  return done;
}

async function withdrawOne(name: string, of: Of, host: Host): Promise<Withdrawn> {
  const registry = registryOf(of);
  const version = toSemver(of.version) ?? of.version;
  const what = `${name} ${version}`;
  const base = { what, url: versionUrl(registry, name, version) };
  const there = await readEntry(registry, name, version, host);
  if (there === undefined) return { what, outcome: 'absent' };
  if (isDone(there, of.reason)) return { ...base, outcome: 'already' };
  if (of.dryRun === true) return { ...base, outcome: 'to withdraw' };
  const status = { name, version, status: 'deprecated', message: of.reason };
  return converge<Sent, Entry | undefined, Withdrawn>(
    {
      tries: 4,
      send: async () => setStatus(registry, status, await registryToken(of, name, host), host),
      look: () => readEntry(registry, name, version, host),
      conclude(sent, seen, last) {
        if (isDone(seen, of.reason)) return { ...base, outcome: 'withdrawn' };
        if (['namespace', 'refused', 'token'].includes(sent.said) || last) throw refused(registry, what, sent);
        return undefined;
      },
    },
    host,
  );
}

/** One that was deleted is as withdrawn as it can be. */
function isDone(entry: Entry | undefined, reason: string): boolean {
  return entry?.status === 'deleted' || (entry?.status === 'deprecated' && entry.statusMessage === reason);
}
