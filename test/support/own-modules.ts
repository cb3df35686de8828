// A test file that changes what other things are derived of, such as the lists of the program, imports this: its modules are then
// its own (`jest/runtime.mjs` looks for the name), and not those that the files after it go on with.

if (new URL(import.meta.url).search === '')
  throw new Error('the test file itself has to import support/own-modules.js');
