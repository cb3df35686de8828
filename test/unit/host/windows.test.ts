// Windows' rules for paths, variables and words, on whatever system this runs: what only Windows could show is read by a model of it.

import { win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { shellWord } from '../../../src/core/shell-word.js';
import { cleanPath, pathOf, strangerEnv, withCleanPath } from '../../../src/host/environment.js';
import { isWithin } from '../../../src/host/real-path.js';
import type { System } from '../../../src/host/system.js';
import { startedAs } from '../../../src/host/windows.js';

const WINDOWS: System = { windows: true, path: win32 };
const UNIX: System = { windows: false, path: win32 };
const ENV = { SystemRoot: 'C:\\Windows' };

/** Reads a line as cmd.exe does: what it acts on, and the line that is left. */
function readByCmd(line: string): { readonly acted: string; readonly left: string } {
  let [acted, left, inQuotes] = ['', '', false];
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] as string;
    if (letter === '^' && !inQuotes) {
      at += 1;
      left += line[at] ?? '';
    } else {
      if (letter === '"') inQuotes = !inQuotes;
      else if (!inQuotes && '&|<>()%!'.includes(letter)) acted += letter;
      left += letter;
    }
  }
  return { acted, left };
}

/** The words of a line as programs read them (CommandLineToArgvW). */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let [word, inQuotes, begun] = ['', false, false];
  for (let at = 0; at < line.length; ) {
    const slashes = /^\\*/.exec(line.slice(at))![0].length;
    at += slashes;
    if (line[at] === '"') {
      word += '\\'.repeat(Math.floor(slashes / 2));
      if (slashes % 2 === 1) word += '"';
      else [inQuotes, begun] = [!inQuotes, true];
      at += 1;
    } else {
      word += '\\'.repeat(slashes);
      begun ||= slashes > 0;
      if (at >= line.length) break;
      if (/\s/.test(line[at] as string) && !inQuotes) {
        if (begun) words.push(word);
        [word, begun] = ['', false];
      } else [word, begun] = [word + line[at], true];
      at += 1;
    }
  }
  return begun ? [...words, word] : words;
}

describe('a batch file is started by cmd.exe, and its program gets the very words', () => {
  const npm = 'C:\\Program Files\\nodejs\\npm.cmd';
  test.each([
    [['install', 'weather-mcp@1.0.0']],
    [['--prefix', 'C:\\Users\\Jo Doe\\a & b\\']],
    [['a"b', '"', 'a\\"b', 'tail\\\\', '']],
    [['%PATH%', '!PATH!', '^', '& calc', '| more', '> out', '(x)', 'a,b;c', '*?']],
    [['--spec=mcp>=1.2,<2', "it's", '$(x)', '`x`', 'ü 漢']],
  ])('%j', (args) => {
    const { file, args: given, verbatim } = startedAs([npm, ...args], ENV, WINDOWS);
    expect([file, verbatim, given.slice(0, 3)]).toEqual(['C:\\Windows\\System32\\cmd.exe', true, ['/d', '/s', '/c']]);
    // /s takes one pair of quotes off.
    const line = given[3]!.replace(/^"(.*)"$/s, '$1');
    const first = readByCmd(line);
    expect(first.acted).toBe('');
    // The batch file hands on what is behind its own name.
    expect(first.left.startsWith(`${npm} `)).toBe(true);
    const second = readByCmd(first.left.slice(npm.length + 1));
    expect(second.acted).toBe('');
    expect(wordsOf(second.left)).toEqual(args);
  });

  test('the model sees what is not escaped', () => {
    expect(readByCmd('npm install a & calc').acted).toBe('&');
    expect(wordsOf('"a b" c\\\\"d')).toEqual(['a b', 'c\\d']);
  });

  test.each([
    [['C:\\uv\\uv.exe', 'run', 'a b'], WINDOWS],
    [['/usr/bin/npm', 'a b'], UNIX],
    [['/work/run.cmd', 'a b'], UNIX],
  ])('%j is started as it is', (command, system) => {
    const [file, ...args] = command;
    expect(startedAs(command, ENV, system)).toEqual({ file, args, verbatim: false });
  });
});

test.each([
  ['C:\\work\\repo', 'C:\\work\\repo', true],
  ['c:\\WORK\\Repo\\bin', 'C:\\work\\repo', true],
  ['C:/work/repo/bin', 'C:\\work\\repo', true],
  ['C:\\work\\repo2', 'C:\\work\\repo', false],
  ['C:\\work\\repo\\..\\other', 'C:\\work\\repo', false],
  ['D:\\work\\repo', 'C:\\work\\repo', false],
  ['\\\\server\\share\\bin', 'C:\\work\\repo', false],
  ['C:\\work\\repo\\..bin', 'C:\\work\\repo', true],
])('%s in %s: %s', (path, folder, is) => {
  expect(isWithin(path, folder, WINDOWS)).toBe(is);
});

test('PATH keeps what is absolute and nobody’s checkout, however it is spelled', () => {
  const path =
    'C:\\Git\\cmd;C:\\repo\\node_modules\\.bin;c:\\REPO\\bin;tools;C:rel;.;D:\\uv;E:\\x\\Node_Modules\\.bin\\';
  expect(cleanPath(path, ['C:\\repo'], WINDOWS)).toBe('C:\\Git\\cmd;D:\\uv');
  expect(pathOf({ Path: path }, WINDOWS)).toBe(path);
  expect(pathOf({ Path: path }, UNIX)).toBe('');
  expect(withCleanPath({ Path: path, A: 'b' }, ['C:\\repo'], WINDOWS)).toEqual({ Path: 'C:\\Git\\cmd;D:\\uv', A: 'b' });
});

test('a stranger gets what Windows needs to start a program, in any case, and nothing of the release', () => {
  const env = {
    Path: 'C:\\Git',
    SYSTEMROOT: 'C:\\Windows',
    ComSpec: 'cmd',
    PathExt: '.EXE',
    GITHUB_TOKEN: 's',
    USERNAME: 'me',
  };
  expect(strangerEnv(env, 'C:\\repo', WINDOWS)).toEqual({
    ...{ PATH: 'C:\\Git', SYSTEMROOT: 'C:\\Windows', ComSpec: 'cmd', PathExt: '.EXE' },
  });
  expect(strangerEnv(env, 'C:\\repo', UNIX)).toEqual({ PATH: '' });
});

test.each([
  ['weather-mcp', 'weather-mcp'],
  ['.github\\workflows\\release.yml', '.github\\workflows\\release.yml'],
  ['@acme/weather@1.0.0', '"@acme/weather@1.0.0"'],
  ['a b', '"a b"'],
  ["it's", '"it\'s"'],
  ['mcp>=1,<2', '"mcp>=1,<2"'],
  ['$(calc)', "'$(calc)'"],
  ['say "hi"', '\'say "hi"\''],
  ["`it's`", "'`it''s`'"],
  ['', '""'],
])('a word to paste into a shell of Windows: %s', (word, shown) => {
  expect(shellWord(word, true)).toBe(shown);
});
