// A Python package index: uploaded by uv, read back from the simple index by sha256.

import { ReleaseError } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import { receiptOf } from '../../core/receipt.js';
import type { Action, Finding, Host, Parcel, Receipt } from '../../core/types.js';
import { converge, untilServed, type Write } from '../../registries/converge.js';
import { type IndexFile, readIndex } from '../../registries/pypi/simple-index.js';
import type { TargetWork } from '../types.js';
import { type PypiInput, type PypiInputs, type PypiSettings, placesOf, pypi } from './index.js';
import { mintToken } from './trusted.js';
import { type Sent, sendFile, unreadByUv } from './upload.js';

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

  async preflight(input, host): Promise<readonly Finding[]> {
    const { upload, index } = placesOf(input);
    const words = await unreadByUv(input.parcels, host);
    if (words !== undefined) return [unreadFinding(words)];
    const refused = input.parcels.flatMap((parcel) => pypi.refuses?.(parcel, index) ?? []);
    if (refused.length > 0) return refused;
    if (input.inputs.pypiToken === undefined) await mintToken(index, host);
    else if (upload.hostname.endsWith('pypi.org') && !input.inputs.pypiToken.startsWith('pypi-')) {
      throw new ReleaseError('preflight/pypi-token', 'pypi-token is not a PyPI token: those begin with pypi-.', {
        hint: 'Create one at pypi.org → Account settings → API tokens, or use trusted publishing.',
      });
    }
    return [];
  },

  plan: (parcels, remote, input) => parcels.map((parcel) => actionFor(parcel, remote, input)),

  async apply({ parcel }, { token }, input, host): Promise<Receipt> {
    const { upload } = placesOf(input);
    const write: Write<Sent, IndexFile | undefined, Receipt> = {
      tries: TRIES,
      send: async () => sendFile(parcel, upload, await token(), host),
      look: () => lookUp(parcel, input, host),
      conclude: (sent, there, last) =>
        served(parcel, there, input) ?? (sent.said !== 'again' || last ? unseen(parcel, sent, input) : undefined),
    };
    return converge(write, host);
  },

  async settle(accepted, input, host): Promise<readonly Receipt[]> {
    const look = async (parcels: readonly Parcel[]): Promise<readonly Receipt[]> => {
      const remote = await inspectPypi(input, host);
      return parcels.flatMap((parcel) => served(parcel, remote.files.get(parcel.file), input) ?? []);
    };
    const patience = { waitMs: input.wait, firstMs: 500, longestMs: 15_000 };
    return untilServed(accepted, input.parcels, look, patience, host);
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
  const wanted = input.parcels;
  const projects = [...new Set(wanted.map(({ project }) => project))];
  const names = wanted.map(({ file }) => file);
  const pages = await Promise.all(projects.map((project) => readIndex(index, project, names, host)));
  const files = new Map(pages.flatMap((page) => page ?? []).map((file) => [file.file, file]));
  return { files, token: tokenOf(input, index, host) };
}

function actionFor(parcel: Parcel, remote: PypiRemote, input: PypiInput): Action {
  const there = remote.files.get(parcel.file);
  const base = { target: 'pypi' as const, parcel, url: pageOf(parcel, input) };
  if (there === undefined) return { ...base, state: 'absent', verb: 'publish' };
  if (there.sha256 === parcel.sha256) return { ...base, state: 'identical', verb: 'keep' };
  return { ...base, state: 'different', verb: 'conflict', there: described(there) };
}

async function lookUp(parcel: Parcel, input: PypiInput, host: Host): Promise<IndexFile | undefined> {
  const files = await readIndex(placesOf(input).index, parcel.project, [parcel.file], host);
  return files?.find(({ file }) => file === parcel.file);
}

/** What the index shows of a file, as a receipt; undefined while it shows nothing. */
function served(parcel: Parcel, there: IndexFile | undefined, input: PypiInput): Receipt | undefined {
  if (there === undefined) return undefined;
  if (there.sha256 === parcel.sha256) return receipt(parcel, input, 'published');
  return receipt(parcel, input, 'conflict', described(there));
}

/** A file that was sent and is not shown: "already exists" and yes both mean that it is on its way. */
function unseen(parcel: Parcel, sent: Sent, input: PypiInput): Receipt {
  if (sent.said === 'taken' || sent.said === 'exists') {
    return receipt(parcel, input, 'accepted', 'accepted, not listed by the index yet');
  }
  if (sent.said === 'burned') {
    const words = 'a file of this name was uploaded and deleted before, and names cannot be reused';
    return receipt(parcel, input, 'conflict', words);
  }
  throw refused(parcel, sent, input);
}

/** The index's own words, and what they ask for. */
function refused(parcel: Parcel, { said, words }: Sent, input: PypiInput): ReleaseError {
  const { host } = placesOf(input).upload;
  const text = words.join(' ');
  const hint =
    said === 'again'
      ? 'Run publish again later: it continues where it stopped.'
      : /\b40[13]\b/.test(text)
        ? 'Check that the token is valid for this project; a token for one project cannot create another.'
        : 'Correct what the index reports and release it as a new version.';
  return new ReleaseError('pypi/refused', `${host} did not accept ${parcel.file}.`, { hint, quote: words.slice(0, 8) });
}

function described({ sha256, uploaded }: IndexFile): string {
  const when = uploaded === undefined ? '' : `   uploaded ${uploaded.slice(0, 10)}`;
  return `sha256 ${sha256 ?? '(not given)'}${when}`;
}

function receipt(parcel: Parcel, input: PypiInput, outcome: Receipt['outcome'], detail?: string): Receipt {
  return receiptOf('pypi', parcel, outcome, { url: pageOf(parcel, input), detail });
}

/** Where people find the version. */
function pageOf({ project }: Parcel, input: PypiInput): string {
  const { index } = placesOf(input);
  const version = input.plan.projects.find(({ name }) => name === project)?.version ?? '';
  if (index.hostname.endsWith('pypi.org')) return `${index.origin}/project/${project}/${version}/`;
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
