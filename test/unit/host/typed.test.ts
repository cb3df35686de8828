// Commands in messages begin with the words that started the program.

import { expect, test } from '@jest/globals';
import { typedName } from '../../../src/host/typed.js';

test.each([
  ['/usr/local/bin/mcp-drydock', 'mcp-drydock'],
  ['/home/ada/.nvm/versions/node/v24.1.0/bin/mcp-drydock', 'mcp-drydock'],
  ['/home/ada/mcp-drydock/dist/cli/index.js', 'mcp-drydock'],
  ['/runner/_work/_actions/mcp-drydock/mcp-drydock/v0/dist/index.js', 'mcp-drydock'],
  ['/home/ada/server/node_modules/.bin/jest', 'mcp-drydock'],
  ['/home/ada/server/node_modules/jest/bin/jest.js', 'mcp-drydock'],
  ['', 'mcp-drydock'],
  ['/home/ada/.npm/_npx/0a1b/node_modules/.bin/mcp-drydock', 'npx mcp-drydock'],
  ['C:\\Users\\ada\\npm-cache\\_npx\\0a1b\\node_modules\\mcp-drydock\\dist\\cli\\index.js', 'npx mcp-drydock'],
  ['/home/ada/server/node_modules/.bin/mcp-drydock', 'npx mcp-drydock'],
  [
    '/home/ada/server/node_modules/.pnpm/mcp-drydock@0.1.0/node_modules/mcp-drydock/dist/cli/index.js',
    'npx mcp-drydock',
  ],
  ['/home/ada/.cache/pnpm/dlx/0a1b/x/node_modules/mcp-drydock/dist/cli/index.js', 'pnpm dlx mcp-drydock'],
  ['/tmp/bunx-1000-mcp-drydock@latest/node_modules/.bin/mcp-drydock', 'bunx mcp-drydock'],
])('%s is typed as %s', (script, typed) => {
  expect(typedName(script)).toBe(typed);
});
