// Every form in which a page tells a command: read with its words, its variables and where it is.

import { expect, test } from '@jest/globals';
import { toldIn } from '../../../../src/check/rules/mcp/told.js';

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const CONFIG = { command: 'npx', args: ['-y', 'weather-mcp'], env: { API_KEY: 'YOUR_KEY' } };
const JSON_TEXT = JSON.stringify(CONFIG);
const BASE64 = encodeURIComponent(Buffer.from(JSON_TEXT).toString('base64'));
const ENCODED = encodeURIComponent(JSON_TEXT);
const CLIENTS: readonly (readonly [string, string])[] = [
  ['mcpServers', fence('json', JSON.stringify({ mcpServers: { weather: CONFIG } }, undefined, 2))],
  ['servers, with a comment', fence('jsonc', `// VS Code\n{ "servers": { "weather": ${JSON_TEXT} } }`)],
  [
    'a fragment in a list',
    `1. Add\n\n   ${fence('json', `"context_servers": { "weather": ${JSON_TEXT} }`).replaceAll('\n', '\n   ')}`,
  ],
  [
    'Codex',
    fence(
      'toml',
      '[mcp_servers.weather]\ncommand = "npx"\nargs = ["-y", "weather-mcp"]\nenv = { API_KEY = "YOUR_KEY" }',
    ),
  ],
  ['Claude Code', fence('sh', 'claude mcp add --env API_KEY=YOUR_KEY --transport stdio weather -- npx -y weather-mcp')],
  ['VS Code on a command line', fence('bash', `code --add-mcp '{"name":"weather",${JSON_TEXT.slice(1)}'`)],
  ['a link to Cursor', `[Add](https://cursor.com/en/install-mcp?name=weather&config=${BASE64})`],
  ['a link to VS Code', `[Add](https://vscode.dev/redirect/mcp/install?name=weather&config=${ENCODED})`],
  ['a link of VS Code itself', `<a href="vscode:mcp/install?${ENCODED}">`],
  [
    'a link that leads there',
    `[Add](https://insiders.vscode.dev/redirect?url=${encodeURIComponent(`vscode:mcp/install?${ENCODED}`)})`,
  ],
];

test.each(CLIENTS)('%s', (_, text) => {
  const [told, ...more] = toldIn(text);
  expect(more).toEqual([]);
  expect(told?.words.map((word) => word.text).slice(-3)).toEqual(['npx', '-y', 'weather-mcp']);
  expect([told?.env, told?.byClient]).toEqual([{ API_KEY: 'YOUR_KEY' }, true]);
});

test('a line of a shell is told by nobody’s client, and keeps how it is written', () => {
  expect(toldIn(fence('sh', 'API_KEY=x npx -y \\\n  weather-mcp # starts it'))).toEqual([
    expect.objectContaining({ byClient: false, line: 'API_KEY=x npx -y     weather-mcp # starts it' }),
  ]);
});

test('each word is where it is', () => {
  for (const [, text] of CLIENTS.slice(0, 5)) {
    const offset = toldIn(text)[0]?.words.at(-1)?.offset ?? 0;
    expect(text.slice(offset, offset + 11)).toBe('weather-mcp');
  }
});

test('what is broken tells nothing', () => {
  const pages = [
    '```json\n{ "command": "npx"',
    fence('toml', 'command = '),
    'install-mcp?config=%',
    'mcp/install?%7B',
    '',
  ];
  for (const page of pages) expect(toldIn(page)).toEqual([]);
});
