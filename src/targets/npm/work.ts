// The npm registry: published by npm, read back by integrity, `latest` only for the highest release.

import type { Action, Finding, PublishFile, Receipt } from '../../core/types.js';
import { converge, untilServed, type Write } from '../../registries/converge.js';
import { isNpmOrg } from '../../registries/npm/address.js';
import { readPackage, readVersion } from '../../registries/npm/packument.js';
import type { TargetWork } from '../types.js';
import { npmAhead } from './ahead.js';
import { distTag } from './dist-tag.js';
import {
  credentialFor,
  loginOf,
  type NpmInput,
  type NpmInputs,
  type NpmLogin,
  type NpmSettings,
  readerOf,
  registryOf,
} from './index.js';
import { type Held, identity, inOrder, type NpmRemote, type Own, otherThere, same } from './inspect.js';
import { missingPlatforms } from './platform-packages.js';
import { refusals, textOf } from './preflight.js';
import { bundleFor, lostProvenance, provenanceFor } from './provenance.js';
import { type Sent, sendTarball } from './publish.js';
import { described, lookFor, pageAt, receipt, refused } from './read-back.js';
import { readingFindings } from './reading.js';
import { awaitsApproval, stagedAt } from './staged.js';
import { mintNpmToken } from './trusted.js';
import { withdrawNpm } from './withdraw.js';

const TRIES = 4;
/** Looks right after publishing, before a version counts as accepted only: registries with a queue need minutes. */
const LOOKS_MS = [0, 300, 700, 1500];
/** npm's words to a trusted publisher that may only stage. */
const STAGES_ONLY = /permission denied for this action/;
const QUEUED = 'accepted, not served yet: npm takes between one minute and three hours';

export const work: TargetWork<NpmInputs, NpmSettings, NpmRemote> = {
  ahead: npmAhead,
  withdraw: withdrawNpm,

  async preflight(remote, input, host): Promise<readonly Finding[]> {
    const registry = registryOf(input);
    const findings = [...remote].flatMap(([file, held]) => refusals(file, held, input));
    for (const publishFile of input.publishFiles) {
      const held = remote.get(publishFile.file);
      if (held === undefined || held.there !== undefined || held.manifest.private) continue;
      findings.push(...(await readingFindings(publishFile, held, host)));
      if (isNpmOrg(registry) && !input.rehearsed) {
        const provenance = await provenanceFor(held, input, accessOf(held, input), host);
        findings.push(...lostProvenance(publishFile.file, held, provenance, input.settings));
      }
    }
    // A stand-in has nothing but this release.
    if (!input.rehearsed) {
      findings.push(...(await missingPlatforms(remote, registry, readerOf(input), host)));
    }
    // Nothing more is asked, and no token minted, for what is not what it says.
    if (findings.some(({ rule }) => rule === 'preflight/npm-identity')) return findings;
    if (loginOf(input.inputs) === undefined && input.dryRun !== true) {
      for (const { name, known, there } of remote.values()) {
        if (there === undefined) await mintNpmToken(registry, name, known === undefined, host);
      }
    }
    return findings;
  },

  async inspect(input, host): Promise<NpmRemote> {
    const registry = registryOf(input);
    const credential = readerOf(input);
    const held = input.publishFiles.map(async (publishFile): Promise<readonly [string, Held]> => {
      const own = await identity(publishFile);
      const there = await readVersion(registry, own.name, own.version, credential, host);
      // Of what is there as it is here nothing else is asked.
      if (there !== undefined && same(own, there))
        return [publishFile.file, { ...own, there, known: undefined, other: undefined }];
      const known = await readPackage(registry, own.name, credential, host);
      const other = there === undefined ? undefined : await otherThere(there, publishFile, credential, host);
      return [publishFile.file, { ...own, there, known, other }];
    });
    return new Map(await Promise.all(held));
  },

  plan: (publishFiles, remote, input) =>
    inOrder(publishFiles, remote).map((publishFile) => actionFor(publishFile, remote, input)),

  async apply({ publishFile }, remote, input, host): Promise<Receipt> {
    const held = heldOf(publishFile, remote);
    const registry = registryOf(input);
    const login = loginOf(input.inputs);
    const access = accessOf(held, input);
    const wanted = input.settings.tag ?? textOf(held.manifest.publishConfig?.['tag']);
    const order = {
      ...{ publishFile, name: held.name, registry, access },
      asks: held.manifest.publishConfig?.['provenance'] === true,
      tag: distTag(held.version, held.known?.versions ?? [], wanted),
    };
    let stages = input.settings.stage === true;
    const send = async (): Promise<Sent> => {
      const { env } = await provenanceFor(held, input, access, host);
      const bundle = env === undefined ? undefined : await bundleFor(publishFile, held);
      const signed = { ...order, bundle, provenance: bundle === undefined ? env : undefined };
      const token = login === undefined ? await mintNpmToken(registry, held.name, held.known === undefined, host) : '';
      const as: NpmLogin = login ?? { kind: 'token', token };
      const waiting = stages ? await stagedAt(registry, held, credentialFor(as, registry), host) : undefined;
      if (waiting !== undefined) return { said: 'staged', words: [], staged: waiting };
      const sent = await sendTarball({ ...signed, login: as, stages }, host);
      if (stages && sent.said === 'exists') return { ...sent, said: 'staged' };
      const stagesOnly = !stages && login === undefined && STAGES_ONLY.test(sent.words.join(' '));
      if (!stagesOnly) return sent;
      stages = true;
      return send();
    };
    const write: Write<Sent, Receipt | undefined, Receipt> = {
      tries: TRIES,
      send,
      looks: ({ said }) => (said === 'refused' || said === 'staged' ? [0] : LOOKS_MS),
      look: () => lookFor(publishFile, held, input, host),
      conclude({ said, words, staged }, seen, last) {
        if (seen !== undefined)
          return seen.outcome === 'published' ? { ...seen, detail: `dist-tag ${order.tag}` } : seen;
        if (staged?.same === false) return receipt(publishFile, held, input, 'conflict', 'staged with other contents');
        if (said === 'staged') {
          const next = awaitsApproval(held, staged?.id);
          return { ...receipt(publishFile, held, input, 'accepted', next), byHand: true };
        }
        if (said === 'taken' || said === 'exists') return receipt(publishFile, held, input, 'accepted', QUEUED);
        if (said === 'refused' || last)
          throw refused(publishFile, held, { said, words }, registry, login === undefined);
        return undefined;
      },
    };
    return converge(write, host);
  },

  async settle(accepted, input, host): Promise<readonly Receipt[]> {
    const own = new Map<string, Own>();
    const look = async (publishFiles: readonly PublishFile[]): Promise<readonly Receipt[]> => {
      const seen: Receipt[] = [];
      for (const publishFile of publishFiles) {
        const mine = own.get(publishFile.file) ?? (await identity(publishFile));
        own.set(publishFile.file, mine);
        const found = await lookFor(publishFile, mine, input, host);
        if (found !== undefined) seen.push(found);
      }
      return seen;
    };
    // A person has to act on what is staged: it is looked at once.
    const waitMs = accepted.every(({ byHand }) => byHand) ? 0 : input.wait;
    return untilServed(accepted, input.publishFiles, look, waitMs, host);
  },
};

function heldOf({ file }: PublishFile, remote: NpmRemote): Held {
  const held = remote.get(file);
  if (held === undefined) throw new Error(`${file} was not inspected`);
  return held;
}

function actionFor(publishFile: PublishFile, remote: NpmRemote, input: NpmInput): Action {
  const held = heldOf(publishFile, remote);
  const base = { target: 'npm' as const, publishFile, url: pageAt(registryOf(input), held.name, held.version) };
  if (held.there === undefined) return { ...base, state: 'absent', verb: 'publish' };
  if (same(held, held.there)) return { ...base, state: 'identical', verb: 'keep' };
  return {
    ...base,
    state: 'different',
    verb: 'conflict',
    there: described(held.there, held.other, held.known?.times[held.version]),
    differs: held.other?.differs,
  };
}

/** A scope's new package is restricted unless something is said; who publishes a server for everybody means public. */
function accessOf({ manifest, known }: Held, input: NpmInput): 'public' | 'restricted' | undefined {
  const said = input.settings.access ?? textOf(manifest.publishConfig?.['access']);
  if (said === 'public' || said === 'restricted') return said;
  // A name without a scope is public, which npm wants to be told before it signs for a new one.
  return known === undefined && manifest.license !== 'UNLICENSED' ? 'public' : undefined;
}
