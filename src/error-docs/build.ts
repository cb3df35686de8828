// Building and installing, and the tools for it.

import type { ErrorDocs } from './index.js';

export const BUILD: ErrorDocs = {
  'build/command': [
    'The project’s own build ended with an error.',
    'Run the command that is shown, in a clean checkout.',
  ],
  'build/empty': [
    'There is nothing to pack: no file is tracked, or all are left out.',
    'Commit the files; look at `[package] exclude`.',
  ],
  'build/empty-wheel': ['The wheel holds no Python module.', 'Tell the build backend which package to ship.'],
  'build/engines': [
    'The package manager or a package does not run on this version of Node.',
    'Put a version of Node on PATH that `engines` and the package manager allow.',
  ],
  'build/failed': [
    'The build backend ended with an error.',
    'Its last lines are quoted; `uv build` shows all of them.',
  ],
  'build/foreign-lock': [
    'The lock file belongs to a package manager that is not used here, so newer versions may have been built with.',
    'Commit a package-lock.json, or set `[build] install` and `command`.',
  ],
  'build/install': [
    'The dependencies that the build needs could not be installed.',
    'Run the install command that is shown in a clean checkout; most often lock file and manifest differ.',
  ],
  'build/install-script': [
    'The install script of a dependency failed; many download something.',
    'If the build does not need it, set `[build] install` to the command that is shown, with `--ignore-scripts`.',
  ],
  'build/license-missing': [
    'The wheel holds no licence file.',
    'Add LICENSE beside pyproject.toml, or name it in `license-files`.',
  ],
  'build/lock-out-of-step': [
    'The lock file does not fit package.json, so an exact installation is refused.',
    'Install once without the frozen option and commit the lock file.',
  ],
  'build/missing-import': [
    'A file in the package imports one that is not in it: the server would stop at its start.',
    'Add the file to `files`, or build it before packing.',
  ],
  'build/missing-member': [
    'The manifest names a file that the package does not hold.',
    'Add it to `files`, or correct the path.',
  ],
  'build/missing-program': [
    'A script runs a program that is not there.',
    'Add it to `devDependencies`, or set `[build] install` and `command`.',
  ],
  'build/name': ['What was built has another name than the project.', 'State one name in `[project]`.'],
  'build/name-differs': [
    'The packed manifest has another name than the one in the repository.',
    'A build script changes it: commit the name.',
  ],
  'build/network': [
    'The registry could not be reached.',
    'Look at the network and the registry setting, then run it again.',
  ],
  'build/no-lock': [
    'There is no lock file: the newest allowed versions were used for the build, and another run may use others.',
    'Commit the lock file.',
  ],
  'build/no-shebang': [
    'The file that `bin` names does not begin with `#!`: a shell would run it as a shell script.',
    'Begin it with `#!/usr/bin/env node`.',
  ],
  'build/no-such-package': [
    'The registry does not have a file that the lock file or package.json asks for.',
    'Look at the name and the registry; when only the lock file names that version, lock again.',
  ],
  'build/no-such-version': [
    'No published version of a dependency fits what is asked for.',
    'Look whether that version was ever published, and lock again.',
  ],
  'build/not-needed': [
    'The package holds settings of CI, editors or coding agents, or compiled tests.',
    'Name in `files` what is needed; in the sdist settings of the build backend, exclude the rest.',
  ],
  'build/pack': ['Packing failed or left no tarball.', 'Run the pack command that is shown, in a clean checkout.'],
  'build/package-manager': [
    'The package manager that the project pins could not be fetched, or is not the pinned file.',
    'Look at `packageManager` in package.json.',
  ],
  'build/peer-conflict': [
    'Two dependencies want different versions of a third one.',
    '`npm explain` of that package shows who wants what.',
  ],
  'build/publint': [
    'What publint says about the packed files.',
    'Its own page about the message is linked in the hint.',
  ],
  'build/script-target-missing': [
    'The wheel lacks the module that its command starts.',
    'Ship the package: look at the backend’s settings for packages.',
  ],
  'build/scripts-off': [
    'An install script failed, and the dependencies were installed without such scripts.',
    'Many of them only fetch a program that the build does not need. Say so: `[build] install` with `--ignore-scripts`.',
  ],
  'build/timeout': [
    'A step of the build did not end in time: it may wait for an answer, or watch for changes.',
    'Run the command that is shown by hand, without a terminal.',
  ],
  'build/undeclared-import': [
    'The package imports another one that it does not list: it works only as long as somebody else brings it.',
    'Add it to `dependencies`.',
  ],
  'build/version': [
    'What was built has another version than the tag says.',
    'Set the version, or the tag, so that both are the same.',
  ],
  'build/version-differs': [
    'The packed manifest has another version than the one in the repository.',
    'A build script changes it: commit the version.',
  ],
  'build/wheel-differs': [
    'The wheel made from the sdist holds other files than the one made from the tree, so the sdist is not complete.',
    'Add to the sdist what is missing.',
  ],
  'build/workspace-protocol': [
    'The packed manifest still asks for a package by `workspace:` or `catalog:`, which nobody outside can install.',
    'Pack with the package manager that resolves it: set `packageManager` and commit its lock file.',
  ],
  'index/no-file': ['The index does not have a file that is needed.', 'If it is a mirror, it may not be complete.'],
  'index/unreachable': ['The package index does not answer.', 'Check the network, the proxy and the index settings.'],
  'install/start': [
    'What was published installs and then does not answer, though the built file did.',
    'Look at what the published version was installed with: the message names it.',
  ],
  'tool/git': ['git is needed and not on PATH.', 'Install it.'],
  'tool/gpg': ['gpg is needed for `gpg-key` and not on PATH.', 'Install GnuPG.'],
  'tool/node': ['npm is needed and not there.', 'Install Node.js.'],
  'tool/npm': ['npm is needed and not on PATH.', 'It comes with Node.js.'],
  'tool/uv': [
    'uv is needed, not on PATH, and could not be fetched or is not the file whose digest we know.',
    '`pip install uv`, and put it on PATH.',
  ],
  'runner/command-file': [
    'While strangers ran (a build script, an installation, a server), a file changed by which steps of a job tell the runner what to do.',
    'It was put back, and nothing is released. Find out what wrote to it: no sound package does.',
  ],
};
