// Publishing as a whole: what is looked at before, what a release comes to.

import type { ErrorDocs } from './index.js';

export const PUBLISH: ErrorDocs = {
  'preflight/github-rights': [
    'The token may not make releases.',
    '`permissions: { contents: write }` in the publish job.',
  ],
  'preflight/github-token': ['There is no token for GitHub.', 'Set `github-token`, or MCP_DRYDOCK_GITHUB_TOKEN.'],
  'preflight/npm-first-version': [
    'npm trusts a workflow only for a package that exists.',
    'Publish the first version with a token.',
  ],
  'preflight/npm-identity': [
    'npm’s own dry run reads another name, version or digest in a tarball than we do, or cannot read it.',
    'Do not publish this file. Build it again with `npm pack`.',
  ],
  'preflight/npm-private': [
    'The package is private, and npm refuses to publish it.',
    'Remove `"private"` from package.json.',
  ],
  'preflight/npm-publish-config': [
    '`publishConfig` names another registry than the one published to.',
    'Set `[npm] registry` if the other one is meant.',
  ],
  'preflight/npm-publisher': [
    'npm does not trust this workflow: one of the values it compares differs.',
    'Make both columns the same: `npm trust github` changes npm’s.',
  ],
  'preflight/npm-token': ['The npm registry does not accept the token.', 'Make a new one, or use trusted publishing.'],
  'preflight/pypi-identity': [
    'uv’s own dry run finds no one name and version in a wheel or sdist.',
    'Build it again with `uv build`.',
  ],
  'preflight/pypi-publisher': [
    'PyPI does not trust this workflow: one of the values it compares differs.',
    'Change the publisher at PyPI or the workflow so that both columns are the same.',
  ],
  'preflight/pypi-token': [
    'The token is not of the index it would be sent to.',
    'Make one there, or use trusted publishing.',
  ],
  'preflight/upload-address': ['Two files would be put to the same address.', 'Put `{file}` into `upload-url`.'],
  'preflight/upload-login': [
    'The login at the upload endpoint failed.',
    'Check `[upload] username` and `upload-token`.',
  ],
  'preflight/upload-read-back': [
    'Nothing says where an uploaded file can be read back, so a second run sends it again.',
    'Set `[upload] read-back-url`.',
  ],
  'preflight/upload-token': [
    'There is no token for the upload endpoint.',
    'Set `upload-token`, or `[upload] auth = "none"`.',
  ],
  'preflight/upload-username': ['Basic authentication needs a user name.', 'Set `[upload] username`.'],
  'publish/accepted': [
    'Everything was sent and accepted; a registry does not serve it yet.',
    'Nothing is left to send. Running publish again waits for it.',
  ],
  'publish/changed': [
    'A file was changed between its verification and its upload. Nothing more of it was sent.',
    'Find the program that writes into temporary folders of others, and run publish again.',
  ],
  'publish/github-conflict': [
    'GitHub holds this file with other contents, and what is published is never replaced.',
    'Release the change as a new version.',
  ],
  'publish/github-failed': [
    'GitHub did not take a file.',
    'Its own words are quoted. Running publish again goes on where it stopped.',
  ],
  'publish/github-other-release': [
    'GitHub holds a complete release for this tag, and it is another one.',
    'Release the change as a new version.',
  ],
  'publish/no-folder': ['There is no prepared release.', '`mcp-drydock build` makes one.'],
  'publish/npm-conflict': [
    'The npm registry holds this file with other contents, and what is published is never replaced.',
    'Release the change as a new version.',
  ],
  'publish/npm-failed': [
    'The npm registry did not take a file.',
    'Its own words are quoted. Running publish again goes on where it stopped.',
  ],
  'publish/pypi-conflict': [
    'The package index holds this file with other contents, and what is published is never replaced.',
    'Release the change as a new version.',
  ],
  'publish/pypi-failed': [
    'The package index did not take a file.',
    'Its own words are quoted. Running publish again goes on where it stopped.',
  ],
  'publish/upload-conflict': [
    'The upload endpoint holds this file with other contents, and what is published is never replaced.',
    'Release the change as a new version.',
  ],
  'publish/upload-failed': [
    'The upload endpoint did not take a file.',
    'Its own words are quoted. Running publish again goes on where it stopped.',
  ],
  'rehearsal/outside': ['A rehearsal wanted to write to a real service and was stopped: a bug of ours.', 'Report it.'],
  'target/url': [
    'An address is no URL, or a token would travel unencrypted.',
    'Write one that begins with `https://`.',
  ],
  'trust/foreign-code': [
    'This event may run code of people without write access while the job holds credentials.',
    'Run it on `pull_request`, without secrets and without `id-token: write`.',
  ],
  'trust/single-job': [
    'Build scripts would run in a job that can publish, and one that can read the memory of other processes gets its secrets.',
    'Use two jobs, as `mcp-drydock init` writes them.',
  ],
};
