// GitHub, PyPI, npm, the upload endpoint and the way there.

import type { ErrorDocs } from './index.js';

export const TARGETS: ErrorDocs = {
  'github/gone': ['The draft release disappeared while it was filled.', 'Run publish again.'],
  'github/incomplete': [
    'Files were not there when they were read back.',
    'Run publish again: it fills in what is missing.',
  ],
  'github/lost': ['GitHub said that it did something, and it is not there.', 'Run publish again.'],
  'github/not-found': [
    'GitHub does not show the repository or the release to this token.',
    'Check the name, and that the token has Contents: write.',
  ],
  'github/other-run': [
    'Another run of this tag is at work, or somebody put a file of ours there: other bytes that this run may not touch.',
    'Let it finish, then run publish again.',
  ],
  'github/rate-limit': ['GitHub has had too many requests with this token.', 'Run publish again later.'],
  'github/refused': ['GitHub refused a request.', 'Its own words say what is in the way.'],
  'github/renamed': [
    'GitHub stored a file under another name.',
    'Use ASCII letters, digits and `. _ + @ -` in file names.',
  ],
  'github/repository': [
    'It is not known which repository on GitHub this is.',
    'Add a remote called origin, or leave github out of `targets`.',
  ],
  'github/rights': ['The token has no right to do this.', '`permissions: { contents: write }` in the publish job.'],
  'github/tag': [
    'The tag on GitHub is missing or is another commit than the one that was built.',
    'Push the tag, or build the commit that it points at now.',
  ],
  'github/token': ['GitHub does not accept the token.', 'Give a valid one.'],
  'github/unavailable': ['GitHub is not well.', 'Run publish again later: it goes on where it stopped.'],
  'github/asset-origin': [
    'GitHub named an address of an asset that is not its own. Nothing was sent.',
    'Check GITHUB_API_URL and GITHUB_SERVER_URL.',
  ],
  'github/upload-origin': [
    'GitHub named an address for uploads that is not its own. Nothing was sent.',
    'Check GITHUB_API_URL.',
  ],
  'http/certificate': [
    'The certificate of a service is not trusted.',
    'Behind a company’s proxy set NODE_EXTRA_CA_CERTS and SSL_CERT_FILE.',
  ],
  'http/failed': ['A request failed for a reason that is quoted.', 'Run it again.'],
  'http/name': ['The name of a service cannot be resolved.', 'Check the address and the network.'],
  'http/not-json': [
    'A service answered with something that is no JSON: often a proxy’s or a login page.',
    'Check its address and the proxy.',
  ],
  'http/redirect': [
    'A service sends elsewhere, too often or to where a credential must not go.',
    'Write the final address into the configuration.',
  ],
  'http/refused': ['Nothing listens at the address.', 'Check the address and the network.'],
  'http/reset': ['The connection broke.', 'Run it again: what was sent is found and not sent twice.'],
  'http/timeout': ['A service did not answer in time.', 'Run it again later.'],
  'http/too-large': ['An answer is larger than is accepted.', 'Check the address.'],
  'npm/origin': ['npm would have published elsewhere than configured. Nothing was sent.', 'Check `npm-registry`.'],
  'npm/refused': ['The npm registry did not take the file.', 'Its own words are quoted.'],
  'npm/registry': ['The npm registry gives no usable answer.', 'Check `npm-registry` and the token.'],
  'oidc/not-in-actions': ['Trusted publishing needs a workflow run.', 'On your machine give a token.'],
  'oidc/refused': [
    'GitHub gave the job no id-token.',
    'Give the publish job `permissions: { id-token: write }`, or run it again.',
  ],
  'pypi/index': ['The index that is read back from gives no usable answer.', 'Check `pypi-index-url`.'],
  'pypi/origin': ['uv would have sent the files elsewhere than configured. Nothing was sent.', 'Check `pypi-url`.'],
  'pypi/refused': ['The package index did not take the file.', 'Its own words are quoted.'],
  'pypi/trusted': [
    'The index did not exchange the workflow’s token.',
    'Its words are quoted; check the publisher there, or give a token.',
  ],
  'remote/answer': [
    'A service answered with something else than was asked for: often a page of a proxy or a login. Nothing was concluded from it.',
    'Its own words are quoted. Check its address and the proxy, and run it again.',
  ],
  'upload/no-url': ['The target upload has no address.', 'Set `upload-url` or `[upload] url`.'],
  'upload/platform': ['The code-package platform did not do what it was asked.', 'Its own words are quoted.'],
  'upload/unreadable': [
    'The endpoint does not let its files be read, so nobody can tell what would be replaced. Nothing was sent.',
    'Set `[upload] read-back-url`, put `{sha256}` into `upload-url`, or set `[upload] overwrite`.',
  ],
  'upload/read-back': ['The endpoint could not be asked what it holds.', 'Check `[upload] read-back-url`.'],
};
