import { expect, test } from '@jest/globals';
import { builtWith, withoutLog } from '../../../../src/ecosystems/python/build-log.js';

const LOG = `DEBUG Found \`cpython-3.11.7-linux-x86_64-gnu\` at \`/opt/python3\` (first executable in the search path)
Building source distribution...
DEBUG Installing build requirements: packaging==26.4, hatchling==1.33.0
Building wheel from source distribution...
DEBUG Installing build requirement: setuptools==80.9.0
DEBUG Installing build requirements: hatchling==1.33.0, ninja==1.13.0, local @ file:///home/ann/local
Installing build requirements: what==9 a backend says
`;

test('the interpreter and everything that was installed to build with', () => {
  expect(builtWith(LOG)).toEqual({
    Python: '3.11.7',
    packaging: '26.4',
    hatchling: '1.33.0',
    setuptools: '80.9.0',
    ninja: '1.13.0',
  });
  expect(builtWith('Building…\n')).toEqual({});
});

test('people see what uv prints without its log', () => {
  expect(withoutLog(LOG)).toBe(`Building source distribution...
Building wheel from source distribution...
Installing build requirements: what==9 a backend says
`);
});
