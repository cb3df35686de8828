// Finds one file of one project on the user's default Python package index.

import { ReleaseError, thrownWords } from '../../core/errors.js';
import type { Credential, Host } from '../../core/types.js';
import { fromAddress } from '../../host/credential.js';
import { type IndexFile, readSimplePage, SIMPLE_ACCEPT } from './simple-page.js';
import { pythonIndexes } from './user-indexes.js';

/** A file on an index: what to ask for, and the address without credentials for people. */
export interface Found {
  readonly url: string;
  readonly credential?: Credential | undefined;
  readonly shown: string;
  /** As the index publishes it, lower-case hex. */
  readonly sha256?: string | undefined;
}

/**
 * Where `file` of `project` lies on the user's default index. Credentials in the index address are sent to its origin only.
 * Throws ReleaseError `index/unreachable` when the index does not answer, `index/no-file` when it does not have the file.
 */
export async function findOnIndex(host: Host, project: string, file: string): Promise<Found> {
  const page = await projectPage(host, project);
  const listed = page.files.find((one) => one.file === file);
  if (listed === undefined) throw new ReleaseError('index/no-file', `${page.shown} has no ${file}.`);
  const target = withoutCredential(new URL(listed.url));
  const credential = target.credential ?? page.credential;
  return { url: target.url, shown: target.url, credential, sha256: listed.sha256 };
}

/**
 * Versions of a project that have a wheel on the user's default index, in no order; those that were yanked are left out where
 * the index says so. Empty when the index does not have the project or does not answer.
 */
export async function versionsOnIndex(host: Host, project: string): Promise<readonly string[]> {
  try {
    const page = await projectPage(host, project);
    const versions = page.files.flatMap(({ file, yanked }) =>
      file.endsWith('.whl') && !yanked ? (file.split('-')[1] ?? []) : [],
    );
    return [...new Set(versions)];
  } catch (error) {
    if (error instanceof ReleaseError) return [];
    throw error;
  }
}

interface Page {
  /** What it was asked for by. */
  readonly shown: string;
  readonly credential: Credential | undefined;
  readonly files: readonly IndexFile[];
}

async function projectPage(host: Host, project: string): Promise<Page> {
  const index = (await pythonIndexes(host)).default;
  const page = withoutCredential(new URL(`${project}/`, index.endsWith('/') ? index : `${index}/`));
  const answer = await host
    .http({
      url: page.url,
      headers: {
        accept: SIMPLE_ACCEPT,
      },
      credential: page.credential,
      timeoutMs: 30_000,
      budgetMs: 90_000,
    })
    .catch((cause: unknown) => {
      const words = thrownWords(cause);
      throw new ReleaseError('index/unreachable', `${page.url} does not answer: ${words}`, { cause });
    });
  if (answer.status !== 200) {
    throw new ReleaseError('index/unreachable', `${page.url} answered ${answer.status}.`);
  }
  return { shown: page.url, credential: page.credential, files: readSimplePage(answer, project) };
}

function withoutCredential(address: URL): { url: string; credential: Credential | undefined } {
  const { url, credential } = fromAddress(address);
  url.hash = '';
  return { url: url.href, credential };
}
