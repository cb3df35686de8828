// What uv says about a build or an installation that failed, and what that means.

import { expect, test } from '@jest/globals';
import type { Project } from '../../../../src/core/types.js';
import { buildFailure } from '../../../../src/ecosystems/python/build-failure.js';
import { installFailure } from '../../../../src/ecosystems/python/install-failure.js';
import type { PyManifest } from '../../../../src/ecosystems/python/manifest.js';

const project = {
  name: 'weather-mcp',
  manifestFile: 'pyproject.toml',
  manifest: { at: () => undefined },
} as unknown as Project<PyManifest>;
const stderr =
  'error: Failed to download https://github.com/astral-sh/python-build-standalone/releases/download/20261110/cpython-3.13.18%2B20261110-x86_64-unknown-linux-gnu-install_only_stripped.tar.gz\n' +
  '  Caused by: error sending request for url (https://github.com/astral-sh/python-build-standalone/releases/download/20261110/cpython-3.13.18%2B20261110-x86_64-unknown-linux-gnu-install_only_stripped.tar.gz)\n';
const ended = { code: 2, stdout: '', stderr, timedOut: false };

test('a Python that uv cannot download is no missing requirement', () => {
  const built = buildFailure(ended as never, { project, shown: 'uv build', minutes: 15 });
  expect(built.message).toBe('Python 3.13 is not on this machine and could not be downloaded.');
  expect(built.hint).toContain('Install Python 3.13 first');
  const installed = installFailure(ended as never, {
    project,
    artifact: 'a.whl',
    shown: 'uv pip install',
    seconds: 300,
  });
  expect(installed.message).toContain('Python 3.13 is not on this machine and could not be downloaded');
});

test('an index whose certificate nobody trusts, in the words of uv 0.13', () => {
  const words =
    'error: Failed to build `/tmp/source`\n  cause: Failed to resolve requirements from `build-system.requires`\n' +
    '  cause: No solution found when resolving: `hatchling`\n' +
    '  cause: Failed to fetch: https://index.example/simple/six/\n' +
    '  cause: error sending request for url (https://index.example/simple/six/)\n' +
    '  cause: invalid peer certificate: UnknownIssuer\n';
  const untrusted = { ...ended, stderr: words } as never;
  for (const { message, hint } of [
    buildFailure(untrusted, { project, shown: 'uv build', minutes: 15 }),
    installFailure(untrusted, { project, artifact: 'a.whl', shown: 'uv pip install', seconds: 300 }),
  ]) {
    expect(message).toContain('the certificate of the index is not trusted (UnknownIssuer)');
    expect(hint).toContain('SSL_CERT_FILE');
  }
});

test('a full disk is the cause, whatever uv says that it made of it', () => {
  const words =
    'error: Failed to fetch: `https://files.example/mcp-2.0-py3-none-any.whl`\n  Caused by: No space left on device (os error 28)\n';
  const full = { ...ended, stderr: words } as never;
  for (const { message, hint } of [
    buildFailure(full, { project, shown: 'uv build', minutes: 15 }),
    installFailure(full, { project, artifact: 'a.whl', shown: 'uv pip install', seconds: 300 }),
  ]) {
    expect(message).toContain('no space is left on the disk');
    expect(hint).toContain('TMPDIR');
  }
});

test('an interpreter on PATH that does not run is named', () => {
  const words =
    'error: Failed to inspect Python interpreter from search path at `py/bin/python3`\n' +
    '  cause: Querying Python at `/opt/py/bin/python3` failed with exit status exit status: 127\n';
  const about = { project, artifact: 'a.whl', shown: 'uv venv', seconds: 300 };
  const { message, hint } = installFailure({ ...ended, stderr: words } as never, about);
  expect(message).toContain(': the interpreter /opt/py/bin/python3 does not run.');
  expect(hint).toMatch(/: \/opt\/py\/bin\/python3 --version$/);
});
