// Lists a release in the MCP Registry: one server.json per server, made of what the other targets serve by then.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import { jsonText } from '../../core/json-text.js';
import { receiptOf } from '../../core/receipt.js';
import type { Action, PublishFile, Receipt } from '../../core/types.js';
import { packagesIn } from '../../formats/server-json.js';
import { converge, untilServed, type Write } from '../../registries/converge.js';
import type { TargetWork } from '../types.js';
import { registryAhead } from './ahead.js';
import { type Entry, publish, readEntry, type Sent, versionUrl } from './api.js';
import { type Base, basesOf, fileOf, rendered } from './document.js';
import { type RegistryInput, type RegistryInputs, type RegistrySettings, registryOf, type Value } from './index.js';
import { judgeListing } from './judge.js';
import { registryToken } from './login.js';
import { offerListing } from './offer.js';
import { refused } from './refusals.js';
import { difference } from './same.js';
import { withdrawListing } from './withdraw.js';

/** What is to be listed, and what the registry has of that version, by file name. */
export type RegistryRemote = ReadonlyMap<string, { readonly value: Value; readonly there: Entry | undefined }>;

/** A package shows up at the registry minutes after its index serves it: 2, 4, 8, … s. */
const TRIES = 9;
const LONGEST_PAUSE = 60_000;

export const work: TargetWork<RegistryInputs, RegistrySettings, RegistryRemote> = {
  preflight: (_remote, input, host) => judgeListing(input, host),
  ahead: registryAhead,
  withdraw: withdrawListing,
  offer: offerListing,

  async generate(served, input, folder) {
    const { projects } = input.plan;
    const bases = basesOf(projects, input);
    return Promise.all(
      bases.map(async (base): Promise<PublishFile> => {
        const value = rendered(base, projects, served);
        if (packagesIn(value).length === 0 && !Array.isArray(value['remotes'])) throw nothingServed(base);
        const file = fileOf(value, bases.length);
        const path = join(folder, file);
        await writeFile(path, jsonText(value));
        return { kind: 'generated', file, path, ...(await digestFile(path)), project: base.project.name };
      }),
    );
  },

  async inspect(input, host): Promise<RegistryRemote> {
    const registry = registryOf(input);
    const found = await Promise.all(
      input.publishFiles.map(async ({ file, path }) => {
        const value = JSON.parse(await readFile(path, 'utf8')) as Value;
        const { name, version } = namedIn(value);
        return [file, { value, there: await readEntry(registry, name, version, host) }] as const;
      }),
    );
    return new Map(found);
  },

  plan: (publishFiles, remote, input) => publishFiles.map((publishFile) => actionFor(publishFile, remote, input)),

  async apply({ publishFile }, remote, input, host): Promise<Receipt> {
    const registry = registryOf(input);
    const { value = {} } = remote.get(publishFile.file) ?? {};
    const { name, version } = namedIn(value);
    const write: Write<Sent, Entry | undefined, Receipt> = {
      tries: input.wait === 0 ? 2 : TRIES,
      // A token lives for five minutes, and a package may take longer to be seen.
      send: async () => publish(registry, jsonText(value), await registryToken(input, name, host), host),
      look: () => readEntry(registry, name, version, host),
      conclude(sent, there, last) {
        const seen = seenAs(publishFile, new Map([[publishFile.file, { value, there }]]), input);
        if (seen !== undefined) return seen;
        const detail = 'accepted, not shown by the registry yet';
        const url = urlOf(value, input);
        if (sent.said === 'taken') return receiptOf('mcp-registry', publishFile, 'accepted', { url, detail });
        const hopeless = ['namespace', 'refused', 'exists'].includes(sent.said);
        if (hopeless || last) throw refused(registry, `${name} ${version}`, sent);
        return undefined;
      },
      pause: (_, tries) => Math.min(LONGEST_PAUSE, 1000 * 2 ** tries),
    };
    return converge(write, host);
  },

  settle(accepted, input, host) {
    const look = async (publishFiles: readonly PublishFile[]): Promise<readonly Receipt[]> => {
      const remote = await work.inspect({ ...input, publishFiles }, host);
      return publishFiles.flatMap((publishFile) => seenAs(publishFile, remote, input) ?? []);
    };
    return untilServed(accepted, input.publishFiles, look, input.wait, host);
  },
};

/** A version is listed once and for all: not without a way to install it. */
function nothingServed({ from, project: { name } }: Base): ReleaseError {
  const message = `${from} would list nothing that installs ${name}: no target of this run serves a package of it.`;
  const hint =
    'Publish it in the same run: name its package index among the targets, or write "packages" in server.json.';
  return new ReleaseError('mcp-registry/empty', message, { hint });
}

function namedIn(value: Value): { readonly name: string; readonly version: string } {
  return { name: String(value['name']), version: String(value['version']) };
}

function actionFor(publishFile: PublishFile, remote: RegistryRemote, input: RegistryInput): Action {
  const { value = {}, there } = remote.get(publishFile.file) ?? {};
  const base = { target: 'mcp-registry' as const, publishFile, url: urlOf(value, input) };
  if (there === undefined) return { ...base, state: 'absent', verb: 'publish' };
  const differs = difference(value, there.server);
  if (differs === undefined) return { ...base, state: 'identical', verb: 'keep' };
  return { ...base, state: 'different', verb: 'conflict', there: described(there), differs };
}

/** What the registry shows of a listing, as a receipt; undefined while it shows nothing. */
function seenAs(publishFile: PublishFile, remote: RegistryRemote, input: RegistryInput): Receipt | undefined {
  const { state, url, there, differs } = actionFor(publishFile, remote, input);
  if (state === 'absent') return undefined;
  if (state === 'identical') return receiptOf('mcp-registry', publishFile, 'published', { url });
  return receiptOf('mcp-registry', publishFile, 'conflict', { url, detail: `${there}: ${differs}` });
}

function urlOf(value: Value, input: RegistryInput): string {
  const { name, version } = namedIn(value);
  return versionUrl(registryOf(input), name, version);
}

function described({ publishedAt, status }: Entry): string {
  const when = publishedAt === undefined ? '' : ` of ${publishedAt.slice(0, 10)}`;
  return `another server.json${when}${status === 'active' ? '' : `, ${status}`}`;
}
