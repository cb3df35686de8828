// What docs/errors.md says about each id: what it means and what to do. `npm run docs` fails when an id has no text here,
// or a text no id. The message that a person sees says more: it knows the file, the line and the remote's words.

/** `[what it means, what to do]` by id. */
export const ERROR_DOCS: Readonly<Record<string, readonly [means: string, fix: string]>> = {
  'archive/absolute-path': [
    'An archive holds an absolute path and would write outside of where it is unpacked.',
    'Pack it anew from the project.',
  ],
  'archive/duplicate': [
    'An archive holds the same path twice: tools differ in which one they take.',
    'Pack it anew from the project.',
  ],
  'archive/link': ['An archive holds a link that leads out of it.', 'Replace the link by the file it points at.'],
  'archive/name-clash': [
    'Two paths in an archive differ in upper and lower case only: on many systems one replaces the other.',
    'Rename one of them.',
  ],
  'archive/no-identity': [
    'An archive states no name and version of its own.',
    'Build it again with a current build tool.',
  ],
  'archive/no-member': ['A file that must be in the archive is not.', 'Build it again.'],
  'archive/no-package': [
    'A file is no wheel, sdist or npm tarball.',
    'Build it again; leave only built files in the folder.',
  ],
  'archive/path-escape': ['An archive holds a path that leads out of it.', 'Pack it anew from the project.'],
  'archive/ratio': [
    'An archive unpacks to far more than it could honestly hold.',
    'Do not use it; pack it anew from the project.',
  ],
  'archive/reserved-name': ['A path in an archive cannot exist on every system.', 'Rename the file.'],
  'archive/special-file': ['An archive holds a device, a pipe or a socket.', 'Leave it out.'],
  'archive/too-large': ['An archive unpacks to more than is accepted.', 'Leave out what is not needed to run.'],
  'archive/too-many': ['An archive holds more files than is accepted.', 'Leave out what is not needed to run.'],
  'archive/unknown-format': ['A file is no zip and no tar archive.', 'Build it again.'],
  'archive/unreadable': [
    'An archive is damaged, or made so that it would unpack to other places or sizes than it says.',
    'Build it again. If it came from somewhere else, do not use it.',
  ],
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
  'config/unknown-rule': [
    '`[rules.<id>]` names a rule that does not exist.',
    'docs/rules.md lists every rule; the message names the nearest one.',
  ],
  'build/scripts-off': [
    'An install script failed, and the dependencies were installed without such scripts.',
    'Many of them only fetch a program that the build does not need. Say so: `[build] install` with `--ignore-scripts`.',
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
  'config/absent': ['The file that `--config` names is not there.', 'Correct the path, or leave the option out.'],
  'config/encoding': ['mcp-release.toml is not UTF-8 text.', 'Save it as UTF-8.'],
  'config/invalid': [
    'mcp-release.toml has an unknown key or a value of the wrong type.',
    'docs/configuration.md lists every key.',
  ],
  'config/toml': ['mcp-release.toml is no TOML.', 'Correct the line that is named.'],
  'files/no-folder': ['The folder is not there.', 'Name one that exists.'],
  'files/too-many': ['The folder holds very many files and is no git repository.', 'Run it in the project’s folder.'],
  'git/failed': ['git ended with an error.', 'Its words are quoted: run the command by hand.'],
  'git/no-commit': ['The repository has no commit.', '`git add -A && git commit`'],
  'git/no-repository': [
    'The folder is in no git repository; a release is made from a commit.',
    '`git init`, then commit.',
  ],
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
  'github/upload-origin': [
    'GitHub named an address for uploads that is not its own. Nothing was sent.',
    'Check GITHUB_API_URL.',
  ],
  'handover/absent': [
    'The publish job found nothing that the build job of this run handed over.',
    'Let both jobs be in one workflow, and pass `plan-digest` on.',
  ],
  'handover/folder': [
    'MCP_RELEASE_HANDOVER is set on GitHub; it is for local runners.',
    'Remove it: there the release travels as an artifact of the run.',
  ],
  'handover/none': ['Outside Actions there is no hand-over.', 'Name the folder: `mcp-release publish release/`.'],
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
  'index/no-file': ['The index does not have a file that is needed.', 'If it is a mirror, it may not be complete.'],
  'index/unreachable': ['The package index does not answer.', 'Check the network, the proxy and the index settings.'],
  'init/differs': ['The workflow is there already and says something else.', 'Keep it, or `mcp-release init --force`.'],
  'init/unwritable': ['The workflow cannot be read or written.', 'Check who owns `.github/workflows`.'],
  'inputs/command': ['The Action’s input `command` names no command.', 'docs/inputs.md lists them.'],
  'inputs/invalid': [
    'An input is unknown, misspelt or has a value of the wrong kind.',
    'docs/inputs.md lists them all.',
  ],
  'inputs/secret-file': ['The file that should hold a secret cannot be read.', 'Check its path and rights.'],
  'install/start': [
    'What was published installs and then does not answer, though the built file did.',
    'Look at what the published version was installed with: the message names it.',
  ],
  'npm/origin': ['npm would have published elsewhere than configured. Nothing was sent.', 'Check `npm-registry`.'],
  'npm/refused': ['The npm registry did not take the file.', 'Its own words are quoted.'],
  'npm/registry': ['The npm registry gives no usable answer.', 'Check `npm-registry` and the token.'],
  'oidc/not-in-actions': ['Trusted publishing needs a workflow run.', 'On your machine give a token.'],
  'out/no-folder': ['The output is a file.', 'Name a folder.'],
  'out/not-empty': ['The output folder holds files that are not of a release.', 'Empty it or name another one.'],
  'out/unwritable': ['The output folder cannot be written to.', 'Name another one with `--out`.'],
  'plan/absent': ['There is no release.json in the folder.', '`mcp-release build` makes one.'],
  'plan/foreign': ['release.json is not of this program.', '`mcp-release build` makes one.'],
  'plan/invalid': ['release.json does not have its own form: it was edited or made up.', 'Build again.'],
  'plan/newer': ['release.json was written by a newer version.', 'Update, or publish with the version that wrote it.'],
  'plan/no-json': ['release.json is damaged.', 'Build again.'],
  'preflight/github-rights': [
    'The token may not make releases.',
    '`permissions: { contents: write }` in the publish job.',
  ],
  'preflight/github-token': ['There is no token for GitHub.', 'Set `github-token`, or MCP_RELEASE_GITHUB_TOKEN.'],
  'preflight/npm-first-version': [
    'npm trusts a workflow only for a package that exists.',
    'Publish the first version with a token.',
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
  'process/not-started': [
    'A program could not be started.',
    'The message says why: it may be missing or not executable.',
  ],
  'project/no-folder': ['The folder is not in the repository.', 'Check the path.'],
  'project/none': [
    'There is nothing here that can be released.',
    'A manifest is needed: pyproject.toml, package.json, or a `[[project]]`.',
  ],
  'project/outside': ['The path leads out of the repository.', 'Name a folder inside it.'],
  'project/private': ['A project says that it is private, so it is left out.', 'Nothing, if that is meant.'],
  'project/skipped': ['A folder looks like a project and is none that can be released.', 'Nothing, if that is meant.'],
  'publish/accepted': [
    'Everything was sent and accepted; a registry does not serve it yet.',
    'Nothing is left to send. Running publish again waits for it.',
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
  'publish/no-folder': ['There is no prepared release.', '`mcp-release build` makes one.'],
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
  'pypi/index': ['The index that is read back from gives no usable answer.', 'Check `pypi-index-url`.'],
  'pypi/origin': ['uv would have sent the files elsewhere than configured. Nothing was sent.', 'Check `pypi-url`.'],
  'pypi/refused': ['The package index did not take the file.', 'Its own words are quoted.'],
  'pypi/trusted': [
    'The index did not exchange the workflow’s token.',
    'Its words are quoted; check the publisher there, or give a token.',
  ],
  'rehearsal/outside': ['A rehearsal wanted to write to a real service and was stopped: a bug of ours.', 'Report it.'],
  'release/no-release': [
    'A dirty tree or a commit without a tag cannot be released.',
    'Commit and tag; `mcp-release rehearse` shows everything before.',
  ],
  'sign/failed': ['gpg could not sign.', 'Look whether the key is expired or may only encrypt.'],
  'sign/key': [
    '`gpg-key` is no single private key.',
    '`gpg --export-secret-keys --armor <id>` prints what belongs there.',
  ],
  'sign/passphrase': ['The passphrase does not open the key.', 'Set the one of this very key.'],
  'start/changed-dependency': [
    'The server uses something that the installed version of a dependency does not have (any more).',
    'Bound the dependency, or move to the newer version: a fresh installation takes the newest one that is allowed.',
  ],
  'start/changed': [
    'A file changed between its build and its start.',
    'Look what else writes into the output folder, and build again.',
  ],
  'start/crashed': [
    'The server answered `initialize` and ended when it was asked for more.',
    'The quoted lines are its last words. Look at what it reads from its folder, its user or the network.',
  ],
  'start/does-not-end': [
    'The server goes on running after its client has closed standard input, or ignores SIGTERM.',
    'End when standard input ends.',
  ],
  'start/download': ['The published file cannot be fetched.', 'Look at the release: it may have been removed.'],
  'start/entry-point': [
    'The script names a function that is not there, that requires arguments, or that is async.',
    'Name a plain function without required arguments in `[project.scripts]`.',
  ],
  'start/exited': [
    'The server ended before it answered `initialize`.',
    'Start it by hand in an empty folder: what it prints there is what a client gets.',
  ],
  'start/hang': [
    'The server started and did not answer `initialize` in time.',
    'Do slow work later; or set `[smoke] timeout`, or `transport = "http"` for a server that speaks HTTP.',
  ],
  'start/install': [
    'The built file does not install into an empty environment.',
    'Run the command that is shown: what it says is what every user would see.',
  ],
  'start/install-failed': [
    'The built package, or something it needs, cannot be installed in an empty environment.',
    'The message names what is missing or does not fit: correct `dependencies` or `requires-python`.',
  ],
  'start/install-script': [
    'The package installs only with its install script, and that failed.',
    'Move the work into the build.',
  ],
  'start/list-failed': [
    'The server declares a list and cannot give it.',
    'Correct it, do not declare it, or name it in `[smoke] allow`.',
  ],
  'start/missing-module': [
    'The server imports something that its package and its dependencies do not bring, or that a newer version of a dependency no longer has.',
    'Add it to the dependencies, or bound the version as the message shows.',
  ],
  'start/module-type': [
    '`"type"` in package.json does not fit the code: `require` in an ES module, or `import` in a CommonJS one.',
    'Change `"type"`, or rename the file to `.cjs` or `.mjs`.',
  ],
  'start/native-module': [
    'A dependency has a compiled part that does not fit this system or this Node.',
    'Choose a version with prebuilt binaries.',
  ],
  'start/needs-arguments': ['The server does not start without arguments.', 'Set `[smoke] args`.'],
  'start/needs-variable': [
    'The server does not start without a variable.',
    'Read it when a tool is called, or set `[smoke] env`.',
  ],
  'start/no-command': [
    'There is no command to start the server with.',
    'Add a script or `bin` to the manifest, or set `[smoke] command`.',
  ],
  'start/no-program': [
    'The program that starts the server is neither in the package nor on this machine.',
    'Add what brings it, or set `[smoke] command`.',
  ],
  'start/ping': ['The server does not answer `ping`.', 'Look for a handler that catches all requests.'],
  'start/port-busy': [
    'The port that the server should listen on is taken.',
    'End what listens there, or set `[smoke] port`.',
  ],
  'start/refused': [
    'The server answers `initialize` with an error.',
    'Answer it before anything that can fail: licences, logins and connections belong into the tools.',
  ],
  'start/shebang': ['The first line of the command cannot be run.', '`#!/usr/bin/env node`, with Unix line ends.'],
  'start/stdout': [
    'The server writes something to standard output that is no protocol message. Clients drop the connection or lose an answer.',
    'Write to standard error instead: `print(..., file=sys.stderr)`, `console.error`, or the logging of the SDK.',
  ],
  'start/unpack': ['The package cannot be unpacked.', 'Pack it anew.'],
  'start/unstarted': [
    'The configuration says that this server cannot be started here, so nobody has seen it run.',
    'Take `[smoke] unstarted` away as soon as it can be started somewhere.',
  ],
  'start/version': [
    'The server states another version than its package has.',
    'Take it from the package: `importlib.metadata.version`, or the version in `package.json`.',
  ],
  'start/which-command': [
    'There are several commands, and none has the name of the package.',
    'Rename one, or set `[smoke] command`.',
  ],
  'start/wrong-port': [
    'The server listens on another port than expected.',
    'Set `[smoke] port`, or give the server the port by a variable or an argument.',
  ],
  'tag/no-project': [
    'The tag names a project that the repository does not have.',
    'Write the name as the manifest spells it: name-v1.2.3, name/v1.2.3 or @scope/name@1.2.3.',
  ],
  'tag/no-version': [
    'The tag is no version.',
    '`v1.2.3`, `1.2.3`, `name-v1.2.3`, `name/v1.2.3` or `@scope/name@1.2.3`.',
  ],
  'target/url': [
    'An address is no URL, or a token would travel unencrypted.',
    'Write one that begins with `https://`.',
  ],
  'tool/git': ['git is needed and not on PATH.', 'Install it.'],
  'tool/gpg': ['gpg is needed for `gpg-key` and not on PATH.', 'Install GnuPG.'],
  'tool/node': ['npm is needed and not there.', 'Install Node.js.'],
  'tool/npm': ['npm is needed and not on PATH.', 'It comes with Node.js.'],
  'tool/uv': [
    'uv is needed, not on PATH, and could not be fetched or is not the file whose digest we know.',
    '`pip install uv`, and put it on PATH.',
  ],
  'trust/foreign-code': [
    'This event may run code of people without write access while the job holds credentials.',
    'Run it on `pull_request`, without secrets and without `id-token: write`.',
  ],
  'trust/single-job': [
    'Build scripts would run in a job that can publish, and a child can read its parent’s secrets.',
    'Use two jobs, as `mcp-release init` writes them.',
  ],
  'upload/no-url': ['The target upload has no address.', 'Set `upload-url` or `[upload] url`.'],
  'upload/platform': ['The code-package platform did not do what it was asked.', 'Its own words are quoted.'],
  'upload/read-back': ['The endpoint could not be asked what it holds.', 'Check `[upload] read-back-url`.'],
  'verify/changed': ['A file is not the one that was built and started.', 'Build again.'],
  'verify/identity': ['Name or version inside an archive differ from release.json.', 'Build again.'],
  'verify/missing': ['A file that release.json lists is not in the folder.', 'Build again.'],
  'verify/no-release': ['The plan is of a dirty tree, or of a commit without a tag.', 'Commit, tag, and build again.'],
  'verify/other-commit': ['The plan is of another commit.', 'Check out the tag, or build again.'],
  'verify/other-config': [
    'The configuration is not the one the release was built under.',
    'Check out the same commit in both jobs.',
  ],
  'verify/other-repository': ['The plan is of another repository.', 'Build again in this one.'],
  'verify/other-tag': ['The plan is of another tag.', 'Build again for this one.'],
  'verify/plan-digest': [
    'release.json is not the one that the build job reported, or nothing says which one that was.',
    'Run both jobs again.',
  ],
  'verify/tag': ['The tag’s version is not the one in release.json.', 'Build again for the right tag.'],
  'verify/unknown-file': ['Something lies in the release folder that was not built.', 'Remove it, or build again.'],
  'verify/unstarted': [
    'A file was never started, so nobody knows whether it works.',
    'Build again; for a server that cannot be started here set `[smoke] unstarted`.',
  ],
};
