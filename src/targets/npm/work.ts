// The npm registry: published by npm, read back by integrity, `latest` only for the highest release.

import type { Action, Finding, Parcel, Receipt } from '../../core/types.js';
import { readPackage, readVersion } from '../../registries/npm/packument.js';
import type { TargetWork } from '../types.js';
import { distTag } from './dist-tag.js';
import { type NpmInput, type NpmInputs, type NpmSettings, registryOf } from './index.js';
import { type Held, identity, inOrder, type NpmRemote, same, sha256There } from './inspect.js';
import { checkToken, refusals, textOf } from './preflight.js';
import { sendTarball } from './publish.js';
import { described, judge, lookBack, pageOf, receipt, refused } from './read-back.js';
import { readingFindings } from './reading.js';
import { mintNpmToken } from './trusted.js';

const TRIES = 4;
const WAIT_MS = 600_000;
const LONGEST_PAUSE_MS = 30_000;

export const work: TargetWork<NpmInputs, NpmSettings, NpmRemote> = {
  async preflight(input, host): Promise<readonly Finding[]> {
    const registry = registryOf(input);
    const remote = await work.inspect(input, host);
    const findings = [...remote].flatMap(([file, held]) => refusals(file, held, input));
    for (const parcel of input.parcels) {
      const held = remote.get(parcel.file);
      if (held === undefined || held.there !== undefined || held.manifest.private) continue;
      findings.push(...(await readingFindings(parcel, held, host)));
    }
    // Nothing more is asked, and no token minted, for what is not what it says.
    if (findings.some(({ rule }) => rule === 'preflight/npm-identity')) return findings;
    if (input.inputs.npmToken !== undefined) await checkToken(registry, input.inputs.npmToken, host);
    else {
      for (const { name, known, there } of remote.values()) {
        if (there === undefined) await mintNpmToken(registry, name, known === undefined, host);
      }
    }
    return findings;
  },

  async inspect(input, host): Promise<NpmRemote> {
    const registry = registryOf(input);
    const { npmToken } = input.inputs;
    const held = input.parcels.map(async (parcel): Promise<readonly [string, Held]> => {
      const own = await identity(parcel);
      const [there, known] = await Promise.all([
        readVersion(registry, own.name, own.version, npmToken, host),
        readPackage(registry, own.name, npmToken, host),
      ]);
      const otherSha256 =
        there === undefined || same(own, there) ? undefined : await sha256There(there, registry, npmToken, host);
      return [parcel.file, { ...own, there, known, otherSha256 }];
    });
    return new Map(await Promise.all(held));
  },

  plan: (parcels, remote, input) => inOrder(parcels, remote).map((parcel) => actionFor(parcel, remote, input)),

  async apply({ parcel }, remote, input, host): Promise<Receipt> {
    const held = remote.get(parcel.file);
    if (held === undefined) throw new Error(`${parcel.file} was not inspected`);
    const registry = registryOf(input);
    const { npmToken } = input.inputs;
    const versions = held.known?.versions ?? [];
    const wanted = input.settings.tag ?? textOf(held.manifest.publishConfig?.['tag']);
    for (let tries = 1; ; tries += 1) {
      const token = npmToken ?? (await mintNpmToken(registry, held.name, held.known === undefined, host));
      const order = {
        parcel,
        name: held.name,
        registry,
        token,
        tag: distTag(held.version, versions, wanted),
        access: accessOf(held, input),
      };
      const sent = await sendTarball(order, host);
      const seen = await lookBack(parcel, held, sent, input, host);
      if (seen !== undefined) return seen;
      if (sent.said === 'taken' || sent.said === 'exists') {
        return receipt(
          parcel,
          held,
          input,
          'accepted',
          'taken, and not served yet: npm needs from one minute to three hours',
        );
      }
      if (sent.said === 'refused' || tries === TRIES)
        throw refused(parcel, held, sent, registry, npmToken === undefined);
      await host.sleep(Math.random() * 1000 * 2 ** tries);
    }
  },

  async settle(accepted, input, host): Promise<readonly Receipt[]> {
    const registry = registryOf(input);
    const parcels = input.parcels.filter((parcel) => accepted.some(({ file }) => file === parcel.file));
    const until = host.now() + (input.wait ?? WAIT_MS);
    const settled = new Map<string, Receipt>();
    for (let pause = 1000; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
      for (const parcel of parcels.filter(({ file }) => !settled.has(file))) {
        const own = await identity(parcel);
        const there = await readVersion(registry, own.name, own.version, input.inputs.npmToken, host);
        const seen = there === undefined ? undefined : await judge(parcel, own, there, input, host);
        if (seen !== undefined) settled.set(parcel.file, seen);
      }
      if (settled.size === parcels.length || host.now() + pause > until) return [...settled.values()];
      await host.sleep(pause);
    }
  },
};

function actionFor(parcel: Parcel, remote: NpmRemote, input: NpmInput): Action {
  const held = remote.get(parcel.file);
  if (held === undefined) throw new Error(`${parcel.file} was not inspected`);
  const base = { target: 'npm' as const, parcel, url: pageOf(held, input) };
  if (held.there === undefined) return { ...base, state: 'absent', verb: 'publish' };
  if (same(held, held.there)) return { ...base, state: 'identical', verb: 'keep' };
  return {
    ...base,
    state: 'different',
    verb: 'conflict',
    there: described(held.there, held.otherSha256, held.known?.times[held.version]),
  };
}

/** A scope's new package is restricted unless something is said; who publishes a server for everybody means public. */
function accessOf({ manifest, name, known }: Held, input: NpmInput): 'public' | 'restricted' | undefined {
  const said = input.settings.access ?? textOf(manifest.publishConfig?.['access']);
  if (said === 'public' || said === 'restricted') return said;
  return name.startsWith('@') && known === undefined && manifest.license !== 'UNLICENSED' ? 'public' : undefined;
}
