// Where the bundle starts: as the command line when dist/cli/index.js left its mark, else as the Action.

import { NAME } from './core/about.js';
import { coverEnvironment } from './host/cover.js';
import { outliveReaders } from './host/outlet.js';
import { leaveShortageToRequests } from './host/shortage.js';
import { usualUmask } from './host/umask.js';

// Before anything else: nothing that is started later may find a token where the system shows environments.
coverEnvironment();
outliveReaders(process.stdout, process.stderr);
leaveShortageToRequests();
usualUmask();

if (Reflect.get(globalThis, Symbol.for(`${NAME}.cli`)) === true) {
  const { main } = await import('./cli.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const { main } = await import('./action.js');
  process.exitCode = await main();
}
