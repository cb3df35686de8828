// One upload by `uv publish`, in an empty folder with an empty home and an address of ours: no file of the project has a say.

import { join } from 'node:path';
import { tail } from '../../core/cut.js';
import { ReleaseError } from '../../core/errors.js';
import type { Ended, Host, PublishFile } from '../../core/types.js';
import { checkUnchanged, copyUnchanged } from '../../core/unchanged.js';
import { ensureUv, uvForToken } from '../../tools/uv.js';
import { NOWHERE, openWorkplace } from '../publisher-env.js';

/** How an upload ended, in the index's own words; only reading back says what is there. */
export interface Sent {
  /** `taken`: it said yes; `exists`: it holds a file of this name; `burned`: the name was used and deleted; `again`: it may pass. */
  readonly said: 'taken' | 'exists' | 'burned' | 'again' | 'refused';
  readonly words: readonly string[];
}

const UPLOAD_MS = 900_000;
/** A dry run needs no rights, but uv asks for a name. */
const NOBODY: Sender = { user: '__token__', password: 'none' };

/** Who sends: a user and its password; `__token__` and a token for PyPI and those like it. */
export interface Sender {
  readonly user: string;
  readonly password: string;
}

/**
 * Sends one file. The password is only in the child's environment.
 * @throws ReleaseError `pypi/origin` where uv would send it elsewhere; `publish/changed`; `tool/uv`
 */
export async function sendFile(publishFile: PublishFile, upload: URL, sender: Sender, host: Host): Promise<Sent> {
  const { work, publish } = await openBench([publishFile], upload, host);
  assertOrigin(await publish(NOBODY, ['--dry-run']), upload);
  await checkUnchanged(publishFile, join(work, publishFile.file));
  return endOf(await publish(sender));
}

/**
 * Lets uv read files as it would before sending them; it gets no token and no index.
 * @returns its words where it finds not exactly one METADATA or PKG-INFO in each, else undefined
 */
export async function unreadByUv(
  publishFiles: readonly PublishFile[],
  host: Host,
): Promise<readonly string[] | undefined> {
  const { publish } = await openBench(publishFiles, NOWHERE, host);
  const dry = await publish(NOBODY, ['--dry-run']);
  return dry.code === 0 ? undefined : endOf(dry).words;
}

/** An empty folder with an empty home for uv, and copies of the files in it. */
async function openBench(publishFiles: readonly PublishFile[], upload: URL, host: Host) {
  const uv = await ensureUv(host);
  const { home, work, env: own } = await openWorkplace('pypi', upload, host);
  const sent = publishFiles.flatMap((one) => [one, ...(one.evidence ?? []).filter(({ file }) => goesAlong(file))]);
  for (const one of sent) await copyUnchanged(one, join(work, one.file));
  const env = {
    ...own,
    UV_NO_CONFIG: '1',
    UV_CACHE_DIR: join(home, 'cache'),
    UV_PYTHON_DOWNLOADS: 'never',
    // We look before we send again; uv would not.
    UV_HTTP_RETRIES: '0',
  };
  const publish = async ({ user, password }: Sender, more: readonly string[] = []): Promise<Ended> =>
    host.run({
      command: [
        ...[await uvForToken(uv), 'publish', '--no-config', '--no-progress', '--keyring-provider', 'disabled'],
        ...['--publish-url', upload.href, '--trusted-publishing', 'never', ...more],
        ...sent.map(({ file }) => file),
      ],
      cwd: work,
      env: { ...env, UV_PUBLISH_USERNAME: user, UV_PUBLISH_PASSWORD: password },
      timeoutMs: UPLOAD_MS,
    });
  return { work, publish };
}

/** uv sends attestations with the file whose name they begin with (PEP 740). */
function goesAlong(file: string): boolean {
  return file.endsWith('.publish.attestation');
}

/** What uv itself says it would send to must be what we told it, before it is given the token. */
function assertOrigin(dry: Ended, upload: URL): void {
  const named = [...dry.stderr.matchAll(/https?:\/\/[^\s`'"]+/g)].map(([url]) => url);
  const ours = named.length > 0 && named.every((url) => URL.canParse(url) && new URL(url).origin === upload.origin);
  if (dry.code === 0 && ours) return;
  throw new ReleaseError('pypi/origin', `uv would not send the file to ${upload.origin}. Nothing was sent.`, {
    quote: tail(dry.stderr, 4),
  });
}

/**
 * How indexes say that they have a file of this name: PyPI and most, Artifactory (403; pypa/twine#363, #1251), Nexus (400;
 * sonatype/nexus-public#696), GitLab (400).
 */
const EXISTS =
  /already exists|\b409\b|not enough permissions to (?:delete\/)?overwrite|does not allow updating assets|cannot be updated|has already been taken/i;

/** How an upload by uv ended. */
export function endOf(ended: Ended): Sent {
  const words = ended.stderr
    .trim()
    .split('\n')
    .filter((line) => /^\s*(error|cause|caused by|server says)/i.test(line))
    .map((line) => line.trim());
  if (ended.code === 0) return { said: 'taken', words };
  const text = ended.stderr;
  if (/already been used/i.test(text)) return { said: 'burned', words };
  if (EXISTS.test(text)) return { said: 'exists', words };
  const status = Number(/status code:? (\d{3})/i.exec(text)?.[1]);
  if (ended.timedOut || status >= 500 || status === 429 || status === 408) return { said: 'again', words };
  // No status at all: the connection failed, before or after the index stored the file.
  return {
    said: Number.isNaN(status) && /send|connect|request|body|timed? ?out/i.test(text) ? 'again' : 'refused',
    words,
  };
}
