// A Python package index: uploaded by uv, read back from the simple index by sha256.

import { ReleaseError } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import { receiptOf } from '../../core/receipt.js';
import type { Action, Finding, Host, Parcel, PublishInput, Receipt, Target } from '../../core/types.js';
import { converge, untilServed, type Write } from '../../registries/converge.js';
import { addressesOf } from '../../registries/pypi/addresses.js';
import { type IndexFile, readIndex } from '../../registries/pypi/simple-index.js';
import { mintToken } from './trusted.js';
import { type Sent, sendFile, unreadByUv } from './upload.js';

/** What the index shows, by file name. */
export type PypiRemote = ReadonlyMap<string, IndexFile>;

const TRIES = 4;
/** A minted token is good for 15 minutes; one is used for all files of a run. */
const TOKEN_MS = 10 * 60_000;

export const pypi: Target<PypiRemote> = {
  id: 'pypi',
  phase: 'registry',
  accepts: ({ kind }) => kind === 'wheel' || kind === 'sdist',
  inspect: inspectPypi,

  async preflight(input, host): Promise<readonly Finding[]> {
    const { upload, index } = addressesOf(input);
    const words = await unreadByUv(input.parcels.filter(pypi.accepts), host);
    if (words !== undefined) return [unreadFinding(words)];
    if (input.inputs.pypiToken === undefined) await mintToken(index, host);
    else if (upload.hostname.endsWith('pypi.org') && !input.inputs.pypiToken.startsWith('pypi-')) {
      throw new ReleaseError('preflight/pypi-token', 'pypi-token is no token of PyPI: those begin with pypi-.', {
        hint: 'Make one at pypi.org → Account settings → API tokens, or use trusted publishing.',
      });
    }
    return [];
  },

  plan: (parcels, remote, input) => parcels.filter(pypi.accepts).map((parcel) => actionFor(parcel, remote, input)),

  async apply({ parcel }, _remote, input, host): Promise<Receipt> {
    const { upload, index } = addressesOf(input);
    const write: Write<Sent, IndexFile | undefined, Receipt> = {
      tries: TRIES,
      send: async () => sendFile(parcel, upload, await tokenFor(input, index, host), host),
      look: () => lookUp(parcel, input, host),
      conclude: (sent, there, last) =>
        served(parcel, there, input) ?? (sent.said !== 'again' || last ? unseen(parcel, sent, input) : undefined),
    };
    return converge(write, host);
  },

  async settle(accepted, input, host): Promise<readonly Receipt[]> {
    const look = async (parcels: readonly Parcel[]): Promise<readonly Receipt[]> => {
      const remote = await inspectPypi(input, host);
      return parcels.flatMap((parcel) => served(parcel, remote.get(parcel.file), input) ?? []);
    };
    const patience = { waitMs: input.inputs.wait, firstMs: 500, longestMs: 15_000 };
    return untilServed(accepted, input.parcels, look, patience, host);
  },
};

function unreadFinding(quote: readonly string[]): Finding {
  return {
    rule: 'preflight/pypi-identity',
    level: 'error',
    message: 'uv cannot read who a wheel or sdist is, and would not publish it: nothing was sent.',
    hint: 'Build it again with uv build.',
    quote,
  };
}

async function inspectPypi(input: PublishInput, host: Host): Promise<PypiRemote> {
  const { index } = addressesOf(input);
  const wanted = input.parcels.filter(pypi.accepts);
  const projects = [...new Set(wanted.map(({ project }) => project))];
  const names = wanted.map(({ file }) => file);
  const pages = await Promise.all(projects.map((project) => readIndex(index, project, names, host)));
  return new Map(pages.flatMap((files) => files ?? []).map((file) => [file.file, file]));
}

function actionFor(parcel: Parcel, remote: PypiRemote, input: PublishInput): Action {
  const there = remote.get(parcel.file);
  const base = { target: 'pypi' as const, parcel, url: pageOf(parcel, input) };
  if (there === undefined) return { ...base, state: 'absent', verb: 'publish' };
  if (there.sha256 === parcel.sha256) return { ...base, state: 'identical', verb: 'keep' };
  return { ...base, state: 'different', verb: 'conflict', there: described(there) };
}

async function lookUp(parcel: Parcel, input: PublishInput, host: Host): Promise<IndexFile | undefined> {
  const files = await readIndex(addressesOf(input).index, parcel.project, [parcel.file], host);
  return files?.find(({ file }) => file === parcel.file);
}

/** What the index shows of a file, as a receipt; undefined while it shows nothing. */
function served(parcel: Parcel, there: IndexFile | undefined, input: PublishInput): Receipt | undefined {
  if (there === undefined) return undefined;
  if (there.sha256 === parcel.sha256) return receipt(parcel, input, 'published');
  return receipt(parcel, input, 'conflict', described(there));
}

/** A file that was sent and is not shown: "already exists" and yes both mean that it is on its way. */
function unseen(parcel: Parcel, sent: Sent, input: PublishInput): Receipt {
  if (sent.said === 'taken' || sent.said === 'exists') {
    return receipt(parcel, input, 'accepted', 'taken, and not shown by the index yet');
  }
  if (sent.said === 'burned') {
    const words = 'a file of this name was uploaded and deleted before, and a name never comes back';
    return receipt(parcel, input, 'conflict', words);
  }
  throw refused(parcel, sent, input);
}

/** The index's own words, and what they ask for. */
function refused(parcel: Parcel, { said, words }: Sent, input: PublishInput): ReleaseError {
  const { host } = addressesOf(input).upload;
  const text = words.join(' ');
  const hint =
    said === 'again'
      ? 'Run publish again later: it goes on where it stopped.'
      : /\b40[13]\b/.test(text)
        ? 'Check that the token is valid for this project; a token for one project cannot create another.'
        : 'What the index says must be changed in the project: then it is a new version.';
  return new ReleaseError('pypi/refused', `${host} did not take ${parcel.file}.`, { hint, quote: words.slice(0, 8) });
}

function described({ sha256, uploaded }: IndexFile): string {
  const when = uploaded === undefined ? '' : `   uploaded ${uploaded.slice(0, 10)}`;
  return `sha256 ${sha256 ?? '(not given)'}${when}`;
}

function receipt(parcel: Parcel, input: PublishInput, outcome: Receipt['outcome'], detail?: string): Receipt {
  return receiptOf('pypi', parcel, outcome, { url: pageOf(parcel, input), detail });
}

/** Where people find the version. */
function pageOf({ project }: Parcel, input: PublishInput): string {
  const { index } = addressesOf(input);
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

const minted = new WeakMap<PublishInput, { readonly token: string; readonly at: number }>();

async function tokenFor(input: PublishInput, index: URL, host: Host): Promise<string> {
  if (input.inputs.pypiToken !== undefined) return input.inputs.pypiToken;
  const before = minted.get(input);
  if (before !== undefined && host.now() - before.at < TOKEN_MS) return before.token;
  const token = await mintToken(index, host);
  minted.set(input, { token, at: host.now() });
  return token;
}
