import { describe, expect, test } from '@jest/globals';
import { type Around, passportOf } from '../../../../src/start/passport/seen.js';

const AROUND: Around = {
  left: [],
  places: [
    { folder: '/room/home', shown: '~' },
    { folder: '/room/tmp', shown: '$TMPDIR' },
    { folder: '/room/work', shown: '.' },
    { folder: '/installed', shown: '(installed)' },
    { folder: '/home/octo', shown: '(home of the user)' },
  ],
  put: [],
  env: ['API_KEY'],
  parent: 1,
  own: '/observer',
  isItsOwn: (file) => file === '/server.py',
};

const START = ['start', '10', '1', '/usr/bin/python3.12'];

function seen(lines: readonly (readonly string[])[], around: Partial<Around> = {}) {
  return passportOf([START, ...lines].map((words) => words.join('\t')).join('\n'), { ...AROUND, ...around });
}

test('without a report only what was left is known', () => {
  expect(passportOf('', { ...AROUND, left: ['/room/home/.weather.db'] })).toEqual({ files: ['~/.weather.db'] });
  const child = [['start', '11', '10', '/usr/bin/node'].join('\t'), 'host\ta.example.com\t443'].join('\n');
  expect(passportOf(child, { ...AROUND, left: ['/room/tmp/k3jd8x2a'] })).toEqual({ files: ['$TMPDIR/*'] });
  expect(passportOf(child, { ...AROUND, parent: undefined }).hosts).toEqual(['a.example.com:443']);
  expect(seen([])).toEqual({ hosts: [], files: [], programs: [], variables: [] });
});

describe('hosts', () => {
  test.each([
    [['api.example.com', '443'], 'api.example.com:443'],
    [['API.Example.com.', 'https'], 'api.example.com:443'],
    [['api.example.com', 'None'], 'api.example.com'],
    [['::ffff:192.0.2.1', '80'], '192.0.2.1:80'],
    [['2001:db8::1', '80'], '[2001:db8::1]:80'],
    [['localhost', '6379'], 'localhost:6379'],
    [['localhost', '41234'], 'localhost:*'],
    [['127.0.0.1', '50000'], '127.0.0.1:*'],
    [['192.0.2.1', '50000'], '192.0.2.1:50000'],
    [['10.0.0.53', '53'], 'a name server'],
    [['unix', '/room/tmp/agent.sock'], 'unix:$TMPDIR/agent.sock'],
  ])('%j', (words, expected) => {
    expect(seen([['host', ...words]]).hosts).toEqual([expected]);
  });
});

describe('files', () => {
  test.each([
    ['/room/home/.cache/weather/a/b', '~/.cache/weather/a/…'],
    ['/room/home/.local/share/weather/state.json', '~/.local/share/weather/state.json'],
    ['/room/home/weather/a/b', '~/weather/a/…'],
    ['/room/work/log.txt', './log.txt'],
    ['/room/tmp/weather/x', '$TMPDIR/weather/…'],
    ['/installed/venv/lib/python3.12/site-packages/weather/data.db', '(installed)/weather/data.db'],
    ['/installed/x/node_modules/@octo/weather/data.db', '(installed)/@octo/weather/data.db'],
    ['/home/octo/.bashrc', '(home of the user)/.bashrc'],
    ['/var/lib/weather/a/b', '/var/lib/weather/a/…'],
    ['/room/home/0b5e7c8e-93a1-4f0e-9d55-6d8f9d1c2b3a.json', '~/*.json'],
    ['/room/home/run-2026-11-30T10:00:01.log', '~/run-*'],
    ['/room/home/cache-9f8e7d6c5b', '~/cache-*'],
    ['/room/home/pid.12345', '~/pid.*'],
    ['/room/home/deadbeef-sha256-v1.2.3', '~/deadbeef-sha256-v1.2.3'],
  ])('%s', (path, expected) => {
    expect(seen([['file', path]]).files).toEqual([expected]);
    expect(seen([], { left: [path] }).files).toEqual([expected]);
  });

  test.each([
    '/dev/null',
    '/observer/seen.txt',
    '/room/tmp',
    '/installed/a/__pycache__/b.cpython-312.pyc.140',
    '/x.pyc',
  ])('not %s', (path) => {
    expect(seen([['file', path]]).files).toEqual([]);
  });

  test('names drawn at random keep what they begin with', () => {
    const lines = [
      ['random', '/room/tmp/weather-k3jd8x2a.txt', 'weather-'],
      ['file', '/room/tmp/weather-k3jd8x2a.txt'],
      ['random', '/room/tmp/app-XXXXXX', 'app-'],
      ['file', '/room/tmp/app-aB3dE5/x'],
    ];
    expect(seen(lines).files).toEqual(['$TMPDIR/app-*/…', '$TMPDIR/weather-*']);
  });

  test('what we put there counts only if it is written', () => {
    const put = { put: ['~/.weather.toml'], left: ['/room/home/.weather.toml'] };
    expect(seen([], put).files).toEqual([]);
    expect(seen([['file', '/room/home/.weather.toml']], put).files).toEqual(['~/.weather.toml']);
  });
});

test('programs have no versions, paths and arguments', () => {
  const lines = [
    ['program', '/usr/bin/python3.12', 'import secrets'],
    ['program', '/bin/sh', 'TOKEN=x git --version'],
    ['program', '/bin/bash', '"/opt/my tools/ffmpeg" -version'],
    ['program', 'sh', '/opt/bin/git rev-parse HEAD'],
    ['program', 'C:\\Program Files\\nodejs\\node.exe', ''],
    ['start', '11', '10', '/usr/bin/deno'],
    ['start', '12', '2', '/usr/bin/other'],
  ];
  expect(seen(lines).programs).toEqual(['bash -c ffmpeg', 'deno', 'node', 'python', 'sh -c git']);
});

test('variables that its own code asks for, and that nobody but its author set', () => {
  const lines = [
    ['variable', 'UNITS', '', '/server.py'],
    ['variable', 'API_KEY', 'set', '/server.py'],
    ['variable', 'PATH', 'set', '/server.py'],
    ['variable', 'FORCE_COLOR', '', '/site-packages/rich/a.py'],
  ];
  expect(seen(lines).variables).toEqual(['API_KEY', 'UNITS']);
});

test('what a server reports of itself is data: bounded, sorted, each once, on one line', () => {
  const many = Array.from({ length: 500 }, (_, index) => ['host', `h${index % 250}.example.com`, '443']);
  const { hosts = [] } = seen([...many, ['host', `\u001b[31m${'x'.repeat(900)}`, '1']]);
  expect(hosts).toHaveLength(100);
  expect([...hosts].sort()).toEqual(hosts);
  expect(Math.max(...hosts.map(({ length }) => length))).toBeLessThanOrEqual(200);
  expect(seen([['nonsense'], ['host'], ['file'], ['program'], []])).toEqual({
    hosts: [],
    files: [],
    programs: [],
    variables: [],
  });
});
