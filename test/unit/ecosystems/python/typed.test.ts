// Commands of a README that would install from elsewhere are not run: the package of that name there is another's.

import { expect, test } from '@jest/globals';
import type { Sandbox, Source } from '../../../../src/core/types.js';
import { typedPython } from '../../../../src/ecosystems/python/typed.js';
import { testHost } from '../../../support/host.js';

const source = { registries: { pypi: 'http://127.0.0.1:1/simple/' } } as unknown as Source;

test.each([
  ['uvx --index=https://example.com/simple weather-mcp'],
  ['uvx --default-index https://example.com/simple weather-mcp'],
  ['uvx -i https://example.com/simple weather-mcp'],
  ['pipx run --index-url=https://example.com/simple weather-mcp'],
  ['pipx run --pip-args=--extra-index-url=https://example.com/simple weather-mcp'],
  ['pipx run --pip-args -ihttps://example.com/simple weather-mcp'],
])('%s', async (line) => {
  const typed = await typedPython(line.split(' '), source, {} as Sandbox, testHost({}), {} as never);
  expect(typed).toBe('from an index of its own');
});
