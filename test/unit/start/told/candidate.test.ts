// Which commands of a README are run, and why the others are not.

import { expect, test } from '@jest/globals';
import { snippets } from '../../../../src/check/rules/mcp/snippets.js';
import { candidateOf } from '../../../../src/start/told/candidate.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from '../../check/rules/memory-files.js';

const client = (args: readonly string[], env: object = {}, command = 'npx'): string =>
  `\`\`\`json\n${JSON.stringify({ mcpServers: { weather: { command, args, env } } })}\n\`\`\``;
const shell = (line: string): string => `\`\`\`sh\n${line}\n\`\`\``;
const candidate = (text: string, smoke: object = {}, version = '1.2.3') => {
  const [snippet] = snippets(memoryFiles({ 'README.md': text }));
  return candidateOf(snippet!, { smoke: { ...SETTINGS.smoke, ...smoke }, version });
};
const WORDS = ['npx', '-y', 'weather-mcp'];

test.each<readonly [string, string, object, boolean]>([
  ['a client', client(['-y', 'weather-mcp']), {}, false],
  ['Windows', client(['/c', 'npx', '-y', 'weather-mcp'], {}, 'cmd'), {}, false],
  ['a prompt and a comment', shell('$ npx -y weather-mcp # starts it'), {}, false],
  ['variables in front', shell('LOG_LEVEL=debug npx -y weather-mcp'), { LOG_LEVEL: 'debug' }, false],
  ['a value that means the same for everybody', client(WORDS.slice(1), { LOG: 'debug' }), { LOG: 'debug' }, false],
  ['a blank is filled', client(WORDS.slice(1), { API_KEY: '<your key>' }), { API_KEY: 'trial' }, true],
  [
    'a value of theirs',
    client(WORDS.slice(1), { DB: 'postgres://me@localhost/x' }),
    { DB: 'postgres://me@localhost/x' },
    true,
  ],
  [
    'Claude Code',
    shell('claude mcp add -e A_URL=${URL} w -- npx -y weather-mcp').replace('${URL}', 'YOUR-URL'),
    { A_URL: 'https://example.com' },
    true,
  ],
])('%s is run', (_, text, env, isFilled) => {
  expect(candidate(text)).toEqual({ words: WORDS, env, isFilled });
});

test('[smoke] env fills what it names, and is no guess', () => {
  const given = candidate(client(WORDS.slice(1), { API_KEY: 'YOUR_API_KEY' }), {
    env: { API_KEY: 'test', MODE: 'dry' },
  });
  expect(given).toEqual({ words: WORDS, env: { API_KEY: 'test', MODE: 'dry' }, isFilled: false });
});

test('without arguments that the start check has, a failure says nothing', () => {
  expect(candidate(client(WORDS.slice(1)), { args: ['--data', '.'] })).toMatchObject({ isFilled: true });
});

test.each([
  [shell('npx -y weather-mcp | tee log'), 'written for a shell'],
  [shell('npx -y weather-mcp && echo ok'), 'written for a shell'],
  [shell('npx -y weather-mcp > $(mktemp)'), 'written for a shell'],
  [shell('A=`id` npx -y weather-mcp'), 'written for a shell'],
  [shell('TOKEN=$TOKEN npx -y weather-mcp'), 'written for a shell'],
  [shell('sudo npx -y weather-mcp'), 'run by another program'],
  [client(['--', 'npx', '-y', 'weather-mcp'], {}, 'mcp-wrapper'), 'run by another program'],
  [shell('npx -y weather-mcp setup'), 'perhaps something other than the server'],
  [client(['-y', 'weather-mcp', '/path/to/notes']), 'with a value that only a user has'],
  [client(['-y', 'weather-mcp', '--dir', 'C:\\notes']), 'with a value that only a user has'],
  [client(['-y', 'weather-mcp', '--key', '${input:key}']), 'with a value that only a user has'],
  [client(['-y', 'weather-mcp@1.2.2']), 'of another version'],
  [client(['-y', 'weather-mcp'], { npm_config_registry: 'https://example.com' }), 'with settings of an installer'],
  [client(['-y', 'weather-mcp'], { HTTPS_PROXY: 'http://example.com' }), 'with settings of an installer'],
  [client(['-y', 'weather-mcp'], { LD_PRELOAD: 'x.so' }), 'with settings of an installer'],
  [client(['-p', 'weather-mcp', 'sh', '-c', 'touch x']), 'of another program than the package’s'],
  [client(['-p', 'weather-mcp', 'node', '-e', 'x()']), 'of another program than the package’s'],
  [client(['--from', 'weather-mcp', 'python', '-c', 'x()'], {}, 'uvx'), 'of another program than the package’s'],
  [client(['--env-file', 'secrets.env', 'weather-mcp'], {}, 'uvx'), 'with a value that only a user has'],
  [client(['--directory=notes', 'weather-mcp'], {}, 'uvx'), 'with a value that only a user has'],
])('%s is not', (text, why) => {
  expect(candidate(text)).toBe(why);
});

test('a module of the package that Python runs is the package’s', () => {
  const words = ['uvx', '--from', 'weather-mcp', 'python', '-m', 'weather_mcp'];
  expect(candidate(client(words.slice(1), {}, 'uvx'))).toMatchObject({ words });
});

test('a pre-release is not what a README without a version starts', () => {
  expect(candidate(client(['-y', 'weather-mcp']), {}, '2.0.0-rc.1')).toBe('about a stable version');
  expect(candidate(client(['-y', 'weather-mcp@2.0.0-rc.1']), {}, '2.0.0-rc.1')).toMatchObject({ isFilled: false });
});
