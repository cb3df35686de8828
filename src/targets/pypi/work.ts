// A Python package index: uploaded by uv, read back from the simple index by sha256.

import { ReleaseError } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import { receiptOf } from '../../core/receipt.js';
import type { Action, Finding, Host, PublishFile, Receipt } from '../../core/types.js';
import { converge, untilServed, type Write } from '../../registries/converge.js';
import { type IndexFile, readIndex } from '../../registries/pypi/simple-index.js';
import { isPypiOrg } from '../../registries/pypi/upload-rules.js';
import type { TargetWork } from '../types.js';
import { type PypiInput, type PypiInputs, type PypiSettings, placesOf, pypi } from './index.js';
import { mintToken } from './trusted.js';
import { type Sent, sendFile, unreadByUv } from './upload.js';
import { withdrawPypi } from './withdraw.js';

export interface PypiRemote {
  /** What the index shows, by file name. */
  readonly files: ReadonlyMap<string, IndexFile>;
  /** The token that was given, else one that is minted for all files of the run. */
  token(): Promise<string>;
}

const TRIES = 4;
/** A minted token is good for 15 minutes; one is used for all files of a run. */
const TOKEN_MS = 10 * 60_000;

export const work: TargetWork<PypiInputs, PypiSettings, PypiRemote> = {
  inspect: inspectPypi,
  withdraw: withdrawPypi,

  async preflight(input, host): Promise<readonly Finding[]> {
    const { upload, index } = placesOf(input);
    const words = await unreadByUv(input.publishFiles, host);
    if (words !== undefined) return [unreadFinding(words)];
    const refused = input.publishFiles.flatMap((publishFile) => pypi.refuses?.(publishFile, index) ?? []);
    if (refused.length > 0) return refused;
    if (input.inputs.pypiToken === undefined) {
      if (input.dryRun !== true) await mintToken(index, host);
    } else if (isPypiOrg(upload) && !input.inputs.pypiToken.startsWith('pypi-')) {
      throw new ReleaseError('preflight/pypi-token', 'pypi-token is not a PyPI token: those begin with pypi-.', {
        hint: 'Create one at pypi.org → Account settings → API tokens, or use trusted publishing.',
      });
    }
    return [];
  },

  plan: (publishFiles, remote, input) => publishFiles.map((publishFile) => actionFor(publishFile, remote, input)),

  async apply({ publishFile }, { token }, input, host): Promise<Receipt> {
    const { upload } = placesOf(input);
    const write: Write<Sent, IndexFile | undefined, Receipt> = {
      tries: TRIES,
      send: async () => sendFile(publishFile, upload, await token(), host),
      look: () => lookUp(publishFile, input, host),
      conclude: (sent, there, last) =>
        served(publishFile, there, input) ??
        (sent.said !== 'again' || last ? unseen(publishFile, sent, input) : undefined),
    };
    return converge(write, host);
  },

  async settle(accepted, input, host): Promise<readonly Receipt[]> {
    const look = async (publishFiles: readonly PublishFile[]): Promise<readonly Receipt[]> => {
      const remote = await inspectPypi(input, host);
      return publishFiles.flatMap(
        (publishFile) => served(publishFile, remote.files.get(publishFile.file), input) ?? [],
      );
    };
    const patience = { waitMs: input.wait, firstMs: 500, longestMs: 15_000 };
    return untilServed(accepted, input.publishFiles, look, patience, host);
  },
};

function unreadFinding(quote: readonly string[]): Finding {
  return {
    rule: 'preflight/pypi-identity',
    level: 'error',
    message: 'uv cannot read the name and version of a wheel or sdist, so it would not publish it. Nothing was sent.',
    hint: 'Build it again with uv build.',
    quote,
  };
}

async function inspectPypi(input: PypiInput, host: Host): Promise<PypiRemote> {
  const { index } = placesOf(input);
  const wanted = input.publishFiles;
  const projects = [...new Set(wanted.map(({ project }) => project))];
  const names = wanted.map(({ file }) => file);
  const pages = await Promise.all(projects.map((project) => readIndex(index, project, names, host)));
  const files = new Map(pages.flatMap((page) => page ?? []).map((file) => [file.file, file]));
  return { files, token: tokenOf(input, index, host) };
}

function actionFor(publishFile: PublishFile, remote: PypiRemote, input: PypiInput): Action {
  const there = remote.files.get(publishFile.file);
  const base = { target: 'pypi' as const, publishFile, url: pageOf(publishFile, input) };
  if (there === undefined) return { ...base, state: 'absent', verb: 'publish' };
  if (there.sha256 === publishFile.sha256) return { ...base, state: 'identical', verb: 'keep' };
  return { ...base, state: 'different', verb: 'conflict', there: described(there) };
}

async function lookUp(publishFile: PublishFile, input: PypiInput, host: Host): Promise<IndexFile | undefined> {
  const files = await readIndex(placesOf(input).index, publishFile.project, [publishFile.file], host);
  return files?.find(({ file }) => file === publishFile.file);
}

/** What the index shows of a file, as a receipt; undefined while it shows nothing. */
function served(publishFile: PublishFile, there: IndexFile | undefined, input: PypiInput): Receipt | undefined {
  if (there === undefined) return undefined;
  if (there.sha256 === publishFile.sha256) return receipt(publishFile, input, 'published');
  return receipt(publishFile, input, 'conflict', described(there));
}

/** A file that was sent and is not shown: "already exists" and yes both mean that it is on its way. */
function unseen(publishFile: PublishFile, sent: Sent, input: PypiInput): Receipt {
  if (sent.said === 'taken' || sent.said === 'exists') {
    return receipt(publishFile, input, 'accepted', 'accepted, not listed by the index yet');
  }
  if (sent.said === 'burned') {
    const words = 'a file of this name was uploaded and deleted before, and names cannot be reused';
    return receipt(publishFile, input, 'conflict', words);
  }
  throw refused(publishFile, sent, input);
}

/** The index's own words, and what they ask for. */
function refused(publishFile: PublishFile, { said, words }: Sent, input: PypiInput): ReleaseError {
  const { host } = placesOf(input).upload;
  const text = words.join(' ');
  const hint =
    said === 'again'
      ? 'Run publish again later: it continues where it stopped.'
      : /\b40[13]\b/.test(text)
        ? 'Check that the token is valid for this project; a token for one project cannot create another.'
        : 'Correct what the index reports and release it as a new version.';
  return new ReleaseError('pypi/refused', `${host} did not accept ${publishFile.file}.`, {
    hint,
    quote: words.slice(0, 8),
  });
}

function described({ sha256, uploaded }: IndexFile): string {
  const when = uploaded === undefined ? '' : `   uploaded ${uploaded.slice(0, 10)}`;
  return `sha256 ${sha256 ?? '(not given)'}${when}`;
}

function receipt(publishFile: PublishFile, input: PypiInput, outcome: Receipt['outcome'], detail?: string): Receipt {
  return receiptOf('pypi', publishFile, outcome, { url: pageOf(publishFile, input), detail });
}

/** Where people find the version. */
function pageOf({ project }: PublishFile, input: PypiInput): string {
  const { index } = placesOf(input);
  const version = input.plan.projects.find(({ name }) => name === project)?.version ?? '';
  if (isPypiOrg(index)) return `${index.origin}/project/${project}/${version}/`;
  return new URL(`${normalName(project)}/`, bare(index)).href;
}

function bare(index: URL): URL {
  const url = new URL(index);
  url.username = '';
  url.password = '';
  return url;
}

function tokenOf(input: PypiInput, index: URL, host: Host): PypiRemote['token'] {
  let minted: { readonly token: string; readonly at: number } | undefined;
  return async () => {
    const { pypiToken } = input.inputs;
    if (pypiToken !== undefined) return pypiToken;
    if (minted !== undefined && host.now() - minted.at < TOKEN_MS) return minted.token;
    minted = { token: await mintToken(index, host), at: host.now() };
    return minted.token;
  };
}
