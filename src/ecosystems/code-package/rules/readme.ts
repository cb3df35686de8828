// code-package-readme: a README says what the server is for and how it is set up.

import { type CodeRule, packed } from './input.js';

export const readme: CodeRule = {
  id: 'code-package-readme',
  title: 'There is a README.',
  level: 'note',
  docs: {
    why: 'Whoever makes an instance of the package has to know how it is started, on which port, and which variables it wants.',
    wrong: 'weather/\n  server.py\n  requirements.txt',
    right: 'weather/\n  README.md\n  server.py\n  requirements.txt',
    fix: 'Add README.md: what it is for, how it is started, its port, its variables.',
  },
  check(input) {
    if (packed(input).some((path) => /^readme(\.[a-z-]+)*$/i.test(path))) return [];
    return [
      {
        message: 'There is no README: whoever starts this does not learn how, on which port and with which variables.',
        hint: 'Add README.md.',
        file: input.project.manifestFile,
      },
    ];
  },
};
