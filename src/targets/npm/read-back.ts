// What became of a tarball at the registry, as a receipt or an error in the registry's own words.

import { CONFIG_FILE } from '../../core/about.js';
import { ReleaseError } from '../../core/errors.js';
import { receiptOf } from '../../core/receipt.js';
import type { Host, PublishFile, Receipt } from '../../core/types.js';
import { isNpmOrg } from '../../registries/npm/address.js';
import { readVersion, type Shown } from '../../registries/npm/packument.js';
import { type NpmInput, readerOf, registryOf } from './index.js';
import { type Held, type Other, type Own, otherThere, same } from './inspect.js';
import type { Sent } from './publish.js';

/** What the registry shows of a tarball now, as a receipt; undefined while it shows nothing. */
export async function lookFor(
  publishFile: PublishFile,
  own: Own,
  input: NpmInput,
  host: Host,
): Promise<Receipt | undefined> {
  const credential = readerOf(input);
  const there = await readVersion(registryOf(input), own.name, own.version, credential, host);
  if (there === undefined) return undefined;
  if (same(own, there)) return receipt(publishFile, own, input, 'published');
  const other = await otherThere(there, publishFile, credential, host);
  return receipt(publishFile, own, input, 'conflict', described(there, other));
}

/** npm's words, and what they usually mean: it answers 404 where it means that the token may not. */
export function refused(
  publishFile: PublishFile,
  held: Held,
  { said, words }: Sent,
  registry: URL,
  trusted: boolean,
): ReleaseError {
  const text = words.join(' ');
  const hint =
    said === 'again'
      ? 'Run publish again later: it continues where it stopped.'
      : /E402|sign up for private/.test(text)
        ? `Private packages need a paid account; for a public one set [npm] access = "public" in ${CONFIG_FILE}.`
        : /E40[134]|ENEEDAUTH/.test(text)
          ? `The ${trusted ? 'trusted publisher' : 'token'} is not allowed to publish ${held.name}. npm reports that as "not found" too.`
          : /E422|provenance/.test(text)
            ? 'Set repository.url in package.json to the repository that publishes it.'
            : 'Correct what the registry reports and release it as a new version.';
  return new ReleaseError('npm/refused', `${registry.host} did not accept ${publishFile.file}.`, {
    hint,
    quote: words,
  });
}

/** A version that lies there, for people. */
export function described({ integrity, shasum }: Shown, other: Other | undefined, time?: string | undefined): string {
  const stated = integrity ?? `sha1 ${shasum ?? '(not given)'}`;
  if (other?.isWhole === false)
    return `${stated}, but what is served has sha256 ${other.sha256}: no npm installs it. Two uploads met: have this version deleted`;
  const digest = other === undefined ? stated : `sha256 ${other.sha256}`;
  return time === undefined ? digest : `${digest}   uploaded ${time.slice(0, 10)}`;
}

/** A receipt of this target. */
export function receipt(
  publishFile: PublishFile,
  own: Own,
  input: NpmInput,
  outcome: Receipt['outcome'],
  detail?: string,
): Receipt {
  return receiptOf('npm', publishFile, outcome, { url: pageAt(registryOf(input), own.name, own.version), detail });
}

/** Where people find a package, or one version of it. */
export function pageAt(registry: URL, name: string, version?: string): string {
  if (!isNpmOrg(registry)) return new URL(name, registry).href;
  return `https://www.npmjs.com/package/${name}${version === undefined ? '' : `/v/${version}`}`;
}
