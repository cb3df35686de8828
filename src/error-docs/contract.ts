// The contract: what clients see, compared with the version before.

import type { ErrorDocs } from './index.js';

export const CONTRACT: ErrorDocs = {
  'contract/absent': ['The registry has no such version.', 'Look at its versions: `pip index versions`, `npm view`.'],
  'contract/breaking': [
    'What works with the version before no longer works with this one, and its number denies that.',
    'Release it under the version that is shown, or keep what was there. `[contract] gate` sets how much this weighs.',
  ],
  'contract/cannot-tell': [
    'Some changes cannot be judged: two patterns, a `not`, a reference to elsewhere.',
    'Look at them with `mcp-drydock contract diff`.',
  ],
  'contract/feature': [
    'Clients can do more than with the version before, and the number says that only faults were corrected.',
    'Release it as a minor version. `[contract] gate` sets how much this weighs.',
  ],
  'contract/file': [
    'The file is no contract of this program.',
    'Make one: `mcp-drydock contract > weather.contract.json`.',
  ],
  'contract/markers': [
    'The README does not say where the tables go.',
    'Put the two lines of the message where they belong; what is between them is written anew each time.',
  ],
  'contract/no-answer': [
    'What was named does not answer as an MCP server, or lets nobody in.',
    'Name the address with its path; for a login set `[smoke] headers` to a test token.',
  ],
  'contract/no-baseline': [
    'There is no earlier version: neither a release with a contract nor a published package.',
    'Nothing: the next version is compared with this one.',
  ],
  'contract/not-compared': [
    'The version before could not be looked at: offline, a rate limit, a package that no longer starts, or one that nothing proves to come from this repository.',
    'Run it again, or compare by hand: `mcp-drydock contract diff A B`.',
  ],
  'contract/nothing-built': [
    'The project builds nothing that can be installed.',
    'Look at what `mcp-drydock build` says.',
  ],
  'contract/readme': [
    'The README that should be written is not there, or is no regular file; nothing is written through a link.',
    'Name it: `--write-readme docs/README.md`.',
  ],
  'contract/several': ['The folder holds several projects or contracts.', 'Name one of them.'],
  'contract/unknown-file': [
    'The file is nothing that can be installed here.',
    'Name a wheel, an sdist, an npm tarball, a zip, tar or tar.gz, or a `.contract.json`.',
  ],
  'contract/what': [
    'What `contract` was given is no folder, file, package, address or command.',
    '`mcp-drydock contract --help` shows the forms.',
  ],
};
