// code-package-readme: a README says what the server is for and how it is set up.

import { type CodeRule, packed } from './input.js';

export const readme: CodeRule = {
  id: 'code-package-readme',
  title: 'The project has a README.',
  level: 'note',
  check(input) {
    if (packed(input).some((path) => /^readme(\.[a-z-]+)*$/i.test(path))) return [];
    return {
      message:
        'There is no README: users cannot find out how to start the server, its port and its environment variables.',
      hint: 'Add README.md.',
      file: input.project.manifestFile,
    };
  },
};
