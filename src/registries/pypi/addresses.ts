// Where a Python package index takes files, and where it shows them.

import { usageError } from '../../core/errors.js';
import { trustedUrl } from '../origin.js';

const PYPI_UPLOAD = 'https://upload.pypi.org/legacy/';
const PYPI_INDEX = 'https://pypi.org/simple/';

export interface Addresses {
  /** Files are sent here. */
  readonly upload: URL;
  /** The simple index they are read back from, with a closing slash. */
  readonly index: URL;
}

/**
 * Addresses from inputs and configuration: `pypi-url`, and `pypi-index-url` or the index that belongs to it.
 * @throws ReleaseError exit 2 where one of them is no https address
 */
export function addressesOf({
  inputs,
  settings,
}: {
  readonly inputs: { readonly pypiUrl?: string | undefined; readonly pypiIndexUrl?: string | undefined };
  readonly settings: {
    readonly pypi: { readonly url?: string | undefined; readonly indexUrl?: string | undefined };
  };
}): Addresses {
  const upload = trustedUrl(inputs.pypiUrl ?? settings.pypi.url ?? PYPI_UPLOAD, 'pypi-url');
  if (upload.username !== '' || upload.password !== '') {
    // It would stand in the arguments of uv, for every process of this machine to read.
    throw usageError('target/url', 'pypi-url holds a user or password.', 'Take them out and give pypi-token.');
  }
  const given = inputs.pypiIndexUrl ?? settings.pypi.indexUrl;
  const index = given === undefined ? new URL(indexFor(upload)) : trustedUrl(given, 'pypi-index-url');
  if (!index.pathname.endsWith('/')) index.pathname += '/';
  return { upload, index };
}

/** The simple index that belongs to an upload address: PyPI, the test index, devpi (`/user/index/`) and those like them. */
export function indexFor(upload: URL): string {
  if (upload.hostname === 'upload.pypi.org') return PYPI_INDEX;
  const path = upload.pathname.replace(/\/+$/, '');
  const legacy = path.replace(/\/legacy$/, '');
  if (legacy !== path) return `${upload.origin}${legacy}/simple/`;
  if (/^\/[^/]+\/[^/]+$/.test(path)) return `${upload.origin}${path}/+simple/`;
  return `${upload.origin}${path}/simple/`;
}
