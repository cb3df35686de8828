// One instance of Sigstore: where it signs, and whom to trust. The public one is data; another is named by a file.

import { readFile } from 'node:fs/promises';
import { SigningConfig, TrustedRoot } from '@sigstore/protobuf-specs';
import { usageError } from '../../core/errors.js';
import data from '../../data/sigstore.json' with { type: 'json' };

/** A log, and the version of the API that it is asked by. */
export interface Log {
  readonly url: URL;
  readonly version: number;
}

/** Where a file is signed. */
export interface Services {
  /** Fulcio: turns an id-token into a certificate. */
  readonly ca: URL;
  /** Rekor. */
  readonly log: Log;
  /** The timestamp authority; undefined where the instance has none. */
  readonly time: URL | undefined;
}

export interface Instance {
  readonly root: TrustedRoot;
  /**
   * @param highest version of the log's API; version 2 tells no time
   * @throws ReleaseError exit 2 where the instance has no service that is spoken here
   */
  services(now: number, highest?: 1 | 2): Services;
  /** Whether it has a log that tells the time. */
  tellsTime(now: number): boolean;
}

type Service = SigningConfig['caUrls'][number];

/**
 * @param file a client trust configuration, as `sigstore-python --trust-config` takes it; undefined: the public instance
 * @throws ReleaseError exit 2 where it cannot be read
 */
export async function instanceOf(file: string | undefined): Promise<Instance> {
  const { trustedRoot, signingConfig } = file === undefined ? data.trustConfig : await readConfig(file);
  try {
    const root = TrustedRoot.fromJSON(trustedRoot);
    const config = SigningConfig.fromJSON(signingConfig);
    return {
      root,
      services: (now, highest = 2) => servicesOf(config, now, highest),
      tellsTime: (now) => newest(config.rekorTlogUrls, now) !== undefined,
    };
  } catch (error) {
    throw unusable(file, (error as Error).message);
  }
}

async function readConfig(file: string): Promise<{ trustedRoot: unknown; signingConfig: unknown }> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    const { trustedRoot, signingConfig } = read as Record<string, unknown>;
    if (typeof trustedRoot === 'object' && typeof signingConfig === 'object') return { trustedRoot, signingConfig };
  } catch (error) {
    throw unusable(file, (error as Error).message);
  }
  throw unusable(file, 'it has no trustedRoot or no signingConfig');
}

function unusable(file: string | undefined, why: string): Error {
  return usageError(
    'sign/trust-config',
    `sigstore-trust-config ${file ?? ''} is not a client trust configuration: ${why}.`,
    'Set the file that the operator of the instance provides (clienttrustconfig.v0.1+json), or leave it unset for the public one.',
  );
}

function servicesOf({ caUrls, rekorTlogUrls, tsaUrls }: SigningConfig, now: number, highest: number): Services {
  const [ca, log, time] = [newest(caUrls, now), newest(rekorTlogUrls, now, highest), newest(tsaUrls, now)];
  // Version 2 of the log tells no time, so somebody else has to.
  if (ca !== undefined && log !== undefined && (log.version === 1 || time !== undefined))
    return { ca: ca.url, log, time: time?.url };
  const lacks =
    ca === undefined
      ? 'certificate authority with version 1 of its API'
      : log === undefined
        ? 'log with version 1 or 2 of its API'
        : 'timestamp authority, which version 2 of its log needs';
  throw usageError(
    'sign/trust-config',
    `The Sigstore instance has no ${lacks}.`,
    'Set sigstore-trust-config to a client trust configuration that has one.',
  );
}

/** Of those that are valid now the ones with the highest version that is spoken here, and of these the one that began last. */
function newest(services: readonly Service[], now: number, highest = 1): Log | undefined {
  const [first] = services
    .filter(({ majorApiVersion, validFor, url }) => {
      const [start, end] = [validFor?.start?.getTime() ?? 0, validFor?.end?.getTime() ?? Number.POSITIVE_INFINITY];
      return majorApiVersion >= 1 && majorApiVersion <= highest && start <= now && now <= end && URL.canParse(url);
    })
    .sort(
      (a, b) =>
        b.majorApiVersion - a.majorApiVersion ||
        (b.validFor?.start?.getTime() ?? 0) - (a.validFor?.start?.getTime() ?? 0),
    );
  return first === undefined ? undefined : { url: new URL(first.url), version: first.majorApiVersion };
}
