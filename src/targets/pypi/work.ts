// A Python package index: uploaded by uv, read back from the simple index by sha256.

import { ReleaseError } from '../../core/errors.js';
import { receiptOf } from '../../core/receipt.js';
import type { Action, Finding, Host, PublishFile, Receipt } from '../../core/types.js';
import { converge, untilServed, type Write } from '../../registries/converge.js';
import { indexFolder } from '../../registries/pypi/folder-index.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import type { IndexFile } from '../../registries/pypi/simple-page.js';
import { isPypiOrg } from '../../registries/pypi/upload-rules.js';
import type { TargetWork } from '../types.js';
import { pypiAhead } from './ahead.js';
import { differencesIn } from './differences.js';
import { addToFolder } from './folder.js';
import {
  type PypiInput,
  type PypiInputs,
  type PypiSettings,
  pageOf,
  placesOf,
  pypi,
  readerOf,
  readPlace,
  userOf,
} from './index.js';
import { lostProvenance } from './provenance.js';
import { hintFor } from './refusals.js';
import { mintToken } from './trusted.js';
import { type Sender, type Sent, sendFile, unreadByUv } from './upload.js';
import { withdrawPypi } from './withdraw.js';

export interface PypiRemote {
  /** What the index shows, by file name. */
  readonly files: ReadonlyMap<string, IndexFile>;
  /** By file name: what differs first in one that is there with other bytes. */
  readonly differs: ReadonlyMap<string, string>;
  /** Who was given, else with a token that is minted for all files of the run. */
  sender(): Promise<Sender>;
}

const TRIES = 4;
/** A minted token is good for 15 minutes; one is used for all files of a run. */
const TOKEN_MS = 10 * 60_000;

export const work: TargetWork<PypiInputs, PypiSettings, PypiRemote> = {
  inspect: inspectPypi,
  ahead: pypiAhead,
  withdraw: withdrawPypi,

  async preflight(_remote, input, host): Promise<readonly Finding[]> {
    const { upload, index } = placesOf(input);
    const words = await unreadByUv(input.publishFiles, host);
    if (words !== undefined) return [unreadFinding(words)];
    const asked = input.publishFiles.map((publishFile) => pypi.refuses?.(publishFile, { index: () => index }));
    const refused = (await Promise.all(asked)).filter((one) => one !== undefined);
    if (refused.some(({ level }) => level === 'error') || indexFolder(upload) !== undefined) return refused;
    if (input.inputs.pypiToken === undefined && input.dryRun !== true) await mintToken(index, host);
    return [...refused, ...(await lostProvenance(input, host))];
  },

  plan: (publishFiles, remote, input) => publishFiles.map((publishFile) => actionFor(publishFile, remote, input)),

  async apply({ publishFile }, { sender }, input, host): Promise<Receipt> {
    const { upload } = placesOf(input);
    const folder = indexFolder(upload);
    const write: Write<Sent, IndexFile | undefined, Receipt> = {
      tries: TRIES,
      async send() {
        if (folder === undefined) return sendFile(publishFile, upload, await sender(), host);
        await addToFolder(publishFile, folder, host);
        return { said: 'taken', words: [] };
      },
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
    return untilServed(accepted, input.publishFiles, look, input.wait, host);
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
  const index = readPlace(input);
  const wanted = input.publishFiles;
  const projects = [...new Set(wanted.map(({ project }) => project))];
  const names = wanted.map(({ file }) => file);
  const pages = await Promise.all(projects.map((project) => readIndex(index, project, names, host, readerOf(input))));
  const files = new Map(pages.flatMap((page) => page ?? []).map((file) => [file.file, file]));
  return {
    files,
    differs: await differencesIn(wanted, files, readerOf(input), host),
    sender: senderOf(input, index, host),
  };
}

function actionFor(publishFile: PublishFile, remote: PypiRemote, input: PypiInput): Action {
  const there = remote.files.get(publishFile.file);
  const base = { target: 'pypi' as const, publishFile, url: pageFor(publishFile, input) };
  if (there === undefined) return { ...base, state: 'absent', verb: 'publish' };
  if (there.sha256 === publishFile.sha256) return { ...base, state: 'identical', verb: 'keep' };
  const differs = remote.differs.get(publishFile.file);
  return { ...base, state: 'different', verb: 'conflict', there: described(there), differs };
}

async function lookUp(publishFile: PublishFile, input: PypiInput, host: Host): Promise<IndexFile | undefined> {
  const index = readPlace(input);
  const files = await readIndex(index, publishFile.project, [publishFile.file], host, readerOf(input));
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
      : (hintFor(text) ??
        (/\b40[13]\b/.test(text)
          ? rejected(host, input)
          : 'Correct what the index reports and release it as a new version.'));
  return new ReleaseError('pypi/refused', `${host} did not accept ${publishFile.file}.`, {
    hint,
    quote: words.slice(0, 8),
  });
}

/** What 401 and 403 ask for: PyPI knows tokens only, other indexes users. */
function rejected(host: string, input: PypiInput): string {
  if (isPypiOrg(placesOf(input).upload) || input.inputs.pypiToken === undefined)
    return 'Check that the token is valid for this project; a token for one project cannot create another.';
  const user = userOf(input);
  return user === '__token__'
    ? `If ${host} expects a user name, set pypi-username; pypi-token is then its password. Otherwise check that pypi-token may upload there.`
    : `Check pypi-username (${user}) and its password pypi-token, and that this user may upload to ${host}.`;
}

function described({ sha256, uploaded }: IndexFile): string {
  const when = uploaded === undefined ? '' : `   uploaded ${uploaded.slice(0, 10)}`;
  return `sha256 ${sha256 ?? '(not given)'}${when}`;
}

function receipt(publishFile: PublishFile, input: PypiInput, outcome: Receipt['outcome'], detail?: string): Receipt {
  return receiptOf('pypi', publishFile, outcome, { url: pageFor(publishFile, input), detail });
}

/** Where people find the version. */
function pageFor({ project }: PublishFile, input: PypiInput): string {
  const version = input.plan.projects.find(({ name }) => name === project)?.version;
  return pageOf(placesOf(input).index, project, version);
}

function senderOf(input: PypiInput, index: URL, host: Host): PypiRemote['sender'] {
  let minted: { readonly token: string; readonly at: number } | undefined;
  return async () => {
    const { pypiToken } = input.inputs;
    if (pypiToken !== undefined) return { user: userOf(input), password: pypiToken };
    if (minted === undefined || host.now() - minted.at >= TOKEN_MS)
      minted = { token: await mintToken(index, host), at: host.now() };
    return { user: '__token__', password: minted.token };
  };
}
