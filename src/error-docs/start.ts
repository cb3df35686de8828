// The start in an empty environment.

import type { ErrorDocs } from './index.js';

export const START: ErrorDocs = {
  'process/not-started': [
    'A program could not be started.',
    'The message says why: it may be missing or not executable.',
  ],
  'start/all-interfaces': [
    'The server listens on every network interface of the machine: others in the same network can use it.',
    'Listen on `127.0.0.1`; let a variable or an argument open it for containers.',
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
    'The server goes on running, idle, after its client has closed standard input, or ignores SIGTERM.',
    'End when standard input ends. Where it has to go on: `[smoke] allow = ["keeps-running"]`.',
  ],
  'start/download': ['The published file cannot be fetched.', 'Look at the release: it may have been removed.'],
  'start/duplicate': [
    'Two tools, prompts or resources have one name. Clients call them by name: they lose one, or refuse all.',
    'Give each its own name.',
  ],
  'start/entry-point': [
    'The script names a function that is not there, that requires arguments, or that is async; or another entry point of the package cannot be loaded.',
    'Name a plain function without required arguments in `[project.scripts]`; correct the module and object of the entry point.',
  ],
  'start/exited': [
    'The server ended before it answered `initialize`.',
    'Start it by hand in an empty folder: what it prints there is what a client gets.',
  ],
  'start/files': [
    'A file of `[smoke] files` would take the place of a file that is shipped.',
    'Choose another path, and tell the server of it by `[smoke] env` or `args`.',
  ],
  'start/flood': [
    'The server wrote more than is read of it: 64 MB to standard output, or 1 MB to standard error.',
    'Look for a loop that prints; log less, or behind a level.',
  ],
  'start/hang': [
    'The server started and did not answer `initialize` in time.',
    'Do slow work later; or set `[smoke] timeout`, or `transport = "http"` for a server that speaks HTTP.',
  ],
  'start/hidden-text': [
    'A name or a description holds control characters, text that is not shown, or a command to a runner.',
    'Take it out: names and descriptions are shown in terminals, logs and to models.',
  ],
  'start/huge-list': [
    'The list of tools is longer than 1 MB. Clients put it in front of a model with every question.',
    'Shorten descriptions and schemas, or offer fewer tools.',
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
  'start/needs-file': [
    'The server does not start without a file: one of its own that is not in the package, or one that its user has to make.',
    'Take it into the package; read it when a tool is called, or set `[smoke] files`.',
  ],
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
  'start/never-there': [
    'The server uses its SDK in a way that never worked, as some guides show it: a method that is not there, an MCP server given to a web server, one server for many connections.',
    'The finding says how the SDK does it.',
  ],
  'start/origin': [
    'The server answers requests whose `Host` and `Origin` are those of a foreign web page (DNS rebinding): any page that its user opens can use it.',
    'Refuse other hosts and origins than localhost: `TransportSecuritySettings` in Python, `allowedHosts` and `allowedOrigins` in TypeScript.',
  ],
  'start/other-command': [
    'Another command of the package breaks when it is asked for `--help`.',
    'Repair it, or take it out of the scripts.',
  ],
  'start/ping': ['The server does not answer `ping`.', 'Look for a handler that catches all requests.'],
  'start/port-busy': [
    'The port that the server should listen on is taken.',
    'End what listens there, or set `[smoke] port`.',
  ],
  'start/protected': [
    'The server asks for a login before it says what it is, as the specification has it. It was started; what it offers was not seen, and there is no contract of it.',
    'To have that tried too, give it a test token: `[smoke] headers`, and `env` to tell the server of it.',
  ],
  'start/refused': [
    'The server answers `initialize` with an error.',
    'Answer it before anything that can fail: licences, logins and connections belong into the tools.',
  ],
  'start/schema': [
    'The schema of a tool is no JSON Schema (clients that check schemas refuse all tools for it), or does not hold to the draft that it states (a warning).',
    'Correct it where the tool is made; the message names the path inside the schema.',
  ],
  'start/shebang': ['The first line of the command cannot be run.', '`#!/usr/bin/env node`, with Unix line ends.'],
  'start/sse': [
    'The server speaks HTTP+SSE, which streamable HTTP replaced in 2025-03-26.',
    'Serve streamable HTTP: `transport="streamable-http"` in Python, `StreamableHTTPServerTransport` in TypeScript.',
  ],
  'start/stdout': [
    'The server writes something to standard output that is no protocol message. Clients drop the connection or lose an answer.',
    'Write to standard error instead: `print(..., file=sys.stderr)`, `console.error`, or the logging of the SDK.',
  ],
  'start/tool-name': [
    'The name of a tool has characters that some clients refuse.',
    'Use 1 to 128 letters, digits and `_` `-` `.`',
  ],
  'start/unknown-method': [
    'The server ends, is silent or pretends to know it when it is asked for a method that it does not know. Newer clients ask for what older servers do not know.',
    'Answer with the JSON-RPC error -32601 and go on; every SDK does so by itself.',
  ],
  'start/unpack': ['The package cannot be unpacked.', 'Pack it anew.'],
  'start/unstarted': [
    'The configuration says that this server cannot be started here, or the file is for another platform: nobody has seen it run.',
    'Take `[smoke] unstarted` away as soon as it can be started somewhere. Of files for several platforms one has to be for the machine that builds.',
  ],
  'start/version': [
    'The server states another version than its package has.',
    'Take it from the package: `importlib.metadata.version`, or the version in `package.json`.',
  ],
  'start/which-command': [
    'There are several commands, and none has the name of the package. All are tried; a note says which one answered.',
    'Rename one, or set `[smoke] command`.',
  ],
  'start/wrong-port': [
    'The server listens on another port than expected.',
    'Set `[smoke] port`, or give the server the port by a variable or an argument.',
  ],
  'start/writes': [
    'While the server ran, something new appeared in the project or in the real home, though it was given a home and a folder of its own.',
    'Write below `HOME` or the XDG folders as the variables name them, never beside the code.',
  ],
};
